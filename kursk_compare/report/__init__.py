"""The report stage: a comparison as a document that can be handed on."""

from kursk_compare.report.csv_tables import write_csv
from kursk_compare.report.html import make_html, write_html
from kursk_compare.report.options import Paper, Replaced, ReportNotes, ReportOptions
from kursk_compare.report.pdf import make_pdf, write_pdf

__all__ = [
    "Paper",
    "Replaced",
    "ReportNotes",
    "ReportOptions",
    "make_html",
    "make_pdf",
    "write_csv",
    "write_html",
    "write_pdf",
]
