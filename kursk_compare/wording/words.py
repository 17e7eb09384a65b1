"""Words of a sentence with their places, and what makes two of them the same word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kursk_compare.article import Span
from kursk_compare.resources import read_rows

_WORD = re.compile(r"\w+(?:[.,’'\-‑]\w+)*", re.UNICODE)
_ENDINGS = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "edly",
    "ies",
    "ied",
    "ed",
    "es",
    "s",
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written at `span`; `stem` is equal for forms of one word."""

    text: str
    stem: str
    span: Span


def words_of(text: str, offset: int = 0) -> list[Word]:
    """Return the words of `text` in order, their spans moved by `offset`."""
    return [
        Word(m.group(), stem(m.group()), Span(m.start() + offset, m.end() + offset))
        for m in _WORD.finditer(text)
    ]


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of all words of `text`."""
    return frozenset(map(stem, set(_WORD.findall(text))))


def stem(word: str) -> str:
    """Return a word without case, apostrophes and common English endings (a light stemmer)."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").replace("'", "")
    plain = irregular_forms().get(plain, plain)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 3 and not plain.endswith("ss"):
            base = plain[: -len(ending)]
            base = base + "y" if ending in ("ies", "ied") else base
            return base.rstrip("e") if len(base) > 3 else base
    return plain.rstrip("e") if len(plain) > 3 else plain


@cache
def irregular_forms() -> Mapping[str, str]:
    """Base form by the forms that share no stem with it, as in "took" and "taken" for "take"."""
    rows = read_rows("wording/irregular.tsv")
    return MappingProxyType({form: base for base, forms in rows for form in forms.split(",")})


@cache
def function_words() -> frozenset[str]:
    """The stems of words that carry no content of their own."""
    return frozenset(stem(row[0]) for row in read_rows("wording/function_words.tsv"))


def content_words(words: Sequence[Word]) -> list[Word]:
    """Return the words that carry content, numbers included."""
    return [word for word in words if word.stem not in function_words()]
