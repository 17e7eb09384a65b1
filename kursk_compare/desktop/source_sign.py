"""The sign of a source: its shape, its colour and, where there is room, its letter."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.mirroring import mirrored
from kursk_compare.desktop.names import shape_name
from kursk_compare.desktop.translation import tr
from kursk_compare.palette import source_style

_SIDE = 11
_LETTER_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
)


def draw_source_sign(
    painter: QPainter, place: int, box: QRectF, appearance: Appearance, letter: str = ""
) -> None:
    """Draw the shape of the source at `place` at the end of `box`, its letter at the beginning."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = appearance.theme.source_colour(place)
    if letter:
        painter.setFont(appearance.type.strong)
        painter.setPen(appearance.theme.colour("ink"))
        painter.drawText(box, _LETTER_FLAGS, letter)
        shape = QRectF(box.right() - box.height(), box.top(), box.height(), box.height())
        box = mirrored(shape, box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.translate(box.topLeft())
    painter.scale(box.height(), box.height())
    painter.drawPolygon(_outline(place))
    painter.restore()


@cache
def _outline(place: int) -> QPolygonF:
    """Return the shape of the source at `place` in a square of one by one."""
    return QPolygonF([QPointF(x, y) for x, y in source_style(place).outline])


def sign_box(left: float, middle: float, appearance: Appearance, letters: int = 1) -> QRectF:
    """Return where the sign of a source goes that begins at `left`, centred on `middle`."""
    wide, high = appearance.type.px(_SIDE + 5 + 9 * letters), appearance.type.px(_SIDE)
    return QRectF(left, middle - high / 2, wide, high)


class SourceSign(QWidget):
    """The sign of one source as a small widget."""

    def __init__(self, place: int, letter: str, appearance: Appearance) -> None:
        super().__init__()
        self._place = place
        self._letter = letter
        self._appearance = appearance
        appearance.changed.connect(self._fit)
        self._fit()
        self.setAccessibleName(filled(tr("Source %1, %2"), letter, shape_name(place)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the letter and the shape."""
        height = self._appearance.type.px(20)
        box = sign_box(0, height / 2, self._appearance, len(self._letter))
        return QSize(round(box.width()) + 1, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the sign."""
        painter = QPainter(self)
        box = sign_box(0, self.height() / 2, self._appearance, len(self._letter))
        draw_source_sign(painter, self._place, box, self._appearance, self._letter)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
