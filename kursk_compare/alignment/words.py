"""The words of a sentence as alignment compares them: masked figures, content words, stems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from kursk_compare.article import Span
from kursk_compare.resources import read_rows

MASK = "0"
_KNOWN = 2**17  # words whose stems are kept at hand
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"[{_LETTERS}]")  # Thai to Khmer, Japanese and Chinese
_RUN = re.compile(f"[{_LETTERS}]+|[^{_LETTERS}]+")
_OPENING = frozenset("\"'“”‘’«»([:.!?…-–—")
_DIGITS = re.compile(r"\d+(?:[.,:/]\d+)*")


class Word(NamedTuple):
    """A word with its place in its sentence, its stem, and whether it begins with a capital.

    `inside` is False for the first word of the sentence or of a quotation in it, whose capital
    tells nothing.
    """

    start: int
    end: int
    stem: str
    capital: bool
    inside: bool


def masked(text: str, figures: Sequence[Span], language: str) -> str:
    """Return `text` with every figure replaced by one constant, so that it cannot break a link.

    `figures` are spans in `text`; digits and number words outside them are masked too.
    """
    pieces, at = [], 0
    for span in sorted(figures):
        if span.start >= at:
            pieces += [_without_numbers(text[at : span.start], language), MASK]
            at = span.end
    return "".join([*pieces, _without_numbers(text[at:], language)])


def content_words(text: str, language: str) -> list[Word]:
    """Return the words of `text` that tell of its subject, in order, without figures."""
    found = []
    for start, end in _words(text):
        told = _content_stem(text[start:end], language)
        if told is not None:
            found.append(Word(start, end, told, text[start].isupper(), _is_inside(text, start)))
    return found


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand; in scripts without spaces, each two letters in a row."""
    for match in _WORD.finditer(text):
        if _UNSPACED.search(match[0]) is None:
            yield match.span()
            continue
        for run in _RUN.finditer(text, *match.span()):
            start, end = run.span()
            if end - start > 2 and _UNSPACED.match(run[0]):
                yield from zip(range(start, end - 1), range(start + 2, end + 1), strict=True)
            else:
                yield start, end


@lru_cache(maxsize=_KNOWN)
def _content_stem(word: str, language: str) -> str | None:
    """Return the stem of a word as written, None for one that tells nothing of the subject."""
    lower = _plain(word)
    if lower in _listed("stop_words", language) or lower in _listed("number_words", language):
        return None
    return None if lower[0].isdigit() or len(lower) < 2 else stem(lower, language)


@lru_cache(maxsize=_KNOWN)
def stem(word: str, language: str) -> str:
    """Return what is left of a lower-case word without its endings; whole if none are known."""
    for rules in _suffixes(language):
        for ending, replacement, least in rules:
            if word.endswith(ending) and len(word) - len(ending) >= least:
                word = word[: len(word) - len(ending)] + replacement
                break
    return word


def _plain(word: str) -> str:
    lower = unicodedata.normalize("NFKD", word.casefold()).replace("’", "'")
    bare = "".join(letter for letter in lower if not unicodedata.combining(letter))
    return bare.removesuffix("'s") or lower


def _is_inside(text: str, start: int) -> bool:
    before = start - 1
    while before >= 0 and text[before].isspace():
        before -= 1
    return before >= 0 and text[before] not in _OPENING


def _without_numbers(text: str, language: str) -> str:
    pattern = _number_pattern(language)
    return pattern.sub(MASK, text) if pattern is not None else _DIGITS.sub(MASK, text)


@cache
def _number_pattern(language: str) -> re.Pattern[str] | None:
    words = sorted(_listed("number_words", language), key=lambda word: (-len(word), word))
    if not words:
        return None
    one = rf"(?:\d+(?:[.,:/]\d+)*|\b(?:{'|'.join(words)})\b)"
    return re.compile(rf"{one}(?:[ -]{one})*", re.I)


@cache
def _listed(name: str, language: str) -> frozenset[str]:
    rows = read_rows(f"alignment/{name}.tsv")
    return frozenset(word for row in rows if row[0] == language for word in row[1].split())


@cache
def _suffixes(language: str) -> tuple[tuple[tuple[str, str, int], ...], ...]:
    rows = [row for row in read_rows("alignment/suffixes.tsv") if row[0] == language]
    steps = sorted({row[1] for row in rows})
    return tuple(tuple((r[2], r[3], int(r[4])) for r in rows if r[1] == step) for step in steps)
