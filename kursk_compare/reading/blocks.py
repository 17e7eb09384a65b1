"""Blocks of plain text: paragraphs, list items, headlines, told apart by lines and blank lines."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from kursk_compare.article import Block, TextKind
from kursk_compare.reading.kinds import name_kinds

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BULLET = re.compile(r"\s*(?:[•◦▪‣●○∙·]\s*|[*–—-]\s+)(?=\S)")
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s+(?=\S)")

# Text wrapped by a mail program or an editor has lines of about these lengths.
_LEAST_WRAP_WIDTH = 40
_MOST_WRAP_WIDTH = 120
_LEAST_WRAPPED_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    words: str
    after_blank: bool
    bullet: bool


def find_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of plain text with their kinds, in order; see `find_paragraphs`."""
    return name_kinds(text, find_paragraphs(text))


def find_paragraphs(text: str) -> list[Block]:
    """Return the paragraphs and list items of plain text, in order.

    A line is a block, unless the text is wrapped at a fixed width: then a block goes on until a
    blank line, a list item, or a line that ends well before the width. Blocks neither begin nor
    end with a space, and every other character lies in one.
    """
    lines = _lines(text)
    return _joined(lines, _wrap_width(lines))


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    end = 0
    for found in _LINE.finditer(text):
        words = found[0].strip()
        if not words:
            continue
        start = found.start() + len(found[0]) - len(found[0].lstrip())
        after_blank = len(_BREAKS.findall(text, end, start)) > 1
        bullet = _BULLET.match(found[0]) is not None
        lines.append(_Line(start, start + len(words), words, after_blank, bullet))
        end = start + len(words)
    return _with_numbered(lines)


def _with_numbered(lines: list[_Line]) -> list[_Line]:
    """Take "1." and "2)" for bullets only where two such lines stand together."""
    numbered = [_NUMBERED.match(line.words) is not None for line in lines]
    marked = []
    for index, line in enumerate(lines):
        neighbours = numbered[max(0, index - 1) : index] + numbered[index + 1 : index + 2]
        bullet = line.bullet or (numbered[index] and any(neighbours))
        marked.append(_Line(line.start, line.end, line.words, line.after_blank, bullet))
    return marked


def _wrap_width(lines: list[_Line]) -> int | None:
    """Return the width a text is wrapped at, or None where lines are paragraphs."""
    width = max((len(line.words) for line in lines), default=0)
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if not b.after_blank]
    if not _LEAST_WRAP_WIDTH <= width <= _MOST_WRAP_WIDTH or len(pairs) < 2:
        return None
    full = sum(_is_full(a, b, width) for a, b in pairs)
    return width if full / len(pairs) >= _LEAST_WRAPPED_SHARE else None


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    """Say whether the next line's first word would not have fitted into this line."""
    return len(line.words) + 1 + len(following.words.split(maxsplit=1)[0]) > width


def _joined(lines: list[_Line], width: int | None) -> list[Block]:
    blocks: list[Block] = []
    for index, line in enumerate(lines):
        kind = TextKind.LIST if line.bullet else TextKind.BODY
        before = lines[index - 1] if index else None
        if before is None or width is None or not _goes_on(before, line, width):
            blocks.append(Block(line.start, line.end, kind))
        else:
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].kind)
    return blocks


def _goes_on(before: _Line, line: _Line, width: int) -> bool:
    return not line.after_blank and not line.bullet and _is_full(before, line, width)
