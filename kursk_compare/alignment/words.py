"""The words of a sentence as alignment compares them: masked figures, content words, stems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from kursk_compare.article import Span
from kursk_compare.resources import read_rows

Whole = NDArray[np.int64]
Flags = NDArray[np.bool_]

MASK = "0"
_KNOWN = 2**17  # words whose stems are kept at hand
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"[{_LETTERS}]")  # Thai to Khmer, Japanese and Chinese
_RUN = re.compile(f"[{_LETTERS}]+|[^{_LETTERS}]+")
_OPENING = frozenset("\"'“”‘’«»([:.!?…-–—")
_NONE: Whole = np.zeros(0, dtype=np.int64)
_DIGITS = re.compile(r"\d+(?:[.,:/]\d+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The content words of some texts in a row, without figures (m).

    `owner` is the number of each word's text, `start` and `end` are its place there, `stem` is its
    stem. `is_small` says that it begins with no capital, `is_name` that it does though it is not
    the first word of the text or of a quotation in it, whose capital tells nothing.
    """

    owner: Whole
    start: Whole
    end: Whole
    stem: list[str]
    is_small: Flags
    is_name: Flags


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


def content_words(texts: Sequence[str], language: str) -> Words:
    """Return the words that tell of the subjects of the texts, in order."""
    joined = "\n".join(texts)
    begins = np.cumsum([0, *(len(text) + 1 for text in texts)])
    spans = _places(joined)
    told = [_content_stem(joined[start:end], language) for start, end in spans]
    kept = [span for span, stem in zip(spans, told, strict=True) if stem is not None]
    places = np.array(kept, dtype=np.int64).reshape(-1, 2)
    owner = np.searchsorted(begins, places[:, 0], side="right") - 1
    is_small = np.array([not joined[start].isupper() for start, _ in kept], dtype=np.bool_)
    is_name = ~is_small
    for at in np.flatnonzero(is_name).tolist():
        is_name[at] = _is_inside(joined, int(begins[owner[at]]), kept[at][0])
    start, end = (places - begins[owner, None]).T
    return Words(owner, start, end, [stem for stem in told if stem is not None], is_small, is_name)


def in_a_row(parts: Sequence[Words], begins: Sequence[int]) -> Words:
    """Return the words of several rows of texts, whose texts begin at `begins`, as one row."""
    return Words(
        np.concatenate([_NONE, *(p.owner + b for p, b in zip(parts, begins, strict=False))]),
        np.concatenate([_NONE, *(part.start for part in parts)]),
        np.concatenate([_NONE, *(part.end for part in parts)]),
        [stem for part in parts for stem in part.stem],
        np.concatenate([_NONE, *(part.is_small for part in parts)]).astype(np.bool_),
        np.concatenate([_NONE, *(part.is_name for part in parts)]).astype(np.bool_),
    )


def _places(text: str) -> list[tuple[int, int]]:
    """Return where words stand; in scripts without spaces, each two letters in a row."""
    whole = [match.span() for match in _WORD.finditer(text)]
    return whole if _UNSPACED.search(text) is None else list(_parted(text, whole))


def _parted(text: str, words: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for word in words:
        for run in _RUN.finditer(text, *word):
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


def _is_inside(text: str, begin: int, start: int) -> bool:
    """Say whether something stands before a word, in the same text and sentence."""
    before = start - 1
    while before >= begin and text[before].isspace():
        before -= 1
    return before >= begin and text[before] not in _OPENING


def _without_numbers(text: str, language: str) -> str:
    pattern = _number_pattern(language)
    return pattern.sub(MASK, text) if pattern is not None else _DIGITS.sub(MASK, text)


@cache
def _number_pattern(language: str) -> re.Pattern[str] | None:
    words = sorted(_listed("number_words", language), key=lambda word: (-len(word), word))
    if not words:
        return None
    # Tried first: most words begin otherwise.
    letters = "".join(sorted({word[0] for word in words}))
    one = rf"(?:\d+(?:[.,:/]\d+)*|\b(?=[{letters}])(?:{'|'.join(words)})\b)"
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
