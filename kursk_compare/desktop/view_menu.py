"""The few choices of how the window looks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kursk_compare.desktop.actions import Actions
from kursk_compare.desktop.preferences import TEXT_SIZES, Colours, Preferences

_WORDS = {
    Colours.SYSTEM: "Colours of the system",
    Colours.LIGHT: "Light",
    Colours.DARK: "Dark",
}


class ViewMenu(QMenu):
    """Colours, text size, motion, and the shortcut list.

    Signals:
        preferences_changed: the Preferences as the user wants them now.
    """

    preferences_changed = Signal(object)

    def __init__(self, preferences: Preferences, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        group = QActionGroup(self)
        for colours, words in _WORDS.items():
            action = self.addAction(words)
            action.setCheckable(True)
            action.setChecked(colours is preferences.colours)
            action.setData(str(colours))
            group.addAction(action)
        group.triggered.connect(lambda a: self._change(colours=Colours(a.data())))
        self.addSeparator()
        for action in (actions.larger, actions.smaller, actions.usual_size):
            self.addAction(action)
        actions.larger.triggered.connect(lambda: self._resize(self._preferences.text_size + 1))
        actions.smaller.triggered.connect(lambda: self._resize(self._preferences.text_size - 1))
        actions.usual_size.triggered.connect(lambda: self._resize(Preferences().text_size))
        self.addSeparator()
        motion = self.addAction("Move smoothly")
        motion.setCheckable(True)
        motion.setChecked(preferences.motion)
        motion.toggled.connect(lambda on: self._change(motion=on))
        self.addSeparator()
        self.addAction(actions.undo)
        self.addAction(actions.redo)
        self.addSeparator()
        self.addAction(actions.sources)
        self.addAction(actions.shortcuts)

    def _resize(self, size: int) -> None:
        self._change(text_size=min(max(size, TEXT_SIZES[0]), TEXT_SIZES[-1]))

    def _change(self, **changes: object) -> None:
        self._preferences = replace(self._preferences, **changes)  # type: ignore[arg-type] # its own fields
        self.preferences_changed.emit(self._preferences)
