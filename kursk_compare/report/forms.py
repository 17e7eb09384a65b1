"""The forms a report comes in, and writing a report in any of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePath

from kursk_compare.comparison.model import Comparison
from kursk_compare.report.options import ReportOptions
from kursk_compare.saving import write_whole

Path = str | os.PathLike[str]
Notes = tuple[str, ...]
Made = tuple[bytes, Notes]


class Form(StrEnum):
    """A file format, or a folder of files, for a report."""

    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"
    XLSX = "xlsx"
    MARKDOWN = "md"
    CSV = "csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """How the names of its files end; ".csv" stands for a folder of tables."""
        return f".{self.value}"


def form_of(path: Path) -> Form | None:
    """Return the form that a file's name asks for; None for a name that asks for none."""
    suffix = PurePath(path).suffix.casefold()
    known = {form.suffix: form for form in Form}
    return {**known, ".htm": Form.HTML, ".markdown": Form.MARKDOWN}.get(suffix)


def target_of(path: str) -> tuple[Form, str]:
    """Return the form and the place that a chosen name stands for.

    "x.csv" is the folder "x" of tables; a name that asks for no known form becomes a PDF.
    """
    form = form_of(path)
    if form is None:
        return Form.PDF, f"{path}{Form.PDF.suffix}"
    return form, path[: -len(form.suffix)] if form is Form.CSV else path


def write_report(
    comparison: Comparison, form: Form, path: Path, options: ReportOptions | None = None
) -> Notes:
    """Write the report in one form; return what is worth knowing about it, in plain sentences.

    The JSON always holds everything, for it is for other programs; the other forms hold what
    `options` ask for. The same comparison and options give the same bytes. Raises OutputNotWritten;
    nothing half-written is left, and a file at `path` is then as it was.
    """
    if form is Form.CSV:
        from kursk_compare.report.csv_tables import write_csv

        write_csv(comparison, path, options)
        return ()
    data, notes = _MAKERS[form](comparison, options)
    write_whole(path, data)
    return notes


def _pdf(comparison: Comparison, options: ReportOptions | None) -> Made:
    from kursk_compare.report.pdf import make_pdf

    pdf, notes = make_pdf(comparison, options)
    return pdf, notes.sentences()


def _html(comparison: Comparison, options: ReportOptions | None) -> Made:
    from kursk_compare.report.html import make_html

    return make_html(comparison, options), ()


def _docx(comparison: Comparison, options: ReportOptions | None) -> Made:
    from kursk_compare.report.word_report import make_docx

    return make_docx(comparison, options), ()


def _xlsx(comparison: Comparison, options: ReportOptions | None) -> Made:
    from kursk_compare.report.workbook import make_xlsx

    return make_xlsx(comparison, options), ()


def _markdown(comparison: Comparison, options: ReportOptions | None) -> Made:
    from kursk_compare.report.markdown_report import make_markdown

    return make_markdown(comparison, options), ()


def _json(comparison: Comparison, _: ReportOptions | None) -> Made:
    from kursk_compare.comparison.schema import to_json_text

    return to_json_text(comparison).encode(), ()


_MAKERS: dict[Form, Callable[[Comparison, ReportOptions | None], Made]] = {
    Form.PDF: _pdf,
    Form.HTML: _html,
    Form.DOCX: _docx,
    Form.XLSX: _xlsx,
    Form.MARKDOWN: _markdown,
    Form.JSON: _json,
}
"""What makes the file of each form; each loads its own library, and only when it is asked for."""
