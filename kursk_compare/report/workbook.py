"""Writes the tables of a report as an Excel workbook (Office Open XML), a sheet a table.

Text is stored as text whatever it looks like: never a formula, a link, a number or an error. What a
spreadsheet would take for a formula is marked as text, so that it stays one when it is edited.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from kursk_compare.comparison.model import Comparison
from kursk_compare.report.content import report_on
from kursk_compare.report.csv_tables import looks_like_a_formula
from kursk_compare.report.in_words import LIMITS, corrected, selected
from kursk_compare.report.model import Report
from kursk_compare.report.options import Paper, ReportOptions
from kursk_compare.report.tables import Cell, Column, Row, Table, tables_in

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767  # characters that a cell can hold
_MOST_DIGITS = 15  # that a spreadsheet keeps of a number
_CUT = " [… cut here: a cell holds no more; the whole stands in the JSON]"
# Lone halves of surrogate pairs and what XML cannot hold; the library escapes control characters.
_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NO_DATE = date(1980, 1, 1)
_SHADE = "#E7E9EE"
_NUMBER = {"valign": "top", "align": "right", "indent": 1}
_PAPERS = {Paper.A4: 9, Paper.LETTER: 1}  # as the file format numbers them
_LINE = 15.0  # points
_HIGHEST = 409.0  # points that a row can have


def make_xlsx(comparison: Comparison, options: ReportOptions | None = None) -> bytes:
    """Return the tables of `comparison` as the bytes of a workbook."""
    from xlsxwriter import Workbook

    options = options or ReportOptions()
    report = report_on(comparison, options)
    stream = io.BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        # Without a date of the report the workbook has that of the file format's first day.
        made = datetime.combine(options.date or _NO_DATE, time(), UTC).replace(tzinfo=None)
        book.set_properties({"title": _storable(report.title), "created": made})
        looks = _Looks(book)
        for table in (about(report), *tables_in(report, comparison)):
            sheet = _add_sheet(book, table, looks)
            sheet.set_paper(_PAPERS[options.paper])
    return stream.getvalue()


def about(report: Report) -> Table:
    """Return what must be known to read the other tables."""
    facts = report.facts
    rows: list[Row] = [
        ("title", report.title),
        ("question", report.question),
        ("compared by", report.author),
        ("date", report.date),
        ("sources", str(len(report.sources))),
        ("independent voices", str(report.voices)),
        ("program", facts.program),
        ("model", facts.model),
        ("model SHA-256", facts.model_sha256),
        ("preset", facts.preset),
        ("threshold", facts.threshold),
    ]
    rows.append(("selection", selected(report)))
    rows += [("warning", warning) for warning in facts.warnings]
    rows += [("decided by hand", corrected(report, each)) for each in report.corrections]
    rows.append(("limits", LIMITS))
    kept = tuple(row for row in rows if row[1] not in ("", None))
    return Table("about", (Column("what", 20), Column("value", 100)), kept)


class _Looks:
    """The few formats of the workbook."""

    def __init__(self, book: Workbook) -> None:
        self.head: Format = book.add_format(
            {"bold": True, "bg_color": _SHADE, "bottom": 1, "valign": "top", "text_wrap": True}
        )
        self.text: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self.whole: Format = book.add_format({**_NUMBER, "num_format": "#,##0"})
        self.fraction: Format = book.add_format({**_NUMBER, "num_format": "#,##0.0########"})
        self.quoted: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self.quoted.set_quote_prefix()


def _add_sheet(book: Workbook, table: Table, looks: _Looks) -> Worksheet:
    sheet = book.add_worksheet(table.name.capitalize())
    for at, column in enumerate(table.columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, column.name, looks.head)
    for down, row in enumerate(table.rows, 1):
        sheet.set_row(down, _height(row, table.columns))
        for at, cell in enumerate(row):
            _write(sheet, (down, at), cell, looks)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    return sheet


def _write(sheet: Worksheet, at: tuple[int, int], cell: Cell, looks: _Looks) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        look = looks.quoted if looks_like_a_formula(cell) else looks.text
        sheet.write_string(*at, _storable(cell), look)
    elif _is_kept_whole(cell):
        look = looks.whole if cell == int(cell) else looks.fraction
        sheet.write_number(*at, float(cell), look)
    else:
        sheet.write_string(*at, f"{cell:f}", looks.text)


def _height(row: Row, columns: Sequence[Column]) -> float:
    """Return the height in points that shows the row's wrapped text; not all programs find it."""
    pairs = zip(row, columns, strict=True)
    lines = max((_lines(cell, c.width) for cell, c in pairs if isinstance(cell, str)), default=1)
    return min(_HIGHEST, _LINE * lines)


def _lines(text: str, width: int) -> int:
    # An East Asian character is as wide as two others; broken words leave a tenth of a line empty.
    return sum(1 + int(_width(line) * 1.1 / width) for line in text.splitlines()) or 1


def _width(line: str) -> int:
    if line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line)


def _storable(text: str) -> str:
    text = _NOT_IN_XML.sub("\ufffd", text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - len(_CUT)] + _CUT


def _is_kept_whole(number: int | Decimal) -> bool:
    """Say whether a spreadsheet, which knows binary fractions only, shows all digits of it."""
    value = Decimal(number)
    return len(value.as_tuple().digits) <= _MOST_DIGITS and abs(value.adjusted()) < 300
