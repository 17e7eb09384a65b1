"""The report stage: a comparison as a document that can be handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kursk_compare.lazy import lazy_names

if TYPE_CHECKING:
    from kursk_compare.report.csv_tables import write_csv
    from kursk_compare.report.forms import Form, form_of, target_of, write_report
    from kursk_compare.report.html import make_html
    from kursk_compare.report.options import Paper, Replaced, ReportNotes, ReportOptions
    from kursk_compare.report.pdf import make_pdf
else:
    __getattr__ = lazy_names(
        {
            "Form": "kursk_compare.report.forms",
            "Paper": "kursk_compare.report.options",
            "Replaced": "kursk_compare.report.options",
            "ReportNotes": "kursk_compare.report.options",
            "ReportOptions": "kursk_compare.report.options",
            "form_of": "kursk_compare.report.forms",
            "make_html": "kursk_compare.report.html",
            "make_pdf": "kursk_compare.report.pdf",
            "target_of": "kursk_compare.report.forms",
            "write_csv": "kursk_compare.report.csv_tables",
            "write_report": "kursk_compare.report.forms",
        }
    )

__all__ = [
    "Form",
    "Paper",
    "Replaced",
    "ReportNotes",
    "ReportOptions",
    "form_of",
    "make_html",
    "make_pdf",
    "target_of",
    "write_csv",
    "write_report",
]
