"""Searching all sources: case, accents and the shapes of quotation marks make no difference.

Hits are given in code points of the sentence as written; knows nothing of Qt.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

_BETWEEN = "\x00"
_SHAPES = {
    **dict.fromkeys(map(ord, "’‘‛ʼ´`′"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»″"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—−"), "-"),
    **dict.fromkeys(map(ord, "\n\r\t\v\f\xa0\u2009\u202f\u2028\u2029"), " "),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were looked for: code points of a sentence, end exclusive."""

    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hits:
    """All hits of one search in reading order; `at` is the current one, -1 for none."""

    found: tuple[Hit, ...] = ()
    at: int = -1
    by_sentence: Mapping[str, tuple[Hit, ...]] = field(default_factory=dict)

    @property
    def current(self) -> Hit | None:
        """The current hit."""
        return self.found[self.at] if 0 <= self.at < len(self.found) else None

    def step(self, by: int) -> Hits:
        """Return the same hits with the next one current, or an earlier one; it goes round."""
        if not self.found:
            return self
        start = -1 if self.at < 0 and by > 0 else max(self.at, 0)
        return Hits(self.found, (start + by) % len(self.found), self.by_sentence)

    def nearest_after(self, sentences: Sequence[str]) -> Hits:
        """Return the same hits, current the first that lies in one of these sentences or after."""
        wanted = set(sentences)
        at = next((n for n, hit in enumerate(self.found) if hit.sentence in wanted), 0)
        return Hits(self.found, at if self.found else -1, self.by_sentence)


NO_HITS = Hits()


class SearchText:
    """The words of many sentences, folded once, so that each search is a single pass."""

    def __init__(self, sentences: Iterable[tuple[str, str]]) -> None:
        self._ids: list[str] = []
        self._begins: list[int] = []
        self._places: list[Sequence[int]] = []
        parts, at = [], 0
        for id, words in sentences:
            text, places = folded(words)
            self._ids.append(id)
            self._begins.append(at)
            self._places.append(places)
            parts.append(text)
            at += len(text) + 1
        self._text = _BETWEEN.join(parts)

    def find(self, wanted: str) -> Hits:
        """Return all places of `wanted`, which never reach beyond a sentence."""
        needle = " ".join(folded(wanted)[0].split())
        if not needle:
            return NO_HITS
        found = []
        at = self._text.find(needle)
        while at >= 0:
            found.append(self._hit(at, at + len(needle)))
            at = self._text.find(needle, at + len(needle))
        by_sentence: dict[str, list[Hit]] = {}
        found = list(dict.fromkeys(found))  # two parts of one letter are one place
        for hit in found:
            by_sentence.setdefault(hit.sentence, []).append(hit)
        return Hits(tuple(found), -1, {s: tuple(hits) for s, hits in by_sentence.items()})

    def _hit(self, start: int, end: int) -> Hit:
        number = bisect_right(self._begins, start) - 1
        begin, places = self._begins[number], self._places[number]
        first, last = places[start - begin], places[end - begin - 1]
        # A letter that folds to several ends with the last of them; its marks belong to it.
        after = next((p for p in places[end - begin :] if p > last), places[-1])
        return Hit(self._ids[number], first, after)


def folded(words: str) -> tuple[str, Sequence[int]]:
    """Return the words for searching, and for each character the code point it comes from.

    The places have one entry more, where the words end.
    """
    plain = words.translate(_SHAPES).replace(_BETWEEN, " ")
    if plain.isascii():
        return plain.lower(), range(len(plain) + 1)
    text, places = [], []
    for at, letter in enumerate(plain):
        for part in _folded_letter(letter):
            text.append(part)
            places.append(at)
    places.append(len(words))
    return "".join(text), places


@cache
def _folded_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter.casefold())
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    # What is nothing but a mark is kept out; what folds to a separator must not become one.
    return kept.replace(_BETWEEN, " ")
