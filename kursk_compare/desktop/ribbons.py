"""The gap between two columns: it joins what both say of the chosen statement, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.decided import SIGN_OF
from kursk_compare.desktop.mirroring import is_mirrored
from kursk_compare.desktop.user_signs import SIDE, draw_user_sign

WIDTH = 22
_RING = 3.4
_STUB = 10.0


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


class RibbonPainter:
    """Paints the ribbons in the gap between two columns, clipped to the columns' text."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance

    def paint(self, painter: QPainter, gap: QRect, ends: Sequence[Ends], *, faint: bool) -> None:
        """Paint the ground of a gap, which is `WIDTH` wide, and its ribbons.

        Where they are to be `faint`, whole ribbons are painted palely and all else is left out.
        """
        theme = self._appearance.theme
        painter.save()
        painter.setClipRect(gap)
        painter.translate(gap.topLeft())
        painter.fillRect(0, 0, WIDTH, gap.height(), theme.colour("paper"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(WIDTH // 2, 0, WIDTH // 2, gap.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for told in ends:
            found = replace(told, left=told.right, right=told.left) if is_mirrored() else told
            if found.left is not None and found.right is not None and found.form is Form.JOINED:
                self._paint_ribbon(painter, found.left, found.right, found.status, faint=faint)
            elif not faint:
                self._paint_rest(painter, found, theme.colour("accent"))
        painter.restore()

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
        path.lineTo(WIDTH + 1, right.bottom())
        path.connectPath(lower.toReversed())
        path.closeSubpath()
        painter.fillPath(path, fill)
        sign = SIGN_OF.get(status)
        if sign is None or faint:
            return
        if status is LinkStatus.MANUAL:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.4, Qt.PenStyle.DotLine))
            painter.drawPath(upper)
            painter.drawPath(lower)
        middle = (left.center().y() + right.center().y()) / 2
        box = QRectF(WIDTH / 2 - SIDE / 2, middle - SIDE / 2, SIDE, SIDE)
        draw_user_sign(painter, sign, box, self._appearance)

    def _edge(self, left: float, right: float) -> QPainterPath:
        """Return a line from one column to the other that leaves both of them level."""
        middle, end = WIDTH / 2, WIDTH + 1
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
