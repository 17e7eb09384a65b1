"""Where everything in a column's rows lies: heights known or guessed, texts laid out when needed.

Laying out thousands of sentences at once would freeze the window; so a row's height is a guess
until its turn comes, and rows in view come first.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from math import ceil
from time import perf_counter

from PySide6.QtGui import QFontMetricsF

from kursk_compare.article import TextKind
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.sentence_model import Row, SentenceModel
from kursk_compare.desktop.typography import LINE_HEIGHT, LONGEST_LINE

LEFT_MARGIN = 44
RIGHT_MARGIN = 10
PADDING = 4
_KEPT = 600
_GAPS = {"start": 12, "sentence": 1, "paragraph": 13, "headline": 15}


class RowLayouts:
    """The layouts of one model's rows at one width."""

    def __init__(self, model: SentenceModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._width = 0
        self._heights: list[int | None] = []
        self._texts: OrderedDict[int, LaidText] = OrderedDict()

    def reset(self, width: int) -> None:
        """Forget everything; from now on rows are `width` pixels wide."""
        self._width = width
        self._heights = [None] * len(self._model.rows)
        self._texts.clear()

    @property
    def width(self) -> int:
        """The width of a row in pixels."""
        return self._width

    def gap_above(self, row: int) -> int:
        """Return the blank space before the row's text, in pixels."""
        return _GAPS[self._model.rows[row].before]

    def text_top(self, row: int) -> int:
        """Return how far below the row's upper edge its words begin, in pixels."""
        return self.gap_above(row) + PADDING

    def text_width(self) -> int:
        """Return the width of the words, never more than reads well."""
        room = self._width - LEFT_MARGIN - RIGHT_MARGIN
        return max(60, min(room, self._appearance.type.line_of(LONGEST_LINE)))

    def height(self, row: int) -> int:
        """Return the row's height in pixels, guessed while it is not laid out."""
        known = self._heights[row] if row < len(self._heights) else None
        return known if known is not None else self._guess(row)

    def is_exact(self, row: int) -> bool:
        """Say whether the height is known."""
        return self._heights[row] is not None

    def text(self, row: int) -> LaidText:
        """Return the row's words, laid out."""
        if row in self._texts:
            self._texts.move_to_end(row)
            return self._texts[row]
        found = self._model.rows[row]
        font = self._appearance.type.of(found.sentence.kind)
        laid = lay_out(found.text, font, self.text_width())
        self._texts[row] = laid
        self._heights[row] = self._full_height(row, found, ceil(laid.height))
        if len(self._texts) > _KEPT:
            self._texts.popitem(last=False)
        return laid

    def make_exact(self, rows: Iterable[int], seconds: float) -> bool:
        """Lay rows out for at most `seconds`; say whether all of them are exact now."""
        deadline = perf_counter() + seconds
        for row in rows:
            if not self.is_exact(row):
                if perf_counter() > deadline:
                    return False
                self.text(row)
        return True

    def _full_height(self, row: int, found: Row, words: int) -> int:
        if found.marks and found.sentence.kind is not TextKind.HEADLINE:
            words = max(words, ceil(self._appearance.type.body.pixelSize() * LINE_HEIGHT) + 14)
        return self.gap_above(row) + words + 2 * PADDING

    def _guess(self, row: int) -> int:
        found = self._model.rows[row]
        font = self._appearance.type.of(found.sentence.kind)
        characters = len(found.text) * QFontMetricsF(font).averageCharWidth() * 1.04
        lines = max(1, ceil(characters / self.text_width()))
        return self._full_height(row, found, lines * ceil(font.pixelSize() * LINE_HEIGHT))
