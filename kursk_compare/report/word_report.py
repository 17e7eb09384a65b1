"""Writes the report of a comparison as a Word document that an editor works on.

Headings, lists and tables are real ones; each divergence is a comment on the very words.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from kursk_compare.comparison.model import Comparison
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style, level_style
from kursk_compare.report.content import report_on
from kursk_compare.report.csv_tables import as_text
from kursk_compare.report.in_words import (
    LIMITS,
    METHOD,
    corrected,
    place_in,
    remarked,
    selected,
    silent_in,
    sureness,
)
from kursk_compare.report.model import Entry, Line, MatrixCell, Place, Report, Statement
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.tables import Cell, Table, tables_in
from kursk_compare.report.word_links import BOLD_LINK, Links
from kursk_compare.report.word_look import QUIET, SENTENCE, blank, packed, text_width_mm
from kursk_compare.report.word_said import Sayings
from kursk_compare.report.word_text import (
    Element,
    Fill,
    TextLook,
    add_paragraph,
    add_table,
    add_text,
    lines_of,
    turn,
)

if TYPE_CHECKING:
    from docx.document import Document

_KINDS = {kind_style(kind).letter: kind_style(kind).name for kind in DivergenceKind}
_SIGNS = {level.value: level_style(level).sign for level in Level}
_QUIET = TextLook(style=QUIET)
# The columns that paper has room for, with their share of its width.
_TABLES: dict[str, tuple[tuple[str, int], ...]] = {
    "quantities": (
        *(("counted", 19), ("as worded", 26), ("bound", 11), ("low", 11), ("high", 11)),
        *(("speaker", 15), ("place", 8)),
    ),
    "speakers": (
        *(("speaker", 24), ("also called", 33), ("source", 11), ("word for word", 11)),
        *(("in other words", 11), ("places", 14)),
    ),
}


def make_docx(comparison: Comparison, options: ReportOptions | None = None) -> bytes:
    """Return the report of `comparison` as the bytes of a Word document."""
    options = options or ReportOptions()
    report = report_on(comparison, options)
    writer = _Writer(comparison, report, options)
    writer.write()
    return packed(writer.document)


class _Writer:
    """Writes one report into one document, section by section."""

    def __init__(self, comparison: Comparison, report: Report, options: ReportOptions) -> None:
        self.report = report
        self.options = options
        self.document: Document = blank(report.title, options)
        self.width = text_width_mm(options)
        self._sayings = Sayings(report, comparison, self.document)
        self._links = Links(report)
        self._statement_of = {statement.id: statement for statement in report.statements}
        self._tables = {table.name: table for table in tables_in(report, comparison)}

    def write(self) -> None:
        """Write all sections."""
        self._front()
        self._sources()
        self._summary()
        self._matrix()
        self._divergences()
        self._heading("Quantities")
        self._shared_table("quantities", "No quantity was found in more than one source.")
        self._heading("Who is quoted")
        self._shared_table("speakers", "No speaker was found.")
        self._statements()
        self._alone()
        self._texts()
        self._method()

    # Elements

    def _heading(self, text: str, level: int = 1) -> Element:
        style = f"Heading {level}" if level else "Title"
        heading = add_paragraph(self.document, style)
        turn(heading, text)
        add_text(heading, text)
        return heading

    def _paragraph(self, text: str, style: str = "") -> Element:
        paragraph = add_paragraph(self.document, style)
        turn(paragraph, text)
        add_text(paragraph, text)
        return paragraph

    def _item(self, text: str) -> Element:
        return self._paragraph(text, "List Bullet")

    def _place(self, at: Place) -> str:
        return place_in(self.report, at)

    def _sigla(self, sources: Sequence[int]) -> str:
        return ", ".join(self.report.sources[at].siglum for at in sources)

    def _table(
        self, heads: Sequence[str], rows: Sequence[Sequence[Fill]], shares: Sequence[float]
    ) -> None:
        whole = sum(shares)
        add_table(self.document, heads, rows, [self.width * share / whole for share in shares])

    def _shared_table(self, name: str, nothing: str) -> None:
        table: Table = self._tables[name]
        if not table.rows:
            self._paragraph(nothing)
            return
        heads, shares = zip(*_TABLES[name], strict=True)
        at = [table.heads.index(head) for head in heads]
        rows = [[_grouped(row[column]) for column in at] for row in table.rows]
        self._table(heads, rows, shares)

    # Sections

    def _front(self) -> None:
        report, facts = self.report, self.report.facts
        self._heading(report.title, 0)
        if report.question:
            self._paragraph(report.question, "Subtitle")
        voices = f"{len(report.sources)} sources, {report.voices} independent voices."
        made = f"Made with {facts.program}, model {facts.model}, preset {facts.preset}"
        threshold = f", threshold {facts.threshold}." if facts.threshold else "."
        who = f" Compared by {report.author}." if report.author else ""
        when = f" {report.date}." if report.date else ""
        self._paragraph(f"{voices}{who}{when} {made}{threshold}")
        if selection := selected(report):
            self._paragraph(f"This report is a selection: {selection}.", "Intense Quote")
        for warning in facts.warnings:
            self._paragraph(warning, "Intense Quote")
        self._paragraph(
            "Each divergence is a comment on the words that differ, in "
            + ("the articles in full." if self.options.full_texts else "the statements below.")
        )

    def _sources(self) -> None:
        self._heading("Sources")
        heads = ("source", "outlet, headline, author", "published", "words", "file and SHA-256")
        rows: list[list[Fill]] = [
            [
                source.siglum,
                lines_of(source.name, source.headline, source.author, *source.same_text),
                lines_of(
                    source.published or "not known",
                    f"retrieved {source.retrieved}" if source.retrieved else "",
                ),
                f"{source.words:,}",
                lines_of(source.file, source.sha256, *source.notices),
            ]
            for source in self.report.sources
        ]
        self._table(heads, rows, (9, 36, 13, 9, 33))

    def _summary(self) -> None:
        self._heading("Summary")
        heads = ("kind", *(f"{level} {sign}" for level, sign in _SIGNS.items()), "all")
        counts = [
            [f"{letter} {_KINDS[letter]}", *map(str, numbers), str(sum(numbers))]
            for letter, numbers in self.report.counts
        ]
        self._table(heads, counts, (4, 2, 2, 2, 2))
        self._heading("The gravest divergences", 2)
        grave = [entry for entry in self.report.entries if entry.level != Level.INFO]
        for entry in grave[:10]:
            self._item(f"{entry.explanation} ({entry.id}, {self._about(entry)})")
        if len(grave) > 10:
            self._paragraph(f"{len(grave) - 10} more stand in the table of divergences.")
        if not grave:
            self._paragraph("No strong or notable divergence was found.")
        if self.options.agreements:
            self._agreements()

    def _agreements(self) -> None:
        self._heading("What all sources report", 2)
        agreed = [each for each in self.report.statements if each.id in self.report.agreed]
        for statement in agreed:
            self._item(f"{statement.claim} ({statement.id})")
        if not agreed:
            self._paragraph("No statement was found in all sources without a notable divergence.")

    def _about(self, entry: Entry) -> str:
        return f"{_KINDS[entry.kind]}, {entry.level} {_SIGNS[entry.level]}"

    def _matrix(self) -> None:
        self._heading("Who reports what")
        if not self.report.statements:
            self._paragraph("No statement was found in more than one source.")
            return
        self._paragraph(
            "The numbers are sentences, the letters tell in what they diverge; “–” means that "
            "none of the source’s sentences belongs to it, ○ that no person has confirmed the "
            "statement."
        )
        heads = ("id", "in the words of its first source")
        sigla = [source.siglum for source in self.report.sources]
        rows = [
            [self._numbered(each), each.claim, *map(_told, cells)]
            for each, cells in zip(self.report.statements, self.report.matrix, strict=True)
        ]
        self._table((*heads, *sigla), rows, (8, 40, *[8] * len(sigla)))

    def _divergences(self) -> None:
        self._heading("Divergences")
        if not self.report.entries:
            self._paragraph("No divergence was found.")
            return
        heads = ("id", "kind", "places", "what the sources have", "what differs", "note")
        rows = [self._divergence(entry) for entry in self.report.entries]
        self._table(heads, rows, (7, 13, 12, 31, 27, 10))

    def _divergence(self, entry: Entry) -> list[Fill]:
        said = [f"{self._sigla(each.sources)}: “{each.text}”" for each in entry.readings]
        statement = self._statement_of[entry.statement]
        number = f"{entry.id} " if entry.id != statement.id else ""
        return [
            self._statement_link(statement, before=number),
            self._about(entry),
            lambda paragraph: self._links.to_places(paragraph, entry.places),
            lines_of(*(said or [""])),
            entry.explanation,
            remarked(statement.remarks),
        ]

    def _numbered(self, statement: Statement) -> Fill:
        return self._statement_link(statement, after="" if statement.confirmed else " ○")

    def _statement_link(self, statement: Statement, before: str = "", after: str = "") -> Fill:
        def write(paragraph: Element) -> None:
            add_text(paragraph, before)
            self._links.to_statement(paragraph, statement.id)
            add_text(paragraph, after)

        return write

    def _statements(self) -> None:
        self._heading("Statements in every source’s words")
        for statement in self.report.statements:
            self._statement(statement)
        if not self.report.statements:
            self._paragraph("No statement was found in more than one source.")

    def _statement(self, statement: Statement) -> None:
        heading = self._heading(f"Statement {statement.id}", 2)
        self._links.mark_statement(heading, statement.id)
        self._paragraph(sureness(statement))
        if statement.remarks:
            self._paragraph(f"Note: {remarked(statement.remarks)}", "Intense Quote")
        for version in statement.versions:
            speakers = f" ({', '.join(version.speakers)})" if version.speakers else ""
            self._sentence(version.place, speakers, comments=not self.options.full_texts)
        for silence in statement.silent:
            self._paragraph(silent_in(self.report, silence), SENTENCE)

    def _sentence(self, at: Place, about: str = "", *, comments: bool = False) -> None:
        paragraph = add_paragraph(self.document, SENTENCE)
        turn(paragraph, self._words(at))
        self._links.to_places(paragraph, [at], BOLD_LINK)
        add_text(paragraph, f"{about} ", _QUIET)
        self._sayings.write(paragraph, at, comments=comments)

    def _alone(self) -> None:
        some = [each for each in self.report.alone if each.versions]
        if not some:
            return
        self._heading("Only in one source")
        self._paragraph("That no counterpart was found does not mean that the others deny it.")
        for each in some:
            source = self.report.sources[each.source]
            self._heading(f"{source.siglum} · {source.name}", 2)
            for version in each.versions:
                self._sentence(version.place)

    def _texts(self) -> None:
        if not self.report.texts:
            return
        self._heading("The articles in full")
        for text in self.report.texts:
            source = self.report.sources[text.source]
            self._heading(f"{source.siglum} · {source.name}", 2)
            for lines in text.paragraphs:
                self._article_paragraph(lines)
            if not text.paragraphs:
                self._paragraph("This article has no sentences.")

    def _article_paragraph(self, lines: Sequence[Line]) -> None:
        paragraph = add_paragraph(self.document)
        turn(paragraph, self._words(lines[0].place))
        for line in lines:
            number = add_text(paragraph, f"[{self._place(line.place)}]", _QUIET)
            self._links.mark_sentence(number, line.place)
            for statement in line.statements:
                add_text(paragraph, " ", _QUIET)
                self._links.to_statement(paragraph, statement, _QUIET)
            add_text(paragraph, " ", _QUIET)
            self._sayings.write(paragraph, line.place, comments=True)
            add_text(paragraph, " ")

    def _words(self, at: Place) -> str:
        return "".join(piece.text for piece in self.report.sentences[at.anchor].pieces)

    def _method(self) -> None:
        self._heading("Method and limits")
        self._paragraph(METHOD)
        self._paragraph(LIMITS)
        facts = self.report.facts
        self._paragraph(f"{facts.program}, model {facts.model}, SHA-256 {facts.model_sha256}.")
        if self.report.remarks:
            self._heading("Notes on other sentences", 2)
        for remark in self.report.remarks:
            places = ", ".join(map(self._place, remark.places))
            self._item(f"{places}: {remarked([remark])}")
        self._heading("Corrections by hand", 2)
        for each in self.report.corrections:
            self._item(corrected(self.report, each))
        if not self.report.corrections:
            self._paragraph("None: all links are as the program found them.")


def _told(cell: MatrixCell) -> str:
    numbers = ", ".join(str(at.number) for at in cell.places)
    return " ".join((numbers, *cell.kinds)) if numbers else "–"


def _grouped(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int | Decimal) else as_text(cell)
