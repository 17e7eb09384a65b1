"""One article as a list of sentences, with its marks and with what is lit at the moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import groupby, pairwise
from operator import attrgetter
from typing import overload

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kursk_compare.article import Article, Sentence, TextKind
from kursk_compare.deceptions import Deception
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    Mark,
    index_comparison,
    without_comparison,
)
from kursk_compare.desktop.decided import Sign
from kursk_compare.desktop.doubts import explained, without_hidden
from kursk_compare.desktop.search import Hit, Hits
from kursk_compare.desktop.spoken import spoken_differences, spoken_sentence
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

AnyIndex = QModelIndex | QPersistentModelIndex
_SHOWN_AS_SPACE = dict.fromkeys(map(ord, "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029\ufffc"), " ")
_UNSHOWABLE = {0: "\ufffd"} | dict.fromkeys(range(55296, 57344), "�")
_FOR_DISPLAY = str.maketrans(_SHOWN_AS_SPACE | _UNSHOWABLE)
_NO_PARENT = QModelIndex()


def shown_text(words: str) -> str:
    """Return `words` fit to be painted: as long as before, without breaks and unpaintable parts.

    A character that would be hidden, or would change the order of the others, is a sign.
    """
    return without_hidden(words).translate(_FOR_DISPLAY)


class Light(IntEnum):
    """How a sentence stands out."""

    NONE = 0
    HOVERED = 1
    LIT = 2
    CHOSEN = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as it is painted; `text` has as many code points as the sentence itself.

    `before` says what comes ahead of it: "start", "sentence", "paragraph" or "headline".
    """

    sentence: Sentence
    text: str
    number: int
    before: str
    marks: tuple[Mark, ...]
    doubts: tuple[Deception, ...] = ()
    signs: tuple[Sign, ...] = ()


class Rows(Sequence[Row]):
    """Rows that are made when somebody asks for them: of long articles most are never seen."""

    def __init__(self, count: int, make: Callable[[int], Row]) -> None:
        self._count, self._make = count, make
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._count

    @overload
    def __getitem__(self, row: int) -> Row: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[Row]: ...

    def __getitem__(self, row: int | slice) -> Row | Sequence[Row]:
        """Return a row, or some; raises IndexError."""
        if isinstance(row, slice):
            return [self[number] for number in range(self._count)[row]]
        at = range(self._count)[row]
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]


class SentenceModel(QAbstractListModel):
    """The sentences of one article; marks of hidden kinds are left out of the rows.

    Signals:
        light_changed: other rows are lit; unlike dataChanged it lets no view lay out anew.
    """

    light_changed = Signal()

    def __init__(self, index: ComparisonIndex, article: Article) -> None:
        super().__init__()
        self._index = index
        self.article = article
        self._before: list[str] | None = None
        self._lengths: list[tuple[TextKind, list[int]]] | None = None
        self._hidden: frozenset[DivergenceKind] = frozenset()
        self._light: dict[int, Light] = {}
        self._hits: dict[int, tuple[Hit, ...]] = {}
        self.current_hit: Hit | None = None
        self.active_divergence: str | None = None
        self.rows = self._rows()

    @property
    def index_of_comparison(self) -> ComparisonIndex:
        """The comparison the sentences belong to."""
        return self._index

    def show_comparison(self, index: ComparisonIndex, article: Article) -> None:
        """Show what another comparison says of the same sentences."""
        self._index, self.article = index, article
        self._all_changed()

    def let_go(self) -> None:
        """Hold nothing any more.

        A view that is gone and its model may hold each other until Python's collector comes round.
        """
        self._index, self.article = _no_comparison(), Article(self.article.id, "")
        self.rows = self._rows()
        self._before = self._lengths = None

    def set_hidden_kinds(self, hidden: Iterable[DivergenceKind]) -> None:
        """Leave the marks of these kinds out."""
        if frozenset(hidden) != self._hidden:
            self._hidden = frozenset(hidden)
            self._all_changed()

    def set_light(self, light: Mapping[int, Light], divergence: str | None = None) -> None:
        """Light these rows and no others; the marks of `divergence` stand out."""
        wanted = dict(light)
        if wanted != self._light or divergence != self.active_divergence:
            self._light, self.active_divergence = wanted, divergence
            self.light_changed.emit()

    def show_hits(self, hits: Hits) -> None:
        """Light the words that were looked for."""
        found = {
            number: hits.by_sentence[sentence.id]
            for number, sentence in enumerate(self.article.sentences)
            if sentence.id in hits.by_sentence
        }
        if found or self._hits:
            self._hits, self.current_hit = found, hits.current
            self.light_changed.emit()

    def hits(self, row: int) -> tuple[Hit, ...]:
        """Return the hits in the row."""
        return self._hits.get(row, ())

    def hit_rows(self) -> Iterable[int]:
        """Return the rows with words that were looked for."""
        return self._hits

    def lit_rows(self) -> Iterable[int]:
        """Return the rows that are lit."""
        return self._light

    def marked_rows(self) -> Iterable[int]:
        """Return the rows with words that diverge, those of hidden kinds too, from the top."""
        return self._index.marked_rows.get(self.article.id, ())

    def marks(self, row: int) -> tuple[Mark, ...]:
        """Return the marks of the row that are to be shown, gravest first."""
        return self.marks_of(self.article.sentences[row].id)

    def marks_of(self, sentence: str) -> tuple[Mark, ...]:
        """Return those of a sentence of any source."""
        found = self._index.marks.get(sentence, ())
        return tuple(mark for mark in found if mark.kind not in self._hidden)

    @property
    def before(self) -> Sequence[str]:
        """What comes ahead of each row, as a Row tells it."""
        if self._before is None:
            self._before = _all_before(self.article.sentences)
        return self._before

    @property
    def lengths(self) -> Sequence[tuple[TextKind, Sequence[int]]]:
        """How many characters the rows have, row by row, those of one kind together."""
        if self._lengths is None:
            runs = groupby(self.article.sentences, attrgetter("kind"))
            self._lengths = [(kind, [s.end - s.start for s in alike]) for kind, alike in runs]
        return self._lengths

    def gravest(self, row: int) -> tuple[DivergenceKind, Level] | None:
        """Return the gravest divergence that marks the row, if any."""
        for mark in self._index.marks.get(self.article.sentences[row].id, ()):
            if mark.kind not in self._hidden:
                return mark.kind, mark.level
        return None

    def light(self, row: int) -> Light:
        """Return how the row stands out."""
        return self._light.get(row, Light.NONE)

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of sentences."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the sentence's words, or how a screen reader speaks it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_sentence(self._index, row.sentence)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            differences = spoken_differences(self._index, row.sentence)
            return " ".join([row.text, *differences, *self._explained(row)])
        if role == Qt.ItemDataRole.ToolTipRole and row.doubts:
            # Qt looks for markup in the first line of a tip alone.
            return "\n".join([tr("Not what it looks like"), *map(shown_text, self._explained(row))])
        return None

    def _explained(self, row: Row) -> list[str]:
        return explained(self.article.words_of(row.sentence), row.doubts)

    def _all_changed(self) -> None:
        self.rows = self._rows()
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _rows(self) -> Rows:
        return Rows(len(self.article.sentences), self._row)

    def _row(self, row: int) -> Row:
        sentence = self.article.sentences[row]
        return Row(
            sentence,
            shown_text(self.article.words_of(sentence)),
            row + 1,
            self.before[row],
            self.marks(row),
            self._index.doubts.get(sentence.id, ()),
            self._index.decided.signs.get(sentence.id, ()),
        )


@cache
def _no_comparison() -> ComparisonIndex:
    return index_comparison(without_comparison(()))


def _all_before(sentences: Sequence[Sentence]) -> list[str]:
    headline = TextKind.HEADLINE
    return ["start"][: len(sentences)] + [
        "headline"
        if previous.kind is headline and sentence.kind is not headline
        else "sentence"
        if previous.paragraph == sentence.paragraph
        else "paragraph"
        for previous, sentence in pairwise(sentences)
    ]
