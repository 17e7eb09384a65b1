"""Statement by statement: what every source says stands level, and silence is seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.cell_delegate import CellDelegate
from kursk_compare.desktop.cell_layouts import CellLayouts
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of
from kursk_compare.desktop.overview import OverviewBar
from kursk_compare.desktop.scroll_motion import ScrollMotion, height_to_read
from kursk_compare.desktop.search import Hits
from kursk_compare.desktop.source_heads import SourceHeads
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.text_list import TextList
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind


class StatementList(TextList):
    """The statements as rows.

    Signals:
        chosen: a sentence (its id) was clicked, or Enter pressed on it.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        self.layouts = CellLayouts(model, appearance)
        self._delegate = CellDelegate(model, self.layouts, appearance)
        bar = OverviewBar(model, self.layouts, appearance)
        super().__init__(model, self.layouts, self._delegate, bar, appearance)
        self._statements = model
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Statements, one a row"))
        model.light_changed.connect(self.viewport().update)
        model.modelReset.connect(self.lay_out_when_seen)

    def sentence_at(self, place: QPoint) -> str | None:
        """Return the sentence under a point; in a silent cell the one that begins the row."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        height = place.y() - self.visualRect(index).top()
        return self._sentence(index.row(), self._column_at(index, place), height)

    def _below(self, index: QModelIndex) -> QPoint:
        box, inside = self.visualRect(index), index.column() * self.layouts.column + 40
        left = box.right() - inside if self.isRightToLeft() else box.left() + inside
        return QPoint(left, box.bottom())

    def _column_at(self, index: QModelIndex, place: QPoint) -> int:
        box = self.visualRect(index)
        inside = box.right() - place.x() if self.isRightToLeft() else place.x() - box.left()
        return inside // max(1, self.layouts.column)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let keys go on from the cell that is clicked."""
        place = event.position().toPoint()
        if self.indexAt(place).isValid():
            self._be_in(self._column_at(self.indexAt(place), place))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the sentence that was clicked."""
        self.shows_focus = False
        super().mouseReleaseEvent(event)
        sentence = self.sentence_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and sentence is not None:
            self.chosen.emit(sentence)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu on the sentence under the pointer, or on the current cell."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            if index.isValid():
                below = self.viewport().mapToGlobal(self._below(index))
                self.menu_wanted.emit(self._sentence(index.row(), index.column(), 0), below)
            return
        sentence = self.sentence_at(event.pos())
        if sentence is not None:
            self.menu_wanted.emit(sentence, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by cells; choose the current one with Enter."""
        self.shows_focus = True
        onward = -1 if self.isRightToLeft() else 1
        keys = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}
        here = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if here.isValid():
                self.chosen.emit(self._sentence(here.row(), here.column(), 0))
            return
        if event.key() in keys:
            self._be_in(self.modelColumn() + keys[Qt.Key(event.key())])
            self.setCurrentIndex(self.index_of(here.row()))
            self._see_column()
        else:
            super().keyPressEvent(event)
        if not self.currentIndex().isValid() and self._statements.rows:
            self.setCurrentIndex(self.first_in_sight())
        self.viewport().update()

    def _be_in(self, column: int) -> None:
        self.speak_of(min(max(column, 0), len(self._statements.articles) - 1))

    def _see_column(self) -> None:
        width = self.layouts.column
        left = self.modelColumn() * width
        bar = self.horizontalScrollBar()
        if left < bar.value():
            bar.setValue(left)
        elif left + width > bar.value() + self.viewport().width():
            bar.setValue(left + width - self.viewport().width())

    def _sentence(self, row: int, column: int, height: int) -> str:
        articles = self._statements.articles
        article = articles[column] if 0 <= column < len(articles) else ""
        cell = self.layouts.cells(row).get(article)
        if not cell:
            return self._statements.rows[row].first
        above = [one.sentence for one in cell if one.top <= height]
        return above[-1] if above else cell[0].sentence


class RowsView(QWidget):
    """The heads of the sources, and the statements below them.

    Signals:
        statement_chosen: the id of the sentence that was clicked.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
    """

    statement_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.model = StatementModel()
        self.heads = SourceHeads(appearance)
        self.list = StatementList(self.model, appearance)
        self.motion = ScrollMotion(self)
        self.list.chosen.connect(self.statement_chosen)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.list.moved.connect(self._place_heads)
        self.list.horizontalScrollBar().valueChanged.connect(self._place_heads)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heads)
        layout.addWidget(self.list, 1)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Show the statements of this comparison, and stay at the place."""
        place = self.list.place()
        self.heads.show_articles(index.comparison.articles)
        self.model.show_comparison(index)
        self.list.begin_at(place)

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Light a statement and bring it into sight."""
        self.model.choose(sentence, divergence)
        if sentence is not None:
            self.bring_into_sight(sentence)

    def bring_into_sight(self, sentence: str) -> None:
        """Scroll to a sentence, if it cannot be read where it is."""
        row = self.model.row_of(sentence)
        if row < 0:
            return
        if not self.list.viewport().width() or not self.list.isVisible():
            QTimer.singleShot(0, self, lambda: self._go_if_seen(sentence))
            return
        height, room = self.list.height_on_screen(row), self.list.viewport().height()
        stand = height_to_read(height, self.list.words_height(row), room, room // 4)
        if stand != height:
            self.motion.start(self.list.to_stand(row, stand), self._appearance.motion_ms())
        article = article_of(sentence)
        across, width = self.list.horizontalScrollBar(), self.list.layouts.column
        left = self.model.articles.index(article) * width
        if left < across.value() or left + width > across.value() + self.list.viewport().width():
            across.setValue(left - width // 4)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave the marks of these kinds out of the text."""
        self.model.hide_kinds(hidden)

    def show_hits(self, hits: Hits) -> None:
        """Light the words that were looked for."""
        self.model.show_hits(hits)

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_if_seen(self, sentence: str) -> None:
        if self.list.isVisible():
            self.bring_into_sight(sentence)

    def _place_heads(self) -> None:
        self.heads.place(self.list.horizontalScrollBar().value(), self.list.layouts.column)
