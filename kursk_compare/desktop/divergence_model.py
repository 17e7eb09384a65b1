"""The divergences as one list, gravest first, narrowed as the user wants it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.comparison_index import ComparisonIndex, place_words
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.divergence_filter import (
    Counts,
    Facets,
    Narrowing,
    counts_of,
    facets_of,
)
from kursk_compare.desktop.labels import sentence_tip
from kursk_compare.desktop.names import kind_name, level_name, status_words
from kursk_compare.desktop.sentence_model import AnyIndex, shown_text
from kursk_compare.finding import DivergenceKind

_NO_PARENT = QModelIndex()


class DivergenceModel(QAbstractListModel):
    """The divergences that pass the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Divergence, ...] = ()
        self._facets: dict[str, Facets] = {}
        self.narrowing = Narrowing()
        self._hidden: frozenset[DivergenceKind] = frozenset()
        self.index_of_comparison: ComparisonIndex | None = None
        self.rows: list[Divergence] = []

    def show_comparison(self, index: ComparisonIndex) -> None:
        """List the divergences of this comparison."""
        self.index_of_comparison = index
        self._all = index.divergences
        self._facets = {each.id: facets_of(index, each) for each in self._all}
        for field in ("source", "speaker"):
            wanted = getattr(self.narrowing, field)
            if not any(wanted in facets.values[field] for facets in self._facets.values()):
                self.narrowing = self.narrowing.without(field)  # it is not there any more
        self._select()

    def narrow(self, narrowing: Narrowing) -> None:
        """List only what has all that is wanted."""
        self.narrowing = narrowing
        self._select()

    def set_hidden_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave divergences of these kinds out."""
        self._hidden = hidden
        self._select()

    def counts(self) -> Counts:
        """Return how many divergences each further narrowing would list."""
        shown = (each for each in self._all if each.kind not in self._hidden)
        return counts_of((self._facets[each.id] for each in shown), self.narrowing)

    def status(self, divergence: Divergence) -> LinkStatus:
        """Return who says that the divergence's sentences belong together."""
        index = self.index_of_comparison
        found = index.decided.status_of(divergence.members[0]) if index is not None else None
        return found or LinkStatus.AUTO

    def noted(self, divergence: Divergence) -> bool:
        """Tell whether the user noted something on the divergence's statement."""
        index = self.index_of_comparison
        return index is not None and bool(index.decided.remarks_on(divergence.members[0]))

    def row_of(self, divergence: str) -> int:
        """Return the row of a divergence, -1 when it is not listed."""
        return next((i for i, d in enumerate(self.rows) if d.id == divergence), -1)

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of divergences listed."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the explanation; for a screen reader also kind, level and places."""
        if not index.isValid():
            return None
        divergence = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return told(divergence.explanation)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(divergence)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._about(divergence)}: {told(divergence.explanation)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(map(place_words, divergence.members))
        return None

    def _about(self, divergence: Divergence) -> str:
        names = kind_name(divergence.kind), level_name(divergence.level)
        return ", ".join([*names, status_words(self.status(divergence))])

    def _tip(self, divergence: Divergence) -> str:
        """Return the whole explanation."""
        return sentence_tip(self._about(divergence), told(shown_text(divergence.explanation)))

    def _select(self) -> None:
        wanted = self.narrowing.values()
        self.beginResetModel()
        self.rows = [
            d for d in self._all if d.kind not in self._hidden and self._facets[d.id].have(wanted)
        ]
        self.endResetModel()
