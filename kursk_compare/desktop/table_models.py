"""Quantities by source, and speakers by source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kursk_compare.attribution.model import Entity
from kursk_compare.comparison.model import Comparison, QuantityCell
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.mirroring import as_written
from kursk_compare.desktop.sentence_model import AnyIndex, shown_text
from kursk_compare.desktop.source_words import name_tip, published_words, source_name
from kursk_compare.desktop.speaker_decisions import decision_on, speaker_name, speakers_decided
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import Decisions

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says; `sentences` are the places, in reading order."""

    words: str
    sentences: tuple[str, ...]


class SourceTable(QAbstractTableModel):
    """Rows of things, one column a source; a cell without words means that it says nothing."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self._comparison: Comparison | None = None
        self._names: list[str] = []
        self._cells: list[list[Cell]] = []

    def show(self, comparison: Comparison, names: list[str], cells: list[list[Cell]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._comparison, self._names, self._cells = comparison, names, cells
        self.endResetModel()

    def sentences(self, row: int, column: int) -> Sequence[str]:
        """Return the places a cell speaks of."""
        return self._cells[row][column - 1].sentences if column else ()

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of things."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of sources and one."""
        if parent.isValid() or self._comparison is None:
            return 0
        return 1 + len(self._comparison.articles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the thing, or what a source says of it; silence is an en dash."""
        if not index.isValid():
            return None
        if index.column() == 0:
            shown: str = self._names[index.row()]
        else:
            shown = self._cells[index.row()][index.column() - 1].words
        if role == Qt.ItemDataRole.DisplayRole:
            return as_written(shown or ("–" if index.column() else tr("not named")))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown or tr("says nothing")
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the sources' letters and names."""
        if orientation is not Qt.Orientation.Horizontal or self._comparison is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if section == 0:
            return self._what
        article = self._comparison.articles[section - 1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return name_tip(article)
        dated = published_words(article) if article.published else ""
        named = in_turn(" · ", (dated, source_name(article)))
        return as_written(in_turn("  ", (article.id, named)))


def show_quantities(table: SourceTable, comparison: Comparison) -> None:
    """Fill a table with what each source says of each counted thing, and who says it there."""
    speakers = {entity.id: shown_text(entity.name) for entity in comparison.entities}
    names, rows = [], []
    for row in comparison.quantities:
        names.append(shown_text(row.counted or row.unit or ""))
        cells = []
        for article in comparison.articles:
            own = [cell for cell in row.cells if cell.article == article.id]
            words = in_turn(" · ", dict.fromkeys(_said(cell, speakers) for cell in own))
            cells.append(Cell(words, tuple(cell.sentence for cell in own)))
        rows.append(cells)
    table.show(comparison, names, rows)


def _said(cell: QuantityCell, speakers: Mapping[str, str]) -> str:
    speaker = speakers.get(cell.speaker or "", "")
    return filled("%1 (%2)", shown_text(cell.text), speaker) if speaker else shown_text(cell.text)


def show_speakers(table: SourceTable, comparison: Comparison) -> None:
    """Fill a table with how often each source quotes or paraphrases each speaker."""
    known = {entity.id: entity for entity in comparison.entities}
    decisions = speakers_decided(comparison.settings)
    names, rows = [], []
    for row in comparison.speakers:
        if row.entity not in known:
            continue
        names.append(_named(known[row.entity], decisions))
        by_article = {article: (q, p, where) for article, q, p, where in row.cells}
        cells = []
        for article in comparison.articles:
            quoted, paraphrased, where = by_article.get(article.id, (0, 0, ()))
            cells.append(Cell(_speech(quoted, paraphrased), where))
        rows.append(cells)
    table.show(comparison, names, rows)


def _named(speaker: Entity, decisions: Decisions) -> str:
    name, decided = shown_text(speaker_name(speaker, decisions)), decision_on(speaker, decisions)
    return filled("%1  (%2)", name, decided) if decided else name


def _speech(quoted: int, paraphrased: int) -> str:
    parts = [tr("%n quoted", None, quoted)] if quoted else []
    parts += [tr("%n paraphrased", None, paraphrased)] if paraphrased else []
    return ", ".join(parts)
