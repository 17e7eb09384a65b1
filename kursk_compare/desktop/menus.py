"""Menus whose words and keys are each written in their own direction."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from kursk_compare.desktop.mirroring import as_written, is_mirrored


class Menu(QMenu):
    """A menu; Qt would write its entries, and keys such as "Ctrl++", as the window is read."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:  # noqa: N802 - Qt's name
        """Let no sign at the end of words or keys go to the other side of them."""
        super().initStyleOption(option, action)
        if is_mirrored():
            option.text = "\t".join(map(as_written, option.text.split("\t")))


def menu_of(parent: QWidget, *actions: QAction) -> Menu:
    """Return a menu of these commands."""
    menu = Menu(parent)
    menu.addActions(actions)
    return menu
