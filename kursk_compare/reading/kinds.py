"""What each block of an article is: headline, byline, caption, "Read also" list, or body.

Three layers, each leaving alone what an earlier one has decided:

1. structure: kinds a format states itself (a heading, a list item, a block quote) are given;
2. wording: phrases of resources/reading/line_kinds.tsv, "By NAME" lines, bare dates, and the list
   or the short lines under a "Read also" line;
3. place: short lines without a final stop above the first paragraph are the headline.

A wrong guess costs little: every block is shown, compared and searched whatever its kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from kursk_compare.article import Block, TextKind
from kursk_compare.reading.dates import is_date_line
from kursk_compare.resources import read_rows

_MOST_HEADLINE_WORDS = 30
_MOST_SUBHEAD_WORDS = 10
_MOST_BYLINE_WORDS = 16
_BYLINE_REACH = 8
_SMALL_WORDS = frozenset({"and", "at", "de", "del", "der", "for", "in", "of", "the", "van", "von"})

# Closing marks and invisible characters may stand behind a stop.
_CLOSERS = r"[”\"’'»)\]\x00-\x20\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$"
_FINAL_STOP = re.compile(r"[.。…;,:]" + _CLOSERS)
_ANY_END = re.compile(r"[.!?。！？…:;,]" + _CLOSERS)
_BULLET = re.compile(r"[•◦▪‣●○*–—-]\s+|\d{1,2}[.)]\s+")
_COUNTRY = re.compile(r"\bUS\b")
_LINKS = "links"
_MOST_LINK_HEADING_WORDS = 6


@dataclass(frozen=True, slots=True)
class _Phrase:
    kind: TextKind
    place: str
    words: str
    most_words: int
    heads_links: bool


def name_kinds(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with the kinds that wording and place show; given kinds stay."""
    named = [_by_wording(text, block, index, len(blocks)) for index, block in enumerate(blocks)]
    named = _with_link_lists(text, named)
    return tuple(_with_headlines(text, named))


def _by_wording(text: str, block: Block, index: int, count: int) -> Block:
    subhead = block.kind is TextKind.HEADLINE and index > 0
    if block.kind not in (TextKind.BODY, TextKind.LIST) and not subhead:
        return block
    words = _plain(text[block.start : block.end])
    phrase = _phrase_of(words)
    if phrase and (not subhead or phrase.kind is TextKind.BOILERPLATE):
        return replace(block, kind=phrase.kind)
    near_an_end = index < _BYLINE_REACH or index >= count - 3
    if block.kind is TextKind.BODY and near_an_end and _is_byline(text[block.start : block.end]):
        return replace(block, kind=TextKind.BYLINE)
    return block


def _phrase_of(words: str) -> _Phrase | None:
    """Return the first phrase of the list that says what a block of these words is."""
    length = words.count(" ") + 1
    if length > _most_words() or not _any_phrase().search(f"{words}:"):
        return None
    found = (phrase for phrase in _phrases() if length <= phrase.most_words)
    return next((phrase for phrase in found if _has(words, phrase)), None)


@cache
def _phrases() -> tuple[_Phrase, ...]:
    return tuple(
        _Phrase(
            TextKind.BOILERPLATE if kind == _LINKS else TextKind(kind),
            place,
            words,
            int(most),
            kind == _LINKS,
        )
        for kind, place, words, most in read_rows("reading/line_kinds.tsv")
    )


@cache
def _any_phrase() -> re.Pattern[str]:
    """Return a pattern that finds any phrase anywhere: most blocks hold none."""
    return re.compile("|".join(sorted({re.escape(phrase.words) for phrase in _phrases()})))


@cache
def _most_words() -> int:
    return max(phrase.most_words for phrase in _phrases())


def _plain(words: str) -> str:
    """Return the words for the phrase list: one line, one case, without a bullet or markup."""
    words = " ".join(_BULLET.sub("", words.strip(), count=1).split())
    # "US" is a country, "us" the outlet.
    words = _COUNTRY.sub("U.S", words)
    return words.casefold().replace("’", "'").strip("*_#>“”\"' ").rstrip(".:")


def _has(words: str, phrase: _Phrase) -> bool:
    wanted = phrase.words
    if phrase.place == "whole":
        return words == wanted
    if phrase.place == "within":
        return wanted in words
    if phrase.place == "end":
        return words.endswith(wanted) and not _joined(words[: -len(wanted)][-1:], wanted[0])
    return f"{words}:".startswith(wanted) and not _joined(words[len(wanted) :][:1], wanted[-1])


def _joined(outside: str, inside: str) -> bool:
    return outside.isalnum() and inside.isalnum()


def _is_byline(words: str) -> bool:
    """Say whether a line is "By NAME…", or nothing but a date and its furniture."""
    words = words.strip().strip("*_ ")
    parts = words.split()
    if len(parts) > _MOST_BYLINE_WORDS or not parts:
        return False
    if is_date_line(words):
        return True
    if parts[0].casefold() != "by" or len(parts) < 2 or _FINAL_STOP.search(words):
        return False
    return all(_is_name_part(part) for part in parts[1:])


def _is_name_part(part: str) -> bool:
    letters = part.strip(",|·•–—-()&;:")
    return not letters or not letters[0].islower() or letters.casefold() in _SMALL_WORDS


def _with_link_lists(text: str, blocks: list[Block]) -> list[Block]:
    """Mark what hangs under a "Read also" line: list items and lines without a final stop."""
    named, under_links = [], False
    for block in blocks:
        words = text[block.start : block.end].strip()
        if block.kind is TextKind.BOILERPLATE:
            under_links = under_links or _heads_links(words)
        elif under_links and _may_be_link(block, words):
            named.append(replace(block, kind=TextKind.BOILERPLATE))
            continue
        else:
            under_links = False
        named.append(block)
    return named


def _heads_links(words: str) -> bool:
    phrase = _phrase_of(_plain(words))
    short = len(words.split()) <= _MOST_LINK_HEADING_WORDS
    return phrase is not None and phrase.heads_links and short


def _may_be_link(block: Block, words: str) -> bool:
    if block.kind is TextKind.LIST:
        return True
    short = len(words.split()) <= _MOST_HEADLINE_WORDS
    return block.kind is TextKind.BODY and short and not _ANY_END.search(words)


def _with_headlines(text: str, blocks: list[Block]) -> list[Block]:
    if not any(block.kind is TextKind.HEADLINE for block in blocks):
        blocks = _with_top_headline(text, blocks)
    return _with_subheads(text, blocks)


def _with_top_headline(text: str, blocks: list[Block]) -> list[Block]:
    """Mark the short lines above the first paragraph; there must be a paragraph below them."""
    named = list(blocks)
    for index, block in enumerate(blocks):
        if block.kind is TextKind.BODY:
            if not _looks_like_headline(text, block):
                break
            named[index] = replace(block, kind=TextKind.HEADLINE)
        elif block.kind is TextKind.LIST:
            break
    below = [block for block in named if block.kind is TextKind.BODY]
    if not any(_reads_like_body(text, block) for block in below):
        return blocks
    return named


def _looks_like_headline(text: str, block: Block) -> bool:
    words = text[block.start : block.end].strip()
    return len(words.split()) <= _MOST_HEADLINE_WORDS and not _FINAL_STOP.search(words)


def _reads_like_body(text: str, block: Block) -> bool:
    return _ANY_END.search(text[block.start : block.end].strip()) is not None


def _with_subheads(text: str, blocks: list[Block]) -> list[Block]:
    """Mark a short line without any stop between two paragraphs that end in one."""
    named = list(blocks)
    for before, index in zip(blocks, range(1, len(blocks) - 1), strict=False):
        block, after = blocks[index], blocks[index + 1]
        words = text[block.start : block.end].strip()
        if (
            {before.kind, block.kind, after.kind} == {TextKind.BODY}
            and len(words.split()) <= _MOST_SUBHEAD_WORDS
            and words[:1].isupper()
            and not _ANY_END.search(words)
            and _reads_like_body(text, before)
            and _reads_like_body(text, after)
        ):
            named[index] = replace(block, kind=TextKind.HEADLINE)
    return named
