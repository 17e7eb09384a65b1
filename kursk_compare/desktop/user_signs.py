"""Small signs for what the user decided: a tick, two rings, a cross, a corner of a page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.decided import Sign

SIDE = 10


def draw_user_sign(painter: QPainter, sign: Sign, box: QRectF, appearance: Appearance) -> None:
    """Draw the sign in `box`, a square, in the accent that stands for the user."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = appearance.theme.colour("accent")
    pen = QPen(colour, box.width() * 0.17)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign is Sign.LINKED:
        wide, high = box.width() * 0.62, box.height() * 0.5
        top = box.center().y() - high / 2
        painter.drawRoundedRect(QRectF(box.left(), top, wide, high), high / 2, high / 2)
        painter.drawRoundedRect(QRectF(box.right() - wide, top, wide, high), high / 2, high / 2)
    elif sign is Sign.NOTED:
        painter.drawPath(_page(box.adjusted(1, 0.5, -1, -0.5)))
    else:
        crossed = box.adjusted(1, 1, -1, -1)
        painter.drawPath(_tick(box) if sign is Sign.CONFIRMED else _cross(crossed))
    painter.restore()


def _tick(box: QRectF) -> QPainterPath:
    path = QPainterPath(_at(box, 0.08, 0.55))
    path.lineTo(_at(box, 0.38, 0.85))
    path.lineTo(_at(box, 0.92, 0.18))
    return path


def _cross(box: QRectF) -> QPainterPath:
    path = QPainterPath(box.topLeft())
    path.lineTo(box.bottomRight())
    path.moveTo(box.topRight())
    path.lineTo(box.bottomLeft())
    return path


def _page(box: QRectF) -> QPainterPath:
    path = QPainterPath(box.topLeft())
    for x, y in ((1, 0), (1, 0.6), (0.6, 1), (0, 1), (0, 0)):
        path.lineTo(_at(box, x, y))
    path.moveTo(_at(box, 1, 0.6))
    path.lineTo(_at(box, 0.6, 0.6))
    path.lineTo(_at(box, 0.6, 1))
    return path


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())
