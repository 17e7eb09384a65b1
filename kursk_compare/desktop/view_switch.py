"""The switch between the four views of a comparison, with the keys 1 to 4."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from kursk_compare.desktop.actions import make_action
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.translation import tr


class View(StrEnum):
    """A way to look at a comparison."""

    COLUMNS = "Columns"
    ROWS = "Rows"
    ARTICLE = "Article"
    MATRIX = "Matrix"


_NAMES = {
    View.COLUMNS: to_translate("Columns"),
    View.ROWS: to_translate("Rows"),
    View.ARTICLE: to_translate("Article"),
    View.MATRIX: to_translate("Matrix"),
}
_HINTS = {
    View.COLUMNS: to_translate("All sources side by side"),
    View.ROWS: to_translate("One statement a row, all sources level"),
    View.ARTICLE: to_translate("One source to read, the others beside it"),
    View.MATRIX: to_translate("Statements against sources at a glance"),
}


class ViewSwitch(QFrame):
    """Four buttons, one of them down.

    Signals:
        view_chosen: the View the user wants.
    """

    view_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.setObjectName("viewSwitch")
        self.actions_: dict[View, QAction] = {}
        group = QActionGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        for number, view in enumerate(View, start=1):
            action = make_action(window, tr(_NAMES[view]), str(number), hint=tr(_HINTS[view]))
            action.setCheckable(True)
            action.setChecked(view is View.COLUMNS)
            action.triggered.connect(lambda _=False, wanted=view: self.view_chosen.emit(wanted))
            group.addAction(action)
            self.actions_[view] = action
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)

    def show_view(self, view: View) -> None:
        """Show which view is seen."""
        self.actions_[view].setChecked(True)

    def allow(self, allowed: bool) -> None:
        """Allow switching, or not."""
        for action in self.actions_.values():
            action.setEnabled(allowed)
