"""The sentences that only one source has."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    article_of,
    number_of,
)
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.sentence_model import AnyIndex, shown_text
from kursk_compare.desktop.translation import tr

_NO_PARENT = QModelIndex()


class OnlyModel(QAbstractListModel):
    """The sentences without counterpart, source by source."""

    def __init__(self) -> None:
        super().__init__()
        self.index_of_comparison: ComparisonIndex | None = None
        self.rows: tuple[str, ...] = ()

    def show_comparison(self, index: ComparisonIndex) -> None:
        """List the lone sentences of this comparison."""
        self.beginResetModel()
        self.index_of_comparison = index
        self.rows = index.lone
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of sentences."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words; for a screen reader with source and number."""
        if not index.isValid() or self.index_of_comparison is None:
            return None
        sentence = self.rows[index.row()]
        words = shown_text(self.index_of_comparison.words(sentence))
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = tr("Only in %1, sentence %2: %3")
            return filled(told, article_of(sentence), number_of(sentence), words)
        return None
