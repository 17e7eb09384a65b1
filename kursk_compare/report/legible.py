"""Keeps foreign text legible where a file format cannot hold a character or would obey it.

Control characters, halves of surrogate pairs and characters that steer the direction of all the
text after them are shown by name, as in "[U+202E RIGHT-TO-LEFT OVERRIDE]"; nothing is left out.
"""

from __future__ import annotations

import re

from kursk_compare.report.glyphs import name_of
from kursk_compare.report.marks import shown

_NAMED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def legible(text: str) -> str:
    """Return text on one line in which every such character is replaced by its name."""
    text = shown(text)
    if text.isascii() and text.isprintable():
        return text
    return _NAMED.sub(lambda found: f"[{name_of(found.group())}]", text)
