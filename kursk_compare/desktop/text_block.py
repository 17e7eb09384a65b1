"""A few lines of an article's words in a panel; painted, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

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
from kursk_compare.desktop.sentence_model import shown_text

# Layouts ask for the height at several widths in turn before they settle on one.
_KEPT_WIDTHS = 6


class TextBlock(QWidget):
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
        super().__init__()
        self._words = shown_text(words)
        self._doubts = find_deceptions(words)
        self.changes = tuple(changes)
        self.marks = tuple(marks)
        self._active = active
        self._appearance = appearance
        self._quiet = quiet
        self._laid: dict[int, LaidText] = {}
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._on_appearance_changed)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the words at that width."""
        return round(self._at(width).height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable size."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(60, 20)

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

    def _at(self, width: int) -> LaidText:
        if width not in self._laid:
            if len(self._laid) >= _KEPT_WIDTHS:
                self._laid.clear()
            fonts = self._appearance.type
            self._laid[width] = lay_out(self._words, fonts.excerpt, width, fonts.line_height)
        return self._laid[width]

    def _on_appearance_changed(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()
