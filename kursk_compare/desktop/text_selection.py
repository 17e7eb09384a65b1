"""Words marked for copying: any stretch of one article, across its sentences.

Places are (row, code point in the sentence); what is copied is the article's own text between
them, blanks and line breaks included.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QListView

from kursk_compare.desktop.marked_text import LaidText
from kursk_compare.desktop.sentence_model import SentenceModel

Place = tuple[int, int]

_SCROLL_MS = 30
_SCROLL_STEP = 18


class Texts(Protocol):
    """Where the words of a row lie."""

    @property
    def text_left(self) -> int:
        """How far from the row's left edge its words lie, in pixels."""
        ...

    def text(self, row: int) -> LaidText:
        """Return the row's words, laid out."""
        ...

    def text_top(self, row: int) -> int:
        """Return how far below the row's upper edge its words begin, in pixels."""
        ...


class Marked:
    """Which words of an article are marked: from `anchor` to `head`, none while there is no anchor.

    It knows nothing of the view: what paints it may be held by the view without end.
    """

    def __init__(self, model: SentenceModel) -> None:
        self._model = model
        self.anchor: Place | None = None
        self.head: Place = (0, 0)

    def ends(self) -> tuple[Place, Place]:
        """Return the first and the last place, the same ones where nothing is marked."""
        if self.anchor is None:
            return (0, 0), (0, 0)
        return min(self.anchor, self.head), max(self.anchor, self.head)

    def span(self, row: int) -> tuple[int, int] | None:
        """Return which code points of a row are marked, None for none."""
        first, last = self.ends()
        if not first[0] <= row <= last[0] or first == last:
            return None
        start = first[1] if row == first[0] else 0
        return start, last[1] if row == last[0] else len(self._model.rows[row].text)

    def text(self) -> str:
        """Return the marked words exactly as the article has them, "" for none."""
        first, last = self.ends()
        if first == last:
            return ""
        rows = self._model.rows
        start, end = (rows[row].sentence.start + at for row, at in (first, last))
        return self._model.article.text[start:end]


class TextSelection(QObject):
    """The marked words of one view, by the pointer and by key.

    Signals:
        changed: other words are marked, or none.
    """

    changed = Signal()

    def __init__(self, view: QListView, model: SentenceModel, texts: Texts) -> None:
        super().__init__(view)
        self._view, self._model, self._texts = view, model, texts
        self.marked = Marked(model)
        self._pressed: QPoint | None = None
        self._pointer = QPoint()
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        model.modelAboutToBeReset.connect(self.clear)

    def text(self) -> str:
        """Return the marked words exactly as the article has them, "" for none."""
        return self.marked.text()

    def clear(self) -> bool:
        """Mark nothing; tell whether anything was marked."""
        marked = bool(self.marked.anchor) and self.marked.anchor != self.marked.head
        self.marked.anchor = self._pressed = None
        self._scrolling.stop()
        if marked:
            self.changed.emit()
        return marked

    # By the pointer

    def press(self, place: QPoint, *, extends: bool) -> None:
        """Remember where marking may begin, or mark as far as here."""
        if extends and self.marked.anchor is not None:
            self._move_head(self.place_at(place))
        else:
            self.clear()
        self._pressed = place

    def move(self, place: QPoint) -> bool:
        """Mark as far as the pointer; tell whether marking goes on."""
        if self._pressed is None:
            return False
        if self.marked.anchor is None:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return False
            self.marked.anchor = self.marked.head = self.place_at(self._pressed)
        self._pointer = place
        outside = not 0 <= place.y() < self._view.viewport().height()
        if outside != self._scrolling.isActive():
            self._scrolling.start() if outside else self._scrolling.stop()
        self._move_head(self.place_at(place))
        return True

    def release(self) -> bool:
        """Stop marking; tell whether words are marked, so that this was no click."""
        self._pressed = None
        self._scrolling.stop()
        return bool(self.text())

    def mark_word(self, place: QPoint) -> None:
        """Mark the word at the pointer."""
        row, at = self.place_at(place)
        words = self._model.rows[row].text
        start = next((n + 1 for n in range(at - 1, -1, -1) if not words[n].isalnum()), 0)
        end = next((n for n in range(at, len(words)) if not words[n].isalnum()), len(words))
        self.marked.anchor = (row, start)
        self._move_head((row, end))

    def place_at(self, place: QPoint) -> Place:
        """Return the row and the code point that lie nearest to a point of the viewport."""
        room = self._view.viewport().height()
        y = min(max(place.y(), 0), room - 1)
        index = self._view.indexAt(QPoint(self._texts.text_left + 1, y))
        if not index.isValid():
            last = len(self._model.rows) - 1
            before = y < self._view.visualRect(self._model.index(0)).top()
            return (0, 0) if before else (last, len(self._model.rows[last].text))
        row, box = index.row(), self._view.visualRect(index)
        left, top = self._texts.text_left, box.top() + self._texts.text_top(row)
        inside = QPointF(place.x() - left, y - top)
        return row, self._texts.text(row).nearest(inside)

    # By key

    def take_key(self, event: QKeyEvent) -> bool:
        """Mark more or less with Shift and the arrow keys, or all; tell whether that was it."""
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._model.rows:
            self.marked.anchor = (0, 0)
            self._move_head((len(self._model.rows) - 1, len(self._model.rows[-1].text)))
            return True
        keys = event.modifiers()
        if not keys & Qt.KeyboardModifier.ShiftModifier or not self._model.rows:
            return False
        by_word = bool(keys & Qt.KeyboardModifier.ControlModifier)
        wanted = {
            Qt.Key.Key_Right: lambda: self._beside(1, by_word=by_word),
            Qt.Key.Key_Left: lambda: self._beside(-1, by_word=by_word),
            Qt.Key.Key_Down: self._end_below,
            Qt.Key.Key_Up: self._start_above,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            return False
        if self.marked.anchor is None:
            self.marked.anchor = self.marked.head = (max(self._view.currentIndex().row(), 0), 0)
        self._move_head(wanted())
        self._view.scrollTo(self._model.index(self.marked.head[0]))
        return True

    def _beside(self, by: int, *, by_word: bool) -> Place:
        row, at = self.marked.head
        words = self._model.rows[row].text
        if not 0 <= at + by <= len(words):
            other = row + by
            if not 0 <= other < len(self._model.rows):
                return row, at
            return other, 0 if by > 0 else len(self._model.rows[other].text)
        if not by_word:
            return row, at + by
        at += by
        while 0 < at < len(words) and not (words[at].isalnum() and not words[at - 1].isalnum()):
            at += by
        return row, at

    def _end_below(self) -> Place:
        row, at = self.marked.head
        if at == len(self._model.rows[row].text):
            row = min(row + 1, len(self._model.rows) - 1)
        return row, len(self._model.rows[row].text)

    def _start_above(self) -> Place:
        row, at = self.marked.head
        return (max(row - 1, 0) if at == 0 else row), 0

    # Both

    def _move_head(self, head: Place) -> None:
        if head != self.marked.head or head == self.marked.anchor:
            self.marked.head = head
            self.changed.emit()

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        up = self._pointer.y() < 0
        bar.setValue(bar.value() + (-_SCROLL_STEP if up else _SCROLL_STEP))
        self._move_head(self.place_at(self._pointer))
