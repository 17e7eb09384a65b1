"""Names put into translated words."""

from __future__ import annotations

import re


def filled(words: str, *names: str) -> str:
    """Put names in the places %1, %2, ... of translated words; a name is never a pattern."""
    return re.sub(r"%(\d)", lambda place: names[int(place[1]) - 1], words)
