"""Rows of text whose heights are guessed until they are laid out; what is laid out is kept a while.

Laying out thousands of sentences at once would freeze the window; so a row's height is a guess
until its turn comes, and rows in view come first.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from kursk_compare.desktop.row_stack import RowStack

T = TypeVar("T")


class LaidRows(ABC, Generic[T]):
    """Where everything in the rows of one view lies, in pixels; at most `kept` rows stay laid out.

    `width` is that of the view they were laid out for.
    """

    def __init__(self, kept: int) -> None:
        self._kept = kept
        self._laid: OrderedDict[int, T] = OrderedDict()
        self._former: list[T] = []
        self._exact = bytearray()
        self.stack = RowStack()
        self.width = 0

    @abstractmethod
    def reset(self, width: int) -> None:
        """Forget everything; the view is `width` pixels wide from now on, all heights guessed."""

    @abstractmethod
    def remeasure(self) -> None:
        """Find the rows' heights anew, as after a change of marks; the words stay laid out."""

    @abstractmethod
    def text_top(self, row: int) -> int:
        """Return how far below the row's upper edge its words begin."""

    @abstractmethod
    def _lay_out_row(self, row: int) -> tuple[T, int]:
        """Lay a row out; return it, and how high the row is."""

    @property
    def row_width(self) -> int:
        """How wide the rows are."""
        return self.width

    def height(self, row: int) -> int:
        """Return the row's height, guessed while it is not laid out."""
        return self.stack.height(row) if row < len(self.stack) else 0

    def laid(self, row: int) -> T:
        """Return the row, laid out."""
        if row in self._laid:
            self._laid.move_to_end(row)
            return self._laid[row]
        del self._former[-2:]
        made, height = self._lay_out_row(row)
        self._laid[row] = made
        self.stack.change(row, height)
        self._exact[row] = True
        if len(self._laid) > self._kept:
            self._laid.popitem(last=False)
        return made

    def are_exact(self, first: int, last: int) -> bool:
        """Say whether the heights of the rows from `first` to `last` are known."""
        return self._exact.find(0, first, last + 1) < 0

    def make_exact(self, rows: Iterable[int]) -> None:
        """Lay out those rows whose heights are guessed."""
        for row in rows:
            if not self._exact[row]:
                self.laid(row)

    def guessed_near(self, row: int, reach: int) -> Iterator[int]:
        """Yield rows whose heights are guessed, at most `reach` rows off, the nearest first."""
        while True:
            below = self._exact.find(0, row, row + reach)
            above = self._exact.rfind(0, max(0, row - reach), row)
            if below < 0 and above < 0:
                return
            yield below if above < 0 or 0 <= below < 2 * row - above else above

    def _begin(self, width: int, heights: Iterable[int]) -> None:
        """Have rows of these guessed heights, none of them laid out.

        Letting hundreds of rows go at once takes longer than laying out those in sight; so two go
        with each that is laid out from now on, or all where no row is left.
        """
        self.width = width
        self.stack = RowStack(heights)
        self._exact = bytearray(len(self.stack))
        self._former = [*self._former, *self._laid.values()] if len(self.stack) else []
        self._laid.clear()
