"""Every command of the window, with its words and its keys; the shortcut list is made of these."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

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
    back: QAction
    undo: QAction
    redo: QAction
    larger: QAction
    smaller: QAction
    usual_size: QAction
    sources: QAction
    shortcuts: QAction
    quit: QAction

    def all(self) -> tuple[QAction, ...]:
        """Return the commands in the order of the shortcut list."""
        return tuple(getattr(self, name) for name in self.__slots__)


def make_actions(window: QWidget) -> Actions:
    """Return the commands, which work wherever the keyboard is in `window`."""

    def action(words: str, *keys: Keys, hint: str = "") -> QAction:
        made = QAction(words, window)
        made.setIconText(words)
        made.setShortcuts([QKeySequence(key) for key in keys])
        shown = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{hint or words.rstrip('…')} ({shown})" if shown else hint or words)
        window.addAction(made)
        return made

    return Actions(
        open=action("Open…", QKeySequence.StandardKey.Open, hint="Open articles"),
        open_folder=action("Open a folder…", "Ctrl+Shift+O"),
        add=action("Add a source…", "Ctrl+Shift+A"),
        paste=action("Paste a source", QKeySequence.StandardKey.Paste),
        export=action("Export…", "Ctrl+E", hint="Write the report"),
        preview=action("Report preview…", QKeySequence.StandardKey.Print),
        copy=action(
            "Copy the statement", QKeySequence.StandardKey.Copy, hint="Copy what the sources say"
        ),
        next=action("›", "F7", hint="Next divergence"),
        previous=action("‹", "Shift+F7", hint="Previous divergence"),
        back=action("Back to reading", "Esc"),
        undo=action("Undo", QKeySequence.StandardKey.Undo),
        redo=action("Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
        larger=action("Larger text", QKeySequence.StandardKey.ZoomIn, "Ctrl+="),
        smaller=action("Smaller text", QKeySequence.StandardKey.ZoomOut),
        usual_size=action("Usual text size", "Ctrl+0"),
        sources=action("List of sources", "F9", hint="Show or hide the list of sources"),
        shortcuts=action("Keyboard shortcuts", "Ctrl+?", "Ctrl+/"),
        quit=action("Quit", "Ctrl+Q"),
    )
