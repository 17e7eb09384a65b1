"""A frame round the field that has the keyboard, for the fields that the style sheet leaves alone.

Choices, numbers and long texts are painted by the system's style, whose own frame is too thin to be
seen by everyone.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QFocusFrame, QWidget

from kursk_compare.desktop.appearance import Appearance

_FRAMED = (QAbstractSpinBox, QComboBox)


class KeyboardFrame(QFocusFrame):
    """Goes wherever the keyboard goes among these fields, in the colours of the theme."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.hide()
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the field; the system's style would cut the frame to its own width."""
        done = super().eventFilter(watched, event)
        self.clearMask()
        return done

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        framed = now if isinstance(now, _FRAMED) else None
        self.setWidget(framed)  # type: ignore[arg-type]  # Qt takes none
        self.setVisible(framed is not None)
        self.clearMask()
