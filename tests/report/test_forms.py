"""A report in any of its forms is written whole, or not at all."""

from __future__ import annotations

import json

import pytest

from kursk_compare.errors import OutputNotWritten
from kursk_compare.report import Form, ReportOptions, form_of, target_of, write_report
from kursk_compare.report.html import make_html
from kursk_compare.report.markdown_report import make_markdown
from kursk_compare.report.pdf import make_pdf
from kursk_compare.report.word_report import make_docx
from kursk_compare.report.workbook import make_xlsx

FILES = [form for form in Form if form is not Form.CSV]
MAKERS = {
    Form.PDF: lambda *given: make_pdf(*given)[0],
    Form.HTML: make_html,
    Form.DOCX: make_docx,
    Form.XLSX: make_xlsx,
    Form.MARKDOWN: make_markdown,
}


@pytest.mark.parametrize("form", MAKERS)
def test_the_file_holds_what_was_asked_for(comparison, tmp_path, form):
    options = ReportOptions(title="Boats", divergences=frozenset({"D2"}))
    assert write_report(comparison, form, tmp_path / "report", options) == ()
    assert (tmp_path / "report").read_bytes() == MAKERS[form](comparison, options)


def test_the_json_holds_everything_whatever_was_asked_for(comparison, tmp_path):
    path = tmp_path / "comparison.json"
    write_report(comparison, Form.JSON, path, ReportOptions(divergences=frozenset()))
    told = json.loads(path.read_text(encoding="utf-8"))["divergences"]
    assert [each["id"] for each in told] == [each.id for each in comparison.divergences]


@pytest.mark.parametrize("form", FILES)
def test_a_place_that_cannot_be_written_is_told_in_a_sentence(comparison, tmp_path, form):
    with pytest.raises(OutputNotWritten, match="the folder does not exist"):
        write_report(comparison, form, tmp_path / "nowhere" / "report")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", FILES)
def test_a_name_asks_for_its_form(form):
    assert form_of(f"Report{form.suffix.upper()}") is form
    assert target_of(f"x{form.suffix}") == (form, f"x{form.suffix}")


def test_a_name_that_asks_for_no_form_becomes_a_pdf_and_tables_a_folder():
    assert target_of("report 2.1") == (Form.PDF, "report 2.1.pdf")
    assert target_of("tables.csv") == (Form.CSV, "tables")
