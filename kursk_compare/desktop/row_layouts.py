"""Where everything in a column's rows lies: heights known or guessed, texts laid out when needed.

Laying out thousands of sentences at once would freeze the window; so a row's height is a guess
until its turn comes, and rows in view come first.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from math import ceil
from time import perf_counter

from kursk_compare.article import TextKind
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.sentence_model import Row, SentenceModel
from kursk_compare.desktop.typography import LONGEST_LINE, mean_width

LEFT_MARGIN = 48
RIGHT_MARGIN = 10
PADDING = 4
LETTER_WIDTH = 10
LETTER_HEIGHT = 12
LETTERS_A_LINE = 2
_KEPT = 600
# Lines end before the edge: a word that does not fit goes to the next one.
_RAGGED = 1.05
_GAPS = {"start": 12, "sentence": 1, "paragraph": 13, "headline": 15}


class RowLayouts:
    """The layouts of one model's rows at one width."""

    def __init__(self, model: SentenceModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._text_width = 0
        self._heights: list[int] = []
        self._words: list[int] = []
        self._exact = bytearray()
        self._texts: OrderedDict[int, LaidText] = OrderedDict()
        self.width = 0
        self.total_height = 0

    def reset(self, width: int) -> None:
        """Forget everything; from now on rows are `width` pixels wide, their heights guessed."""
        self.width = width
        self._text_width = max(60, self._room_for_words(width))
        self._texts.clear()
        self._exact = bytearray(len(self._model.rows))
        self._words = self._guesses()
        self.remeasure()

    def remeasure(self) -> None:
        """Find the rows' heights anew, as after a change of marks; the words stay laid out."""
        pairs = zip(self._model.rows, self._words, strict=True)
        self._heights = [self._full_height(row, words) for row, words in pairs]
        self.total_height = sum(self._heights)

    @property
    def text_left(self) -> int:
        """How far from the row's left edge its words begin, in pixels."""
        return self._appearance.type.px(LEFT_MARGIN)

    def gap_above(self, row: int) -> int:
        """Return the blank space before the row's text, in pixels."""
        return _GAPS[self._model.rows[row].before]

    def text_top(self, row: int) -> int:
        """Return how far below the row's upper edge its words begin, in pixels."""
        return self.gap_above(row) + PADDING

    def height(self, row: int) -> int:
        """Return the row's height in pixels, guessed while it is not laid out."""
        return self._heights[row] if row < len(self._heights) else 0

    def is_exact(self, row: int) -> bool:
        """Say whether the height is known."""
        return bool(self._exact[row])

    def text(self, row: int) -> LaidText:
        """Return the row's words, laid out."""
        if row in self._texts:
            self._texts.move_to_end(row)
            return self._texts[row]
        found = self._model.rows[row]
        fonts = self._appearance.type
        font = fonts.of(found.sentence.kind)
        laid = lay_out(found.text, font, self._text_width, fonts.line_height)
        self._texts[row] = laid
        self._words[row] = ceil(laid.height)
        height = self._full_height(found, self._words[row])
        self.total_height += height - self._heights[row]
        self._heights[row] = height
        self._exact[row] = True
        if len(self._texts) > _KEPT:
            self._texts.popitem(last=False)
        return laid

    def make_exact(self, rows: Iterable[int], seconds: float) -> bool:
        """Lay rows out for at most `seconds`; say whether all of them are exact now."""
        deadline = perf_counter() + seconds
        for row in rows:
            if not self._exact[row]:
                if perf_counter() > deadline:
                    return False
                self.text(row)
        return True

    def _room_for_words(self, width: int) -> int:
        room = width - self.text_left - RIGHT_MARGIN
        return min(room, self._appearance.type.line_of(LONGEST_LINE))

    def _full_height(self, found: Row, words: int) -> int:
        if found.marks and found.sentence.kind is not TextKind.HEADLINE:
            words = max(words, self._least_with_letters(len({m.kind for m in found.marks})))
        return _GAPS[found.before] + words + 2 * PADDING

    def _least_with_letters(self, letters: int) -> int:
        fonts = self._appearance.type
        return fonts.pitch(fonts.body) + ceil(letters / LETTERS_A_LINE) * fonts.px(LETTER_HEIGHT)

    def _guesses(self) -> list[int]:
        fonts = self._appearance.type
        measures = {
            kind: (mean_width(fonts.of(kind)), fonts.pitch(fonts.of(kind)))
            for kind in {row.sentence.kind for row in self._model.rows}
        }
        guesses = []
        for row in self._model.rows:
            width, pitch = measures[row.sentence.kind]
            lines = int(len(row.text) * width * _RAGGED / self._text_width) + 1
            guesses.append(lines * pitch)
        return guesses
