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

from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.translation import tr

_READING = (
    (to_translate("Next and previous sentence"), "↑  ↓"),
    (to_translate("Next and previous column"), to_translate("Tab  Shift+Tab")),
    (to_translate("See what the others say"), to_translate("Enter")),
    (to_translate("Decide on a sentence"), to_translate("Menu key, right click")),
)


class ShortcutsDialog(QDialog):
    """Shows the keys of reading above those of deciding, and beside them those of all else."""

    def __init__(
        self,
        looking: Sequence[QAction],
        decisions: Sequence[QAction],
        commands: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        columns = QHBoxLayout()
        columns.setSpacing(44)
        reading = [(tr(words), tr(keys)) for words, keys in _READING]
        first = QVBoxLayout()
        first.setSpacing(22)
        first.addLayout(_block(tr("Reading"), [*reading, *rows_of(looking)]))
        first.addLayout(_block(tr("Deciding on the chosen statement"), rows_of(decisions)))
        first.addStretch(1)
        second = _block(tr("Commands"), rows_of(commands))
        second.addStretch(1)
        columns.addLayout(first, 1)
        columns.addLayout(second, 1)
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


def _block(heading: str, rows: Sequence[tuple[str, str]]) -> QVBoxLayout:
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
    return column
