"""Writes the report of a comparison as Markdown (CommonMark with GitHub's tables)."""

from __future__ import annotations

import re
from functools import cache
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
    remarked,
    selected,
    silent_in,
    sureness,
)
from kursk_compare.report.markdown_escape import escaped
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.tables import Cell, Column, Table, tables_in
from kursk_compare.report.templates import template

if TYPE_CHECKING:
    from jinja2 import Template

# The words of links stand in the statements already.
_LEFT_OUT = {"links": ("sentence", "counterpart")}


def make_markdown(comparison: Comparison, options: ReportOptions | None = None) -> bytes:
    """Return the report of `comparison` as Markdown, encoded as UTF-8."""
    options = options or ReportOptions()
    report = report_on(comparison, options)
    tables = {table.name: _shown(table) for table in tables_in(report, comparison)}
    text = _template().render(
        report=report,
        tables=tables,
        kinds={kind_style(kind).letter: kind_style(kind).name for kind in DivergenceKind},
        signs={level.value: level_style(level).sign for level in Level},
        agreements=options.agreements,
        selection=selected(report),
        method=METHOD,
        limits=LIMITS,
        remarked=remarked,
        sureness=sureness,
        silent_in=lambda silence: silent_in(report, silence),
        corrected=lambda correction: corrected(report, correction),
    )
    return re.sub(r"\n{3,}", "\n\n", text.strip() + "\n").encode("utf-8", "replace")


def _shown(table: Table) -> Table:
    kept = [at for at, c in enumerate(table.columns) if c.name not in _LEFT_OUT.get(table.name, ())]
    columns: tuple[Column, ...] = tuple(table.columns[at] for at in kept)
    return Table(table.name, columns, tuple(tuple(row[at] for at in kept) for row in table.rows))


@cache
def _template() -> Template:
    from markupsafe import Markup

    def inert(value: Cell) -> Markup:
        # What a macro returns is Markdown already; everything else is foreign until it is escaped.
        return value if isinstance(value, Markup) else Markup(escaped(as_text(value)))  # noqa: S704 - Markdown, not HTML

    return template("report/report.md.j2", inert)
