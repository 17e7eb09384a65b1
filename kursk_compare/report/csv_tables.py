"""The comparison as CSV files, one table each, safe to open in a spreadsheet.

RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. A cell that a spreadsheet would
take for a formula gets a leading apostrophe (OWASP, "CSV Injection"); plain numbers stay numbers.
A place such as "A 4" is the fourth sentence of source A, as on screen and on paper.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kursk_compare.comparison.model import Comparison
from kursk_compare.errors import OutputNotWritten
from kursk_compare.finding import PlacedSpan
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.sources import file_name, headline_of
from kursk_compare.saving import write_whole

Row = Sequence[object]

# The last four are the full-width forms, which Japanese spreadsheets read as the first four.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_SURROGATE = re.compile("[\ud800-\udfff]")


def write_csv(comparison: Comparison, folder: str | os.PathLike[str]) -> None:
    """Write sources, statements, divergences, quantities and speakers into `folder`.

    The folder is made when missing; the files are "sources.csv" and so on. Raises
    OutputNotWritten.
    """
    target = Path(folder)
    tables = {name: as_csv(heads, rows(comparison)) for name, (heads, rows) in TABLES.items()}
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        reason = f"{target} could not be made: {error.strerror}; choose another place."
        raise OutputNotWritten(reason) from error
    for name, table in tables.items():
        write_whole(target / f"{name}.csv", table)


def as_csv(heads: Row, rows: Iterable[Row]) -> bytes:
    """Return a table as the bytes of a CSV file."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _safe(cell: object) -> str:
    text = "" if cell is None else _SURROGATE.sub("\ufffd", str(cell))
    formula = text.startswith(_FORMULA_STARTS) and not _NUMBER.fullmatch(text)
    return f"'{text}" if formula else text


def _place(sentence: str) -> str:
    article, _, index = sentence.rpartition(":")
    return f"{article} {int(index) + 1}"


def _places(sentences: Iterable[str]) -> str:
    return ", ".join(_place(sentence) for sentence in dict.fromkeys(sentences))


def _sources(comparison: Comparison) -> Iterable[Row]:
    for article in comparison.articles:
        yield (
            *(article.id, article.outlet, headline_of(article), article.author),
            *(article.published, article.language, len(article.sentences)),
            *(file_name(article.path), article.sha256),
        )


def _statements(comparison: Comparison) -> Iterable[Row]:
    confirmed = Lookup(comparison, ()).confirmed_groups
    for group in comparison.groups:
        links = "confirmed" if group.id in confirmed else "automatic"
        for member in group.members:
            article, sentence = comparison.sentence(member)
            words = article.words_of(sentence)
            yield group.id, article.id, _place(member), words, f"{group.confidence:.3f}", links


def _divergences(comparison: Comparison) -> Iterable[Row]:
    for each in comparison.divergences:
        yield (
            *(each.id, each.group, each.kind, each.level, each.relation, _places(each.members)),
            *(_words(comparison, each.spans), each.explanation),
        )


def _words(comparison: Comparison, spans: Iterable[PlacedSpan]) -> str:
    texts = {article.id: article.text for article in comparison.articles}
    return " | ".join(f"{s.article}: {texts[s.article][s.start : s.end]}" for s in spans)


def _quantities(comparison: Comparison) -> Iterable[Row]:
    names = _names(comparison)
    for row in comparison.quantities:
        for cell in row.cells:
            yield (
                *(row.id, row.counted, row.kind, row.unit, cell.article, cell.text, cell.point),
                *(cell.bound.replace("_", " "), cell.low, cell.high),
                *(names.get(cell.speaker or ""), cell.published, _place(cell.sentence)),
            )


def _speakers(comparison: Comparison) -> Iterable[Row]:
    names = _names(comparison)
    kinds = {entity.id: entity.kind for entity in comparison.entities}
    for row in comparison.speakers:
        for article, quoted, reported, sentences in row.cells:
            who = (names[row.entity], kinds[row.entity])
            yield *who, article, quoted, reported, _places(sentences)


def _names(comparison: Comparison) -> dict[str, str]:
    return {entity.id: entity.name for entity in comparison.entities}


TABLES: dict[str, tuple[Row, Callable[[Comparison], Iterable[Row]]]] = {
    "sources": (
        (
            *("source", "outlet", "headline", "author", "published", "language", "sentences"),
            *("file", "sha256"),
        ),
        _sources,
    ),
    "statements": (
        ("statement", "source", "place", "sentence", "confidence", "links"),
        _statements,
    ),
    "divergences": (
        ("id", "statement", "kind", "level", "relation", "places", "words", "explanation"),
        _divergences,
    ),
    "quantities": (
        (
            *("quantity", "counted", "kind", "unit", "source", "as worded", "value", "bound"),
            *("low", "high", "speaker", "published", "place"),
        ),
        _quantities,
    ),
    "speakers": (
        ("speaker", "kind", "source", "word for word", "in other words", "places"),
        _speakers,
    ),
}
