"""A list that tells a screen reader which of its rows the keyboard is on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from kursk_compare.desktop.sentence_model import AnyIndex


class SpokenList(QListView):
    """A list that lays its rows out by itself: QListView, which knows of none, would name none.

    Qt says that the list has the keyboard when it gets it, so the row is said after that.
    """

    def __init__(self) -> None:
        super().__init__()
        # No QTimer.singleShot: PySide never lets go of a view that is gone before its time comes.
        self._entered = QTimer(self, interval=0, singleShot=True)
        self._entered.timeout.connect(self._tell_row)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Tell which row it is; QListView would say it is the list."""
        QAbstractItemView.currentChanged(self, current, previous)
        self._tell_row()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell on which row the keyboard has come."""
        super().focusInEvent(event)
        self._entered.start()

    def _tell_row(self) -> None:
        if self.currentIndex().isValid() and self.hasFocus() and QAccessible.isActive():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(told)
