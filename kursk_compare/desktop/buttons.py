"""Buttons that show words alone, entries of menus, and words fit for both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from kursk_compare.desktop.mirroring import as_written


def text_button(words: str, name: str = "quietButton") -> QToolButton:
    """Return a button with `words` on it; `name` is its name in the style sheet."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(as_written(words))
    return button


def push_button(words: str, name: str = "") -> QPushButton:
    """Return a button of a dialog with `words` on it; `name` is its name in the style sheet."""
    button = QPushButton(as_written(words))
    button.setObjectName(name)
    return button


def with_keys(words: str) -> str:
    """Return words that end with keys, behind two spaces, each in their own direction."""
    told, gap, keys = words.partition("  ")
    return f"{as_written(told)}{gap}{as_written(keys)}"


def add_entry(
    menu: QMenu, words: str, act: Callable[[], object], *, enabled: bool = True
) -> QAction:
    """Add an entry to a menu that does `act` when it is chosen; return it."""
    entry = menu.addAction(words)
    entry.triggered.connect(lambda _checked=False: act())
    entry.setEnabled(enabled)
    return entry


def shortened(words: str, most: int) -> str:
    """Return at most `most` characters of the words, the last an ellipsis where they are cut."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def caption(words: str) -> str:
    """Return words for a button or a menu, where an ampersand would else name a key."""
    return words.replace("&", "&&")
