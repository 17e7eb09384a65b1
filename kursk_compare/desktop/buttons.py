"""Buttons that show words alone."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton


def text_button(words: str, name: str = "quietButton") -> QToolButton:
    """Return a button with `words` on it; `name` is its name in the style sheet."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(words)
    return button
