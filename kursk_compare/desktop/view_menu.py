"""The few choices of how the window looks."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.actions import Actions
from kursk_compare.desktop.chosen_preferences import ChosenPreferences
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.translation import tr

_WORDS = {
    Colours.SYSTEM: to_translate("Colours of the system"),
    Colours.LIGHT: to_translate("Light"),
    Colours.DARK: to_translate("Dark"),
}


class ViewMenu(Menu):
    """Colours, text size, motion, all settings, and the shortcut list."""

    def __init__(self, chosen: ChosenPreferences, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._colours = group = QActionGroup(self)
        for colours, words in _WORDS.items():
            action = self.addAction(tr(words))
            action.setCheckable(True)
            action.setData(str(colours))
            group.addAction(action)
        group.triggered.connect(lambda a: chosen.change(colours=Colours(a.data())))
        self.addSeparator()
        for action in (actions.larger, actions.smaller, actions.usual_size):
            self.addAction(action)
        actions.larger.triggered.connect(lambda: chosen.resize_text(chosen.now.text_size + 1))
        actions.smaller.triggered.connect(lambda: chosen.resize_text(chosen.now.text_size - 1))
        actions.usual_size.triggered.connect(lambda: chosen.resize_text(Preferences().text_size))
        self.addSeparator()
        self._motion = self.addAction(tr("Move smoothly"))
        self._motion.setCheckable(True)
        self._motion.toggled.connect(lambda on: chosen.change(motion=on))
        self.addSeparator()
        self.addAction(actions.undo)
        self.addAction(actions.redo)
        self.addSeparator()
        self.addAction(actions.sources)
        self.addAction(actions.shortcuts)
        self.addAction(actions.settings)
        chosen.changed.connect(self._show)
        self._show(chosen.now)

    def _show(self, preferences: Preferences) -> None:
        for action in self._colours.actions():
            action.setChecked(action.data() == str(preferences.colours))
        self._motion.setChecked(preferences.motion)
