"""The list of all keys, made of whatever has one in the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.tall_widget import scrolled
from kursk_compare.desktop.translation import tr

_NATIVE = QKeySequence.SequenceFormat.NativeText
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
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        columns = QHBoxLayout()
        columns.setSpacing(44)
        reading = [(tr(words), tr(keys)) for words, keys in _READING]
        first = QVBoxLayout()
        first.setSpacing(22)
        first.addLayout(_block(tr("Reading"), [*reading, *rows_of(looking)]))
        first.addLayout(_block(tr("Deciding on the chosen statement"), rows_of(decisions)))
        first.addStretch(1)
        second = _block(tr("Commands"), other_rows(window, but=(*looking, *decisions)))
        second.addStretch(1)
        columns.addLayout(first, 1)
        columns.addLayout(second, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._keys = QWidget()
        self._keys.setObjectName("cards")
        self._keys.setLayout(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(20)
        layout.addWidget(scrolled(self._keys))
        layout.addWidget(buttons)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for all keys, as far as the screen has it."""
        room = self.screen().availableGeometry().size() - QSize(60, 80)
        return (self._keys.sizeHint() + QSize(80, 120)).boundedTo(room)


def rows_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """Return (command, keys) for every command that has keys."""
    rows = []
    for action in actions:
        keys = action.shortcut().toString(_NATIVE)
        words = action.toolTip().rpartition(" (")[0] or action.text()
        if keys:
            rows.append((words, keys))
    return rows


def other_rows(window: QWidget, but: Sequence[QAction]) -> list[tuple[str, str]]:
    """Return (command, keys) for every action and button of the window, `but` for those known."""
    others = [action for action in window.actions() if action not in but]
    inside = [action for action in window.findChildren(QAction) if action not in but]
    buttons = [
        (button.accessibleName(), button.shortcut().toString(_NATIVE))
        for button in window.findChildren(QAbstractButton)
        if not button.shortcut().isEmpty()
    ]
    return list(dict.fromkeys([*rows_of(others), *rows_of(inside), *buttons]))


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
