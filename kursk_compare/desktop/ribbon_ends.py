"""Where the ribbons of the chosen statement meet the columns on both sides of a gap."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.column import Column
from kursk_compare.desktop.ribbons import Ends, Form
from kursk_compare.desktop.row_layouts import PADDING

LitRows = Callable[[str], Sequence[int]]
Status = Callable[[str, str], LinkStatus]


def ribbon_ends(
    seen: Sequence[Column], place: int, lit_rows: LitRows, status: Status
) -> list[Ends]:
    """Return the ends of every ribbon between the columns at `place` and right of it."""
    left, right = seen[place : place + 2]
    rows_left, rows_right = lit_rows(left.article.id), lit_rows(right.article.id)
    if rows_left and rows_right:
        found: list[Ends] = []
        for ends in _joined(left, right, rows_left, rows_right, status):
            if ends not in found:  # several may be out of sight on the same side
                found.append(ends)
        return found
    if rows_left or rows_right:
        box_left = _box(left, rows_left[0]) if rows_left else None
        box_right = _box(right, rows_right[0]) if rows_right else None
        return [Ends(box_left, box_right, Form.SILENT)] if box_left or box_right else []
    before = [c for c in seen[:place] if lit_rows(c.article.id)]
    behind = [c for c in seen[place + 2 :] if lit_rows(c.article.id)]
    if not before or not behind:
        return []
    nearest = before[-1]
    box = _box(nearest, lit_rows(nearest.article.id)[0])
    return [Ends(box, box, Form.PASSING)] if box is not None else []


def _joined(
    left: Column, right: Column, rows_left: Sequence[int], rows_right: Sequence[int], status: Status
) -> Iterator[Ends]:
    pairs = [(rows_left[0], row) for row in rows_right]
    pairs += [(row, rows_right[0]) for row in rows_left[1:]]
    for a, b in pairs:
        box_left, box_right = _box(left, a), _box(right, b)
        said = status(f"{left.article.id}:{a}", f"{right.article.id}:{b}")
        if box_left is not None and box_right is not None:
            yield Ends(box_left, box_right, Form.JOINED, said)
        elif box_left is not None or box_right is not None:
            gone, row = (right, b) if box_right is None else (left, a)
            below = gone.view.height_on_screen(row) > 0
            yield Ends(box_left, box_right, Form.BELOW if below else Form.ABOVE, said)


def _box(column: Column, row: int) -> QRectF | None:
    """Return where the row's words stand; None when out of sight."""
    view = column.view
    top = view.height_on_screen(row) - PADDING
    box = QRectF(0, top, 1, view.words_height(row) + PADDING)
    room = QRectF(0, 0, 1, view.viewport().height())
    seen = box.intersected(room)
    return seen.translated(0, column.header.height()) if seen.height() > 0 else None
