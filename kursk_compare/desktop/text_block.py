"""A few lines of an article's words in a panel; painted, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent

from kursk_compare.deceptions import find_deceptions
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import Mark
from kursk_compare.desktop.marked_text import (
    LaidText,
    lay_out,
    paint_changes,
    paint_doubts,
    paint_marks,
)
from kursk_compare.desktop.painted_words import PaintedWords
from kursk_compare.desktop.sentence_model import shown_text


class TextBlock(PaintedWords):
    """Words in the reading face.

    `changes` are spans that another source words differently, which are filled; `marks` are
    underlined as in the text, those of the divergence `active` filled as well.
    """

    def __init__(
        self,
        words: str,
        appearance: Appearance,
        changes: Sequence[tuple[int, int]] = (),
        marks: Sequence[Mark] = (),
        active: str | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(words, appearance)
        self._words = shown_text(words)
        self._doubts = find_deceptions(words)
        self.changes = tuple(changes)
        self.marks = tuple(marks)
        self._active = active
        self._quiet = quiet

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the changes and the marks, then the words."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        laid, at = self._at(self.width()), QPointF(0, 0)
        paint_changes(painter, laid, at, self.changes, theme.colour("changed"))
        paint_marks(painter, laid, at, self.marks, theme, self._active, calm=True, fills=False)
        paint_doubts(painter, laid, at, self._doubts, theme.colour("ink"))
        laid.draw(painter, at, theme.colour("soft" if self._quiet else "ink"))

    def _lay_out(self, width: int) -> LaidText:
        fonts = self._appearance.type
        return lay_out(self._words, fonts.excerpt, width, fonts.line_height)
