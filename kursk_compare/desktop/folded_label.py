"""Words over a few lines at most: the rest is behind an ellipsis."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.marked_text import LaidText, lay_out


class FoldedLabel(QWidget):
    """Shows as many words as `most` lines hold; its name is all of them."""

    def __init__(self, words: str, most: int, appearance: Appearance) -> None:
        super().__init__()
        self._words, self._most, self._appearance = readable(words), most, appearance
        self._laid: dict[int, LaidText] = {}
        self.setAccessibleName(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._on_appearance_changed)

    def folds(self, width: int) -> bool:
        """Say whether words are left out at that width, in pixels."""
        return self._whole(width).layout.lineCount() > self._most

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the lines that are shown."""
        return round(self._at(width).height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable size."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(60, QFontMetrics(self._appearance.type.interface).height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the words that fit."""
        ink = self._appearance.theme.colour("ink")
        self._at(self.width()).draw(QPainter(self), QPointF(0, 0), ink)

    def _at(self, width: int) -> LaidText:
        if width not in self._laid:
            self._laid[width] = self._folded(width)
        return self._laid[width]

    def _folded(self, width: int) -> LaidText:
        whole = self._whole(width)
        if whole.layout.lineCount() <= self._most:
            return whole
        begins = bisect_left(whole.offsets, whole.layout.lineAt(self._most - 1).textStart())
        metrics = QFontMetrics(self._appearance.type.interface)
        last = metrics.elidedText(self._words[begins:], Qt.TextElideMode.ElideRight, width - 2)
        return self._lay_out(self._words[:begins] + last, width)

    def _whole(self, width: int) -> LaidText:
        return self._lay_out(self._words, width)

    def _lay_out(self, words: str, width: int) -> LaidText:
        font = self._appearance.type.interface
        return lay_out(words, font, width, QFontMetrics(font).height() / font.pixelSize())

    def _on_appearance_changed(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()
