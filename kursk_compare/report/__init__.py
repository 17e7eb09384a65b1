"""The report stage: a comparison as a document that can be handed on."""

from kursk_compare.report.options import Paper, Replaced, ReportNotes, ReportOptions
from kursk_compare.report.pdf import make_pdf, write_pdf

__all__ = ["Paper", "Replaced", "ReportNotes", "ReportOptions", "make_pdf", "write_pdf"]
