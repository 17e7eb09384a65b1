"""Text as tokens: words, numbers and single signs, each with its place in the text.

Every layer of the grammar walks over these tokens and looks at a bounded number of neighbours,
which keeps the whole reading linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from kursk_compare.article import Span
from kursk_compare.figures.lexicon import cues

Entry = TypeVar("Entry")

TOKEN = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?"  # 1,200,000.5
    r"|[0-9]+(?:\.[0-9]+)*"  # 12, 3.5, 13.11.2024
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words, with their apostrophes
    r"|\S"
)
SAME_SIGN = str.maketrans({"’": "'", "‐": "-", "‑": "-", "−": "-", "⁄": "/"})
DASHES = frozenset("-–—")
PADDING = 40
SENTENCE_ENDS = frozenset(".!?…")
CLOSING = frozenset("\"'”’)]»")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: `lower` (small letters, plain signs), `start`, `end` for each.

    `sentence` numbers the sentence each token lies in; context is never read across sentences.
    `lower` and `kind` ("d" digits, "w" word, "-" dash, "s" other sign) end in empty tokens, so
    that a few steps before the first and after the last token need no check.
    """

    text: str
    lower: tuple[str, ...]
    kind: str
    start: tuple[int, ...]
    end: tuple[int, ...]
    sentence: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.start)

    def word(self, index: int) -> str:
        """Return token `index` in small letters; empty just outside the text."""
        return self.lower[index]

    def raw(self, index: int) -> str:
        """Return token `index` as written; empty outside the text."""
        if not 0 <= index < len(self.start):
            return ""
        return self.text[self.start[index] : self.end[index]]

    def glued(self, index: int) -> bool:
        """Say whether token `index` stands right against the token before it."""
        return 0 < index < len(self.start) and self.start[index] == self.end[index - 1]

    def together(self, first: int, other: int) -> bool:
        """Say whether both indexes are tokens of one sentence."""
        size = len(self.start)
        return (
            0 <= first < size and 0 <= other < size and self.sentence[first] == self.sentence[other]
        )

    def is_digits(self, index: int) -> bool:
        """Say whether token `index` is a number in digits."""
        return self.kind[index] == "d"

    def is_word(self, index: int) -> bool:
        """Say whether token `index` is made of letters."""
        return self.kind[index] == "w"

    def is_dash(self, index: int) -> bool:
        """Say whether token `index` is a hyphen or dash."""
        return self.kind[index] == "-"

    def span(self, first: int, stop: int) -> Span:
        """Return the place of the tokens `first` to `stop`, exclusive."""
        return Span(self.start[first], self.end[max(stop - 1, first)])


def _kind(word: str) -> str:
    if word[0] in "0123456789":
        return "d"
    if word[0].isalpha():
        return "w"
    return "-" if word in DASHES else "s"


def read_tokens(text: str, sentences: Sequence[Span] | None = None) -> Tokens:
    """Split `text` into tokens; sentence bounds are `sentences` or a simple guess."""
    starts, ends, lower = [], [], []
    for found in TOKEN.finditer(text):
        starts.append(found.start())
        ends.append(found.end())
        lower.append(found[0].translate(SAME_SIGN).lower())
    bounds = _given(starts, sentences) if sentences else _guessed(text, lower, starts, ends)
    kinds = "".join(map(_kind, lower)) + "s" * PADDING
    padded = (*lower, *[""] * PADDING)
    return Tokens(text, padded, kinds, tuple(starts), tuple(ends), tuple(bounds))


def _given(starts: list[int], sentences: Sequence[Span]) -> list[int]:
    numbers, at = [], 0
    firsts = sorted(span.start for span in sentences)
    for start in starts:
        while at < len(firsts) and firsts[at] <= start:
            at += 1
        numbers.append(at)
    return numbers


def _guessed(text: str, lower: list[str], starts: list[int], ends: list[int]) -> list[int]:
    numbers, number = [0] if lower else [], 0
    for before, here in pairwise(range(len(lower))):
        gap = text[ends[before] : starts[here]]
        if "\n" in gap or (gap and _ends_sentence(text, lower, before, starts[here])):
            number += 1
        numbers.append(number)
    return numbers


def _ends_sentence(text: str, lower: list[str], before: int, next_start: int) -> bool:
    mark = before
    while mark > before - 3 and mark > 0 and lower[mark] in CLOSING:
        mark -= 1
    if lower[mark] not in SENTENCE_ENDS or text[next_start].islower():
        return False
    return lower[mark] != "." or mark == 0 or lower[mark - 1] not in cues("abbreviation")


class Phrases(Generic[Entry]):
    """A list of phrases, each with an entry, found at or before a token, the longest first."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        """Index (phrase, entry) pairs by their words; a later pair replaces an equal phrase."""
        self._entries: dict[tuple[str, ...], Entry] = {}
        for phrase, entry in entries:
            words = tuple(found.lower() for found in TOKEN.findall(phrase.translate(SAME_SIGN)))
            self._entries[words] = entry
        self._from_first = _lengths(self._entries, 0)
        self._from_last = _lengths(self._entries, -1)

    def at(self, tokens: Tokens, index: int) -> tuple[int, Entry] | None:
        """Return (end index, entry) of the longest phrase that starts at token `index`."""
        for length in self._from_first.get(tokens.lower[index], ()):
            entry = self._entries.get(tokens.lower[index : index + length])
            if entry is not None and tokens.together(index, index + length - 1):
                return index + length, entry
        return None

    def before(self, tokens: Tokens, index: int) -> tuple[int, Entry] | None:
        """Return (first index, entry) of the longest phrase that ends before token `index`."""
        if index < 1:
            return None
        for length in self._from_last.get(tokens.lower[index - 1], ()):
            if length <= index:
                entry = self._entries.get(tokens.lower[index - length : index])
                if entry is not None and tokens.together(index - length, index - 1):
                    return index - length, entry
        return None


def _lengths(entries: Iterable[tuple[str, ...]], place: int) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for words in entries:
        found.setdefault(words[place], set()).add(len(words))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}
