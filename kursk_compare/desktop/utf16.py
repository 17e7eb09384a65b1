"""The one place where code points, in which findings count, become UTF-16, in which Qt counts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

_LAST_SINGLE = "\uffff"


def utf16_offsets(text: str) -> Sequence[int]:
    """Return where each code point of `text` starts in UTF-16, and last where the text ends.

    The result has len(text) + 1 entries, never falling. A lone surrogate counts as one unit.
    """
    if not text or max(text) <= _LAST_SINGLE:
        return range(len(text) + 1)
    return list(accumulate((2 if c > _LAST_SINGLE else 1 for c in text), initial=0))
