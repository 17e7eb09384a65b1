"""The underline of each kind of divergence: its shape tells the kind without its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kursk_compare.finding import DivergenceKind
from kursk_compare.palette import Underline, kind_style

_WAVE_STEP = 4.0
_THICK = 1.6
_PATTERNS = {
    Underline.DOTTED: [0.1, 2.2],
    Underline.DASHED: [3.2, 2.2],
    Underline.DASH_DOT: [4.0, 1.6, 1.0, 1.6],
}


def draw_kind_line(
    painter: QPainter, kind: DivergenceKind, box: QRectF, colour: QColor, width: float
) -> None:
    """Draw the kind's underline along the lower edge of `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    underline = kind_style(kind).underline
    y = box.bottom() + 0.5
    if underline is Underline.WAVE:
        painter.strokePath(_wave(box.left(), box.right(), y, 1.0 + width * 0.45), pen)
    elif underline is Underline.DOUBLE:
        pen.setWidthF(max(1.0, width * 0.55))
        painter.setPen(pen)
        for shift in (-1.2, 1.6):
            painter.drawLine(QPointF(box.left(), y + shift), QPointF(box.right(), y + shift))
    else:
        if underline in _PATTERNS:
            # Qt measures dashes by the pen: one dash of a thick pen would be the whole line.
            unit = 1.0 if underline is Underline.DOTTED else min(1.0, _THICK / width)
            pen.setDashPattern([part * unit for part in _PATTERNS[underline]])
            if underline is Underline.DOTTED:
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setWidthF(width * 1.15)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.restore()


def _wave(left: float, right: float, y: float, height: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        after = min(x + _WAVE_STEP, right)
        path.quadTo(QPointF((x + after) / 2, y - height if up else y + height), QPointF(after, y))
        x, up = after, not up
    return path
