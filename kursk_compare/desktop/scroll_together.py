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


class ScrollTogether(QObject):
    """Moves all columns that follow when one of them is scrolled by the user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._index: ComparisonIndex | None = None
        self._rows: dict[tuple[str, str], Rows] = {}
        self._leader: Column | None = None
        self._last: dict[Column, int] = {}
        self._moves = False
        self.rigid = False

    def watch(self, columns: list[Column]) -> None:
        """Follow these columns and no others."""
        self._columns = columns
        self._leader = None
        for column in columns:
            bar = column.view.verticalScrollBar()
            bar.actionTriggered.connect(partial(self._on_user, column))
            bar.valueChanged.connect(partial(self._on_moved, column))

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Follow the counterparts of this comparison."""
        self._index = index
        self._rows = {}

    def _on_user(self, column: Column, _action: int) -> None:
        self._leader = column
        self._last = {c: c.view.verticalScrollBar().value() for c in self._columns}
        # An action that moves nothing must not turn a later move by the program into the user's.
        QTimer.singleShot(0, self, self._forget_leader)

    def _forget_leader(self) -> None:
        self._leader = None

    def _on_moved(self, column: Column, value: int) -> None:
        if column is not self._leader or self._moves or column not in self._columns:
            return
        self._leader = None
        if not column.follows:
            return
        self._moves = True
        try:
            for other in self._columns:
                if other is not column and other.follows and other.isVisible():
                    self._lead(column, other, value)
        finally:
            self._moves = False

    def _lead(self, column: Column, other: Column, value: int) -> None:
        bar = other.view.verticalScrollBar()
        if self.rigid:
            bar.setValue(self._last.get(other, bar.value()) + value - self._last.get(column, value))
            return
        leading, following = _extent(column), _extent(other)
        place = level_place(leading)
        height = round(place) - leading.value
        row = column.view.indexAt(QPoint(60, min(max(height, 0), leading.page - 1))).row()
        if row < 0:
            row = 0 if value <= 0 else len(column.model.rows) - 1
        rows = self._leading_rows(column.article.id, other.article.id)
        tops = (column.view.top_of, other.view.top_of)
        wholes = (leading.whole, following.whole)
        target = followed_place(place, row, rows, tops, wholes)
        bar.setValue(value_for(target, following))

    def _leading_rows(self, leader: str, follower: str) -> Rows:
        if (leader, follower) not in self._rows:
            assert self._index is not None
            self._rows[leader, follower] = leading_rows(self._index, leader, follower)
        return self._rows[leader, follower]


def _extent(column: Column) -> Extent:
    bar = column.view.verticalScrollBar()
    largest = max(0, column.view.natural_end())
    return Extent(min(max(bar.value(), 0), largest), largest, max(1, bar.pageStep()))
