"""The commands by which a statement is decided on, each with its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class CorrectionActions:
    """Commands on the chosen statement; the two steps need none chosen."""

    confirm: QAction
    link: QAction
    take_out: QAction
    silent: QAction
    reject: QAction
    split: QAction
    leave: QAction
    note: QAction
    tag: QAction
    verdict: QAction
    next_unconfirmed: QAction
    previous_unconfirmed: QAction

    def all(self) -> tuple[QAction, ...]:
        """Return the commands in the order of the shortcut list."""
        return tuple(getattr(self, name) for name in self.__slots__)

    def allow(self, *, chosen: bool, together: bool) -> None:
        """Allow what makes sense: with a statement chosen, and with counterparts in it."""
        for action in (self.confirm, self.take_out, self.reject, self.split):
            action.setEnabled(together)
        for action in (self.link, self.silent, self.leave, self.note, self.tag, self.verdict):
            action.setEnabled(chosen)

    def allow_steps(self, allowed: bool) -> None:
        """Allow stepping through what nobody confirmed."""
        self.next_unconfirmed.setEnabled(allowed)
        self.previous_unconfirmed.setEnabled(allowed)


def make_correction_actions(window: QWidget) -> CorrectionActions:
    """Return the commands, which work wherever the keyboard is in `window` but in a text field."""

    def action(words: str, key: str, hint: str) -> QAction:
        made = QAction(words, window)
        made.setIconText(words)
        made.setShortcut(QKeySequence(key))
        shown = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{hint} ({shown})")
        made.setEnabled(False)
        window.addAction(made)
        return made

    return CorrectionActions(
        confirm=action("Confirm", "C", "Confirm that these sentences say the same"),
        link=action("Link…", "L", "Link the statement with another sentence"),
        take_out=action("Take out", "U", "Take the sentence out of its statement"),
        silent=action("No counterpart", "X", "Say that the sentence has no counterpart"),
        reject=action("Reject", "R", "Say that none of these sentences belong together"),
        split=action("Split…", "S", "Split the statement in two"),
        leave=action("Leave to the program", "Del", "Take back what you decided on the statement"),
        note=action("Note…", "N", "Write a note on the statement"),
        tag=action("Tags…", "T", "Tag the statement"),
        verdict=action("Next verdict", "V", "Give the statement its next verdict"),
        next_unconfirmed=action("Next unconfirmed", "F4", "Next statement nobody confirmed"),
        previous_unconfirmed=action(
            "Previous unconfirmed", "Shift+F4", "Previous statement nobody confirmed"
        ),
    )
