"""Makes a report and draws its pages, for the window's preview; runs in a child process.

The pages are drawn with pypdfium2, which may be used by one thread alone: here it has a process of
its own, which can be ended at any time.
"""

from __future__ import annotations

from dataclasses import dataclass

from kursk_compare.comparison.model import Comparison
from kursk_compare.report.options import ReportOptions


@dataclass(frozen=True, slots=True)
class MakeReport:
    """Make the report; `comparison` is None for the one that was sent before."""

    ticket: int
    comparison: Comparison | None
    options: ReportOptions


@dataclass(frozen=True, slots=True)
class DrawPage:
    """Draw a page of the last report, counted from 0, so many pixels wide."""

    ticket: int
    page: int
    width: int


@dataclass(frozen=True, slots=True)
class ReportMade:
    """The report is made: the width and height of its pages in points, and notes on it."""

    ticket: int
    pages: tuple[tuple[float, float], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageDrawn:
    """A page as pixels of four bytes (blue, green, red, unused), row by row."""

    ticket: int
    page: int
    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class NotMade:
    """The report could not be made; `words` is one plain sentence."""

    ticket: int
    words: str


Answer = ReportMade | PageDrawn | NotMade


class Previewer:
    """Keeps the last report, opened, between the requests."""

    def __init__(self) -> None:
        self._comparison: Comparison | None = None
        self._document: object | None = None

    def answer(self, request: object) -> Answer | None:
        """Return the answer to a request; None when there is no such page."""
        if isinstance(request, MakeReport):
            return self._make(request)
        if isinstance(request, DrawPage):
            return self._draw(request)
        return None

    def _make(self, request: MakeReport) -> Answer:
        import pypdfium2

        from kursk_compare.errors import KurskCompareError
        from kursk_compare.report.pdf import make_pdf

        self._comparison = request.comparison or self._comparison
        self._document = None
        if self._comparison is None:
            return NotMade(request.ticket, "There is no comparison to report.")
        try:
            pdf, notes = make_pdf(self._comparison, request.options)
        except KurskCompareError as error:
            return NotMade(request.ticket, str(error))
        document = self._document = pypdfium2.PdfDocument(pdf)
        sizes = tuple(document.get_page_size(at) for at in range(len(document)))
        return ReportMade(request.ticket, sizes, tuple(notes.sentences()))

    def _draw(self, request: DrawPage) -> Answer | None:
        import pypdfium2

        document = self._document
        if not isinstance(document, pypdfium2.PdfDocument) or request.page >= len(document):
            return None
        page = document[request.page]
        try:
            scale = request.width / page.get_width()
            bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            pixels = bytes(bitmap.buffer)
            drawn = PageDrawn(request.ticket, request.page, bitmap.width, bitmap.height, pixels)
            bitmap.close()
        finally:
            page.close()
        return drawn
