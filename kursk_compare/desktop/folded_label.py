"""Words over a few lines at most: the rest is behind an ellipsis."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.painted_words import PaintedWords


def fold(words: str, font: QFont, width: int, most: int, *, ours: bool = False) -> LaidText:
    """Return as many words as `most` lines of `width` pixels hold, laid out as by `lay_out`."""
    whole = _typeset(words, font, width, ours)
    if whole.layout.lineCount() <= most:
        return whole
    begins = bisect_left(whole.offsets, whole.layout.lineAt(most - 1).textStart())
    elided = QFontMetrics(font).elidedText
    last = elided(words[begins:], Qt.TextElideMode.ElideRight, width - 2)
    return _typeset(words[:begins] + last, font, width, ours)


def _typeset(words: str, font: QFont, width: int, ours: bool) -> LaidText:
    return lay_out(words, font, width, QFontMetrics(font).height() / font.pixelSize(), ours=ours)


class FoldedLabel(PaintedWords):
    """Shows as many words as `most` lines hold; its name is all of them."""

    def __init__(self, words: str, most: int, appearance: Appearance) -> None:
        shown = readable(words)
        super().__init__(shown, appearance)
        self._words, self._most = shown, most

    def folds(self, width: int) -> bool:
        """Say whether words are left out at that width, in pixels."""
        whole = _typeset(self._words, self._appearance.type.interface, width, ours=True)
        return whole.layout.lineCount() > self._most

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(60, QFontMetrics(self._appearance.type.interface).height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the words that fit."""
        ink = self._appearance.theme.colour("ink")
        self._at(self.width()).draw(QPainter(self), QPointF(0, 0), ink)

    def _lay_out(self, width: int) -> LaidText:
        return fold(self._words, self._appearance.type.interface, width, self._most, ours=True)
