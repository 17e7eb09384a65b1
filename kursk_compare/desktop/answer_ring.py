"""The ring that stands for a source without a sentence in a statement."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def paint_ring(painter: QPainter, ring: QRectF, colour: QColor, *, half: bool) -> None:
    """Paint an empty ring, or one whose left `half` is filled where a sentence is linked."""
    painter.save()
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if half:
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, 180 * 16)  # Qt counts in sixteenths of a degree
    painter.restore()
