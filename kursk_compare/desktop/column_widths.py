"""How the room of the window is shared out among the columns."""

from __future__ import annotations

from kursk_compare.desktop.overview import WIDTH as BAR
from kursk_compare.desktop.ribbons import WIDTH as GAP
from kursk_compare.desktop.row_layouts import LEFT_MARGIN, RIGHT_MARGIN
from kursk_compare.desktop.typography import (
    COMFORTABLE_LINE,
    LONGEST_LINE,
    SHORTEST_LINE,
    Typography,
)

_MOST_AT_ONCE = 4
# So much of the next column is seen that its words can be read.
_PART_OF_NEXT = 0.62


def column_width(room: int, count: int, type: Typography) -> int:
    """Return the width of each of `count` columns in `room` pixels, without the gap beside it."""
    margins = type.px(LEFT_MARGIN) + RIGHT_MARGIN + BAR
    least = type.line_of(SHORTEST_LINE) + margins + GAP
    comfortable = type.line_of(COMFORTABLE_LINE) + margins + GAP
    widest = type.line_of(LONGEST_LINE) + margins
    return min(shared_width(room + GAP, count, least, comfortable) - GAP, widest)


def shared_width(room: int, count: int, least: int, comfortable: int) -> int:
    """Return the width of each of `count` columns, gap included, in `room` pixels.

    All columns share the room when four or fewer fit, or more at a comfortable width; else as many
    as fit are shown, and a part of the next one tells that there is more.
    """
    share, fitting = room // count, room / least
    if (count <= _MOST_AT_ONCE and share >= least) or share >= comfortable:
        return share
    at_once = min(fitting, max(_MOST_AT_ONCE + 0.5, room / comfortable))
    whole = max(1, int(at_once - 0.4))
    return max(least, round(room / (whole + _PART_OF_NEXT)))
