"""The list of all keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from kursk_compare.desktop.actions import Actions
from kursk_compare.desktop.labels import plain_label

_READING = (
    ("Next and previous sentence", "↑  ↓"),
    ("Next and previous column", "Tab  Shift+Tab"),
    ("See what the others say", "Enter"),
)


class ShortcutsDialog(QDialog):
    """Shows the keys of the commands and of reading."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        grid = QGridLayout()
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(9)
        for row, (words, keys) in enumerate(rows_of(actions)):
            grid.addWidget(plain_label(words), row, 0)
            grid.addWidget(plain_label(keys, "keycap"), row, 1)
        grid.setColumnStretch(0, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(20)
        layout.addLayout(grid)
        layout.addWidget(buttons)


def rows_of(actions: Actions) -> list[tuple[str, str]]:
    """Return (command, keys) for reading and for every command that has keys."""
    rows = list(_READING)
    for action in actions.all():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.toolTip().rpartition(" (")[0] or action.text()
        if keys:
            rows.append((words, keys))
    return rows
