"""A row of small buttons: what is most often decided on the chosen statement."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kursk_compare.desktop.correction_actions import CorrectionActions
from kursk_compare.desktop.translation import tr


class DecisionRow(QWidget):
    """Confirm, link, note, and a menu with the rest.

    Signals:
        menu_wanted: the menu with the rest, and where on the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, actions: CorrectionActions) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for action in (actions.confirm, actions.link, actions.note):
            layout.addWidget(_button(action))
        self.more = QToolButton()
        self.more.setObjectName("smallButton")
        self.more.setText("⋯")
        self.more.setAccessibleName(tr("More decisions"))
        self.more.setToolTip(tr("More decisions"))
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        layout.addWidget(self.more)
        layout.addStretch(1)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setObjectName("smallButton")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
