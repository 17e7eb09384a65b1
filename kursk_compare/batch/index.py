"""The index of a batch as a web page and as a table."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kursk_compare.batch.model import KINDS, LEVELS, Failure, Result, Summary
from kursk_compare.palette import kind_style, level_style
from kursk_compare.report.csv_tables import as_csv
from kursk_compare.report.html_style import content_security_policy
from kursk_compare.report.legible import legible
from kursk_compare.report.tables import Cell
from kursk_compare.report.templates import template
from kursk_compare.resources import resource
from kursk_compare.version import VERSION

NOT_DONE = "Not compared yet."
_SAFE = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~/")


@dataclass(frozen=True, slots=True)
class IndexLink:
    """A report: its name, and its address as seen from the index."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One event as the index shows it; `trouble` says in one sentence why there is no report."""

    event: str
    summary: Summary | None
    links: tuple[IndexLink, ...]
    doubts: tuple[str, ...]
    trouble: str


def index_rows(results: Mapping[str, Result | None]) -> list[IndexRow]:
    """Return a row for each event, sorted by name; None is an event that is not done yet."""
    return [_row(name, results[name]) for name in sorted(results)]


def index_page(rows: Sequence[IndexRow]) -> bytes:
    """Return the index as the bytes of a web page without script that links to the reports only."""
    style = resource("batch/index.css").read_text(encoding="utf-8")
    page = template("batch/index.html.j2").render(
        rows=rows,
        style=style,
        policy=content_security_policy(style),
        kinds=[kind_style(kind) for kind in KINDS],
        levels=[level_style(level) for level in LEVELS],
        version=VERSION,
    )
    return page.encode("utf-8", "replace")


def summary_table(rows: Sequence[IndexRow]) -> bytes:
    """Return the index as the bytes of a CSV file."""
    counted = [f"{kind} {level}" for kind in KINDS for level in LEVELS]
    heads = ("event", "sources", "statements", *counted, "warnings", "failure")
    return as_csv(heads, [_cells(row) for row in rows])


def _row(name: str, result: Result | None) -> IndexRow:
    if isinstance(result, Summary):
        links = [IndexLink(file, _address(name, file)) for file in result.files]
        doubts = (*result.unreadable, *result.warnings)
        return IndexRow(legible(name), result, tuple(links), _shown(doubts), "")
    if isinstance(result, Failure):
        return IndexRow(legible(name), None, (), _shown(result.unreadable), result.reason)
    return IndexRow(legible(name), None, (), (), NOT_DONE)


def _shown(sentences: Sequence[str]) -> tuple[str, ...]:
    return tuple(legible(sentence) for sentence in sentences)


def _address(event: str, file: str) -> str:
    path = os.fsencode(f"events/{event}/{file}")
    return "".join(chr(byte) if byte in _SAFE else f"%{byte:02X}" for byte in path)


def _cells(row: IndexRow) -> list[Cell]:
    found = row.summary
    counts: list[Cell] = [n for kind in found.counts for n in kind] if found else []
    return [
        row.event,
        found.sources if found else None,
        found.statements if found else None,
        *(counts or [None] * (len(KINDS) * len(LEVELS))),
        " ".join(row.doubts),
        row.trouble,
    ]
