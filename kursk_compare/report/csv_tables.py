"""The comparison as CSV files, one table each, safe to open in a spreadsheet.

RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. A cell that a spreadsheet would
take for a formula gets a leading apostrophe (OWASP, "CSV Injection"); plain numbers stay numbers.
"""

from __future__ import annotations

import contextlib
import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from kursk_compare.comparison.model import Comparison
from kursk_compare.errors import OutputNotWritten
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.tables import Cell, tables_of
from kursk_compare.saving import write_whole

# The last four are the full-width forms, which Japanese spreadsheets read as the first four.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_SURROGATE = re.compile("[\ud800-\udfff]")


def write_csv(
    comparison: Comparison, folder: str | os.PathLike[str], options: ReportOptions | None = None
) -> None:
    """Write sources, groups, divergences, quantities, speakers and links into `folder`.

    The folder is made when missing; the files are "sources.csv" and so on. The same comparison and
    options give the same bytes. Raises OutputNotWritten.
    """
    target = Path(folder)
    files = make_csv(comparison, options)
    made = not target.exists()
    try:
        target.mkdir(exist_ok=True)
        for name, table in files.items():
            write_whole(target / name, table)
    except OSError as error:
        reason = f"{target} could not be made: {error.strerror}; choose another place."
        raise OutputNotWritten(reason) from error
    except OutputNotWritten:
        if made:
            _remove(target, files)
        raise


def make_csv(comparison: Comparison, options: ReportOptions | None = None) -> dict[str, bytes]:
    """Return the CSV files by their names."""
    return {f"{t.name}.csv": as_csv(t.heads, t.rows) for t in tables_of(comparison, options)}


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table as the bytes of a CSV file."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def looks_like_a_formula(text: str) -> bool:
    """Say whether a spreadsheet may take this text for a formula."""
    return text.startswith(_FORMULA_STARTS) and not _NUMBER.fullmatch(text)


def _safe(cell: Cell) -> str:
    text = _SURROGATE.sub("\ufffd", as_text(cell))
    return f"'{text}" if looks_like_a_formula(text) else text


def as_text(cell: Cell) -> str:
    """Return a cell as text, "" for an empty one; a number never gets an exponent."""
    if cell is None:
        return ""
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def _remove(folder: Path, names: Iterable[str]) -> None:
    with contextlib.suppress(OSError):
        for name in names:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()
