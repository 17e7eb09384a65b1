"""Charged words: one source's word takes a side where another's is plain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level
from kursk_compare.resources import read_rows
from kursk_compare.wording.placing import finding
from kursk_compare.wording.version import Version
from kursk_compare.wording.words import Word, stem


@dataclass(frozen=True, slots=True)
class Charge:
    """A charged word's stems, the plain words for the same thing, and what the word does."""

    charged: frozenset[str]
    plain: frozenset[str]
    effect: str


@cache
def charges() -> tuple[Charge, ...]:
    """The table of charged words."""
    return tuple(
        Charge(_stems(charged), _stems(plain), effect)
        for charged, plain, effect in read_rows("wording/charged.tsv")
    )


def charged_words(versions: Sequence[Version]) -> list[Finding]:
    """Report each charged word that stands beside only plain words in another article."""
    return [found for charge in charges() if (found := _compare(charge, versions))]


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split(","))


def _compare(charge: Charge, versions: Sequence[Version]) -> Finding | None:
    charged = _places(versions, charge.charged)
    articles = {version.article_id for version, _ in charged}
    plain = [p for p in _places(versions, charge.plain) if p[0].article_id not in articles]
    if not charged or not plain:
        return None
    first = "the first word" if len({w.text.casefold() for _, w in charged}) == 1 else "that"
    explanation = f"{_says(charged)} where {_says(plain)}; {first} {charge.effect}."
    places = [(version, word.span) for version, word in (*charged, *plain)]
    return finding(DivergenceKind.WORDING, Level.NOTICE, "charged_word", places, explanation)


def _places(versions: Sequence[Version], stems: frozenset[str]) -> list[tuple[Version, Word]]:
    return [(v, word) for v in versions for word in v.content if word.stem in stems]


def _says(places: Sequence[tuple[Version, Word]]) -> str:
    by_word: dict[str, list[str]] = {}
    for version, word in places:
        ids = by_word.setdefault(word.text.casefold(), [])
        if version.article_id not in ids:
            ids.append(version.article_id)
    return " and ".join(
        f"{enumerated(ids)} {'says' if len(ids) == 1 else 'say'} “{word}”"
        for word, ids in by_word.items()
    )
