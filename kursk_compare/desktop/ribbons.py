"""The gap between two columns: it joins what both say of the chosen statement, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.appearance import Appearance

WIDTH = 22


@dataclass(frozen=True, slots=True)
class Ends:
    """Where a ribbon meets its columns, in the gap's own pixels; None where a source is silent."""

    left: QRectF | None
    right: QRectF | None
    faint: bool = False


class RibbonGap(QWidget):
    """Paints the ribbons that `ends` tells of, clipped to the columns' text."""

    def __init__(self, ends: Callable[[], list[Ends]], appearance: Appearance) -> None:
        super().__init__()
        self._ends = ends
        self._appearance = appearance
        self.setFixedWidth(WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the ribbons."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(self.width() // 2, 0, self.width() // 2, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ends in self._ends():
            self._paint(painter, ends)

    def _paint(self, painter: QPainter, ends: Ends) -> None:
        theme = self._appearance.theme
        fill = theme.colour("ribbon")
        if ends.faint:
            fill.setAlpha(120)
        if ends.left is None or ends.right is None:
            self._paint_silence(painter, ends, theme.colour("accent"))
            return
        left, right = ends.left, ends.right
        middle = self.width() / 2
        path = QPainterPath(QPointF(-1, left.top()))
        path.cubicTo(
            QPointF(middle, left.top()),
            QPointF(middle, right.top()),
            QPointF(self.width() + 1, right.top()),
        )
        path.lineTo(QPointF(self.width() + 1, right.bottom()))
        path.cubicTo(
            QPointF(middle, right.bottom()),
            QPointF(middle, left.bottom()),
            QPointF(-1, left.bottom()),
        )
        path.closeSubpath()
        painter.fillPath(path, fill)

    def _paint_silence(self, painter: QPainter, ends: Ends, colour: QColor) -> None:
        end = ends.left or ends.right
        if end is None or ends.faint:
            return
        y = end.top() + min(end.height() / 2, 16)
        start, stop = (0.0, WIDTH - 9.0) if ends.left else (WIDTH + 0.0, 9.0)
        pen = QPen(colour, 1.4)
        pen.setDashPattern([2.4, 2.4])
        painter.setPen(pen)
        painter.drawLine(QPointF(start, y), QPointF(stop, y))
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre = WIDTH - 5.5 if ends.left else 5.5
        painter.drawEllipse(QPointF(centre, y), 3.4, 3.4)
