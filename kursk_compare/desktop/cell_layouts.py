"""Where everything lies when each statement is a row and each source a column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import number_of
from kursk_compare.desktop.kind_letters import kinds_of, least_height
from kursk_compare.desktop.laid_rows import LaidRows
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.typography import LONGEST_LINE

MARGIN = 44
RIGHT = 14
PADDING = 9
_BETWEEN = 6
_LEAST_LINE = 26
_KEPT = 160


@dataclass(frozen=True, slots=True)
class CellText:
    """One sentence in a cell; `top` counts from the row's upper edge, in pixels."""

    sentence: str
    number: int
    text: LaidText
    top: int


Cells = Mapping[str, list[CellText]]


class CellLayouts(LaidRows[Cells]):
    """The layouts of all cells at one width of the view."""

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        super().__init__(_KEPT)
        self._model, self._appearance = model, appearance
        self.column = 0

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
        self.column = min(max(share, least), most)
        self._begin(width, self._guesses())

    def remeasure(self) -> None:
        """Nothing but a new width changes the cells."""

    def text_top(self, row: int) -> int:  # noqa: ARG002 - the same for every row
        """Return how far below the row's upper edge its words begin."""
        return PADDING

    def cells(self, row: int) -> Cells:
        """Return the sentences of a row by source, laid out."""
        return self.laid(row)

    def _lay_out_row(self, row: int) -> tuple[Cells, int]:
        sources = self._model.rows[row].sentences
        found = {article: self._cell(sentences) for article, sentences in sources.items()}
        lowest = [cell[-1] for cell in found.values()]
        ends = [last.top + self._height(last.sentence, last.text) for last in lowest]
        return found, max(ends) + PADDING

    def _cell(self, sentences: Iterable[str]) -> list[CellText]:
        index, fonts = self._model.index_of_comparison, self._appearance.type
        assert index is not None
        found, top = [], PADDING
        for sentence in sentences:
            words = shown_text(index.words(sentence))
            text = lay_out(words, fonts.body, self._room(), fonts.line_height)
            found.append(CellText(sentence, number_of(sentence), text, top))
            top += self._height(sentence, text) + _BETWEEN
        return found

    def _height(self, sentence: str, text: LaidText) -> int:
        """Return the height of the words, or of the letters of all kinds beside them."""
        marks = self._model.all_marks(sentence)
        letters = least_height(len(kinds_of(marks)), self._appearance.type) if marks else 0
        return max(ceil(text.height), letters)

    def _room(self) -> int:
        return max(1, self.column - self.margin - RIGHT)

    def _guesses(self) -> list[int]:
        index, fonts = self._model.index_of_comparison, self._appearance.type
        if index is None:
            return []
        pitch, share = fonts.pitch(fonts.body), fonts.share_of_line(fonts.body, self._room())
        spans = {s: found.end - found.start for s, (_, found) in index.sentences.items()}

        def guess(sentences: Iterable[str]) -> int:
            lines = [int(spans[s] * share) + 1 for s in sentences]
            return sum(lines) * pitch + _BETWEEN * (len(lines) - 1)

        return [
            max(guess(sentences) for sentences in row.sentences.values()) + 2 * PADDING
            for row in self._model.rows
        ]
