"""Where everything lies when each statement is a row and each source a column."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from time import perf_counter

from PySide6.QtGui import QFont

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.typography import LONGEST_LINE, mean_width

MARGIN = 34
RIGHT = 14
PADDING = 9
_BETWEEN = 6
_LEAST_LINE = 26
_KEPT = 160
_RAGGED = 1.06


@dataclass(frozen=True, slots=True)
class CellText:
    """One sentence in a cell; `top` counts from the row's upper edge, in pixels."""

    sentence: str
    number: int
    text: LaidText
    top: int


class CellLayouts:
    """The layouts of all cells at one width of the view."""

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        self._model, self._appearance = model, appearance
        self._heights: list[int] = []
        self._exact = bytearray()
        self._cells: OrderedDict[int, dict[str, list[CellText]]] = OrderedDict()
        self.width = 0
        self.column = 0
        self.total_height = 0

    @property
    def margin(self) -> int:
        """How far from a cell's left edge its words begin, in pixels."""
        return self._appearance.type.px(MARGIN)

    @property
    def row_width(self) -> int:
        """The width of all columns together, in pixels."""
        return max(self.width, self.column * len(self._model.articles))

    def reset(self, width: int) -> None:
        """Forget everything; the view is `width` pixels wide from now on."""
        fonts = self._appearance.type
        least = fonts.line_of(_LEAST_LINE) + self.margin + RIGHT
        most = fonts.line_of(LONGEST_LINE) + self.margin + RIGHT
        share = width // max(1, len(self._model.articles))
        self.width = width
        self.column = min(max(share, least), most)
        self._cells.clear()
        self._exact = bytearray(len(self._model.rows))
        self._heights = self._guesses()
        self.total_height = sum(self._heights)

    def remeasure(self) -> None:
        """Nothing but a new width changes the cells."""

    def text_top(self, row: int) -> int:  # noqa: ARG002 - the same for every row
        """Return how far below the row's upper edge its words begin."""
        return PADDING

    def height(self, row: int) -> int:
        """Return the row's height in pixels, guessed while it is not laid out."""
        return self._heights[row] if row < len(self._heights) else 0

    def is_exact(self, row: int) -> bool:
        """Say whether the height is known."""
        return bool(self._exact[row])

    def cells(self, row: int) -> dict[str, list[CellText]]:
        """Return the sentences of a row by source, laid out."""
        if row in self._cells:
            self._cells.move_to_end(row)
            return self._cells[row]
        found = {
            article: self._lay_out(sentences)
            for article, sentences in self._model.rows[row].sentences.items()
        }
        height = max(cell[-1].top + ceil(cell[-1].text.height) for cell in found.values()) + PADDING
        self.total_height += height - self._heights[row]
        self._heights[row] = height
        self._exact[row] = True
        self._cells[row] = found
        if len(self._cells) > _KEPT:
            self._cells.popitem(last=False)
        return found

    def make_exact(self, rows: Iterable[int], seconds: float) -> bool:
        """Lay rows out for at most `seconds`; say whether all of them are exact now."""
        deadline = perf_counter() + seconds
        for row in rows:
            if not self._exact[row]:
                if perf_counter() > deadline:
                    return False
                self.cells(row)
        return True

    def _lay_out(self, sentences: Iterable[str]) -> list[CellText]:
        index = self._model.index_of_comparison
        assert index is not None
        found, top = [], PADDING
        for sentence in sentences:
            words = shown_text(index.words(sentence))
            room = self.column - self.margin - RIGHT
            text = lay_out(words, self._font(), room, self._appearance.type.line_height)
            number = int(sentence.rpartition(":")[2]) + 1
            found.append(CellText(sentence, number, text, top))
            top += ceil(text.height) + _BETWEEN
        return found

    def _font(self) -> QFont:
        return self._appearance.type.body

    def _guesses(self) -> list[int]:
        index = self._model.index_of_comparison
        if index is None:
            return []
        font = self._font()
        letter, pitch = mean_width(font), self._appearance.type.pitch(font)
        room = max(1, self.column - self.margin - RIGHT)
        spans = {s: len(found[1].span) for s, found in index.sentences.items()}

        def guess(sentences: Iterable[str]) -> int:
            lines = [int(spans[s] * letter * _RAGGED / room) + 1 for s in sentences]
            return sum(lines) * pitch + _BETWEEN * (len(lines) - 1)

        return [
            max(guess(sentences) for sentences in row.sentences.values()) + 2 * PADDING
            for row in self._model.rows
        ]
