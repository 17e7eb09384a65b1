"""What every source says of the chosen statement, how they differ, and who is silent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.reading_help import ReadingHelp
from kursk_compare.desktop.statement_cards import DifferenceRow, SilentCard, VersionCard


class StatementPanel(QFrame):
    """The panel right of the columns.

    Signals:
        sentence_wanted: a version was clicked; it becomes the chosen statement.
        candidate_wanted: a nearest sentence was clicked; it is to be shown.
        divergence_wanted: an explanation was clicked.
    """

    sentence_wanted = Signal(str)
    candidate_wanted = Signal(str)
    divergence_wanted = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("statement")
        self._appearance = appearance
        self._index: ComparisonIndex | None = None
        self._heading = plain_label("This statement", "heading")
        self._reach = plain_label("", "soft")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 4, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._reach)
        layout.addSpacing(6)
        layout.addWidget(self._area, 1)
        self.show_statement(None)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Answer from this comparison from now on."""
        self._index = index
        self.show_statement(None)

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Show what each source says; None shows how to read the window."""
        if sentence is None or self._index is None:
            self._reach.setText("Click a sentence to see what the others say.")
            self._fill([ReadingHelp(self._appearance)])
            return
        total = len(self._index.comparison.articles)
        reach = self._index.reach(sentence)
        self._reach.setText(
            f"Reported by {reach} of {total} sources" if reach > 1 else "No counterpart anywhere"
        )
        differences = self._differences(sentence, divergence)
        self._fill([*differences, *self._versions(sentence), *self._silent(sentence)])

    def _differences(self, sentence: str, active: str | None) -> list[QWidget]:
        assert self._index is not None
        rows: list[QWidget] = []
        for divergence in self._index.divergences_of(sentence):
            row = DifferenceRow(divergence, divergence.id == active, self._appearance)
            row.clicked.connect(self.divergence_wanted)
            rows.append(row)
        return rows

    def _versions(self, sentence: str) -> list[QWidget]:
        assert self._index is not None
        counterparts = self._index.counterparts(sentence)
        cards: list[QWidget] = []
        for article in self._index.comparison.articles:
            if article.id == article_of(sentence):
                cards.append(VersionCard(self._index, sentence, None, None, self._appearance))
            for counterpart in counterparts.get(article.id, ()):
                card = VersionCard(
                    self._index,
                    counterpart.sentence,
                    sentence,
                    counterpart.confidence,
                    self._appearance,
                )
                card.clicked.connect(self.sentence_wanted)
                cards.append(card)
        return cards

    def _silent(self, sentence: str) -> list[QWidget]:
        assert self._index is not None
        heard = {article_of(sentence), *self._index.counterparts(sentence)}
        cards: list[QWidget] = []
        for place, article in enumerate(self._index.comparison.articles):
            if article.id not in heard:
                nearest = self._index.nearest(sentence, article.id)
                card = SilentCard(self._index, article, place, nearest, self._appearance)
                card.clicked.connect(self.candidate_wanted)
                cards.append(card)
        return cards

    def _fill(self, widgets: list[QWidget]) -> None:
        cards = QWidget()
        cards.setObjectName("cards")
        layout = QVBoxLayout(cards)
        layout.setContentsMargins(0, 0, 10, 16)
        layout.setSpacing(8)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        self._area.setWidget(cards)
