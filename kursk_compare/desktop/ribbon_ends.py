"""Where the ribbons of the chosen statement meet the columns on both sides of a gap."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

from kursk_compare.desktop.column import Column
from kursk_compare.desktop.ribbons import Ends
from kursk_compare.desktop.row_layouts import PADDING

LitRows = Callable[[str], Sequence[int]]


def ribbon_ends(left: Column, right: Column, lit_rows: LitRows, *, faint: bool) -> list[Ends]:
    """Return the ends of every ribbon between two columns, in the gap's pixels."""
    rows_left, rows_right = lit_rows(left.article.id), lit_rows(right.article.id)
    if not rows_left and not rows_right:
        return []
    if not rows_left or not rows_right:
        box_left = _box(left, rows_left[0]) if rows_left else None
        box_right = _box(right, rows_right[0]) if rows_right else None
        return [Ends(box_left, box_right, faint)] if box_left or box_right else []
    pairs = [(rows_left[0], row) for row in rows_right]
    pairs += [(row, rows_right[0]) for row in rows_left[1:]]
    ends = [(_box(left, a), _box(right, b)) for a, b in pairs]
    return [Ends(a, b, faint) for a, b in ends if a is not None and b is not None]


def _box(column: Column, row: int) -> QRectF | None:
    """Return where the row's words stand; None when out of sight."""
    view = column.view
    top = view.height_on_screen(row) - PADDING
    box = QRectF(0, top, 1, view.words_height(row) + PADDING)
    room = QRectF(0, 0, 1, view.viewport().height())
    seen = box.intersected(room)
    return seen.translated(0, column.header.height()) if seen.height() > 0 else None
