"""Where everything in a column's rows lies."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF

from kursk_compare.article import TextKind
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.kind_letters import kinds_of, least_height
from kursk_compare.desktop.laid_rows import LaidRows
from kursk_compare.desktop.marked_text import LaidText, lay_out
from kursk_compare.desktop.mirroring import mirrored
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.typography import LONGEST_LINE
from kursk_compare.finding import DivergenceKind

LEFT_MARGIN = 48
RIGHT_MARGIN = 10
PADDING = 4
_KEPT = 600
_GAPS = {"start": 12, "sentence": 1, "paragraph": 13, "headline": 15}


class RowLayouts(LaidRows[LaidText]):
    """The layouts of one model's rows at one width."""

    def __init__(self, model: SentenceModel, appearance: Appearance) -> None:
        super().__init__(_KEPT)
        self._model = model
        self._appearance = appearance
        self._text_width = 0
        self._words: list[int] = []
        self._grown: list[int] = []

    def reset(self, width: int) -> None:
        """Forget everything; from now on rows are `width` pixels wide, their heights guessed."""
        self._text_width = max(60, self._room_for_words(width))
        self._words = self._guesses()
        rows = zip(self._model.before, self._words, strict=True)
        self._begin(width, [_GAPS[before] + words + 2 * PADDING for before, words in rows])
        self._grown = []
        self.remeasure()

    def remeasure(self) -> None:
        """Find the rows' heights anew, as after a change of marks; the words stay laid out."""
        growing = self._growing_rows()
        for row in {*growing, *self._grown}:
            self.stack.change(row, self._full_height(row))
        self._grown = growing

    @property
    def margin(self) -> int:
        """How wide the margin is, in pixels: left of the words, right of them when mirrored."""
        return self._appearance.type.px(LEFT_MARGIN)

    @property
    def text_left(self) -> int:
        """How far from the row's left edge its words lie, in pixels."""
        words = QRectF(self.margin, 0, self._text_width, 1)
        return int(mirrored(words, QRectF(0, 0, self.width, 1)).left())

    def in_margin(self, x: int) -> bool:
        """Say whether a place in a row, in pixels from its left edge, is in the margin."""
        margin = mirrored(QRectF(0, 0, self.margin, 1), QRectF(0, 0, self.width, 1))
        return margin.left() <= x < margin.right()

    def gap_above(self, row: int) -> int:
        """Return the blank space before the row's text, in pixels."""
        return _GAPS[self._model.before[row]]

    def text_top(self, row: int) -> int:
        """Return how far below the row's upper edge its words begin, in pixels."""
        return self.gap_above(row) + PADDING

    def text(self, row: int) -> LaidText:
        """Return the row's words, laid out."""
        return self.laid(row)

    def _lay_out_row(self, row: int) -> tuple[LaidText, int]:
        found = self._model.rows[row]
        fonts = self._appearance.type
        font = fonts.of(found.sentence.kind)
        laid = lay_out(found.text, font, self._text_width, fonts.line_height)
        self._words[row] = ceil(laid.height)
        return laid, self._full_height(row)

    def _room_for_words(self, width: int) -> int:
        room = width - self.margin - RIGHT_MARGIN
        return min(room, self._appearance.type.line_of(LONGEST_LINE))

    def _growing_rows(self) -> list[int]:
        """Return the rows that may need more height than their words alone."""
        most = least_height(len(DivergenceKind), self._appearance.type)
        return [row for row in self._model.marked_rows() if self._words[row] < most]

    def _full_height(self, row: int) -> int:
        words = self._words[row]
        kinds = kinds_of(self._model.marks(row))
        if kinds and self._model.article.sentences[row].kind is not TextKind.HEADLINE:
            words = max(words, least_height(len(kinds), self._appearance.type))
        return self.gap_above(row) + words + 2 * PADDING

    def _guesses(self) -> list[int]:
        """Return how high the words of each row will be, as far as their number tells."""
        fonts = self._appearance.type
        measures = {
            kind: (fonts.share_of_line(face, self._text_width), fonts.pitch(face))
            for kind, face in ((kind, fonts.of(kind)) for kind in dict(self._model.lengths))
        }
        guessed: list[int] = []
        for kind, lengths in self._model.lengths:
            share, pitch = measures[kind]
            guessed += [(int(length * share) + 1) * pitch for length in lengths]
        return guessed
