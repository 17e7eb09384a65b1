"""Rows of text, scrolling by pixels, whose heights are guessed until they come into sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollBar,
    QStyledItemDelegate,
    QWidget,
)

from kursk_compare.desktop.overview import BLANK_AT_END

_SLICE = 0.008
_AHEAD = 40
_STILL_VISIBLE = 60
_PAUSE_MS = 40


class RowHeights(Protocol):
    """Where everything in the rows lies, in pixels."""

    width: int

    def reset(self, width: int) -> None:
        """Forget everything; the view is `width` pixels wide from now on."""
        ...

    def remeasure(self) -> None:
        """Find the rows' heights anew from words that are laid out already."""
        ...

    def text_top(self, row: int) -> int:
        """Return how far below the row's upper edge its words begin."""
        ...

    def height(self, row: int) -> int:
        """Return the row's height, guessed while it is not laid out."""
        ...

    def is_exact(self, row: int) -> bool:
        """Say whether the height is known."""
        ...

    def make_exact(self, rows: Iterable[int], seconds: float) -> bool:
        """Lay rows out for at most `seconds`; say whether all of them are exact now."""
        ...


class TextList(QListView):
    """A list of texts that is laid out when it is seen, in slices that never freeze the window.

    Signals:
        moved: the text was scrolled or laid out anew.
    """

    moved = Signal()

    def __init__(
        self,
        model: QAbstractItemModel,
        layouts: RowHeights,
        delegate: QStyledItemDelegate,
        bar: QScrollBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights = layouts
        self._bar = bar
        self._roams = False
        self._stale = True
        self._beginning = 0
        self._resized = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._resized.timeout.connect(self.lay_out_when_seen)
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._lay_out_rest)
        self.setObjectName("column")
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setItemDelegate(delegate)
        self.setModel(model)
        bar.valueChanged.connect(self._on_scrolled)
        model.dataChanged.connect(self._on_data_changed)

    def _count(self) -> int:
        return self.model().rowCount()

    def top_of(self, row: int) -> int:
        """Return where the row's words begin, in pixels from the top of the whole text."""
        self.lay_out_if_stale()
        return self._row_top(row) + self._heights.text_top(row)

    def height_on_screen(self, row: int) -> int:
        """Return where the row's words begin, in pixels from the top of what is visible."""
        return self.top_of(row) - self._bar.value()

    def words_height(self, row: int) -> int:
        """Return the height of the row's words in pixels."""
        return self._heights.height(row) - self._heights.text_top(row)

    def let_roam(self, roams: bool) -> None:
        """Let the text scroll past its ends, so that any row can stand at any height."""
        if roams != self._roams:
            self._roams = roams
            self.updateGeometries()

    def begin_at(self, place: int) -> None:
        """Scroll to `place`, in pixels, as soon as the text is laid out."""
        self._beginning = place

    def lay_out_when_seen(self) -> None:
        """Lay the text out anew, at once only if it is in sight."""
        self._stale = True
        if not self.visibleRegion().isEmpty():
            self.lay_out_if_stale()

    def lay_out_if_stale(self) -> None:
        """Lay the text out anew if that was put off."""
        if self._stale or self._resized.isActive():
            self.lay_out_again()

    def lay_out_again(self) -> None:
        """Lay the text out anew, as after a change of width or type, and stay at the place."""
        self._stale = False
        self._resized.stop()
        row, height = self._anchor()
        self._heights.reset(self.viewport().width())
        self._relayout(row, height)
        if self._beginning:
            self._bar.setValue(self._beginning)
            self._beginning = 0
        self._rest.start()

    def natural_end(self) -> int:
        """Return how far the text scrolls while it does not roam, in pixels."""
        return max(0, self.contentsSize().height() - self.viewport().height() + BLANK_AT_END)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Set the range of the scroll bar, wider than the text while it roams."""
        wanted = self._bar.value()
        blocked = self._bar.blockSignals(True)
        super().updateGeometries()
        natural = self.natural_end()
        room = max(0, self.viewport().height() - _STILL_VISIBLE) if self._roams else 0
        self._bar.setRange(-room, natural + room)
        self._bar.setSingleStep(40)
        self._bar.blockSignals(blocked)
        if self._bar.value() != wanted:
            self._bar.setValue(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out anew when the width is another one."""
        super().resizeEvent(event)
        if self.viewport().width() == self._heights.width:
            self.updateGeometries()
        elif self._stale:
            self.lay_out_when_seen()
        else:  # While a border is dragged the lines stay as they are; they break anew at its rest.
            self._resized.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the text, once it is laid out."""
        if self._stale:
            QTimer.singleShot(0, self, self._lay_out_if_seen)
            return
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out what was put off while nobody could see it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._lay_out_if_seen)

    def _lay_out_if_seen(self) -> None:
        if not self.visibleRegion().isEmpty():
            self.lay_out_if_stale()

    def _on_data_changed(self) -> None:
        """Show other marks: the words stay where they are laid out, the rows may grow."""
        if not self._stale:
            row, height = self._anchor()
            self._heights.remeasure()
            self._relayout(row, height)

    def _row_top(self, row: int) -> int:
        return self.visualRect(self.model().index(row, 0)).top() + self._bar.value()

    def _anchor(self) -> tuple[int, int]:
        index: QModelIndex = self.indexAt(QPoint(60, 4))
        if not index.isValid() or self._bar.value() <= 0:
            return 0, -self._bar.value()
        return index.row(), self.visualRect(index).top()

    def _relayout(self, row: int, height: int) -> None:
        rows = self._count()
        self._make_page_exact(row, height)
        self.doItemsLayout()
        if rows:
            self._bar.setValue(self._row_top(row) - height)
        self.moved.emit()

    def _make_page_exact(self, row: int, top: int) -> None:
        """Lay out what will be in sight when `row` stands `top` pixels below the view's edge."""
        bottom, last = self.viewport().height(), min(self._count(), row + _AHEAD)
        while row < last and top < bottom:
            if not self._heights.make_exact((row,), _SLICE * 2):
                return
            top += self._heights.height(row)
            row += 1

    def _on_scrolled(self) -> None:
        if not self._visible_is_exact():
            self._relayout(*self._anchor())
        self.moved.emit()

    def _first_in_sight(self) -> QModelIndex:
        """Return the first sentence that begins in sight: the keyboard must not move the text."""
        found = self.indexAt(QPoint(60, 1))
        below = self.model().index(found.row() + 1, 0)
        if found.isValid() and below.isValid() and self.visualRect(found).top() < 0:
            return below
        return found if found.isValid() else self.model().index(0, 0)

    def _visible_is_exact(self) -> bool:
        if not self._rest.isActive():
            return True
        return all(self._heights.is_exact(row) for row in self._visible_rows())

    def _visible_rows(self) -> Iterable[int]:
        first = self.indexAt(QPoint(60, 1)).row()
        last = self.indexAt(QPoint(60, self.viewport().height() - 2)).row()
        return range(max(first, 0), (last if last >= 0 else self._count() - 1) + 1)

    def _lay_out_rest(self) -> None:
        if self._heights.make_exact(range(self._count()), _SLICE):
            self._rest.stop()
            self._relayout(*self._anchor())
