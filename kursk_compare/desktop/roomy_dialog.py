"""A dialog that opens as large as it asks to be."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class RoomyDialog(QDialog):
    """Takes its whole `sizeHint`; Qt would open no window larger than two thirds of the screen."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the room."""
        self.resize(self.sizeHint())
        super().showEvent(event)
