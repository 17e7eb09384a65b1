"""Words over a few lines at most: the rest is behind an ellipsis."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.painted_words import PaintedWords


class FoldedLabel(PaintedWords):
    """Shows as many words as `most` lines hold; its name is all of them."""

    def __init__(self, words: str, most: int, appearance: Appearance) -> None:
        shown = readable(words)
        super().__init__(shown, appearance)
        self._words, self._most = shown, most

    def folds(self, width: int) -> bool:
        """Say whether words are left out at that width, in pixels."""
        return self._whole(width).layout.lineCount() > self._most

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(60, QFontMetrics(self._appearance.type.interface).height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the words that fit."""
        ink = self._appearance.theme.colour("ink")
        self._at(self.width()).draw(QPainter(self), QPointF(0, 0), ink)

    def _lay_out(self, width: int) -> LaidText:
        whole = self._whole(width)
        if whole.layout.lineCount() <= self._most:
            return whole
        begins = bisect_left(whole.offsets, whole.layout.lineAt(self._most - 1).textStart())
        metrics = QFontMetrics(self._appearance.type.interface)
        last = metrics.elidedText(self._words[begins:], Qt.TextElideMode.ElideRight, width - 2)
        return self._typeset(self._words[:begins] + last, width)

    def _whole(self, width: int) -> LaidText:
        return self._typeset(self._words, width)

    def _typeset(self, words: str, width: int) -> LaidText:
        font = self._appearance.type.interface
        return lay_out(words, font, width, QFontMetrics(font).height() / font.pixelSize())
