"""The sources side by side: choosing a sentence brings what the others say level with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.column import Column
from kursk_compare.desktop.column_arrangement import arrangement_of, by_text
from kursk_compare.desktop.column_row import ColumnRow
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    article_of,
    number_of,
    same_texts,
)
from kursk_compare.desktop.row_stack import Place
from kursk_compare.desktop.scroll_motion import ScrollMotion, Target
from kursk_compare.desktop.scroll_together import ScrollTogether
from kursk_compare.desktop.search import Hits
from kursk_compare.desktop.sentence_model import Light
from kursk_compare.desktop.sentence_view import SentenceView
from kursk_compare.desktop.slices import Slices
from kursk_compare.desktop.source_words import source_notes
from kursk_compare.desktop.spoken import answer_of
from kursk_compare.finding import DivergenceKind

_SETTLE_MS = 50
_SLICE = 0.008


class ColumnBoard(QScrollArea):
    """All columns of a comparison.

    Signals:
        statement_chosen: the id of the sentence that was clicked.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
        link_wanted: the sentence that was dragged, and the one it was let go on.
        base_wanted: the id of the article to hold the others against, "" for none.
    """

    statement_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    link_wanted = Signal(str, str)
    base_wanted = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._index: ComparisonIndex | None = None
        self._hidden: frozenset[DivergenceKind] = frozenset()
        self._chosen: str | None = None
        self._hovered: str | None = None
        self._resting: dict[str, Place] = {}
        self._kept_resting: dict[str, Place] = {}
        self._behind: set[str] = set()
        self._height = 0
        self._lit: dict[str, list[int]] = {}
        self._candidates: dict[str, list[int]] = {}
        self.together = ScrollTogether(self)
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._filling = Slices(self, _SLICE)
        self.motion = ScrollMotion(self)
        self.motion.settled.connect(self._on_settled)
        self.row = ColumnRow(self._joined_rows, self._is_faint, self._status, appearance)
        self.row.arranged.connect(self._on_arranged)
        self.row.base_wanted.connect(self.base_wanted)
        self.setWidget(self.row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalScrollBar().valueChanged.connect(self._catch_up)
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def columns(self) -> list[Column]:
        """The columns of all sources, in the user's order."""
        return self.row.columns

    def filled_columns(self) -> list[Column]:
        """Return the columns whose views are made already."""
        return [column for column in self.columns if column.is_filled]

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Show these articles and nothing else; the place in a text that stays is kept."""
        if self.shows_the_same_texts(index):
            self._show_anew(index)
            return
        places = {c.article.text: c.stands_at() for c in self.columns}
        kept = {c.article.text: self._resting.get(c.article.id) for c in self.columns}
        arrangement = arrangement_of(self.columns, by_text)
        self._clear()
        self._kept_resting = {text: place for text, place in kept.items() if place is not None}
        self._index = index
        columns = [
            Column(index, article, place, self._appearance, self.row)
            for place, article in enumerate(index.comparison.articles)
        ]
        for column in columns:
            column.model.set_hidden_kinds(self._hidden)
            column.begin_at(places.get(column.article.text, Place()))
            column.filled.connect(partial(self._on_filled, column))
        self.together.show_comparison(index)
        self.together.watch(columns)
        self.row.show_columns(columns, arrangement, by_text)
        self._filling.start(self._fill(columns))

    def shows_the_same_texts(self, index: ComparisonIndex) -> bool:
        """Tell whether these very texts are shown already."""
        return self._index is not None and same_texts(self._index, index)

    def _show_anew(self, index: ComparisonIndex) -> None:
        """Show what another comparison says of the texts that are there already."""
        self._index = index
        self.together.show_comparison(index)
        by_id = {column.article.id: column for column in self.columns}
        for article in index.comparison.articles:
            by_id[article.id].show_comparison(index, article)
        if self._chosen is None:
            self._on_hovered("", -1)

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Light the statement in every column and bring it level; None returns all to rest."""
        self._hovered = None
        if sentence is None:
            self._return_to_rest()
            return
        if self._chosen is None:
            kept, self._kept_resting = self._kept_resting, {}
            self._resting = {
                c.article.id: kept.get(c.article.text, c.stands_at()) for c in self.columns
            }
        self._chosen = sentence
        self.together.rigid = True
        self._light(sentence, divergence, Light.CHOSEN, Light.LIT)
        self._answer_in_headers(sentence)
        self._level(self._appearance.motion_ms())

    def show_candidate(self, sentence: str) -> None:
        """Bring a sentence level with the chosen one without taking it for a counterpart."""
        column = self.column(article_of(sentence))
        row = number_of(sentence) - 1
        column.model.set_light({row: Light.HOVERED})
        self._candidates = {column.article.id: [row]}
        self._height = self._height_of_chosen()
        self._see(column)
        self.motion.start(self._way(column, row), self._appearance.motion_ms())

    def show_column(self, article: str) -> None:
        """Bring a column into view and give it the keyboard."""
        column = self.column(article)
        if column.put_away:
            self.row.put_away(column, away=False)
        self._see(column)
        column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_base(self, article: str | None) -> None:
        """Show which source the others are held against, if any."""
        for column in self.columns:
            column.be_base(column.article.id == article)

    def show_notes(self, shown: bool) -> None:
        """Show in the headers what else is known of each source, or leave it to the list."""
        known = self._index.comparison if self._index is not None and shown else None
        notes = [source_notes(known, c.article) if known else [] for c in self.columns]
        for column, own in zip(self.columns, notes, strict=True):
            column.set_notes(own, room=any(notes))

    def show_hits(self, hits: Hits) -> None:
        """Light the words that were looked for in every column."""
        for column in self.columns:
            column.model.show_hits(hits)

    def bring_into_sight(self, sentence: str) -> None:
        """Scroll to a sentence, if it cannot be read where it is."""
        column = self.column(article_of(sentence))
        self._see(column)
        row = number_of(sentence) - 1
        height = self._good_height(column, row)
        self.motion.start(column.view.to_stand(row, height), self._appearance.motion_ms())

    def take_focus(self) -> None:
        """Take the keyboard."""
        if self.columns:
            self.columns[0].view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focused_article(self) -> str | None:
        """Return the article whose column has the keyboard, if one has."""
        return next((c.article.id for c in self.filled_columns() if c.view.hasFocus()), None)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave the marks of these kinds out of the text."""
        self._hidden = hidden
        for column in self.columns:
            column.model.set_hidden_kinds(hidden)

    def column(self, article: str) -> Column:
        """Return the column of `article`; raises KeyError."""
        for column in self.columns:
            if column.article.id == article:
                return column
        raise KeyError(article)

    def lit_rows(self, article: str) -> list[int]:
        """Return the rows that are lit in the column of `article`, the one brought level first."""
        return self._lit.get(article, [])

    def _joined_rows(self, article: str) -> list[int]:
        """Return the rows that ribbons join; none while no source's silence means anything."""
        return self.lit_rows(article) if self._index is not None and self._index.is_made else []

    def _is_faint(self) -> bool:
        return self._chosen is None

    def _status(self, a: str, b: str) -> LinkStatus:
        return self._index.decided.status(a, b) if self._index is not None else LinkStatus.AUTO

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out anew."""
        super().resizeEvent(event)
        self._on_arranged()

    def event(self, event: QEvent) -> bool:
        """Leave the pointer's last place when it is gone."""
        if event.type() == QEvent.Type.Leave and self._chosen is None:
            self._on_hovered("", -1)
        return super().event(event)

    # Building

    def _clear(self) -> None:
        self.motion.stop()
        self._filling.stop()
        self._chosen = self._hovered = None
        self._resting, self._lit = {}, {}
        self.row.clear()

    def _fill(self, columns: list[Column]) -> Iterator[SentenceView]:
        """Make the columns' views in turn, those in sight first."""
        in_sight = [column for column in columns if self._in_sight(column)]
        for column in dict.fromkeys([*in_sight, *columns]):
            yield column.view

    def _on_filled(self, column: Column) -> None:
        view = column.view
        view.statement_chosen.connect(self.statement_chosen)
        view.menu_wanted.connect(self.menu_wanted)
        view.link_wanted.connect(self.link_wanted)
        view.hovered.connect(partial(self._on_hovered, column.article.id))
        view.moved.connect(self.row.repaint_gaps)
        view.let_roam(self._chosen is not None or bool(self._kept_resting))
        self.together.join(column)
        if self._lit.get(column.article.id) and self._chosen is not None:
            self._behind.add(column.article.id)
            self._settling.start()

    def _on_arranged(self) -> None:
        self.row.share_out(self.viewport().width())
        self._settling.start()

    # Lighting and levelling

    def _light(self, sentence: str, divergence: str | None, first: Light, others: Light) -> None:
        assert self._index is not None
        counterparts = self._index.told_by(sentence, divergence)
        self._candidates = {}
        self._lit = {a: [number_of(c.sentence) - 1 for c in cs] for a, cs in counterparts.items()}
        self._lit[article_of(sentence)] = [number_of(sentence) - 1]
        for column in self.columns:
            rows = self._lit.get(column.article.id, [])
            light = first if column.article.id == article_of(sentence) else others
            column.model.set_light(dict.fromkeys(rows, light), divergence)
        self.row.repaint_gaps()

    def _answer_in_headers(self, sentence: str) -> None:
        assert self._index is not None
        for column in self.columns:
            column.set_answer(answer_of(self._index, sentence, column.article.id))

    def _level(self, milliseconds: int) -> None:
        assert self._chosen is not None
        own = self.column(article_of(self._chosen))
        height = self._height_of_chosen()
        targets: dict[QScrollBar, Target] = {}
        self._see(own)
        self._height = height
        self._behind = set()
        for column in self.columns:
            rows = self._rows_to_level(column)
            if rows and not self._in_sight(column):
                self._behind.add(column.article.id)
            elif rows:
                targets |= self._way(column, rows[0])
            elif column.is_filled:
                column.view.hold(None)
        self.motion.start(targets, milliseconds)

    def _rows_to_level(self, column: Column) -> list[int]:
        return (self._candidates | self._lit).get(column.article.id, [])

    def _way(self, column: Column, row: int) -> dict[QScrollBar, Target]:
        """Return what brings a row level with the chosen one, where it stays from then on."""
        column.view.let_roam(True)
        column.view.hold(row)
        return column.view.to_stand(row, self._height)

    def _see(self, column: Column) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(self.row.value_to_see(column, bar.value(), self.viewport().width()))

    def _in_sight(self, column: Column) -> bool:
        if column.put_away:
            return False
        left = self.row.x() + column.x()
        return left < self.viewport().width() and left + column.width() > 0

    def _catch_up(self) -> None:
        """Bring level what just came into sight; what is not made yet follows when it is."""
        for column in self.filled_columns():
            if self._in_sight(column):
                column.view.catch_up()
                self.together.catch_up(column)
                rows = self._rows_to_level(column)
                if column.article.id in self._behind and rows and self._chosen is not None:
                    self._behind.discard(column.article.id)
                    ScrollMotion().start(self._way(column, rows[0]), 0)

    def _settle(self) -> None:
        self._catch_up()
        if self._chosen is not None:
            self._level(0)

    def _height_of_chosen(self) -> int:
        if self._chosen is None:
            return self.viewport().height() // 3
        own = self.column(article_of(self._chosen))
        return self._good_height(own, number_of(self._chosen) - 1)

    def _good_height(self, column: Column, row: int) -> int:
        """Return where the chosen words stand on screen: where they are, if they can be read."""
        height = column.view.height_on_screen(row)
        room = column.view.viewport().height()
        if height >= 8 and height + min(column.view.words_height(row), room // 2) <= room:
            return height
        return room // 3

    def _return_to_rest(self) -> None:
        if self._chosen is None:
            return
        self._chosen, self._lit = None, {}
        self.together.rigid = False
        self._kept_resting = {}
        for column in self.columns:
            column.model.set_light({})
            column.set_answer("")
        resting, self._resting = self._resting, {}
        targets: dict[QScrollBar, Target] = {}
        for column in self.filled_columns():
            place = resting.get(column.article.id, Place())
            column.view.hold(None)
            if column.stands_at() != place:
                targets |= column.view.to_return(place)
        self.motion.start(targets, self._appearance.motion_ms())

    def _on_settled(self) -> None:
        if self._chosen is None:
            for column in self.filled_columns():
                column.view.let_roam(False)
        self.row.repaint_gaps()

    def _on_hovered(self, article: str, row: int) -> None:
        if self._chosen is not None or self._index is None:
            return
        sentence = self.column(article).model.rows[row].sentence.id if row >= 0 else None
        if sentence == self._hovered:
            return
        self._hovered = sentence
        if sentence is not None and self._index.counterparts(sentence):
            self._light(sentence, None, Light.HOVERED, Light.HOVERED)
        else:
            self._lit = {}
            for column in self.columns:
                column.model.set_light({})
            self.row.repaint_gaps()

    def _on_appearance_changed(self) -> None:
        for column in self.filled_columns():
            column.header.updateGeometry()
        self._on_arranged()
