"""The statements as rows and the sources as columns, for the views that set them level."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    Mark,
    number_of,
    place_words,
)
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.labels import sentence_tip
from kursk_compare.desktop.names import answer_words, kind_name
from kursk_compare.desktop.search import NO_HITS, Hit, Hits
from kursk_compare.desktop.sentence_model import AnyIndex, Light, shown_text
from kursk_compare.desktop.source_words import name_tip, source_name
from kursk_compare.desktop.statement_rows import Answer, StatementRow
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

_NO_PARENT = QModelIndex()


class StatementModel(QAbstractTableModel):
    """One row a statement, one column a source; silence is a cell of its own.

    Signals:
        light_changed: another statement is chosen, or other words are lit.
    """

    light_changed = Signal()

    def __init__(self, *, with_lone: bool = True) -> None:
        super().__init__()
        self._with_lone = with_lone
        self.index_of_comparison: ComparisonIndex | None = None
        self.rows: list[StatementRow] = []
        self.articles: list[str] = []
        self.hidden: frozenset[DivergenceKind] = frozenset()
        self.chosen: str | None = None
        self.divergence: str | None = None
        self._row_of: dict[str, int] = {}
        self._hits: Hits = NO_HITS

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Show the statements of this comparison."""
        self.beginResetModel()
        self.index_of_comparison = index
        found = index.statements
        self.rows = [row for row in found if self._with_lone or len(row.sentences) > 1]
        self.articles = [article.id for article in index.comparison.articles]
        self._row_of = {
            sentence: number
            for number, row in enumerate(self.rows)
            for sentences in row.sentences.values()
            for sentence in sentences
        }
        self.endResetModel()

    def choose(self, sentence: str | None, divergence: str | None = None) -> None:
        """Light a statement."""
        self.chosen, self.divergence = sentence, divergence
        self.light_changed.emit()

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave the marks of these kinds out."""
        self.hidden = hidden
        self.light_changed.emit()

    def show_hits(self, hits: Hits) -> None:
        """Light the words that were looked for."""
        self._hits = hits
        self.light_changed.emit()

    def show_lone(self, shown: bool) -> None:
        """Show or leave out the statements that only one source reports."""
        if shown != self._with_lone:
            self._with_lone = shown
            if self.index_of_comparison is not None:
                self.show_comparison(self.index_of_comparison)

    def marked_rows(self) -> Iterable[int]:
        """Return the rows in which sources diverge, in hidden kinds too, from the top."""
        return (number for number, row in enumerate(self.rows) if any(row.kinds.values()))

    def hit_rows(self) -> Iterable[int]:
        """Return the rows with words that were looked for."""
        return {self._row_of[s] for s in self._hits.by_sentence if s in self._row_of}

    def lit_rows(self) -> Iterable[int]:
        """Return the row that is chosen, if any."""
        row = self.row_of(self.chosen)
        return (row,) if row >= 0 else ()

    def gravest(self, row: int) -> tuple[DivergenceKind, Level] | None:
        """Return the gravest divergence that is shown in a row, if any."""
        found = [
            pair
            for kinds in self.rows[row].kinds.values()
            for pair in kinds
            if pair[0] not in self.hidden
        ]
        return min(found, key=lambda pair: pair[1].rank, default=None)

    @property
    def current_hit(self) -> Hit | None:
        """The hit that the search stands at."""
        return self._hits.current

    def row_of(self, sentence: str | None) -> int:
        """Return the row a sentence belongs to, -1 for none."""
        return self._row_of.get(sentence or "", -1)

    def light(self, row: int) -> Light:
        """Return how the row stands out."""
        chosen = self.chosen is not None and self.row_of(self.chosen) == row
        return Light.CHOSEN if chosen else Light.NONE

    def hits_in(self, sentence: str) -> tuple[Hit, ...]:
        """Return the hits in a sentence."""
        return self._hits.by_sentence.get(sentence, ())

    def all_marks(self, sentence: str) -> tuple[Mark, ...]:
        """Return the marks of a sentence, of hidden kinds too."""
        index = self.index_of_comparison
        return index.marks.get(sentence, ()) if index is not None else ()

    def marks(self, sentence: str) -> tuple[Mark, ...]:
        """Return the marks of a sentence that are to be shown."""
        return tuple(mark for mark in self.all_marks(sentence) if mark.kind not in self.hidden)

    def cell(self, index: AnyIndex) -> tuple[str, ...]:
        """Return the sentences in a cell, () for silence."""
        return self.rows[index.row()].sentences.get(self.articles[index.column()], ())

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of statements."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of sources."""
        return 0 if parent.isValid() else len(self.articles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words; for a screen reader how the source stands to the statement."""
        if not index.isValid() or self.index_of_comparison is None:
            return None
        sentences = self.cell(index)
        words = "\n".join(shown_text(self.index_of_comparison.words(s)) for s in sentences)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.told(index.row(), self.articles[index.column()])} {words}".strip()
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, along: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return as a tip what a header may have no room for."""
        index = self.index_of_comparison
        if role != Qt.ItemDataRole.ToolTipRole or index is None:
            return super().headerData(section, along, role)
        if along is Qt.Orientation.Horizontal:
            return name_tip(index.comparison.articles[section])
        first = self.rows[section].first
        return sentence_tip(place_words(first), shown_text(index.words(first)))

    def told(self, row: int, article: str) -> str:
        """Say in a sentence how a source stands to a statement."""
        assert self.index_of_comparison is not None
        found = self.rows[row]
        answer = found.answer(article)
        name = source_name(self.index_of_comparison.comparison.article(article))
        kinds = [kind_name(kind) for kind, _ in found.kinds.get(article, ())]
        if answer in {Answer.SILENT, Answer.LINKED, Answer.ALONE}:
            return filled("%1, %2: %3.", article, name, answer_words(answer))
        numbers = ", ".join(str(number_of(s)) for s in found.sentences[article])
        how = answer_words(answer)
        if kinds:
            how = filled(tr("%1 in %2", "differs in figure, wording"), how, ", ".join(kinds))
        return filled(tr("%1, %2, sentence %3: %4."), article, name, numbers, how)
