"""The gap between two columns: it joins what both say of the chosen statement, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.decided import Sign
from kursk_compare.desktop.user_signs import SIDE, draw_user_sign

WIDTH = 22
_RING = 3.4
_STUB = 10.0
_SIGNS = {LinkStatus.MANUAL: Sign.LINKED, LinkStatus.CONFIRMED: Sign.CONFIRMED}


class Form(Enum):
    """What there is to paint: a ribbon, or what stands in its place."""

    JOINED = auto()
    SILENT = auto()  # one of the sources says nothing
    PASSING = auto()  # both say nothing, but sources on either side do
    ABOVE = auto()  # the end that is missing is further up
    BELOW = auto()


@dataclass(frozen=True)
class Ends:
    """Where a ribbon meets its columns, in the gap's own pixels; None where it does not.

    `status` tells who says that the two ends belong together.
    """

    left: QRectF | None
    right: QRectF | None
    form: Form
    status: LinkStatus = LinkStatus.AUTO


class RibbonGap(QWidget):
    """Paints the ribbons that `ends` tells of, clipped to the columns' text.

    While `is_faint` says so, whole ribbons are painted palely and all else is left out.
    """

    def __init__(
        self, ends: Callable[[], list[Ends]], is_faint: Callable[[], bool], appearance: Appearance
    ) -> None:
        super().__init__()
        self._ends, self._is_faint = ends, is_faint
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
        faint = self._is_faint()
        for found in self._ends():
            mirror = replace(found, left=found.right, right=found.left)
            ends = mirror if self.isRightToLeft() else found
            if ends.left is not None and ends.right is not None and ends.form is Form.JOINED:
                self._paint_ribbon(painter, ends.left, ends.right, ends.status, faint=faint)
            elif not faint:
                self._paint_rest(painter, ends, theme.colour("accent"))

    def _paint_ribbon(
        self, painter: QPainter, left: QRectF, right: QRectF, status: LinkStatus, *, faint: bool
    ) -> None:
        theme = self._appearance.theme
        fill = theme.colour("ribbon")
        if faint:
            fill.setAlpha(120)
        upper, lower = (
            self._edge(left.top(), right.top()),
            self._edge(left.bottom(), right.bottom()),
        )
        path = QPainterPath(upper)
        path.lineTo(self.width() + 1, right.bottom())
        path.connectPath(lower.toReversed())
        path.closeSubpath()
        painter.fillPath(path, fill)
        sign = _SIGNS.get(status)
        if sign is None or faint:
            return
        if status is LinkStatus.MANUAL:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.4, Qt.PenStyle.DotLine))
            painter.drawPath(upper)
            painter.drawPath(lower)
        middle = (left.center().y() + right.center().y()) / 2
        box = QRectF(self.width() / 2 - SIDE / 2, middle - SIDE / 2, SIDE, SIDE)
        draw_user_sign(painter, sign, box, self._appearance)

    def _edge(self, left: float, right: float) -> QPainterPath:
        """Return a line from one column to the other that leaves both of them level."""
        middle, end = self.width() / 2, self.width() + 1
        path = QPainterPath(QPointF(-1, left))
        path.cubicTo(QPointF(middle, left), QPointF(middle, right), QPointF(end, right))
        return path

    def _paint_rest(self, painter: QPainter, ends: Ends, colour: QColor) -> None:
        end = ends.left or ends.right
        if end is None:
            return
        if ends.form in {Form.ABOVE, Form.BELOW}:
            self._paint_stub(painter, end, ends, colour)
        else:
            self._paint_silence(painter, end.top() + min(end.height() / 2, 16), ends, colour)

    def _paint_stub(self, painter: QPainter, end: QRectF, ends: Ends, colour: QColor) -> None:
        """Paint a rounded end, and which way the other one lies."""
        at_left = ends.left is not None
        box = QRectF(-4 if at_left else WIDTH - _STUB, end.top(), _STUB + 4, end.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("ribbon"))
        painter.drawRoundedRect(box, 4, 4)
        down = 1 if ends.form is Form.BELOW else -1
        x = WIDTH - 5.5 if at_left else 5.5
        y = (end.bottom() - 8) if down > 0 else (end.top() + 8)
        arrow = [QPointF(x - 4, y - 2.5 * down), QPointF(x + 4, y - 2.5 * down)]
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*arrow, QPointF(x, y + 3.5 * down)]))

    def _paint_silence(self, painter: QPainter, y: float, ends: Ends, colour: QColor) -> None:
        """Paint a dashed line with a ring at the side of each source that says nothing."""
        centre = 2 + _RING
        pen = QPen(colour, 1.4)
        pen.setDashPattern([2.4, 2.4])
        painter.setPen(pen)
        silent_left = ends.left is None or ends.form is Form.PASSING
        silent_right = ends.right is None or ends.form is Form.PASSING
        start = centre + _RING if silent_left else 0.0
        stop = WIDTH - centre - _RING if silent_right else float(WIDTH)
        painter.drawLine(QPointF(start, y), QPointF(stop, y))
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if silent_left:
            painter.drawEllipse(QPointF(centre, y), _RING, _RING)
        if silent_right:
            painter.drawEllipse(QPointF(WIDTH - centre, y), _RING, _RING)
