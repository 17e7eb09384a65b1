"""The commands by which a statement is decided on, each with its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.actions import make_action
from kursk_compare.desktop.translation import tr


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
        made = make_action(window, words, key, hint=hint)
        made.setEnabled(False)
        return made

    return CorrectionActions(
        confirm=action(tr("Confirm"), "C", tr("Confirm that these sentences say the same")),
        link=action(tr("Link…"), "L", tr("Link the statement with another sentence")),
        take_out=action(tr("Take out"), "U", tr("Take the sentence out of its statement")),
        silent=action(tr("No counterpart"), "X", tr("Say that the sentence has no counterpart")),
        reject=action(tr("Reject"), "R", tr("Say that none of these sentences belong together")),
        split=action(tr("Split…"), "S", tr("Split the statement in two")),
        leave=action(
            tr("Leave to the program"), "Del", tr("Take back what you decided on the statement")
        ),
        note=action(tr("Note…"), "N", tr("Write a note on the statement")),
        tag=action(tr("Tags…"), "T", tr("Tag the statement")),
        verdict=action(tr("Next verdict"), "V", tr("Give the statement its next verdict")),
        next_unconfirmed=action(
            tr("Next unconfirmed"), "F4", tr("Next statement nobody confirmed")
        ),
        previous_unconfirmed=action(
            tr("Previous unconfirmed"), "Shift+F4", tr("Previous statement nobody confirmed")
        ),
    )
