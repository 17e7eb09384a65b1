"""A row of small buttons: what is most often decided on the chosen statement."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from kursk_compare.desktop.buttons import text_button
from kursk_compare.desktop.correction_actions import CorrectionActions
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.translation import tr


class DecisionRow(FlowRow):
    """Confirm, link, note, and a menu with the rest.

    Signals:
        menu_wanted: the menu with the rest, and where on the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, actions: CorrectionActions) -> None:
        super().__init__()
        for action in (actions.confirm, actions.link, actions.note):
            self.add(_button(action))
        self.more = text_button("⋯", "smallButton")
        self.more.setAccessibleName(tr("More decisions"))
        self.more.setToolTip(tr("More decisions"))
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self.add(self.more)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setObjectName("smallButton")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
