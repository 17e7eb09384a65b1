"""Rows of different heights below one another; knows nothing of Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

_BLOCK = 128


@dataclass(frozen=True, slots=True)
class Place:
    """A row, and how many pixels below the upper edge of the view it begins."""

    row: int = 0
    height: int = 0


class RowStack:
    """Where each row begins and which one lies where, quick to ask and to change.

    Heights are kept one by one and summed by blocks, so that the height of one row among very many
    changes without a look at the others. All measures are in pixels.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        starts = range(0, len(self._heights), _BLOCK)
        self._blocks = [sum(self._heights[at : at + _BLOCK]) for at in starts]

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return sum(self._blocks)

    def height(self, row: int) -> int:
        """Return the height of a row; raises IndexError."""
        return self._heights[row]

    def change(self, row: int, height: int) -> None:
        """Give a row another height; raises IndexError."""
        self._blocks[row // _BLOCK] += height - self._heights[row]
        self._heights[row] = height

    def top(self, row: int) -> int:
        """Return where a row begins; the number of rows asks for the end of the last."""
        block = row // _BLOCK
        return sum(self._blocks[:block]) + sum(self._heights[block * _BLOCK : row])

    def tops(self) -> list[int]:
        """Return where every row begins, and where the last ends."""
        return list(accumulate(self._heights, initial=0))

    def row_at(self, place: int) -> int:
        """Return the row that holds a place, the first or last beyond the ends; -1 without rows."""
        if not self._heights:
            return -1
        block, above = _find(self._blocks, place)
        start = block * _BLOCK
        row, _ = _find(self._heights[start : start + _BLOCK], place - above)
        return start + row


def _find(sizes: list[int], place: int) -> tuple[int, int]:
    """Return which of these sizes holds a place, the first or last beyond the ends, and its top."""
    ends = list(accumulate(sizes))
    found = min(bisect_right(ends, place), len(sizes) - 1)
    return found, ends[found] - sizes[found]
