"""Markdown as an author writes it: blocks get their kinds, marks of layout are taken off.

Every word stays. What goes is what a reader of the page would not see: the signs of headings,
quotes and emphasis, the address behind a link, and lines that are nothing but markup (a rule, a
fence, the underline of a heading).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kursk_compare.article import Block, TextKind
from kursk_compare.reading.draft import Piece, lay_out

_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})\s*$")
_RULE = re.compile(
    r" {0,3}(?:[-*_]\s*){3,}$|\s*(?:```|~~~).*$|\s*\|?(?:\s*:?-{2,}:?\s*\|)+[\s:|-]*$"
)
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+\S")
_QUOTE = re.compile(r" {0,3}>")
_TABLE_ROW = re.compile(r"\s*\|.*\|\s*$")
_IMAGE = re.compile(r"\s*!\[[^\]]*\]\([^)]*\)\s*$")
_LINES_OF_THEIR_OWN = (
    (_UNDERLINE, TextKind.BOILERPLATE),
    (_RULE, TextKind.BOILERPLATE),
    (_HEADING, TextKind.HEADLINE),
    (_ITEM, TextKind.LIST),
    (_TABLE_ROW, TextKind.LIST),
    (_IMAGE, TextKind.CAPTION),
)
_LAYOUT = (
    (re.compile(r"^ {0,3}#{1,6}(?:\s+|$)|(?<!\s)\s+#+\s*$"), ""),
    (re.compile(r"(?m)^ {0,3}>\s?"), ""),
    (re.compile(r"^\s*[-*+]\s+(?=\S)"), "• "),
    (re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"(?<![\w*\\])(\*{1,3})(?=\S)([^*]*[^\s*\\])\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])([^_]*[^\s_\\])\1(?!\w)"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    kind: TextKind
    opens: bool


def read_markdown(text: str) -> tuple[str, tuple[Block, ...]]:
    """Return the words of a Markdown text without its marks of layout, and their blocks."""
    found = find_markdown_blocks(text)
    return lay_out(Piece(plain_words(text[b.start : b.end]), b.kind) for b in found)


def plain_words(block: str) -> str:
    """Return the words of one block as a reader of the page sees them."""
    if _UNDERLINE.fullmatch(block) or _RULE.fullmatch(block):
        return ""
    for mark, words in _LAYOUT:
        block = mark.sub(words, block)
    return block


def find_markdown_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of Markdown: headings, paragraphs, list items, block quotes, tables."""
    blocks: list[Block] = []
    end = 0
    for line in _lines(text):
        new_paragraph = bool(re.search(r"\n\s*\n|\r\s*\r", text[end : line.start]))
        if blocks and not line.opens and not new_paragraph and _may_go_on(blocks[-1]):
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].kind)
        else:
            blocks.append(Block(line.start, line.end, line.kind))
        end = line.end
    return tuple(blocks)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    for found in _LINE.finditer(text):
        words = found[0].strip()
        if not words:
            continue
        start = found.start() + len(found[0]) - len(found[0].lstrip())
        if _UNDERLINE.match(found[0]) and lines and _is_underlined(text, lines[-1], start):
            above = lines[-1]
            lines[-1] = _Line(above.start, above.end, TextKind.HEADLINE, opens=True)
        kind, opens = _kind_of(found[0], lines[-1].kind if lines else None)
        lines.append(_Line(start, start + len(words), kind, opens))
    return lines


def _is_underlined(text: str, above: _Line, start: int) -> bool:
    return above.kind is TextKind.BODY and text[above.end : start].count("\n") == 1


def _kind_of(line: str, before: TextKind | None) -> tuple[TextKind, bool]:
    """Return the kind of a line, and whether it opens a block of its own."""
    for pattern, kind in _LINES_OF_THEIR_OWN:
        if pattern.match(line):
            return kind, True
    if _QUOTE.match(line):
        return TextKind.QUOTE, before is not TextKind.QUOTE
    return TextKind.BODY, False


def _may_go_on(block: Block) -> bool:
    return block.kind in (TextKind.BODY, TextKind.LIST, TextKind.QUOTE)
