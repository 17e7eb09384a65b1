"""The commands on projects, with their words and keys, and the menu they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.actions import make_action
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.translation import tr


@dataclass(frozen=True, slots=True)
class ProjectActions:
    """The commands."""

    new: QAction
    save: QAction
    save_as: QAction
    recover: QAction
    no_traces: QAction
    remove_data: QAction


def make_project_actions(window: QWidget) -> ProjectActions:
    """Return the commands, which work wherever the keyboard is in `window`."""
    action = partial(make_action, window)
    standard = QKeySequence.StandardKey
    made = ProjectActions(
        new=action(tr("New"), standard.New, hint=tr("Begin a new comparison")),
        save=action(tr("Save"), standard.Save, hint=tr("Save the project")),
        save_as=action(
            tr("Save as…"), "Ctrl+Shift+S", hint=tr("Save the project under another name")
        ),
        recover=action(
            tr("Recover unsaved work…"), hint=tr("Recover what was not saved before a crash")
        ),
        no_traces=action(
            tr("Leave no traces"),
            hint=tr(
                "Keep nothing on this computer: no decisions, no recovery, no cache, no list of "
                "recent projects"
            ),
        ),
        remove_data=action(
            tr("Remove all local data…"),
            hint=tr("Remove what this program has kept on this computer"),
        ),
    )
    made.no_traces.setCheckable(True)
    for late in (made.save, made.save_as, made.recover):
        late.setEnabled(False)
    return made


def project_menu(
    actions: ProjectActions, opening: Sequence[QAction], recent: Menu, parent: QWidget
) -> Menu:
    """Return the menu; `opening` are the commands that open articles and projects."""
    menu = Menu(parent)
    menu.addAction(actions.new)
    menu.addActions(list(opening))
    menu.addMenu(recent)
    menu.addSeparator()
    menu.addActions([actions.save, actions.save_as, actions.recover])
    menu.addSeparator()
    privacy = Menu(tr("Privacy"), menu)
    menu.addMenu(privacy)
    privacy.setToolTipsVisible(True)
    privacy.addActions([actions.no_traces, actions.remove_data])
    return menu
