"""What every source says of the chosen statement, how they differ, and who is silent."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kursk_compare.article import Article
from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    article_of,
    place_words,
)
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import set_edges
from kursk_compare.desktop.names import status_words
from kursk_compare.desktop.reading_help import ReadingHelp
from kursk_compare.desktop.spoken import reach_words
from kursk_compare.desktop.statement_cards import DifferenceRow, SilentCard, Version, VersionCard
from kursk_compare.desktop.tall_widget import ModestArea, TallWidget, scrolled
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.wrapped_button import WrappedButton
from kursk_compare.finding import DivergenceKind

MakeWidget = Callable[[], QWidget]
_LEAST_ASKING = 160
_FIRST_SLICE = 0.016
_SLICE = 0.03


class StatementPanel(QFrame):
    """The panel right of the columns.

    Signals:
        sentence_wanted: a version was clicked; it becomes the chosen statement.
        candidate_wanted: a nearest sentence was clicked; it is to be shown.
        divergence_wanted: an explanation was clicked.
        first_wanted: the first of all divergences is to be shown.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
        link_wanted: the chosen statement and a sentence that says the same.
        silence_wanted: the chosen statement and a source (its id) without counterpart.
    """

    sentence_wanted = Signal(str)
    candidate_wanted = Signal(str)
    divergence_wanted = Signal(str)
    first_wanted = Signal()
    menu_wanted = Signal(str, QPoint)
    link_wanted = Signal(str, str)
    silence_wanted = Signal(str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("statement")
        self._appearance = appearance
        self._index: ComparisonIndex | None = None
        self._heading = plain_label(tr("This statement"), "heading")
        self._reach = plain_label("", "soft", wraps=True)
        set_edges(self._reach, 0, 0, 12, 0)
        self._base: str | None = None
        self._hidden: frozenset[DivergenceKind] = frozenset()
        self._asked: tuple[str | None, str | None] = (None, None)
        self._host = TallWidget()
        self._host.setObjectName("cards")
        self._area = scrolled(self._host)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: QWidget | None = None
        self._waiting: deque[MakeWidget] = deque()
        self._fresh = False
        self._cards = QVBoxLayout()
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._add_some)
        layout = QVBoxLayout(self)
        set_edges(layout, 16, 14, 4, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._reach)
        layout.addSpacing(6)
        self._above = QVBoxLayout()
        set_edges(self._above, 0, 0, 12, 4)
        layout.addLayout(self._above)
        self._asking = TallWidget()
        self._asking.setObjectName("cards")
        set_edges(self._asking.column, 0, 0, 12, 6)
        self._asking.column.setSpacing(6)
        layout.addWidget(ModestArea(self._asking, _LEAST_ASKING))
        layout.addWidget(self._area, 1)
        self.show_statement(None)

    def put_above(self, widget: QWidget) -> None:
        """Let a widget stand above the sources' words."""
        self._above.addWidget(widget)

    def put_asking(self, card: QWidget) -> None:
        """Let a card that asks for something stand there too; it scrolls where room is short."""
        self._asking.column.addWidget(card)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Answer from this comparison from now on."""
        self._index = index
        self.show_statement(None)

    def show_base(self, article: str | None) -> None:
        """Hold the words against this source's; None against those of the chosen sentence."""
        if article != self._base:
            self._base = article
            self.show_statement(*self._asked)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave the marks of these kinds out of the sources' words."""
        if hidden != self._hidden:
            self._hidden = hidden
            self.show_statement(*self._asked)

    @property
    def filling(self) -> bool:
        """Whether parts of the statement are still to come."""
        return bool(self._waiting)

    def told(self) -> str:
        """Return what is said of the statement as a whole."""
        return self._reach.text()

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Show what each source says; None shows how to read the window."""
        self._asked = (sentence, divergence)
        if sentence is None or self._index is None:
            self._reach.setText(tr("Click a sentence to see what the others say."))
            diverge = self._index is not None and bool(self._index.divergences)
            first = [self._first_step] if diverge else []
            self._fill([*first, partial(ReadingHelp, self._appearance)])
            return
        status = self._index.decided.status_of(sentence)
        told = tr("No counterpart anywhere")
        if not self._index.is_made:
            told = tr("Not compared yet")
        elif self._index.reach(sentence) > 1:
            who = status_words(status) if status is not None else ""
            reach = reach_words(self._index, sentence)
            told = in_turn(", ", (filled(tr("Reported by %1"), reach), who))
        self._reach.setText("\n".join(filter(None, (told, self._told_base(sentence)))))
        self._fill(
            [
                *self._differences(self._index, sentence, divergence),
                *self._versions(self._index, sentence, divergence),
                *self._silent(self._index, sentence),
            ]
        )

    def _first_step(self) -> QWidget:
        button = WrappedButton(tr("Show the gravest divergence"))
        button.setObjectName("primaryButton")
        button.setAutoDefault(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self.first_wanted)
        return button

    def _differences(
        self, index: ComparisonIndex, sentence: str, active: str | None
    ) -> Iterator[MakeWidget]:
        for divergence in index.divergences_of(sentence):
            yield partial(self._difference, divergence, divergence.id == active)

    def _difference(self, divergence: Divergence, active: bool) -> QWidget:
        row = DifferenceRow(divergence, active, self._appearance)
        row.chosen.connect(self.divergence_wanted)
        return row

    def _against(self, index: ComparisonIndex, sentence: str) -> str:
        """Return the sentence the others are held against: the base's, else the chosen one."""
        if self._base is None or self._base == article_of(sentence):
            return sentence
        found = index.counterparts(sentence).get(self._base)
        return found[0].sentence if found else sentence

    def _told_base(self, sentence: str) -> str:
        if self._base is None or self._index is None or self._index.reach(sentence) < 2:
            return ""
        against = place_words(self._against(self._index, sentence))
        if against.startswith(f"{self._base} "):
            return filled(tr("What is worded differently from the base %1 is filled."), against)
        told = tr("The base %1 is silent here; what differs from %2 is filled.")
        return filled(told, self._base, against)

    def _versions(
        self, index: ComparisonIndex, sentence: str, active: str | None
    ) -> Iterator[MakeWidget]:
        counterparts = index.told_by(sentence, active)
        against = self._against(index, sentence)
        for article in index.comparison.articles:
            own = [(sentence, None)] if article.id == article_of(sentence) else []
            others = [(found.sentence, found) for found in counterparts.get(article.id, ())]
            for said, found in (*own, *others):
                shown = (m for m in index.marks.get(said, ()) if m.kind not in self._hidden)
                version = Version(said, sentence, against, found, tuple(shown), active)
                yield partial(self._version, index, version)

    def _version(self, index: ComparisonIndex, version: Version) -> QWidget:
        card = VersionCard(index, version, self._appearance)
        card.chosen.connect(self.sentence_wanted)
        card.menu_wanted.connect(self.menu_wanted)
        return card

    def _silent(self, index: ComparisonIndex, sentence: str) -> Iterator[MakeWidget]:
        if not index.is_made:
            return
        heard = {article_of(sentence), *index.counterparts(sentence)}
        for place, article in enumerate(index.comparison.articles):
            if article.id not in heard:
                yield partial(self._silence, index, article, place, sentence)

    def _silence(
        self, index: ComparisonIndex, article: Article, place: int, sentence: str
    ) -> QWidget:
        card = SilentCard(index, article, place, sentence, self._appearance)
        card.clicked.connect(self.candidate_wanted)
        card.link_wanted.connect(partial(self.link_wanted.emit, sentence))
        card.silence_wanted.connect(partial(self.silence_wanted.emit, sentence))
        return card

    def _fill(self, makers: Sequence[MakeWidget]) -> None:
        """Show these parts, after the columns have answered; many of them come in slices."""
        self._waiting = deque(makers)
        self._fresh = True
        self._more.start()

    def _add_some(self) -> None:
        deadline = perf_counter() + (_FIRST_SLICE if self._fresh else _SLICE)
        cards, column = self._begin() if self._fresh else (None, self._cards)
        while self._waiting and perf_counter() < deadline:
            column.insertWidget(column.count() - 1, self._waiting.popleft()())
        if cards is not None:
            self._replace(cards)
        self._cards.activate()
        self._host.fit()
        if not self._waiting:
            self._more.stop()

    def _replace(self, cards: QWidget) -> None:
        """Show other cards; the many parts of the former go when nobody waits for an answer."""
        if self._shown is not None:
            self._shown.hide()
            self._host.column.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = cards
        self._host.column.addWidget(cards)
        self._area.verticalScrollBar().setValue(0)

    def _begin(self) -> tuple[QWidget, QVBoxLayout]:
        self._fresh = False
        cards = QWidget()
        cards.setObjectName("cards")
        self._cards = QVBoxLayout(cards)
        set_edges(self._cards, 0, 0, 10, 16)
        self._cards.setSpacing(8)
        self._cards.addStretch(1)
        return cards, self._cards
