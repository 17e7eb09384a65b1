"""A list that tells a screen reader which of its rows the keyboard is on."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTableModelChangeEvent,
    QFocusEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from kursk_compare.desktop.sentence_model import AnyIndex

_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class SpokenList(QListView):
    """A list that lays its rows out by itself: QListView, which knows of none, would name none.

    Qt says that the list has the keyboard when it gets it, so the row is said after that. The row
    `shows_focus` to who uses the keyboard.
    """

    def __init__(self) -> None:
        super().__init__()
        self.shows_focus = False
        # No QTimer.singleShot: PySide never lets go of a view that is gone before its time comes.
        self._entered = QTimer(self, interval=0, singleShot=True)
        self._entered.timeout.connect(self._on_entered)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Tell which row it is; QListView would say it is the list."""
        QAbstractItemView.currentChanged(self, current, previous)
        select_unseen(self, current)
        self._tell_row()

    def selectionChanged(  # noqa: N802 - Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Tell nothing of it; QListView would say it is the list."""
        QAbstractItemView.selectionChanged(self, selected, deselected)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell on which row the keyboard has come, and show it if it is used."""
        self.shows_focus = event.reason() in _BY_KEY
        super().focusInEvent(event)
        self._entered.start()

    def reset(self) -> None:
        """Tell on which of the other rows it is then."""
        super().reset()
        self._entered.start()

    def speak_of(self, column: int) -> None:
        """Have this column of the model in the rows' indexes, so that its cells are spoken."""
        if column == self.modelColumn():
            return
        self.setModelColumn(column)
        if QAccessible.isActive():  # Qt keeps what it told of the rows, with the former column
            reset = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
            QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(self, reset))

    def index_of(self, row: int) -> QModelIndex:
        """Return a row's index, in the column that is spoken of."""
        return self.model().index(row, self.modelColumn())

    def first_in_sight(self) -> QModelIndex:
        """Return the first row that begins in sight: the keyboard must not move the text."""
        found = self.indexAt(QPoint(60, 1))
        below = self.index_of(found.row() + 1)
        if found.isValid() and below.isValid() and self.visualRect(found).top() < 0:
            return below
        return found if found.isValid() else self.index_of(0)

    def _on_entered(self) -> None:
        """Have a row for the keyboard: the current one, or the first in sight."""
        if self.hasFocus() and not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.first_in_sight())
        else:
            self._tell_row()

    def _tell_row(self) -> None:
        if self.currentIndex().isValid() and self.hasFocus() and QAccessible.isActive():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(told)


def select_unseen(view: QAbstractItemView, current: AnyIndex) -> None:
    """Select what the keyboard is on in a view that shows no selection.

    A screen reader would say "not selected" of each row the keyboard comes to.
    """
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(current, flags.ClearAndSelect)
