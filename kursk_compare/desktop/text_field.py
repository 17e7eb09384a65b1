"""Fields of one line."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from kursk_compare.desktop.mirroring import leading_side


def text_field(words: str = "") -> QLineEdit:
    """Return a field with `words` in it, which begin where lines of the window begin.

    Qt would let them begin at the side that their first letter asks for.
    """
    field = QLineEdit(words)
    field.setAlignment(leading_side())
    return field
