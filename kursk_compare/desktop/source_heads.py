"""The row of sources above the statements: letter, shape and name, level with the columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kursk_compare.article import Article
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.mirroring import as_written, mirrored
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.source_sign import draw_source_sign, sign_box
from kursk_compare.desktop.source_words import name_tip, published_words, source_name
from kursk_compare.desktop.translation import tr


class SourceHeads(QWidget):
    """Names the columns; `place` tells where the first begins and how wide each is."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._articles: tuple[Article, ...] = ()
        self._offset, self._width = 0, 100
        self._base: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_articles(self, articles: tuple[Article, ...]) -> None:
        """Name these sources."""
        self._articles = articles
        names = ", ".join(map(source_name, articles))
        self.setAccessibleName(filled(tr("Sources: %1"), names))
        self.update()

    def show_base(self, article: str | None) -> None:
        """Show which source the others are held against, if any."""
        self._base = article
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the whole name of the source that is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.x()), self)
            return True
        return super().event(event)

    def tip_at(self, x: int) -> str:
        """Return the name of the source whose column is at `x`, as a tip; "" for none."""
        inside = self.width() - x if self.isRightToLeft() else x
        at = (inside + self._offset) // max(1, self._width)
        return name_tip(self._articles[at]) if 0 <= at < len(self._articles) else ""

    def place(self, offset: int, width: int) -> None:
        """Put the first column `offset` pixels to the left, each `width` pixels wide."""
        if (offset, width) != (self._offset, self._width):
            self._offset, self._width = offset, width
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return two lines."""
        fonts = self._appearance.type
        lines = QFontMetrics(fonts.strong).height() + QFontMetrics(fonts.small).height()
        return QSize(200, lines + 21)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the names and the rule below them."""
        theme, fonts = self._appearance.theme, self._appearance.type
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        strong, small = QFontMetrics(fonts.strong), QFontMetrics(fonts.small)
        for place, article in enumerate(self._articles):
            left = place * self._width - self._offset
            if left + self._width < 0 or left > self.width():
                continue
            sign = sign_box(left + 10, 10 + strong.height() / 2, self._appearance)
            whole = QRectF(self.rect())
            sign = mirrored(sign, whole)
            draw_source_sign(painter, place, sign, self._appearance, article.id)
            room = self._width - fonts.px(46) - 8
            line = QRectF(left + fonts.px(46), 10, room, strong.height())
            painter.setFont(fonts.strong)
            painter.setPen(theme.colour("ink"))
            name = strong.elidedText(
                shown_text(source_name(article)), Qt.TextElideMode.ElideRight, room
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirrored(line, whole), int(flags), as_written(name))
            painter.setFont(fonts.small)
            painter.setPen(theme.colour("soft"))
            told = published_words(article)
            if article.id == self._base:
                bar = mirrored(QRectF(left, 0, self._width, 3), whole)
                painter.fillRect(bar, theme.colour("accent"))
                told = in_turn(" · ", (told, tr("base")))
            about = small.elidedText(told, Qt.TextElideMode.ElideRight, room)
            below = QRectF(line.left(), 12 + strong.height(), room, small.height())
            painter.drawText(mirrored(below, whole), int(flags), as_written(about))
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
