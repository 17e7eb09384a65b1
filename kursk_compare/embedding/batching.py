"""Sorts what a model reads into batches of one width, so that little of it is padding."""

from __future__ import annotations

from collections.abc import Sequence


def by_width(widths: Sequence[int], size: int) -> list[list[int]]:
    """Return the indexes of `widths` in batches of at most `size`, the narrowest first.

    All of a batch have the same width; of each width only the last batch may be smaller.
    """
    rows: dict[int, list[int]] = {}
    for index, width in enumerate(widths):
        rows.setdefault(width, []).append(index)
    return [
        indexes[at : at + size]
        for _, indexes in sorted(rows.items())
        for at in range(0, len(indexes), size)
    ]
