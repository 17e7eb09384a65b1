"""What a format's reader hands over, and how it says that it cannot read a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kursk_compare.article import Block, TextKind


class RefusalError(Exception):
    """A file cannot be read; `reason` is one plain sentence, `code` as in `UnreadableArticle`."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of one kind, as a format states it."""

    text: str
    kind: TextKind = TextKind.BODY


@dataclass(frozen=True, slots=True)
class Draft:
    """An article's text and blocks as its format gives them; kinds are refined later.

    `title` and `published` are stated for readers; `property_title` and `property_date` are a
    document's own properties, which often name the template and the day of saving: they count
    only where the text itself says nothing. `retrieved` is when the file says it was saved.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    language: str | None = None
    property_title: str | None = None
    property_date: date | None = None
    notices: tuple[str, ...] = ()
    retrieved: date | None = None


def lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return one text of the pieces, a blank line between two, and a block for each.

    List items that follow each other stand on lines of their own, without a blank line.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        words = piece.text.strip()
        if not words:
            continue
        if blocks:
            listed = piece.kind is blocks[-1].kind is TextKind.LIST
            gap = "\n" if listed else "\n\n"
            parts.append(gap)
            at += len(gap)
        parts.append(words)
        blocks.append(Block(at, at + len(words), piece.kind))
        at += len(words)
    return "".join(parts), tuple(blocks)
