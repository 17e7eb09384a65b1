"""A frame round the field that has the keyboard, for the fields that the style sheet leaves alone.

Choices, numbers and long texts are painted by the system's style, whose own frame is too thin to be
seen by everyone.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QFocusFrame, QWidget

from kursk_compare.desktop.appearance import Appearance

_FRAMED = (QAbstractSpinBox, QComboBox)


class KeyboardFrame(QFocusFrame):
    """Goes wherever the keyboard goes among these fields, in the colours of the theme."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the frame."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.focus_pen())
        inset = theme.focus / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.setWidget(now if isinstance(now, _FRAMED) else None)  # type: ignore[arg-type]  # Qt takes none
