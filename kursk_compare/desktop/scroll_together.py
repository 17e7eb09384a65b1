"""Lets the columns follow the one the user scrolls."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer

from kursk_compare.desktop.column import Column
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.following import (
    Extent,
    Rows,
    followed_place,
    leading_rows,
    level_place,
    value_for,
)
from kursk_compare.desktop.row_stack import Place


class ScrollTogether(QObject):
    """Moves all columns that follow when one of them is scrolled by the user.

    Those out of sight follow when they come into sight.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._index: ComparisonIndex | None = None
        self._rows: dict[str, dict[str, Rows]] = {}
        self._leader: Column | None = None
        self._led_from = Place()
        self._behind: dict[Column, Column] = {}
        self._moves = False
        self.rigid = False

    def watch(self, columns: list[Column]) -> None:
        """Follow these columns and no others."""
        self._columns = columns
        self._leader = None
        self._behind = {}

    def join(self, column: Column) -> None:
        """Heed one of the columns, now that its view is there."""
        bar = column.view.verticalScrollBar()
        bar.actionTriggered.connect(partial(self._on_user, column))
        bar.valueChanged.connect(partial(self._on_moved, column))

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Follow the counterparts of this comparison."""
        self._index = index
        self._rows = {}

    def catch_up(self, column: Column) -> None:
        """Let a column that came into sight follow what was scrolled meanwhile."""
        leader = self._behind.pop(column, None)
        if leader is not None and column.follows and not self.rigid:
            self._moves = True
            self._lead(leader, [column])
            self._moves = False

    def _on_user(self, column: Column, _action: int) -> None:
        self._leader = column
        self._led_from = column.stands_at()
        # An action that moves nothing must not turn a later move by the program into the user's.
        QTimer.singleShot(0, self, self._forget_leader)

    def _forget_leader(self) -> None:
        self._leader = None

    def _on_moved(self, column: Column, _value: int) -> None:
        if column is not self._leader or self._moves or column not in self._columns:
            return
        self._leader = None
        if not column.follows:
            return
        others = [other for other in self._columns if other is not column and other.follows]
        self._moves = True
        try:
            if self.rigid:
                self._move_by(column.view.moved_since(self._led_from), others)
            else:
                seen = [other for other in others if not other.visibleRegion().isEmpty()]
                self._behind = dict.fromkeys(set(others) - set(seen), column)
                self._lead(column, seen)
        finally:
            self._moves = False

    def _move_by(self, pixels: int, others: list[Column]) -> None:
        for other in others:
            if other.is_filled and other.isVisible():
                bar = other.view.verticalScrollBar()
                bar.setValue(bar.value() + pixels)

    def _lead(self, column: Column, others: list[Column]) -> None:
        leading = _extent(column)
        place = level_place(leading)
        height = round(place) - leading.value
        row = column.view.indexAt(QPoint(60, min(max(height, 0), leading.page - 1))).row()
        if row < 0:
            row = 0 if leading.value <= 0 else len(column.model.rows) - 1
        for other in others:
            following = _extent(other)
            rows = self._leading_rows(column.article.id).get(other.article.id, ())
            tops = (column.view.top_of, other.view.top_of)
            wholes = (leading.whole, following.whole)
            target = followed_place(place, row, rows, tops, wholes)
            other.view.verticalScrollBar().setValue(value_for(target, following))

    def _leading_rows(self, leader: str) -> dict[str, Rows]:
        if leader not in self._rows:
            assert self._index is not None
            self._rows[leader] = leading_rows(self._index, leader)
        return self._rows[leader]


def _extent(column: Column) -> Extent:
    column.view.lay_out_if_stale()
    bar = column.view.verticalScrollBar()
    largest = max(0, column.view.natural_end())
    return Extent(min(max(bar.value(), 0), largest), largest, max(1, bar.pageStep()))
