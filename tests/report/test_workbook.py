"""The workbook: the tables of the report, as another program reads them, without a formula."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
import xlsxwriter

from kursk_compare.report import ReportOptions
from kursk_compare.report.tables import tables_of
from kursk_compare.report.workbook import make_xlsx

SHEETS = ["About", "Sources", "Groups", "Divergences", "Quantities", "Speakers", "Links"]
HOSTILE = [
    *("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=HYPERLINK(\"x\")"),
    *("https://example.org/x", "mailto:a@b.example", "internal:Sheet1!A1", "external:c:\\x"),
    *("{=1}", "<b>bold</b>&amp;", "_x0041_", "TRUE", "12", "1e5", "#REF!", "2031-03-04", "'quoted"),
]  # fmt: skip


def opened(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def rows(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def as_excel_reads(value):
    """Return a cell's text; openpyxl leaves a carriage return as the file format writes it."""
    return str(value).replace("_x000D_", "\r")


def more_than_words(book):
    """Return the cells that are a formula or a link, or anything else but a text or a number."""
    return [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.hyperlink or cell.data_type not in ("s", "n")
    ]


def hostile(comparison, text):
    return replace(
        comparison,
        articles=tuple(replace(a, outlet=text, title=text, author=text, path=text)
                       for a in comparison.articles),
        divergences=tuple(replace(each, explanation=text) for each in comparison.divergences),
        entities=tuple(replace(each, name=text, aliases=(text,)) for each in comparison.entities),
        quantities=tuple(replace(each, counted=text) for each in comparison.quantities),
        warnings=(text,),
    )  # fmt: skip


def test_there_is_a_sheet_for_each_table_and_one_about_the_report(comparison):
    assert opened(make_xlsx(comparison)).sheetnames == SHEETS


def test_the_sheets_hold_what_the_tables_hold(comparison):
    book = opened(make_xlsx(comparison))
    for table in tables_of(comparison):
        heads, *found = rows(book[table.name.capitalize()])
        assert heads == list(table.heads)
        wanted = [[None if cell in ("", None) else cell for cell in row] for row in table.rows]
        assert [[str(cell) for cell in row] for row in found] == [
            [str(cell) if not hasattr(cell, "normalize") else f"{float(cell):g}" for cell in row]
            for row in wanted
        ]


def test_numbers_are_numbers_and_words_are_words(comparison):
    book = opened(make_xlsx(comparison))
    heads, first, *_ = rows(book["Quantities"])
    told = dict(zip(heads, first, strict=True))
    assert told["value"] == 40
    assert told["low"] == 40
    assert told["high"] is None
    assert told["as worded"] == "At least 40 boats"
    assert rows(book["Speakers"])[1][4:6] == [1, 0]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_looks_like_something_else_stays_text(comparison, text):
    book = opened(make_xlsx(hostile(comparison, text), ReportOptions(title=text, question=text)))
    foreign = [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None and as_excel_reads(cell.value).strip() == text.strip()
    ]
    assert len(foreign) > 20
    assert {cell.data_type for cell in foreign} == {"s"}
    assert not more_than_words(book)


def test_a_workbook_that_takes_words_for_more_is_caught(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "plain.xlsx") as book:
        book.add_worksheet().write_row(0, 0, ["=1+1", "https://example.org/x", "words"])
    assert len(more_than_words(opened((tmp_path / "plain.xlsx").read_bytes()))) == 2


def test_what_looks_like_a_formula_stays_text_when_it_is_edited(comparison):
    book = opened(make_xlsx(hostile(comparison, "=1+1")))
    assert book["Sources"]["B2"].value == "=1+1"
    assert book["Sources"]["B2"].quotePrefix
    assert not book["Groups"]["E2"].quotePrefix


def test_nothing_in_the_file_points_outside_it(comparison):
    data = make_xlsx(hostile(comparison, "https://example.org/x"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not [n for n in archive.namelist() if "hyperlink" in n.lower() or "external" in n]
        for name in archive.namelist():
            assert b'TargetMode="External"' not in archive.read(name)
            assert b"<f>" not in archive.read(name)


def test_characters_that_xml_cannot_hold_do_no_harm(comparison):
    text = "bell \x07, half \ud800, none \uffff, line\nbreak, tab\t, emoji \U0001f600, עברית"
    told = replace(comparison.divergences[0], explanation=text)
    book = opened(make_xlsx(replace(comparison, divergences=(told,))))
    kept = book["Divergences"]["I2"].value.replace("_x0007_", "\x07")
    assert kept == text.replace("\ud800", "\ufffd").replace("\uffff", "\ufffd")


def test_a_text_too_long_for_a_cell_is_cut_and_says_so(comparison):
    told = replace(comparison.divergences[0], explanation="word " * 10_000)
    book = opened(make_xlsx(replace(comparison, divergences=(told,))))
    value = book["Divergences"]["I2"].value
    assert len(value) == 32_767
    assert value.endswith("the whole stands in the JSON]")


def test_a_number_with_too_many_digits_is_kept_as_written(comparison):
    (row,) = comparison.quantities
    cells = tuple(replace(cell, point="12345678901234567890") for cell in row.cells)
    book = opened(make_xlsx(replace(comparison, quantities=(replace(row, cells=cells),))))
    assert book["Quantities"]["G2"].value == "12345678901234567890"


def test_heads_stay_in_sight_and_can_be_filtered(comparison):
    for sheet in opened(make_xlsx(comparison)):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet["A1"].font.bold
        assert sheet.print_title_rows == "$1:$1"
        assert all(width.width > 5 for width in sheet.column_dimensions.values())
    assert opened(make_xlsx(comparison))["Groups"]["E2"].alignment.wrap_text


def test_a_selection_is_one_here_too_and_says_so(comparison):
    book = opened(make_xlsx(comparison, ReportOptions(divergences=frozenset({"D2"}))))
    assert [row[0] for row in rows(book["Divergences"])] == ["id", "D2"]
    assert "1 of 6 divergences" in dict(rows(book["About"]))["selection"]


def test_warnings_and_limits_travel_with_the_tables(comparison):
    book = opened(make_xlsx(replace(comparison, warnings=("Few sentences are linked.",))))
    told = dict(rows(book["About"]))
    assert told["warning"] == "Few sentences are linked."
    assert "Alignment is automatic" in told["limits"]


def test_the_file_tells_nothing_of_the_user(comparison):
    with zipfile.ZipFile(io.BytesIO(make_xlsx(comparison))) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        core = archive.read("docProps/core.xml").decode()
    assert b"someone" not in everything
    assert b"secret project" not in everything
    assert re.search("<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>", core)


def test_the_same_comparison_gives_the_same_bytes(comparison):
    first = make_xlsx(comparison)
    assert first == make_xlsx(comparison)
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    dated = ReportOptions(date=date(2031, 1, 2))
    assert opened(make_xlsx(comparison, dated)).properties.created.date() == date(2031, 1, 2)
