"""The list of all keys, made of whatever has one in the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.roomy_dialog import RoomyDialog
from kursk_compare.desktop.tall_widget import scrolled
from kursk_compare.desktop.translation import tr

_NATIVE = QKeySequence.SequenceFormat.NativeText
_READING = (
    (to_translate("Next and previous sentence"), "↑  ↓"),
    (to_translate("Next and previous column"), to_translate("Tab  Shift+Tab")),
    (to_translate("See what the others say"), to_translate("Enter")),
    (to_translate("Decide on a sentence"), to_translate("Menu key, right click")),
)


_BETWEEN, _BESIDE = 14, 44
_EDGES = QSize(80, 120)


class ShortcutsDialog(RoomyDialog):
    """Shows the keys of reading above those of deciding, and beside them those of all else.

    The latter stand below where the screen has no room beside.
    """

    def __init__(
        self,
        looking: Sequence[QAction],
        decisions: Sequence[QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._columns = columns = QHBoxLayout()
        columns.setSpacing(_BESIDE)
        reading = [(tr(words), tr(keys)) for words, keys in _READING]
        deciding = (tr("Deciding on the chosen statement"), rows_of(decisions))
        others = other_rows(window, but=(*looking, *decisions))
        blocks = [(tr("Reading"), [*reading, *rows_of(looking)]), deciding]
        columns.addLayout(_column(blocks), 1)
        columns.addLayout(_column([(tr("Commands"), others)]), 1)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
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
        return (self._keys.sizeHint() + _EDGES).boundedTo(self._room())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let no key be out of sight at the side."""
        if (self._keys.sizeHint() + _EDGES).width() > self._room().width():
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
        super().showEvent(event)

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() - QSize(60, 80)


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


def _column(blocks: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
    """Return headings with their commands below, all keys in one line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(30)
    grid.setVerticalSpacing(7)
    for heading, rows in blocks:
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), _BETWEEN)
        grid.addWidget(plain_label(heading, "heading"), grid.rowCount(), 0, 1, 2)
        for words, keys in rows:
            row = grid.rowCount()
            grid.addWidget(plain_label(words), row, 0)
            grid.addWidget(plain_label(keys, "keycap"), row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(0, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
