"""The forms a report comes in, and writing a report in any of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from kursk_compare.comparison.model import Comparison
from kursk_compare.report.options import ReportOptions
from kursk_compare.saving import write_whole

CSV_SUFFIX = ".csv"
"""What a name ends in that stands for a folder of tables."""

Path = str | os.PathLike[str]
Notes = tuple[str, ...]
Write = Callable[[Comparison, Path, ReportOptions | None], Notes]


class Form(StrEnum):
    """A file format, or a folder of files, for a report."""

    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    MARKDOWN = "md"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class FormLook:
    """How a form is called, and how the names of its files end ("" is a folder)."""

    name: str
    suffix: str


FORMS = {
    Form.PDF: FormLook("PDF document", ".pdf"),
    Form.HTML: FormLook("Web page", ".html"),
    Form.DOCX: FormLook("Word document with comments", ".docx"),
    Form.XLSX: FormLook("Excel workbook of the tables", ".xlsx"),
    Form.MARKDOWN: FormLook("Markdown text", ".md"),
    Form.CSV: FormLook("Folder of CSV tables", ""),
    Form.JSON: FormLook("JSON data", ".json"),
}


def form_of(path: Path) -> Form | None:
    """Return the form that a file's name asks for; None for a name that asks for none."""
    suffix = PurePath(path).suffix.casefold()
    known = {look.suffix: form for form, look in FORMS.items() if look.suffix}
    others = {".htm": Form.HTML, ".markdown": Form.MARKDOWN, CSV_SUFFIX: Form.CSV}
    return {**known, **others}.get(suffix)


def target_of(path: str) -> tuple[Form, str]:
    """Return the form and the place that a chosen name stands for.

    "x.csv" is the folder "x" of tables; a name that asks for no known form becomes a PDF.
    """
    form = form_of(path)
    if form is None:
        return Form.PDF, f"{path}{FORMS[Form.PDF].suffix}"
    return form, path[: -len(CSV_SUFFIX)] if form is Form.CSV else path


def write_report(
    comparison: Comparison, form: Form, path: Path, options: ReportOptions | None = None
) -> Notes:
    """Write the report in one form; return what is worth knowing about it, in plain sentences.

    The JSON always holds everything, for it is for other programs; the other forms hold what
    `options` ask for. Raises OutputNotWritten; nothing half-written is left.
    """
    return _WRITERS[form](comparison, path, options)


def _write_pdf(comparison: Comparison, path: Path, options: ReportOptions | None) -> Notes:
    from kursk_compare.report.pdf import write_pdf

    return tuple(write_pdf(comparison, path, options).sentences())


def _write_html(comparison: Comparison, path: Path, options: ReportOptions | None) -> Notes:
    from kursk_compare.report.html import write_html

    write_html(comparison, path, options)
    return ()


def _write_docx(comparison: Comparison, path: Path, options: ReportOptions | None) -> Notes:
    from kursk_compare.report.word_report import write_docx

    write_docx(comparison, path, options)
    return ()


def _write_xlsx(comparison: Comparison, path: Path, options: ReportOptions | None) -> Notes:
    from kursk_compare.report.workbook import write_xlsx

    write_xlsx(comparison, path, options)
    return ()


def _write_csv(comparison: Comparison, path: Path, options: ReportOptions | None) -> Notes:
    from kursk_compare.report.csv_tables import write_csv

    write_csv(comparison, path, options)
    return ()


def _write_markdown(comparison: Comparison, path: Path, options: ReportOptions | None) -> Notes:
    from kursk_compare.report.markdown_report import write_markdown

    write_markdown(comparison, path, options)
    return ()


def _write_json(comparison: Comparison, path: Path, _: ReportOptions | None) -> Notes:
    from kursk_compare.comparison.schema import to_json_text

    write_whole(path, to_json_text(comparison).encode())
    return ()


_WRITERS: dict[Form, Write] = {
    Form.PDF: _write_pdf,
    Form.HTML: _write_html,
    Form.DOCX: _write_docx,
    Form.XLSX: _write_xlsx,
    Form.CSV: _write_csv,
    Form.MARKDOWN: _write_markdown,
    Form.JSON: _write_json,
}
