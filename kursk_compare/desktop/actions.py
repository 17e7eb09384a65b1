"""The commands of the window, each with its words and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.mirroring import as_written
from kursk_compare.desktop.translation import tr

FILTER_KEY = "Ctrl+Shift+F"
Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True)
class Actions:
    """The commands of one window."""

    open: QAction
    open_folder: QAction
    add: QAction
    paste: QAction
    export: QAction
    preview: QAction
    copy: QAction
    next: QAction
    previous: QAction
    next_of_kind: QAction
    previous_of_kind: QAction
    filter: QAction
    back: QAction
    undo: QAction
    redo: QAction
    larger: QAction
    smaller: QAction
    usual_size: QAction
    base: QAction
    sources: QAction
    shortcuts: QAction
    settings: QAction
    quit: QAction


def make_actions(window: QWidget) -> Actions:
    """Return the commands, which work wherever the keyboard is in `window`."""
    action = partial(make_action, window)
    return Actions(
        open=action(tr("Open…"), QKeySequence.StandardKey.Open, hint=tr("Open articles")),
        open_folder=action(tr("Open a folder…"), "Ctrl+Shift+O"),
        add=action(tr("Add a source…"), "Ctrl+Shift+A"),
        paste=action(tr("Paste a source"), QKeySequence.StandardKey.Paste),
        export=action(tr("Export…"), "Ctrl+E", hint=tr("Write the report")),
        preview=action(tr("Report preview…"), QKeySequence.StandardKey.Print),
        copy=action(
            tr("Copy the statement"),
            QKeySequence.StandardKey.Copy,
            hint=tr("Copy what the sources say"),
        ),
        next=action("›", "F7", hint=tr("Next divergence")),
        previous=action("‹", "Shift+F7", hint=tr("Previous divergence")),
        next_of_kind=action(tr("Next divergence of this kind"), "F8"),
        previous_of_kind=action(tr("Previous divergence of this kind"), "Shift+F8"),
        filter=action(tr("Filter the divergences"), FILTER_KEY),
        back=action(tr("Back to reading"), "Esc"),
        undo=action(tr("Undo"), QKeySequence.StandardKey.Undo),
        redo=action(tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
        larger=action(tr("Larger text"), QKeySequence.StandardKey.ZoomIn, "Ctrl+="),
        smaller=action(tr("Smaller text"), QKeySequence.StandardKey.ZoomOut),
        usual_size=action(tr("Usual text size"), "Ctrl+0"),
        base=action(
            tr("Pin as base"),
            "B",
            hint=tr("Pin as base: hold the others’ words against this source"),
        ),
        sources=action(tr("List of sources"), "F9", hint=tr("Show or hide the list of sources")),
        shortcuts=action(tr("Keyboard shortcuts"), "Ctrl+?", "Ctrl+/"),
        settings=action(tr("Settings…"), "Ctrl+,", hint=tr("Change the settings")),
        quit=action(tr("Quit"), "Ctrl+Q"),
    )


def make_action(window: QWidget, words: str, *keys: Keys, hint: str = "") -> QAction:
    """Return a command of `window` by these keys; its tip is `hint`, or else its words."""
    made = QAction(words, window)
    made.setIconText(as_written(words))
    made.setShortcuts([QKeySequence(key) for key in keys])
    shown = as_written(made.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
    made.setToolTip(f"{hint or words.rstrip('…')} ({shown})" if shown else hint or words)
    window.addAction(made)
    return made
