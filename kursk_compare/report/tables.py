"""The report as tables, one each for sources, groups, divergences, quantities, speakers and links.

CSV, the workbook, Markdown and Word show these same rows, which hold what the report holds: a
selection of divergences is a selection here too. Text is as the sources wrote it, never clipped; a
place such as "A 4" is the fourth sentence of source A, as on screen and on paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property

from kursk_compare.alignment.model import Group
from kursk_compare.comparison.model import Comparison, Divergence, QuantityRow
from kursk_compare.finding import PlacedSpan
from kursk_compare.report.content import report_on
from kursk_compare.report.in_words import place_in, remarked, status_of
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.model import Entry, Place, Report, Statement
from kursk_compare.report.options import ReportOptions

Cell = str | int | Decimal | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and its width in characters on a sheet."""

    name: str
    width: int = 12


@dataclass(frozen=True, slots=True)
class Table:
    """One table; its name is a word that can name a file or a sheet."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


def tables_of(comparison: Comparison, options: ReportOptions | None = None) -> tuple[Table, ...]:
    """Return all tables on what `options` ask to report."""
    return tables_in(report_on(comparison, options or ReportOptions()), comparison)


def tables_in(report: Report, comparison: Comparison) -> tuple[Table, ...]:
    """Return all tables of a report that was made of `comparison`."""
    material = _Material(report, Lookup(comparison, ()))
    makers = {
        "sources": _sources,
        "groups": _groups,
        "divergences": _divergences,
        "quantities": _quantities,
        "speakers": _speakers,
        "links": _links,
    }
    return tuple(
        Table(name, _COLUMNS[name], tuple(rows(material))) for name, rows in makers.items()
    )


_COLUMNS = {
    "sources": (
        *(Column("source", 8), Column("outlet", 24), Column("headline", 50), Column("author", 24)),
        *(Column("published"), Column("language", 10), Column("words", 8), Column("sentences", 11)),
        *(Column("voice", 7), Column("same text", 24), Column("retrieved"), Column("notices", 30)),
        *(Column("file", 28), Column("sha256", 34)),
    ),
    "groups": (
        *(Column("group", 8), Column("source", 8), Column("place", 8), Column("speaker", 24)),
        *(Column("sentence", 80), Column("confidence", 12), Column("links", 12)),
        Column("note", 30),
    ),
    "divergences": (
        *(Column("id", 8), Column("group", 8), Column("kind", 13), Column("level", 9)),
        *(Column("relation", 18), Column("places", 16), Column("words", 70)),
        *(Column("speakers", 30), Column("explanation", 70), Column("links", 12)),
        Column("note", 30),
    ),
    "quantities": (
        *(Column("quantity", 10), Column("counted", 28), Column("kind", 12), Column("unit", 12)),
        *(Column("source", 8), Column("as worded", 36), Column("value"), Column("bound")),
        *(Column("low"), Column("high"), Column("speaker", 24), Column("published")),
        Column("place", 8),
    ),
    "speakers": (
        *(Column("speaker", 30), Column("kind"), Column("also called", 40), Column("source", 8)),
        *(Column("word for word", 14), Column("in other words", 15), Column("places", 24)),
    ),
    "links": (
        *(Column("from", 8), Column("to", 8), Column("confidence", 12), Column("status")),
        *(Column("sentence", 70), Column("counterpart", 70)),
    ),
}


@dataclass(frozen=True)
class _Material:
    """A report, the comparison it was made of, and what the tables look up in both."""

    report: Report
    lookup: Lookup

    @property
    def comparison(self) -> Comparison:
        return self.lookup.comparison

    @cached_property
    def statements(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in self.report.statements}

    @cached_property
    def divergences(self) -> dict[str, Divergence]:
        return {each.id: each for each in self.comparison.divergences}

    @cached_property
    def quantities(self) -> dict[str, QuantityRow]:
        return {row.id: row for row in self.comparison.quantities}

    @cached_property
    def speakers_at(self) -> dict[Place, tuple[str, ...]]:
        versions = (version for each in self.report.statements for version in each.versions)
        return {version.place: version.speakers for version in versions}

    def siglum(self, source: int) -> str:
        return self.report.sources[source].siglum

    def place(self, at: Place) -> str:
        return place_in(self.report, at)

    def places(self, several: Iterable[Place]) -> str:
        return ", ".join(dict.fromkeys(map(self.place, several)))

    def sentence(self, at: Place) -> str:
        article = self.comparison.articles[at.source]
        return article.words_of(article.sentences[at.number - 1])

    def words(self, span: PlacedSpan) -> str:
        article = self.comparison.articles[self.lookup.index[span.article]]
        return f"{span.article}: {article.text[span.start : span.end]}"


def _sources(material: _Material) -> Iterator[Row]:
    for source, article in zip(material.report.sources, material.comparison.articles, strict=True):
        yield (
            *(source.siglum, article.outlet, source.headline, source.author, source.published),
            *(source.language, source.words, source.sentences, source.voice),
            *(", ".join(source.same_text), source.retrieved, " ".join(source.notices)),
            *(source.file, source.sha256),
        )


def _groups(material: _Material) -> Iterator[Row]:
    for statement in material.report.statements:
        group = material.lookup.groups.get(statement.id)
        if group is not None:
            yield from _versions(material, statement, group)


def _versions(material: _Material, statement: Statement, group: Group) -> Iterator[Row]:
    links, note = status_of(statement), remarked(statement.remarks)
    for version in statement.versions:
        yield (
            *(group.id, material.siglum(version.place.source), material.place(version.place)),
            *(", ".join(version.speakers), material.sentence(version.place)),
            *(_share(group.confidence), links, note),
        )


def _divergences(material: _Material) -> Iterator[Row]:
    for entry in material.report.entries:
        each = material.divergences[entry.id]
        yield (
            *(each.id, each.group, each.kind.value, each.level.value),
            *(each.relation.replace("_", " "), material.places(entry.places)),
            *(" | ".join(map(material.words, each.spans)), _said_by(material, entry)),
            each.explanation,
            *_standing(material, entry),
        )


def _standing(material: _Material, entry: Entry) -> tuple[str, str]:
    statement = material.statements[entry.statement]
    return status_of(statement), remarked(statement.remarks)


def _said_by(material: _Material, entry: Entry) -> str:
    said: dict[str, None] = {}
    for at in entry.places:
        for name in material.speakers_at.get(at, ()):
            said[f"{material.siglum(at.source)}: {name}"] = None
    return " | ".join(said)


def _quantities(material: _Material) -> Iterator[Row]:
    for quantity in material.report.quantities:
        row = material.quantities[quantity.id]
        shown = {line.place for line in quantity.lines}
        for cell in row.cells:
            at = material.lookup.place(cell.sentence)
            if at not in shown:
                continue
            yield (
                *(row.id, row.counted, row.kind, row.unit, cell.article, cell.text),
                *(_number(cell.point), cell.bound.replace("_", " ")),
                *(_number(cell.low), _number(cell.high)),
                material.lookup.speaker_names.get(cell.speaker or ""),
                *(cell.published, material.place(at)),
            )


def _speakers(material: _Material) -> Iterator[Row]:
    for speaker in material.report.speakers:
        for cell in speaker.cells:
            yield (
                *(speaker.name, speaker.kind, ", ".join(speaker.aliases)),
                *(material.siglum(cell.source), cell.quoted, cell.reported),
                material.places(cell.places),
            )


def _links(material: _Material) -> Iterator[Row]:
    shown = {version.place for each in material.report.statements for version in each.versions}
    for link in material.comparison.links:
        a, b = material.lookup.place(link.a), material.lookup.place(link.b)
        if a in shown and b in shown:
            yield (
                *(material.place(a), material.place(b), _share(link.confidence)),
                *(link.status.value, material.sentence(a), material.sentence(b)),
            )


def _share(confidence: float) -> Decimal:
    return Decimal(f"{confidence:.3f}")


def _number(written: str | None) -> Cell:
    """Return a number as a number, whatever else ("6 to 8") as it is."""
    try:
        value = Decimal(written) if written else None
    except InvalidOperation:
        return written
    return value if value is None or value.is_finite() else written
