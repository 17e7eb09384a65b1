"""The report stage: a comparison as a document that can be handed on."""

from kursk_compare.report.csv_tables import write_csv
from kursk_compare.report.forms import FORMS, Form, form_of, target_of, write_report
from kursk_compare.report.html import make_html, write_html
from kursk_compare.report.options import Paper, Replaced, ReportNotes, ReportOptions
from kursk_compare.report.pdf import make_pdf, write_pdf

__all__ = [
    "FORMS",
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
    "write_html",
    "write_pdf",
    "write_report",
]
