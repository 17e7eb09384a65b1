"""Paragraphs from lines: gaps, indents and short last lines end one; hyphens at line ends go."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from kursk_compare.article import TextKind
from kursk_compare.reading.draft import Piece
from kursk_compare.reading.pdf_layout import Line

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LINE_END = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_LINE_START = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.!?:…][”\"’'»)\]]*$")
_BULLET = re.compile(r"(?:[•◦▪‣●○∙·*–—-]|\d{1,2}[.)])\s+\S")

# In line heights, shares of a column's width, and shares of the common font height.
_PARAGRAPH_GAP = 1.35
_MOST_LEADING = 1.5
_FEW_LINES = 4
_INDENT = 0.6
_SHORT_LINE = 0.85
_LONE_LINE = 0.5
_OTHER_SIZE = 0.12
_HEADING_SIZE = 1.15
_MOST_HEADING_WORDS = 40


@dataclass(slots=True)
class _Paragraph:
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Words:
    """How often each word and each hyphenated word stands inside the document's lines."""

    counts: Counter[str]


def join_paragraphs(pages: Sequence[Sequence[Line]], left_out: frozenset[Line]) -> Iterator[Piece]:
    """Yield the paragraphs of all pages, also those that go on in the next column or page."""
    kept = [[line for line in page if line not in left_out] for page in pages]
    everything = [line for page in kept for line in page]
    if not everything:
        return
    words = _words_of(everything)
    height = _common_height(everything)
    for paragraph in _paragraphs(kept):
        yield _piece(paragraph, words, height)


def _common_height(lines: Sequence[Line]) -> float:
    """Return the font height most of the text is set in."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.height, 1)] += len(line.text)
    return counts.most_common(1)[0][0]


def _paragraphs(pages: Sequence[Sequence[Line]]) -> list[_Paragraph]:
    paragraphs: list[_Paragraph] = []
    full = False
    for region in (region for page in pages for region in _by_region(page)):
        leading = _leading(region)
        left = min(line.left for line in region)
        right = max(line.right for line in region)
        for index, line in enumerate(region):
            if index:
                new = _opens_paragraph(region[index - 1], line, leading, left, right)
            else:
                new = not paragraphs or not _goes_on(paragraphs[-1].lines[-1], line, full)
            if new:
                paragraphs.append(_Paragraph())
            paragraphs[-1].lines.append(line)
        full = len(region) > 1 and not _is_short(region[-1], left, right)
    return paragraphs


def _by_region(page: Sequence[Line]) -> list[list[Line]]:
    regions: list[list[Line]] = []
    for line in page:
        if regions and regions[-1][-1].region == line.region:
            regions[-1].append(line)
        else:
            regions.append([line])
    return regions


def _leading(region: Sequence[Line]) -> float:
    """Return the usual distance from one line's foot to the next, in heights of a line."""
    distances = [
        (above.bottom - below.bottom) / max(above.height, 1.0)
        for above, below in itertools.pairwise(region)
    ]
    positive = [distance for distance in distances if distance > 0]
    if not positive:
        return 1.0
    # A region of few lines has no usual distance; there the font's height must do.
    few = len(region) <= _FEW_LINES
    return min(median(positive), _MOST_LEADING) if few else median(positive)


def _opens_paragraph(before: Line, line: Line, leading: float, left: float, right: float) -> bool:
    gap = (before.bottom - line.bottom) / max(before.height, 1.0)
    if gap > _PARAGRAPH_GAP * leading or gap < 0 or _other_size(before, line):
        return True
    if _BULLET.match(line.text):
        return True
    indented = line.left - left > _INDENT * line.height and before.left - left < line.height / 4
    short = _is_short(before, left, right)
    alone = before.right < left + _LONE_LINE * (right - left) and not line.text[:1].islower()
    ended = _STOP.search(before.text) is not None
    return alone or (indented and (ended or short)) or (short and ended)


def _other_size(before: Line, line: Line) -> bool:
    return abs(before.height - line.height) > _OTHER_SIZE * max(before.height, line.height)


def _goes_on(before: Line, line: Line, full: bool) -> bool:
    """Say whether a paragraph goes on in the next column or on the next page.

    `full` says that the line before fills its column, as all but the last of a paragraph do.
    """
    if _other_size(before, line) or _BULLET.match(line.text):
        return False
    if _LINE_END.search(before.text):
        return True
    return not _STOP.search(before.text) and (full or line.text[:1].islower())


def _is_short(line: Line, left: float, right: float) -> bool:
    return line.right < left + _SHORT_LINE * (right - left)


def _piece(paragraph: _Paragraph, words: _Words, height: float) -> Piece:
    text = paragraph.lines[0].text
    for line in paragraph.lines[1:]:
        text = _mended(text, line.text, words)
    return Piece(text, _kind(paragraph, text, height))


def _kind(paragraph: _Paragraph, text: str, height: float) -> TextKind:
    if _BULLET.match(text):
        return TextKind.LIST
    larger = median(line.height for line in paragraph.lines) >= _HEADING_SIZE * height
    return (
        TextKind.HEADLINE if larger and len(text.split()) <= _MOST_HEADING_WORDS else TextKind.BODY
    )


def _words_of(lines: Sequence[Line]) -> _Words:
    """Count the words that stand whole inside a line."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(word.casefold() for word in _WORD.findall(line.text)[:-1])
    return _Words(counts)


def _mended(text: str, following: str, words: _Words) -> str:
    """Join a line to the text before it, with the hyphen a line end put in taken out."""
    end = _LINE_END.search(text)
    start = _LINE_START.match(following)
    if end is None or start is None:
        joint = "" if text.endswith(("-", "–", "/")) and not text.endswith((" -", " –")) else " "
        return f"{text}{joint}{following}"
    if start[0][0].isupper() or _keeps_hyphen(end[1], start[0], words):
        return text + following
    return text[:-1] + following


def _keeps_hyphen(first: str, second: str, words: _Words) -> bool:
    """Decide by the document itself: how it writes the word elsewhere, else if both are words."""
    whole, parted = f"{first}{second}".casefold(), f"{first}-{second}".casefold()
    last = f"{first.rpartition('-')[2]}-{second}".casefold()
    if words.counts[whole] or words.counts[parted] or words.counts[last]:
        return not words.counts[whole]
    both = words.counts[first.casefold()] and words.counts[second.casefold()]
    return bool(both) or "-" in first
