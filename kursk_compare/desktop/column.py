"""One source as a column: a header that names it, and its sentences."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kursk_compare.article import Article
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.mirroring import as_written, mirrored
from kursk_compare.desktop.row_layouts import LEFT_MARGIN
from kursk_compare.desktop.row_stack import Place
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.sentence_view import SentenceView
from kursk_compare.desktop.source_sign import draw_source_sign, sign_box
from kursk_compare.desktop.source_words import (
    length_words,
    name_tip,
    published_words,
    source_name,
)
from kursk_compare.desktop.translation import tr

_MENU_WIDTH, _DOT = 34, 3


class ColumnHeader(QWidget):
    """Letter, shape and name of the source, its date and length, and how it answers.

    Signals:
        menu_wanted: a menu on the column, and where on the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, article: Article, place: int, appearance: Appearance) -> None:
        super().__init__()
        self._place = place
        self._follows = True
        self._is_base = False
        self._answer = ""
        self._notes = ""
        self._has_third_line = False
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_article(article)

    def show_following(self, follows: bool) -> None:
        """Show whether the text scrolls with the others."""
        self._follows = follows
        self.update()

    def show_base(self, is_base: bool) -> None:
        """Show whether the others' words are held against this source's."""
        self._is_base = is_base
        self._tell_name()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu on the column."""
        self.menu_wanted.emit(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu from its sign."""
        wide = self._appearance.type.px(_MENU_WIDTH)
        sign = QRectF(self.width() - wide, 0, wide, self.height())
        sign = mirrored(sign, QRectF(self.rect()))
        if event.button() == Qt.MouseButton.LeftButton and sign.contains(event.position()):
            self.menu_wanted.emit(self.mapToGlobal(QPoint(int(sign.left()), 38)))

    def show_article(self, article: Article) -> None:
        """Name this article."""
        self._letter = article.id
        self.setToolTip(name_tip(article))
        self._name = source_name(article)
        self._about = in_turn(" · ", (published_words(article), length_words(article)))
        self._tell_name()
        self.update()

    def _tell_name(self) -> None:
        told = [filled(tr("Source %1"), self._letter), self._name, self._about]
        self.setAccessibleName(", ".join(told + [tr("pinned as base")] * self._is_base))

    def set_answer(self, words: str) -> None:
        """Say whether the source reports the chosen statement; "" when none is chosen."""
        self._answer = words
        self.update()

    def set_notes(self, notes: list[str], *, room: bool) -> None:
        """Show what else is known of the source in a third line.

        `room` keeps that line even if it is empty: what is level must look level, so that all
        headers are equally high.
        """
        self._notes = in_turn(" · ", notes)
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
        left = fonts.px(LEFT_MARGIN)
        sign = sign_box(12, 10 + upper.height() / 2, self._appearance)
        sign = mirrored(sign, QRectF(self.rect()))
        draw_source_sign(painter, self._place, sign, self._appearance, self._letter)
        room = self.width() - left - fonts.px(_MENU_WIDTH)
        self._paint_menu_sign(painter, 10 + upper.height() / 2)
        room -= 24 * (not self._follows)
        if self._is_base:
            room -= self._paint_base(painter, left + room, 10, upper.height())
        self._draw(painter, fonts.strong, "ink", 10, room, self._name)
        about = in_turn(" · ", (self._about, self._answer))
        self._draw(painter, fonts.small, "soft", 12 + upper.height(), room, about)
        if self._notes:
            below = 13 + upper.height() + QFontMetrics(fonts.small).height()
            self._draw(painter, fonts.small, "soft", below, room, self._notes)
        painter.setPen(QPen(theme.colour("line"), 1))
        bottom = self.height() - 0.5
        painter.drawLine(0, int(bottom), self.width(), int(bottom))

    def _paint_base(self, painter: QPainter, right: int, top: int, height: int) -> int:
        """Paint a line above the head, and the word for a base up to `right`; return its room."""
        theme, words = self._appearance.theme, tr("base")
        painter.fillRect(0, 0, self.width(), 3, theme.colour("accent"))
        painter.setFont(self._appearance.type.small)
        width = painter.fontMetrics().horizontalAdvance(words) + 16
        box = mirrored(QRectF(right - width, top, width, height), QRectF(self.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return width + 8

    def _paint_menu_sign(self, painter: QPainter, middle: float) -> None:
        """Paint three dots; a broken ring before them when the text does not follow."""
        theme = self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("soft"))
        px = self._appearance.type.px
        left, side = self.width() - px(_MENU_WIDTH - 10), px(_DOT)
        for dot in range(3):
            box = QRectF(left + dot * px(5) - side / 2, middle - side / 2, side, side)
            painter.drawEllipse(mirrored(box, QRectF(self.rect())))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self._follows:
            painter.setPen(QPen(theme.colour("accent"), 1.6))
            ring = mirrored(QRectF(left - 19, middle - 5, 10, 10), QRectF(self.rect()))
            painter.drawArc(ring, 30 * 16, 240 * 16)

    def _draw(
        self, painter: QPainter, font: QFont, colour: str, top: int, room: int, words: str
    ) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._appearance.theme.colour(colour))
        shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        line = QRectF(self._appearance.type.px(LEFT_MARGIN), top, room, metrics.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(line, QRectF(self.rect())), int(flags), as_written(shown))


class Column(QWidget):
    """One source of the comparison; its header and its view are made when first asked for.

    Signals:
        filled: they are there now.
    """

    filled = Signal()

    def __init__(
        self,
        index: ComparisonIndex,
        article: Article,
        place: int,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.article = article
        self.place = place
        self.follows = True
        self.put_away = False
        self.is_base = False
        self.model = SentenceModel(index, article)
        self._appearance = appearance
        self._answer = ""
        self._notes: list[str] = []
        self._room_for_notes = False
        self._made: tuple[ColumnHeader, SentenceView] | None = None
        self._beginning = Place()

    @property
    def header(self) -> ColumnHeader:
        """What names the source."""
        return self._parts()[0]

    @property
    def view(self) -> SentenceView:
        """The sentences."""
        return self._parts()[1]

    @property
    def is_filled(self) -> bool:
        """Whether header and view are made."""
        return self._made is not None

    def _parts(self) -> tuple[ColumnHeader, SentenceView]:
        if self._made is None:
            header, view = self._make_header(), self._make_view()
            self._made = header, view
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            layout.addWidget(header)
            layout.addWidget(view, 1)
            layout.activate()  # first their places, then they are seen, and laid out once
            header.show()
            view.show()
            self.filled.emit()
        return self._made

    def _make_header(self) -> ColumnHeader:
        header = ColumnHeader(self.article, self.place, self._appearance)
        header.show_following(self.follows)
        header.show_base(self.is_base)
        header.set_answer(self._answer)
        header.set_notes(self._notes, room=self._room_for_notes)
        return header

    def _make_view(self) -> SentenceView:
        view = SentenceView(self.model, self._appearance)
        words = tr("Sentences of source %1, %2")
        view.setAccessibleName(filled(words, self.article.id, source_name(self.article)))
        view.begin_at(self._beginning)
        return view

    def begin_at(self, place: Place) -> None:
        """Let the text stand at `place`, at the latest when it is laid out."""
        self._beginning = place
        if self._made is not None:
            self.view.begin_at(place)

    def stands_at(self) -> Place:
        """Return where the text stands."""
        return self._beginning if self._made is None else self.view.place()

    def first_row(self) -> int:
        """Return the first row in sight."""
        return self._beginning.row if self._made is None else self.view.first_row()

    def let_follow(self, follows: bool) -> None:
        """Let the text scroll with the others, or stay where it is."""
        self.follows = follows
        if self._made is not None:
            self.header.show_following(follows)

    def be_base(self, is_base: bool) -> None:
        """Show whether the others' words are held against these."""
        self.is_base = is_base
        if self._made is not None:
            self.header.show_base(is_base)

    def set_answer(self, words: str) -> None:
        """Say whether the source reports the chosen statement; "" when none is chosen."""
        self._answer = words
        if self._made is not None:
            self.header.set_answer(words)

    def set_notes(self, notes: list[str], *, room: bool) -> None:
        """Show what else is known of the source; `room` keeps its line where there is nothing."""
        self._notes, self._room_for_notes = notes, room
        if self._made is not None:
            self.header.set_notes(notes, room=room)

    def show_comparison(self, index: ComparisonIndex, article: Article) -> None:
        """Show what another comparison says of the same text."""
        self.article = article
        self.model.show_comparison(index, article)
        if self._made is not None:
            self.header.show_article(article)
