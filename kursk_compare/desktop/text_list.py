"""Rows of text, scrolling by pixels, whose heights are guessed until they come into sight.

What is in sight is always laid out; what lies near follows a little at a time. Where a guess was
wrong, the row in the middle of the view stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.laid_rows import LaidRows
from kursk_compare.desktop.overview import BLANK_AT_END
from kursk_compare.desktop.row_stack import Place
from kursk_compare.desktop.scroll_motion import Target
from kursk_compare.desktop.sentence_model import AnyIndex
from kursk_compare.desktop.slices import Slices
from kursk_compare.desktop.spoken_list import SpokenList

_SLICE = 0.001
_PAUSE_MS = 4
_REACH = 300
# While the window is drawn wider, the next width comes before a long text is laid out at this one.
_SETTLED_MS = 100
_STILL_VISIBLE = 60


class TextList(SpokenList):
    """A list of texts; where its rows lie is told by the layouts it is given.

    Signals:
        moved: the text was scrolled or laid out anew.
    """

    moved = Signal()

    def __init__(
        self,
        model: QAbstractItemModel,
        layouts: LaidRows[Any],
        delegate: QStyledItemDelegate,
        bar: QScrollBar,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows, self._bar = layouts, bar
        # Not asked for by itemDelegate(): PySide keeps what that returns for ever.
        self._paints = delegate
        self._roams = self._settling = self._correcting = False
        self._stale, self._kept = True, Place()
        self._beginning: Place | None = None
        self._held: int | None = None
        self._rest = Slices(self, _SLICE, self._stay, _PAUSE_MS)
        # No QTimer.singleShot: PySide never lets go of a view that is gone before its time comes.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._lay_out_if_seen)
        self.setObjectName("column")
        self.setFrameShape(QFrame.Shape.NoFrame)  # one from a style would come and go with it
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setItemDelegate(delegate)
        self.setModel(model)
        # What is opaque is moved as it is when it is scrolled; only what comes in is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        bar.valueChanged.connect(self._on_scrolled)
        appearance.changed.connect(self.lay_out_when_seen)
        model.dataChanged.connect(self._on_data_changed)

    # Where the text stands

    def top_of(self, row: int) -> int:
        """Return where the row's words begin, in pixels from the top of the whole text."""
        self.lay_out_if_stale()
        return self._rows.stack.top(row) + self._rows.text_top(row)

    def height_on_screen(self, row: int) -> int:
        """Return where the row's words begin, in pixels from the top of what is visible."""
        return self.top_of(row) - self._bar.value()

    def words_height(self, row: int) -> int:
        """Return the height of the row's words in pixels."""
        return self._rows.height(row) - self._rows.text_top(row)

    def place(self) -> Place:
        """Return where the text stands: the row that is held, the middle one, or the beginning."""
        if self._beginning is not None:
            return self._beginning
        value, stack, room = self._bar.value(), self._rows.stack, self.viewport().height()
        held = self._held if self._held is not None else len(stack)
        if held < len(stack) and 0 <= stack.top(held) - value < room:
            return Place(held, stack.top(held) - value)
        row = stack.row_at(value + room // 2)
        if row < 0 or value <= 0:
            return Place(0, -value)
        return Place(row, stack.top(row) - value)

    def hold(self, row: int | None) -> None:
        """Let this row stay where it is, while in sight, whatever becomes of the others."""
        self._held = row

    def first_row(self) -> int:
        """Return the first row in sight."""
        row = self._rows.stack.row_at(self._bar.value())
        return max(0, row) if self._beginning is None else self._beginning.row

    def moved_since(self, place: Place) -> int:
        """Return how many pixels the text has gone up since it stood at `place`."""
        return self._bar.value() - self._value_of(place)

    def begin_at(self, place: Place) -> None:
        """Let the text stand at `place`, at the latest when it is laid out."""
        if self._stale:
            self._beginning = place
        else:
            self._stand_at(place)

    def to_stand(self, row: int, height: int) -> dict[QScrollBar, Target]:
        """Return what brings the row's words `height` pixels below the upper edge of the view."""
        return {self._bar: lambda: self.top_of(row) - height}

    def to_return(self, place: Place) -> dict[QScrollBar, Target]:
        """Return what brings the text back to `place`."""
        return {self._bar: lambda: self._value_of(place)}

    def let_roam(self, roams: bool) -> None:
        """Let the text scroll past its ends, so that any row can stand at any height."""
        if roams != self._roams:
            self._roams = roams
            self.updateGeometries()

    def natural_end(self) -> int:
        """Return how far the text scrolls while it does not roam, in pixels."""
        return max(0, self._rows.stack.total - self.viewport().height() + BLANK_AT_END)

    # Laying out

    def lay_out_when_seen(self) -> None:
        """Lay the text out anew, at once only if it is in sight."""
        self._stale = True
        self._lay_out_if_seen()

    def lay_out_if_stale(self) -> None:
        """Lay the text out anew if that was put off."""
        if self._stale:
            self._lay_out_again()

    def catch_up(self) -> None:
        """Lay out what was put off while the text was out of sight."""
        self.lay_out_if_stale()
        if not self._is_exact():
            self._stand_at(self.place())

    def _lay_out_again(self) -> None:
        """Lay the text out anew, as after a change of width or type, and stay at the place."""
        place = self.place()
        self._stale, self._beginning = False, None
        self._rows.reset(self.viewport().width())
        self._stand_at(place, _SETTLED_MS if len(self._rows.stack) > _REACH else 0)

    def _lay_out_if_seen(self) -> None:
        if self._is_seen():
            self.catch_up()

    def _is_seen(self) -> bool:
        return not self.viewport().visibleRegion().isEmpty()

    def _is_exact(self) -> bool:
        """Say whether all that is in sight is laid out."""
        return not len(self._rows.stack) or self._rows.are_exact(*self._in_sight())

    def _stand_at(self, place: Place, wait_ms: int = 0) -> None:
        """Let the text stand at `place`, everything in sight laid out; what is near, later."""
        rows, self._settling = self._rows, True
        place = Place(min(place.row, len(rows.stack) - 1), place.height)
        while len(rows.stack):
            self._lay_out_around(place)
            self.updateGeometries()
            self._scroll_without_painting(self._value_of(place))
            if self._is_exact():
                break
            place = self.place()
        else:
            self.updateGeometries()
        self._settling = False
        self.viewport().update()
        self._lay_out_near(wait_ms)
        self.moved.emit()

    def _lay_out_around(self, place: Place) -> None:
        """Lay out what is in sight when the text stands at `place`."""
        rows, last = self._rows, len(self._rows.stack)
        below, bottom = place.row, place.height
        while below < last and bottom < self.viewport().height():
            rows.make_exact((below,))
            bottom += rows.height(below)
            below += 1
        above, top = place.row, place.height
        while above > 0 and top > 0:
            above -= 1
            rows.make_exact((above,))
            top -= rows.height(above)

    def _in_sight(self) -> tuple[int, int]:
        """Return the first and the last row that is in sight."""
        top, stack = self._bar.value(), self._rows.stack
        return stack.row_at(top), stack.row_at(top + self.viewport().height() - 1)

    def _lay_out_near(self, wait_ms: int = 0) -> None:
        self._kept = self.place()
        self._rest.start(self._near(self._kept.row), wait_ms)

    def _near(self, row: int) -> Iterator[None]:
        for found in self._rows.guessed_near(row, _REACH):
            while self._bar.isSliderDown():  # the text must not slip away under the pointer
                yield
            self._rows.make_exact((found,))
            yield

    def _stay(self) -> None:
        """Stay at the place when rows out of sight turned out higher or lower than guessed."""
        if self._bar.isSliderDown() or not len(self._rows.stack):
            return
        self.updateGeometries()
        self._scroll_without_painting(self._value_of(self._kept))

    def _value_of(self, place: Place) -> int:
        """Return how far the text is scrolled when it stands at `place`."""
        self.lay_out_if_stale()
        return self._rows.stack.top(min(place.row, len(self._rows.stack))) - place.height

    def _scroll_without_painting(self, value: int) -> None:
        """Tell the bar where the text is; on the screen it is there already."""
        self._correcting = True
        self._bar.setValue(value)
        self._correcting = False

    # What Qt asks

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Ask no delegate for the size of every row: the layouts know them."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Set the ranges of the scroll bars, wider than the text while it roams."""
        natural = self.natural_end()
        room = max(0, self.viewport().height() - _STILL_VISIBLE) if self._roams else 0
        self._bar.setSingleStep(40)
        self._bar.setPageStep(self.viewport().height())
        self._bar.setRange(-room, natural + room)
        across = self.horizontalScrollBar()
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, self._rows.row_width - self.viewport().width()))

    def visualRect(self, index: AnyIndex) -> QRect:  # noqa: N802 - Qt's name
        """Return where a row lies in the view."""
        if self._stale:
            self._lay_out_if_seen()
        if not index.isValid() or index.row() >= len(self._rows.stack):
            return QRect()
        top = self._rows.stack.top(index.row()) - self._bar.value()
        height = self._rows.height(index.row())
        return QRect(-self.horizontalOffset(), top, self._rows.row_width, height)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the row at a point of the view."""
        place = point.y() + self._bar.value()
        if not 0 <= place < self._rows.stack.total:
            return QModelIndex()
        return self.index_of(self._rows.stack.row_at(place))

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if not index.isValid():
            return
        self.lay_out_if_stale()
        row, page = index.row(), self.viewport().height()
        self._rows.make_exact((row,))
        height, box = self._rows.height(row), self.visualRect(index)
        hints = QAbstractItemView.ScrollHint
        if hint is hints.PositionAtTop or (hint is hints.EnsureVisible and box.top() < 0):
            self._stand_at(Place(row, 0))
        elif hint is hints.PositionAtCenter:
            self._stand_at(Place(row, (page - height) // 2))
        elif hint is hints.PositionAtBottom or box.bottom() >= page:
            self._stand_at(Place(row, max(0, page - height)))

    def moveCursor(  # noqa: N802 - Qt's name
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - the same with all of them
    ) -> QModelIndex:
        """Return the row that a key leads to."""
        here, last = self.currentIndex().row(), self.model().rowCount() - 1
        acts, stack = QAbstractItemView.CursorAction, self._rows.stack
        page = self.viewport().height()
        if here < 0:
            return self.first_in_sight()
        ways = {
            acts.MoveUp: here - 1,
            acts.MovePrevious: here - 1,
            acts.MoveDown: here + 1,
            acts.MoveNext: here + 1,
            acts.MovePageUp: min(here - 1, stack.row_at(stack.top(here) - page)),
            acts.MovePageDown: max(here + 1, stack.row_at(stack.top(here) + page)),
            acts.MoveHome: 0,
            acts.MoveEnd: last,
        }
        return self.index_of(min(max(ways.get(action, here), 0), last))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Move what is on the screen, unless it only stands further from the beginning."""
        if not self._correcting:
            self.viewport().scroll(-dx if self.isRightToLeft() else dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out anew when the width is another one."""
        super().resizeEvent(event)
        if self.viewport().width() != self._rows.width:
            self.lay_out_when_seen()
        elif not (self._stale or self._settling):
            self._stand_at(self.place())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows, once they are laid out."""
        area, value, stack = event.rect(), self._bar.value(), self._rows.stack
        painter = QPainter(self.viewport())
        painter.fillRect(area, self._appearance.theme.colour("paper"))
        if self._stale or not self._is_exact():
            self._soon.start()
            return
        if not len(stack) or area.top() + value >= stack.total:
            return
        first, last = stack.row_at(area.top() + value), stack.row_at(area.bottom() + value)
        for row in range(first, last + 1):
            self._paint_row(painter, self.index_of(row))

    def _paint_row(self, painter: QPainter, index: QModelIndex) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if self.shows_focus and self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        self._paints.paint(painter, option, index)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out what was put off while nobody could see it."""
        super().showEvent(event)
        self._soon.start()

    # What happens

    def _on_data_changed(self) -> None:
        """Show other marks: the words stay where they are laid out, the rows may grow."""
        if not self._stale:
            place = self.place()
            self._rows.remeasure()
            self._stand_at(place)

    def _on_scrolled(self) -> None:
        if self._stale or self._settling or self._correcting or not self._is_seen():
            return
        if self._is_exact():
            self._lay_out_near()
            self.moved.emit()
        else:
            self._stand_at(self.place())
