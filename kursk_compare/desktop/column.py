"""One source as a column: a header that names it, and its sentences."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kursk_compare.article import Article
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.row_layouts import LEFT_MARGIN
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.sentence_view import SentenceView
from kursk_compare.desktop.source_sign import draw_source_sign
from kursk_compare.desktop.source_words import length_words, published_words, source_name


class ColumnHeader(QWidget):
    """Letter, shape and name of the source, its date and length, and how it answers."""

    def __init__(self, article: Article, place: int, appearance: Appearance) -> None:
        super().__init__()
        self._place = place
        self._answer = ""
        self._notes = ""
        self._has_third_line = False
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip("")
        self.show_article(article)

    def show_article(self, article: Article) -> None:
        """Name this article."""
        self._letter = article.id
        self._name = source_name(article)
        self._about = f"{published_words(article)} · {length_words(article)}"
        self.setAccessibleName(f"Source {article.id}, {self._name}, {self._about}")
        self.update()

    def set_answer(self, words: str) -> None:
        """Say whether the source reports the chosen statement; "" when none is chosen."""
        self._answer = words
        self.update()

    def set_notes(self, notes: list[str], *, room: bool) -> None:
        """Show what else is known of the source in a third line.

        `room` keeps that line even if it is empty: what is level must look level, so that all
        headers are equally high.
        """
        self._notes = " · ".join(notes)
        self._has_third_line = room
        self.setAccessibleDescription(self._notes)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return two lines, or three."""
        fonts = self._appearance.type
        small = QFontMetrics(fonts.small).height()
        lines = (
            QFontMetrics(fonts.strong).height() + small + (small + 1 if self._has_third_line else 0)
        )
        return QSize(200, lines + 21)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the two lines and the rule below them."""
        theme, fonts = self._appearance.theme, self._appearance.type
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        upper = QFontMetrics(fonts.strong)
        sign = QRectF(12, 10 + (upper.height() - 11) / 2, LEFT_MARGIN - 20, 11)
        draw_source_sign(painter, self._place, sign, self._appearance, self._letter)
        room = self.width() - LEFT_MARGIN - 12
        self._draw(painter, fonts.strong, "ink", 10, room, self._name)
        about = f"{self._about} · {self._answer}" if self._answer else self._about
        self._draw(painter, fonts.small, "soft", 12 + upper.height(), room, about)
        if self._notes:
            below = 13 + upper.height() + QFontMetrics(fonts.small).height()
            self._draw(painter, fonts.small, "soft", below, room, self._notes)
        painter.setPen(QPen(theme.colour("line"), 1))
        bottom = self.height() - 0.5
        painter.drawLine(0, int(bottom), self.width(), int(bottom))

    def _draw(
        self, painter: QPainter, font: QFont, colour: str, top: int, room: int, words: str
    ) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._appearance.theme.colour(colour))
        shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        painter.drawText(LEFT_MARGIN, top + metrics.ascent(), shown)


class Column(QWidget):
    """One source of the comparison."""

    def __init__(
        self, index: ComparisonIndex, article: Article, place: int, appearance: Appearance
    ) -> None:
        super().__init__()
        self.article = article
        self.model = SentenceModel(index, article)
        self.header = ColumnHeader(article, place, appearance)
        self.view = SentenceView(self.model, appearance)
        self.view.setAccessibleName(f"Sentences of source {article.id}, {source_name(article)}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.view, 1)

    def show_comparison(self, index: ComparisonIndex, article: Article) -> None:
        """Show what another comparison says of the same text."""
        self.article = article
        self.header.show_article(article)
        self.model.show_comparison(index, article)
