"""Writes the report of a comparison as a PDF."""

from __future__ import annotations

import os
from typing import Any

from kursk_compare.comparison.model import Comparison
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import PAGE_LIGHT, kind_style, level_style, mixed, source_style
from kursk_compare.report.content import report_on
from kursk_compare.report.options import ReportNotes, ReportOptions
from kursk_compare.saving import write_whole

# Paper takes lighter tints than a screen: the underlines carry the marks in print.
_TINT = 0.6
# Sentences from which on every part of the report begins a page.
_LONG = 400


def write_pdf(
    comparison: Comparison, path: str | os.PathLike[str], options: ReportOptions | None = None
) -> ReportNotes:
    """Write the report of `comparison` to `path` and return what is worth knowing about it.

    The same comparison and options give the same bytes. Raises OutputNotWritten; an existing file
    at `path` is then as it was.
    """
    pdf, notes = make_pdf(comparison, options)
    write_whole(path, pdf)
    return notes


def make_pdf(
    comparison: Comparison, options: ReportOptions | None = None
) -> tuple[bytes, ReportNotes]:
    """Return the report of `comparison` as the bytes of a PDF; raises OutputNotWritten."""
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
        "fills": {
            level.value: mixed(style.fill_light, PAGE_LIGHT, level_style(level).fill * _TINT)
            for level in Level
        },
    }


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
