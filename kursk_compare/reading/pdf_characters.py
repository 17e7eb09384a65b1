"""The characters of a PDF page with their places, as PDFium reports them."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

# PDFium marks a hyphen at the end of a line with U+0002 (older builds: U+FFFE).
_LINE_END_HYPHENS = frozenset({0x02, 0xFFFE, 0xAD})
_REPLACEMENT = "�"


@dataclass(frozen=True, slots=True)
class Character:
    """One code point; coordinates in points, y growing upwards, the box as tall as the font."""

    text: str
    left: float
    right: float
    bottom: float
    top: float


def page_characters(text_page: Any) -> list[Character]:
    """Return the characters of a text page in the order of the file, without line ends."""
    from pypdfium2 import raw

    boxes = raw.FS_RECTF()
    reference = ctypes.byref(boxes)
    found: list[Character] = []
    high = 0
    for index in range(text_page.count_chars()):
        point = raw.FPDFText_GetUnicode(text_page, index)
        if point in (0x0A, 0x0D, 0):
            continue
        if 0xD800 <= point < 0xDC00:
            high = point
            continue
        point, high = _combined(high, point), 0
        has_place = raw.FPDFText_GetLooseCharBox(text_page, index, reference)
        if not has_place and chr(point).isspace():
            continue  # a letter without a place stays beside the one before it
        text = "-" if point in _LINE_END_HYPHENS else _character(point)
        found.append(Character(text, boxes.left, boxes.right, boxes.bottom, boxes.top))
    return found


def _combined(high: int, point: int) -> int:
    if high and 0xDC00 <= point < 0xE000:
        return 0x10000 + ((high - 0xD800) << 10) + (point - 0xDC00)
    return point


def _character(point: int) -> str:
    if 0xD800 <= point <= 0xDFFF or point > 0x10FFFF:
        return _REPLACEMENT
    return " " if point in (0x09, 0xA0) else chr(point)
