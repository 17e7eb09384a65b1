"""Running heads, running feet and page numbers: lines that return on page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kursk_compare.reading.pdf_layout import Line

_EDGE_LINES = 3
# From foot to foot, in line heights: lines of one paragraph stand closer.
_GAP = 1.6
_LEAST_PAGES = 2
_LEAST_SHARE = 0.5
_PLACE_STEP = 6.0
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|стр\.)?\s*\d{1,4}(?:\s*(?:/|of|von|из)\s*\d{1,4})?\W*", re.IGNORECASE
)


def running_lines(pages: Sequence[Sequence[Line]]) -> frozenset[Line]:
    """Return the lines that are no part of the article's text.

    A line at a page's top or bottom is one when it is a page number alone, or stands at the same
    place, figures apart, on at least half of the pages and on two.
    """
    edges = [list(_edge_lines(page)) for page in pages]
    seen = Counter(key for page in edges for key in {_key(line) for line in page})
    needed = max(_LEAST_PAGES, _LEAST_SHARE * sum(1 for page in pages if page))
    return frozenset(
        line
        for page in edges
        for line in page
        if seen[_key(line)] >= needed or (len(pages) > 1 and _PAGE_NUMBER.fullmatch(line.text))
    )


def _edge_lines(page: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines at the top and at the bottom that a gap parts from the text."""
    downwards = sorted(page, key=lambda line: -line.top)
    yield from _outer(downwards)
    yield from (line for line in _outer(downwards[::-1]) if line not in downwards[:_EDGE_LINES])


def _outer(lines: Sequence[Line]) -> Sequence[Line]:
    for count in range(min(_EDGE_LINES, len(lines)), 0, -1):
        outer, inner = lines[count - 1], lines[count : count + 1]
        if not inner or abs(outer.bottom - inner[0].bottom) > _GAP * outer.height:
            return lines[:count]
    return ()


def _key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.casefold()), round(line.bottom / _PLACE_STEP)
