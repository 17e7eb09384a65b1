"""The letters of the kinds that diverge in a sentence, small, beside its number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import Mark
from kursk_compare.desktop.mirroring import mirrored
from kursk_compare.desktop.names import kind_name
from kursk_compare.desktop.typography import Typography
from kursk_compare.finding import DivergenceKind
from kursk_compare.palette import kind_style

LETTER_HEIGHT = 12
LETTERS_A_LINE = 2
_LIFT = 4
_BETWEEN = 2


def kinds_of(marks: Iterable[Mark]) -> list[DivergenceKind]:
    """Return each kind once, in the order of the marks."""
    return list(dict.fromkeys(mark.kind for mark in marks))


def least_height(letters: int, fonts: Typography) -> int:
    """Return how high a sentence must be for its number and the letters below, in pixels."""
    return fonts.pitch(fonts.body) + ceil(letters / LETTERS_A_LINE) * fonts.px(LETTER_HEIGHT)


def draw_kind_letters(
    painter: QPainter,
    kinds: Sequence[DivergenceKind],
    number: QRectF,
    area: QRectF,
    appearance: Appearance,
) -> None:
    """Draw the letters below a `number`, two a line, mirrored in `area`."""
    px = appearance.type.px
    wide, high = _letter_width(appearance), px(LETTER_HEIGHT)
    painter.setFont(appearance.type.letter)
    for place, kind in enumerate(kinds):
        line, at = divmod(place, LETTERS_A_LINE)
        beside = min(LETTERS_A_LINE, len(kinds) - line * LETTERS_A_LINE)
        left = number.right() - wide * (beside - at)
        box = QRectF(left, number.bottom() - _LIFT + line * high, wide, high + px(_LIFT))
        painter.setPen(appearance.theme.kind_line(kind))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(mirrored(box, area), int(flags), kind_style(kind).letter)


class KindLetters(QWidget):
    """The letters in one row, as a small widget."""

    def __init__(self, kinds: Sequence[DivergenceKind], appearance: Appearance) -> None:
        super().__init__()
        self._kinds, self._appearance = kinds, appearance
        self.setAccessibleName(", ".join(map(kind_name, kinds)))
        appearance.changed.connect(self._fit)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the letters."""
        painter = QPainter(self)
        painter.setFont(self._appearance.type.letter)
        wide = self.width() / len(self._kinds)
        for at, kind in enumerate(self._kinds):
            box = QRectF(at * wide, 0, wide, self.height())
            painter.setPen(self._appearance.theme.kind_line(kind))
            letter = kind_style(kind).letter
            painter.drawText(
                mirrored(box, QRectF(self.rect())), Qt.AlignmentFlag.AlignCenter, letter
            )

    def _fit(self) -> None:
        wide = len(self._kinds) * _letter_width(self._appearance)
        self.setFixedSize(QSize(wide, self._appearance.type.px(LETTER_HEIGHT + 4)))


def _letter_width(appearance: Appearance) -> int:
    """Return the width in pixels of the widest letter, and of what parts it from the next."""
    return appearance.type.letter_width + appearance.type.px(_BETWEEN)
