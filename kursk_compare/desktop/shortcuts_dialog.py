"""The list of all keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.desktop.labels import plain_label

_READING = (
    ("Next and previous sentence", "↑  ↓"),
    ("Next and previous column", "Tab  Shift+Tab"),
    ("See what the others say", "Enter"),
    ("Decide on a sentence", "Menu key, right click"),
)


class ShortcutsDialog(QDialog):
    """Shows the keys of the commands, of reading and of deciding, side by side."""

    def __init__(
        self,
        commands: Sequence[QAction],
        decisions: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        columns = QHBoxLayout()
        columns.setSpacing(44)
        for heading, rows in (
            ("Reading", [*_READING, *rows_of(commands)]),
            ("Deciding on the chosen statement", rows_of(decisions)),
        ):
            columns.addLayout(_column(heading, rows), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(20)
        layout.addLayout(columns)
        layout.addWidget(buttons)


def rows_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """Return (command, keys) for every command that has keys."""
    rows = []
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.toolTip().rpartition(" (")[0] or action.text()
        if keys:
            rows.append((words, keys))
    return rows


def _column(heading: str, rows: Sequence[tuple[str, str]]) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(30)
    grid.setVerticalSpacing(7)
    for row, (words, keys) in enumerate(rows):
        grid.addWidget(plain_label(words), row, 0)
        grid.addWidget(plain_label(keys, "keycap"), row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(0, 1)
    column = QVBoxLayout()
    column.setSpacing(11)
    column.addWidget(plain_label(heading, "heading"))
    column.addLayout(grid)
    column.addStretch(1)
    return column
