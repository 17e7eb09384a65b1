"""A button whose words go on in another line where one is too short for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kursk_compare.desktop.mirroring import as_written


class WrappedButton(QPushButton):
    """Shows all its words at any width that holds the longest of them."""

    def __init__(self, words: str) -> None:
        super().__init__(as_written(words))
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the longest word."""
        widest = max(map(self._width, self._words.split()))
        return QSize(widest + self._edges(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._width(longer) > self.width() - self._edges():
                lines.append(word)
            else:
                lines[-1] = longer
        if self.text() != (broken := as_written("\n".join(lines))):
            self.setText(broken)

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _edges(self) -> int:
        shown = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return self.sizeHint().width() - shown.width()
