"""One article's sentences, scrolling by pixels, and by more than the text when brought level."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.overview import BLANK_AT_END, OverviewBar
from kursk_compare.desktop.row_layouts import LEFT_MARGIN, RowLayouts
from kursk_compare.desktop.sentence_delegate import SentenceDelegate
from kursk_compare.desktop.sentence_drag import drag_sentence, dragged_sentence
from kursk_compare.desktop.sentence_model import SentenceModel

_SLICE = 0.008
_AHEAD = 40
_STILL_VISIBLE = 60


class SentenceView(QListView):
    """The sentences of one article.

    Signals:
        chosen: the row was clicked, or Enter pressed on it.
        hovered: the row under the pointer, -1 for none.
        moved: the text was scrolled or laid out anew.
        menu_wanted: a menu on a row, and where on the screen.
        dropped: the sentence that was dragged here, and the row it was let go on.
    """

    chosen = Signal(int)
    hovered = Signal(int)
    moved = Signal()
    menu_wanted = Signal(int, QPoint)
    dropped = Signal(str, int)

    def __init__(
        self, model: SentenceModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentences = model
        self._appearance = appearance
        self._roams = False
        self._stale = True
        self._beginning = 0
        self._hover = -1
        self._pressed: QPoint | None = None
        self.layouts = RowLayouts(model, appearance)
        self._delegate = SentenceDelegate(model, self.layouts, appearance)
        self._bar = OverviewBar(model, self.layouts, appearance, self)
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._lay_out_rest)
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("column")
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.setItemDelegate(self._delegate)
        self.setModel(self._sentences)
        self._bar.valueChanged.connect(self._on_scrolled)
        self._sentences.light_changed.connect(self.viewport().update)
        self._sentences.dataChanged.connect(self._on_data_changed)

    def top_of(self, row: int) -> int:
        """Return where the row's words begin, in pixels from the top of the whole text."""
        self.lay_out_if_stale()
        return self._row_top(row) + self.layouts.text_top(row)

    def height_on_screen(self, row: int) -> int:
        """Return where the row's words begin, in pixels from the top of what is visible."""
        return self.top_of(row) - self._bar.value()

    def words_height(self, row: int) -> int:
        """Return the height of the row's words in pixels."""
        return self.layouts.height(row) - self.layouts.text_top(row)

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
        if self._stale:
            self.lay_out_again()

    def lay_out_again(self) -> None:
        """Lay the text out anew, as after a change of width or type, and stay at the place."""
        self._stale = False
        row, height = self._anchor()
        self.layouts.reset(self.viewport().width())
        self._relayout(row, height)
        if self._beginning:
            self._bar.setValue(self._beginning)
            self._beginning = 0
        self._rest.start()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Set the range of the scroll bar, wider than the text while it roams."""
        wanted = self._bar.value()
        blocked = self._bar.blockSignals(True)
        super().updateGeometries()
        natural = max(0, self.contentsSize().height() - self.viewport().height() + BLANK_AT_END)
        room = max(0, self.viewport().height() - _STILL_VISIBLE) if self._roams else 0
        self._bar.setRange(-room, natural + room)
        self._bar.setSingleStep(40)
        self._bar.blockSignals(blocked)
        if self._bar.value() != wanted:
            self._bar.setValue(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out anew when the width is another one."""
        super().resizeEvent(event)
        if self.viewport().width() != self.layouts.width:
            self.lay_out_when_seen()
        else:
            self.updateGeometries()

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

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where a drag may begin: at a sentence's number."""
        place = event.position().toPoint()
        by_number = event.button() == Qt.MouseButton.LeftButton and place.x() < LEFT_MARGIN
        self._pressed = place if by_number else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the sentence that was clicked."""
        self._delegate.shows_focus = False
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which sentence is under the pointer."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        self._hover_over(index.row())
        in_margin = index.isValid() and place.x() < LEFT_MARGIN
        hand = Qt.CursorShape.OpenHandCursor if in_margin else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._drag(self.indexAt(self._pressed).row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu on the sentence under the pointer, or on the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            box = self.visualRect(index)
            below = self.viewport().mapToGlobal(QPoint(LEFT_MARGIN, box.bottom()))
            self.menu_wanted.emit(index.row(), below if by_key else event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a sentence; leave files to the window."""
        if dragged_sentence(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show on which sentence it would be let go."""
        index = self.indexAt(event.position().toPoint())
        takes = dragged_sentence(event.mimeData()) is not None and index.isValid()
        event.setAccepted(takes)
        self._delegate.target = index.row() if takes else -1
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show no target any more."""
        self._delegate.target = -1
        self.viewport().update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which sentence was let go on which."""
        self._delegate.target = -1
        self.viewport().update()
        sentence = dragged_sentence(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        if sentence is None or not index.isValid():
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()
        self.dropped.emit(sentence, index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the keyboard is once it is used."""
        keys = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._delegate.shows_focus = event.reason() in keys
        super().focusInEvent(event)
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_mouse and not self.currentIndex().isValid() and self._sentences.rows:
            self.setCurrentIndex(self._first_in_sight())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that none is."""
        super().leaveEvent(event)
        self._hover_over(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the current sentence with Enter."""
        self._delegate.shows_focus = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _drag(self, row: int) -> None:
        self._pressed = None
        if row >= 0:
            found = self._sentences.rows[row]
            words = f"{self._sentences.article.id} {found.number}  {found.text}"
            drag_sentence(self, found.sentence.id, words, self._appearance)

    def _lay_out_if_seen(self) -> None:
        if not self.visibleRegion().isEmpty():
            self.lay_out_if_stale()

    def _on_data_changed(self) -> None:
        """Show other marks: the words stay where they are laid out, the rows may grow."""
        if not self._stale:
            row, height = self._anchor()
            self.layouts.remeasure()
            self._relayout(row, height)

    def _hover_over(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.hovered.emit(row)

    def _row_top(self, row: int) -> int:
        return self.visualRect(self._sentences.index(row)).top() + self._bar.value()

    def _anchor(self) -> tuple[int, int]:
        index: QModelIndex = self.indexAt(QPoint(60, 4))
        if not index.isValid() or self._bar.value() <= 0:
            return 0, -self._bar.value()
        return index.row(), self.visualRect(index).top()

    def _relayout(self, row: int, height: int) -> None:
        rows = len(self._sentences.rows)
        self.layouts.make_exact(range(row, min(rows, row + _AHEAD)), _SLICE * 2)
        self.doItemsLayout()
        if rows:
            self._bar.setValue(self._row_top(row) - height)
        self.moved.emit()

    def _on_scrolled(self) -> None:
        if not self._visible_is_exact():
            self._relayout(*self._anchor())
        self.moved.emit()

    def _first_in_sight(self) -> QModelIndex:
        """Return the first sentence that begins in sight: the keyboard must not move the text."""
        found = self.indexAt(QPoint(60, 1))
        below = self._sentences.index(found.row() + 1)
        if found.isValid() and below.isValid() and self.visualRect(found).top() < 0:
            return below
        return found if found.isValid() else self._sentences.index(0)

    def _visible_is_exact(self) -> bool:
        if not self._rest.isActive():
            return True
        return all(self.layouts.is_exact(row) for row in self._visible_rows())

    def _visible_rows(self) -> Iterable[int]:
        first = self.indexAt(QPoint(60, 1)).row()
        last = self.indexAt(QPoint(60, self.viewport().height() - 2)).row()
        return range(max(first, 0), (last if last >= 0 else len(self._sentences.rows) - 1) + 1)

    def _lay_out_rest(self) -> None:
        if self.layouts.make_exact(range(len(self._sentences.rows)), _SLICE):
            self._rest.stop()
            self._relayout(*self._anchor())
