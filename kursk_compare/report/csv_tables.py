"""The comparison as CSV files, one table each, safe to open in a spreadsheet.

RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. A cell that a spreadsheet would
take for a formula gets a leading apostrophe (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kursk_compare.comparison.model import Comparison
from kursk_compare.errors import OutputNotWritten
from kursk_compare.saving import write_whole

Row = Sequence[object]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_csv(comparison: Comparison, folder: str | os.PathLike[str]) -> None:
    """Write sources, statements, divergences, quantities and speakers into `folder`.

    The folder is made when missing. Raises OutputNotWritten.
    """
    target = Path(folder)
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        reason = f"{target} could not be made: {error.strerror}; choose another place."
        raise OutputNotWritten(reason) from error
    for name, (heads, rows) in TABLES.items():
        data = as_csv(heads, rows(comparison))
        write_whole(target / f"{name}.csv", data)


def as_csv(heads: Row, rows: Iterable[Row]) -> bytes:
    """Return a table as CSV bytes."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _safe(cell: object) -> str:
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _sources(comparison: Comparison) -> Iterable[Row]:
    for a in comparison.articles:
        file = Path(a.path).name if a.path else None
        yield (
            a.id,
            a.outlet,
            a.title,
            a.author,
            a.published,
            a.language,
            len(a.sentences),
            file,
            a.sha256,
        )


def _statements(comparison: Comparison) -> Iterable[Row]:
    for group in comparison.groups:
        for member in group.members:
            article, sentence = comparison.sentence(member)
            number = article.sentences.index(sentence) + 1
            confidence = f"{group.confidence:.3f}"
            yield group.id, article.id, number, article.words_of(sentence), confidence


def _divergences(comparison: Comparison) -> Iterable[Row]:
    for d in comparison.divergences:
        words = " | ".join(_marked(comparison, s.article, s.start, s.end) for s in d.spans)
        yield d.id, d.group, d.kind, d.level, d.relation, " ".join(d.members), words, d.explanation


def _marked(comparison: Comparison, article: str, start: int, end: int) -> str:
    return f"{article}: {comparison.article(article).text[start:end]}"


def _quantities(comparison: Comparison) -> Iterable[Row]:
    names = {entity.id: entity.name for entity in comparison.entities}
    for row in comparison.quantities:
        for c in row.cells:
            speaker = names.get(c.speaker or "")
            yield (
                row.counted,
                row.unit,
                c.article,
                c.text,
                c.point,
                c.bound,
                c.low,
                c.high,
                (speaker),
                c.published,
                c.sentence,
            )


def _speakers(comparison: Comparison) -> Iterable[Row]:
    names = {entity.id: entity.name for entity in comparison.entities}
    for row in comparison.speakers:
        for article, quoted, paraphrased, sentences in row.cells:
            yield names[row.entity], article, quoted, paraphrased, " ".join(sentences)


TABLES: dict[str, tuple[Row, Callable[[Comparison], Iterable[Row]]]] = {
    "sources": (
        (
            "source",
            "outlet",
            "headline",
            "author",
            "published",
            "language",
            "sentences",
            "file",
            "sha256",
        ),
        _sources,
    ),
    "statements": (
        ("statement", "source", "sentence number", "sentence", "confidence"),
        _statements,
    ),
    "divergences": (
        ("id", "statement", "kind", "level", "relation", "sentences", "words", "explanation"),
        _divergences,
    ),
    "quantities": (
        (
            "counted",
            "unit",
            "source",
            "as worded",
            "value",
            "bound",
            "low",
            "high",
            "speaker",
            "published",
            "sentence",
        ),
        _quantities,
    ),
    "speakers": (
        ("speaker", "source", "times quoted", "times paraphrased", "sentences"),
        _speakers,
    ),
}
