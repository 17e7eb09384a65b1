"""The four views of one comparison in one place; one statement is chosen in all of them.

A view that is not seen learns what it missed when it is.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.article_view import ArticleView
from kursk_compare.desktop.board import ColumnBoard
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of
from kursk_compare.desktop.matrix_view import MatrixView
from kursk_compare.desktop.rows_view import RowsView
from kursk_compare.desktop.search import NO_HITS, Hits
from kursk_compare.desktop.text_selection import TextSelection
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind

Shown = ColumnBoard | RowsView | ArticleView | MatrixView


class Stage(QStackedWidget):
    """Shows one view at a time.

    Signals:
        statement_chosen: the id of the sentence that was clicked.
        opened: a sentence (its id) is to be shown in its place in the columns.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
        link_wanted: the sentence that was dragged, and the one it was let go on.
        view_changed: another View is seen.
        base_wanted: the id of the article to hold the others against, "" for none.
    """

    statement_chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    link_wanted = Signal(str, str)
    view_changed = Signal(object)
    base_wanted = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("stage")
        self._index: ComparisonIndex | None = None
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._hits: Hits = NO_HITS
        self._stale: set[View] = set()
        self._notes = False
        self._base: str | None = None
        self.board = ColumnBoard(appearance)
        self.rows = RowsView(appearance)
        self.article = ArticleView(appearance)
        self.matrix = MatrixView(appearance)
        self._views: dict[View, Shown] = {
            View.COLUMNS: self.board,
            View.ROWS: self.rows,
            View.ARTICLE: self.article,
            View.MATRIX: self.matrix,
        }
        for view in self._views.values():
            self.addWidget(view)
            view.statement_chosen.connect(self.statement_chosen)
            view.menu_wanted.connect(self.menu_wanted)
        self.board.link_wanted.connect(self.link_wanted)
        self.board.base_wanted.connect(self.base_wanted)
        self.article.link_wanted.connect(self.link_wanted)
        self.matrix.opened.connect(self.opened)

    @property
    def view(self) -> View:
        """The view that is seen."""
        return list(self._views)[self.currentIndex()]

    def show_view(self, view: View) -> None:
        """Show this view, at the chosen statement."""
        if view is self.view:
            return
        if view is View.ARTICLE and self._chosen[0] is not None:
            self.article.article = self.article.article or article_of(self._chosen[0])
        self.setCurrentWidget(self._views[view])
        if view in self._stale and self._index is not None:
            self._catch_up(view)
        else:
            self._views[view].show_statement(*self._chosen)
            self._views[view].show_hits(self._hits)
        self._views[view].take_focus()
        self.view_changed.emit(view)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Show this comparison; the other views learn of it when they are seen."""
        self._index = index
        self._chosen = (None, None)
        self._stale = set(View) - {self.view}
        self._views[self.view].show_comparison(index)
        self.show_base(self._base)

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Light a statement in the view that is seen."""
        self._chosen = (sentence, divergence)
        self._views[self.view].show_statement(sentence, divergence)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave the marks of these kinds out of all views."""
        for view in self._views.values():
            view.hide_kinds(hidden)

    def show_hits(self, hits: Hits, *, go: bool) -> None:
        """Light what was looked for; `go` brings the current hit into sight."""
        self._hits = hits
        seen = self._views[self.view]
        seen.show_hits(hits)
        if go and hits.current is not None:
            seen.bring_into_sight(hits.current.sentence)

    def show_notes(self, shown: bool) -> None:
        """Show in the columns' heads what else is known of each source."""
        self._notes = shown
        self.board.show_notes(shown)

    def show_base(self, article: str | None) -> None:
        """Show which source the others are held against, if any."""
        self._base = article
        self.board.show_base(article)
        self.rows.heads.show_base(article)

    def show_candidate(self, sentence: str) -> None:
        """Show a sentence that might be a counterpart; the chosen statement stays."""
        if self.view is View.MATRIX:
            self.show_view(View.COLUMNS)
        if self.view is View.COLUMNS:
            self.board.show_candidate(sentence)
        else:
            self._views[self.view].bring_into_sight(sentence)

    def show_source(self, article: str) -> None:
        """Bring a source into sight, or read it."""
        if self.view is View.ARTICLE:
            self.article.show_article(article)
        else:
            self.show_view(View.COLUMNS)
            self.board.show_column(article)

    def marked_text(self) -> str:
        """Return the words that are marked in the text, "" for none."""
        return next(filter(None, (selection.text() for selection in self._selections())), "")

    def unmark(self) -> bool:
        """Mark no words; tell whether any were marked."""
        return any(selection.clear() for selection in self._selections())

    def _selections(self) -> list[TextSelection]:
        if self.view is View.COLUMNS:
            return [column.view.selection for column in self.board.filled_columns()]
        read = self.article.view if self.view is View.ARTICLE else None
        return [] if read is None else [read.selection]

    def article_at_hand(self) -> str | None:
        """Return the article that is read, or whose column has the keyboard."""
        if self.view is View.ARTICLE:
            return self.article.article or None
        return self.board.focused_article() if self.view is View.COLUMNS else None

    def take_focus(self) -> None:
        """Give the keyboard to the view that is seen."""
        self._views[self.view].take_focus()

    def stays(self, index: ComparisonIndex) -> bool:
        """Tell whether the places of the texts stay when this comparison is shown."""
        return self.view is not View.COLUMNS or self.board.shows_the_same_texts(index)

    def _catch_up(self, view: View) -> None:
        assert self._index is not None
        self._stale.discard(view)
        seen = self._views[view]
        seen.show_comparison(self._index)
        if view is View.COLUMNS:
            self.board.show_notes(self._notes)
            self.board.show_base(self._base)
        seen.show_hits(self._hits)
        seen.show_statement(*self._chosen)
