"""The columns side by side in the user's order, some put away, with gaps for the ribbons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.column import Column
from kursk_compare.desktop.column_arrangement import Arrangement, Name, arranged
from kursk_compare.desktop.column_menu import column_menu
from kursk_compare.desktop.column_widths import column_width
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.mirroring import mirrored_rect
from kursk_compare.desktop.ribbon_ends import Status, ribbon_ends
from kursk_compare.desktop.ribbons import WIDTH, Ends, RibbonPainter


class ColumnRow(QWidget):
    """Puts the columns in order; knows nothing of what is lit in them.

    `lit_rows` tells the rows that ribbons join in a source, `is_faint` whether only faintly,
    `status` who says of two sentences that they belong together.

    Signals:
        arranged: other columns are seen, or in another order.
        base_wanted: the id of the article to hold the others against, "" for none.
    """

    arranged = Signal()
    base_wanted = Signal(str)

    def __init__(
        self,
        lit_rows: Callable[[str], Sequence[int]],
        is_faint: Callable[[], bool],
        status: Status,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self._lit_rows, self._is_faint, self._status = lit_rows, is_faint, status
        self._appearance = appearance
        self.setObjectName("board")
        self.columns: list[Column] = []
        self._ribbons = RibbonPainter(appearance)
        self._gaps: list[QRect] = []
        self._column_width = 0
        self.menu = Menu()

    def clear(self) -> None:
        """Forget all columns."""
        # Forgotten first: columns that go must not lay out what comes into sight meanwhile.
        former, self.columns, self._gaps = self.columns, [], []
        keyboard = QApplication.focusWidget()
        if keyboard is not None and self.isAncestorOf(keyboard):
            self.setFocus()  # else it would be looked for in each column in turn as they go
        for column in former:
            column.hide()
            column.deleteLater()

    def show_columns(self, columns: Sequence[Column], wanted: Arrangement, name: Name) -> None:
        """Show these columns, put as they are `wanted`."""
        for column in columns:
            column.filled.connect(partial(self._on_filled, column))
        self.columns = list(columns)
        self.put_as(wanted, name)

    def put_as(self, wanted: Arrangement, name: Name) -> None:
        """Put the columns as they are `wanted`."""
        self.columns = arranged(self.columns, wanted, name)
        self._arrange()

    def seen(self) -> list[Column]:
        """Return the columns that are not put away, from left to right."""
        return [column for column in self.columns if not column.put_away]

    def move_column(self, column: Column, by: int) -> None:
        """Move a column to the left or to the right among those that are seen."""
        seen = self.seen()
        at = seen.index(column) + by if column in seen else -1
        if 0 <= at < len(seen):
            self._put_at(column, self.columns.index(seen[at]))

    def put_first(self, column: Column) -> None:
        """Let a column be the first."""
        self._put_at(column, 0)

    def want_base(self, column: Column) -> None:
        """Ask for a column to be what the others are held against, or no longer."""
        self.base_wanted.emit("" if column.is_base else column.article.id)

    def put_away(self, column: Column, away: bool) -> None:
        """Hide a column, or show it again; one is always seen."""
        if not (away and self.seen() == [column]):
            column.put_away = away
            self._arrange()

    def share_out(self, room: int) -> None:
        """Share the room of the window out among the columns that are seen."""
        count = len(self.seen())
        if not count:
            return
        self._column_width = column_width(room, count, self._appearance.type)
        self.setMinimumWidth(count * (self._column_width + WIDTH) - WIDTH)
        self.resize(max(room, self.minimumWidth()), self.height())
        self._place()

    def value_to_see(self, column: Column, value: int, room: int) -> int:
        """Return how far to scroll from `value` to see a column whole in `room`, in pixels.

        Both count from the side where reading begins. Qt's own ensureWidgetVisible counts from the
        left, whatever the direction.
        """
        box = mirrored_rect(column.geometry(), self.rect())
        if value <= box.left() and box.right() < value + room:
            return value
        return box.left() if box.left() < value or box.width() > room else box.right() + 1 - room

    def gap(self, place: int) -> QRect:
        """Return where the gap is between the column that is seen at `place` and the next one."""
        return self._gaps[place]

    def repaint_gaps(self) -> None:
        """Paint the ribbons anew."""
        for gap in self._gaps:
            self.update(gap)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the columns into the middle of the room there is."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ribbons."""
        painter, faint = QPainter(self), self._is_faint()
        for place, gap in enumerate(self._gaps):
            if gap.intersects(event.rect()):
                self._ribbons.paint(painter, gap, self._ends(place), faint=faint)

    def _place(self) -> None:
        """Put the columns that are seen side by side."""
        wide, high, all_room = self._column_width, self.height(), self.rect()
        left, self._gaps = max(0, (self.width() - self.minimumWidth()) // 2), []
        for place, column in enumerate(self.seen()):
            if place:
                self._gaps.append(mirrored_rect(QRect(left - WIDTH, 0, WIDTH, high), all_room))
            column.setGeometry(mirrored_rect(QRect(left, 0, wide, high), all_room))
            left += wide + WIDTH

    def _put_at(self, column: Column, place: int) -> None:
        self.columns.remove(column)
        self.columns.insert(place, column)
        self._arrange()

    def _arrange(self) -> None:
        self.menu.close()  # it may speak of a column that is not there any more
        for column in self.columns:
            column.setVisible(not column.put_away)
        self.arranged.emit()

    def _on_filled(self, column: Column) -> None:
        column.header.menu_wanted.connect(partial(self._show_menu, column))
        column.view.selection.changed.connect(partial(self._on_marked, column))

    def _on_marked(self, column: Column) -> None:
        """Let words be marked in one column at a time."""
        if column.view.selection.text():
            for other in self.columns:
                if other is not column and other.is_filled:
                    other.view.selection.clear()

    def _show_menu(self, column: Column, place: QPoint) -> None:
        self.menu.close()  # else it would stay when its column goes
        self.menu = column_menu(self, column)
        self.menu.popup(place)

    def _ends(self, place: int) -> list[Ends]:
        return ribbon_ends(self.seen(), place, self._lit_rows, self._status)
