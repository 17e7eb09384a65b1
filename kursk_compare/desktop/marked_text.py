"""Laying out a piece of article text and painting it with marks; text is never markup."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kursk_compare.deceptions import Deception
from kursk_compare.desktop.comparison_index import Mark
from kursk_compare.desktop.filling import begins_right_to_left
from kursk_compare.desktop.kind_line import draw_kind_line
from kursk_compare.desktop.mirroring import is_mirrored
from kursk_compare.desktop.theme import Theme
from kursk_compare.desktop.typography import LINE_HEIGHT
from kursk_compare.desktop.utf16 import utf16_offsets
from kursk_compare.finding import DivergenceKind, Level

LIT_LINE = 1.4
CALM_LINE = 1.0
CALM_FILL = 0.5
LIT_FILL = 0.85


@dataclass(slots=True)
class LaidText:
    """Text set at one width; `height` in pixels, `line_height` the pitch of its lines."""

    layout: QTextLayout
    width: float
    height: float
    line_height: float
    offsets: Sequence[int]

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles that code points `start`..`end` fill, line by line."""
        first, last = self.offsets[start], self.offsets[end]
        found: list[QRectF] = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(last, line.textStart() + line.textLength())
            if begin < stop:
                found.extend(_boxes_in_line(line, begin, stop))
        return found

    def nearest(self, place: QPointF) -> int:
        """Return the code point before which a click at `place` puts the cursor."""
        lines = [self.layout.lineAt(number) for number in range(self.layout.lineCount())]
        above = [line for line in lines if line.y() <= place.y()]
        line = above[-1] if above else lines[0]
        if place.y() < 0:
            return 0
        if place.y() > self.height:
            return len(self.offsets) - 1
        at = bisect_right(self.offsets, line.xToCursor(place.x())) - 1
        last = line is lines[-1]
        return at if last or self.offsets[at] < line.textStart() + line.textLength() else at - 1

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        colour: QColor,
        special: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """Paint the words, some of them in a `special` way."""
        painter.setPen(colour)
        self.layout.draw(painter, at, list(special))

    def marked(self, start: int, end: int, theme: Theme) -> QTextLayout.FormatRange:
        """Return the way words look that are marked for copying, code points start..end."""
        part = QTextLayout.FormatRange()
        part.start = self.offsets[start]
        part.length = self.offsets[end] - self.offsets[start]
        look = QTextCharFormat()
        look.setBackground(theme.colour("accent"))
        look.setForeground(theme.colour("on_accent"))
        part.format = look
        return part


def lay_out(
    text: str, font: QFont, width: float, line_height: float = LINE_HEIGHT, *, ours: bool = False
) -> LaidText:
    """Set `text` in lines of at most `width` pixels; direction follows the text's first letter.

    `line_height` is the distance of two lines as a multiple of the font's size. Lines begin at the
    side of that direction; words that are `ours`, no article's, where lines of the window begin.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if begins_right_to_left(text) or (ours and is_mirrored()):  # Qt takes the left for either
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch = float(ceil(font.pixelSize() * line_height))
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        height = max(pitch, line.height())
        line.setPosition(QPointF(0, top + (height - line.height()) / 2))
        top += height
    layout.endLayout()
    return LaidText(layout, width, max(top, pitch), pitch, utf16_offsets(text))


def paint_marks(
    painter: QPainter,
    text: LaidText,
    at: QPointF,
    marks: Iterable[Mark],
    theme: Theme,
    active: str | None = None,
    *,
    calm: bool = False,
    fills: bool = True,
) -> None:
    """Paint soft fills, then the kinds' underlines; a word with several marks has several lines.

    The marks of the divergence `active` are painted at full weight, the others paler when `calm`,
    and with lines alone without `fills`.
    """
    placed = [(_weighed(mark, active), text.boxes(mark.start, mark.end)) for mark in marks]
    for mark, boxes in reversed(placed):
        filled = fills or mark.divergence == active
        if filled and theme.fills(mark.kind, mark.level):
            paler = calm and mark.divergence != active
            fill = theme.kind_fill(mark.kind, mark.level, CALM_FILL if paler else LIT_FILL)
            _fill(painter, boxes, at, fill)
    taken: list[tuple[QRectF, DivergenceKind]] = []
    for mark, boxes in placed:
        colour = theme.kind_line(mark.kind)
        width = theme.line_width(mark.level) * (CALM_LINE if calm else LIT_LINE)
        for box in boxes:
            kinds = {kind for other, kind in taken if other.intersects(box)}
            if mark.kind not in kinds:
                taken.append((box, mark.kind))
                below = box.translated(at).translated(0, 3.5 * len(kinds))
                draw_kind_line(painter, mark.kind, below, colour, width)


def _weighed(mark: Mark, active: str | None) -> Mark:
    return replace(mark, level=Level.STRONG) if mark.divergence == active else mark


def paint_hits(
    painter: QPainter,
    text: LaidText,
    at: QPointF,
    hits: Iterable[tuple[int, int, bool]],
    theme: Theme,
) -> None:
    """Box the words that were looked for (start, end, whether they are the current hit)."""
    for start, end, current in hits:
        painter.setPen(QPen(theme.colour("accent"), 2.4 if current else 1.3))
        painter.setBrush(theme.colour("hit") if current else Qt.BrushStyle.NoBrush)
        for box in text.boxes(start, end):
            painter.drawRoundedRect(box.translated(at).adjusted(-1.5, -0.5, 1.5, 1.5), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_changes(
    painter: QPainter, text: LaidText, at: QPointF, spans: Iterable[tuple[int, int]], colour: QColor
) -> None:
    """Paint a soft fill behind words that another source words differently."""
    for start, end in spans:
        _fill(painter, text.boxes(start, end), at, colour)


def paint_doubts(
    painter: QPainter,
    text: LaidText,
    at: QPointF,
    doubts: Iterable[Deception],
    colour: QColor,
) -> None:
    """Draw a dashed box around each doubt."""
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for doubt in doubts:
        for box in text.boxes(doubt.start, doubt.end):
            painter.drawRect(box.translated(at).adjusted(-1, 0.5, 1, 0))


def _fill(painter: QPainter, boxes: Iterable[QRectF], at: QPointF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for box in boxes:
        painter.drawRoundedRect(box.translated(at).adjusted(-1.5, 0, 1.5, 1), 2.5, 2.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _boxes_in_line(line: QTextLine, begin: int, stop: int) -> list[QRectF]:
    height = line.ascent() + line.descent()
    top = line.y() + (line.height() - height) / 2
    runs = [run for run in line.glyphRuns(begin, stop - begin) if not run.isEmpty()]
    if any(run.isRightToLeft() for run in runs):
        return [QRectF(r.x(), top, r.width(), height) for r in (x.boundingRect() for x in runs)]
    left, right = _x_of(line, begin), _x_of(line, stop)
    return [QRectF(min(left, right), top, abs(right - left), height)]


def _x_of(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)
    return float(found[0])  # type: ignore[index]  # the stubs do not know the pair
