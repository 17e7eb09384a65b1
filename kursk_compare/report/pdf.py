"""Writes the report of a comparison as a PDF."""

from __future__ import annotations

from typing import Any

from kursk_compare.comparison.model import Comparison
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style, level_style, source_style, tint
from kursk_compare.report.content import report_on
from kursk_compare.report.options import ReportNotes, ReportOptions

# Sentences from which on every part of the report begins a page.
_LONG = 400


def make_pdf(
    comparison: Comparison, options: ReportOptions | None = None
) -> tuple[bytes, ReportNotes]:
    """Return the report of `comparison` as the bytes of a PDF, and what is worth knowing about it.

    Raises OutputNotWritten when it cannot be typeset.
    """
    from kursk_compare.report.typesetting import typeset

    options = options or ReportOptions()
    report = report_on(comparison, options)
    paper = {
        "size": options.paper.value,
        "landscape": options.landscape,
        "long": _is_long(comparison),
    }
    looks = _looks(len(comparison.articles))
    look = {"looks": looks, "paper": paper, "agreements": options.agreements}
    done = typeset(report, look)
    return done.pdf, ReportNotes(_pages(done.pdf), done.standards, done.replaced)


def _is_long(comparison: Comparison) -> bool:
    return sum(len(article.sentences) for article in comparison.articles) > _LONG


def _looks(sources: int) -> dict[str, Any]:
    """Return the palette as the template needs it."""
    styles = [source_style(at) for at in range(sources)]
    return {
        "sources": [
            {"sign": each.shape, "outline": each.outline, "colour": each.colour_light}
            for each in styles
        ],
        "kinds": {kind_style(kind).letter: _kind_look(kind) for kind in DivergenceKind},
        "levels": {
            level.value: {"line": level_style(level).line, "sign": level_style(level).sign}
            for level in Level
        },
    }


def _kind_look(kind: DivergenceKind) -> dict[str, Any]:
    style = kind_style(kind)
    return {
        "name": style.name,
        "underline": style.underline.value,
        "ink": style.ink_light,
        "fills": {level.value: tint(kind, level) for level in Level},
    }


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
