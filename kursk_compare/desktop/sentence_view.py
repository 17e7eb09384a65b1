"""One article's sentences: to choose, to mark words in, and to drag by their numbers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.overview import OverviewBar
from kursk_compare.desktop.row_layouts import RowLayouts
from kursk_compare.desktop.sentence_delegate import SentenceDelegate
from kursk_compare.desktop.sentence_drag import drag_sentence, dragged_sentence
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.text_list import TextList
from kursk_compare.desktop.text_selection import TextSelection


class SentenceView(TextList):
    """The sentences of one article.

    Signals:
        statement_chosen: a sentence (its id) was clicked, or Enter pressed on it.
        hovered: the row under the pointer, -1 for none.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
        link_wanted: the sentence that was dragged here, and the one it was let go on.
    """

    statement_chosen = Signal(str)
    hovered = Signal(int)
    menu_wanted = Signal(str, QPoint)
    link_wanted = Signal(str, str)

    def __init__(
        self,
        model: SentenceModel,
        appearance: Appearance,
        layouts: RowLayouts | None = None,
        delegate: SentenceDelegate | None = None,
    ) -> None:
        self.layouts = layouts or RowLayouts(model, appearance)
        self._delegate = delegate or SentenceDelegate(model, self.layouts, appearance)
        bar = OverviewBar(model, self.layouts, appearance)
        super().__init__(model, self.layouts, self._delegate, bar, appearance)
        self._sentences = model
        self._hover = -1
        self._pressed: QPoint | None = None
        self.selection = TextSelection(self, model, self.layouts)
        self.selection.changed.connect(self.viewport().update)
        self._delegate.marked = self.selection.marked.span
        self.viewport().setAcceptDrops(True)
        model.light_changed.connect(self.viewport().update)
        self.destroyed.connect(model.let_go)
        self.destroyed.connect(partial(self.layouts.reset, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where the number may be dragged from, or words be marked from."""
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        by_number = left and self.layouts.in_margin(place.x())
        self._pressed = place if by_number else None
        if left and not by_number and self._sentences.rows:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.selection.press(place, extends=extends)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the sentence that was clicked, unless words were marked."""
        self.shows_focus = False
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.selection.release():
            return
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.statement_chosen.emit(self._id(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which sentence is under the pointer; mark words, or drag the number."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self.selection.move(place):
            return
        index = self.indexAt(place)
        self._hover_over(index.row())
        self.viewport().setCursor(self._cursor_at(place))
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._drag(self.indexAt(self._pressed).row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark a word."""
        super().mouseDoubleClickEvent(event)
        place = event.position().toPoint()
        if self._cursor_at(place) is Qt.CursorShape.IBeamCursor:
            self.selection.mark_word(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu on the sentence under the pointer, or on the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            box = self.visualRect(index)
            below = self.viewport().mapToGlobal(QPoint(self.layouts.text_left, box.bottom()))
            place = below if by_key else event.globalPos()
            self.menu_wanted.emit(self._id(index.row()), place)

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
        self.link_wanted.emit(sentence, self._id(index.row()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that none is."""
        super().leaveEvent(event)
        self._hover_over(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the current sentence with Enter."""
        self.shows_focus = True
        if self.selection.take_key(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.statement_chosen.emit(self._id(self.currentIndex().row()))
            return
        super().keyPressEvent(event)

    def _id(self, row: int) -> str:
        return self._sentences.article.sentences[row].id

    def _cursor_at(self, place: QPoint) -> Qt.CursorShape:
        """Return a hand over a number, the sign of text over words."""
        if not self.indexAt(place).isValid():
            return Qt.CursorShape.ArrowCursor
        in_margin = self.layouts.in_margin(place.x())
        return Qt.CursorShape.OpenHandCursor if in_margin else Qt.CursorShape.IBeamCursor

    def _drag(self, row: int) -> None:
        self._pressed = None
        if row >= 0:
            found = self._sentences.rows[row]
            words = f"{self._sentences.article.id} {found.number}  {found.text}"
            drag_sentence(self, found.sentence.id, words, self._appearance)

    def _hover_over(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.hovered.emit(row)
