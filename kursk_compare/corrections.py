"""What the user decided about sentences: which belong together, which do not, and what of them.

A sentence is known by its source's checksum and its place in the text, so that a decision outlives
added sources, other settings and new runs. The later of two decisions that contradict each other
stands; nothing here looks at an article.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kursk_compare.article import Article


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A sentence of a source: the source's checksum, and the code points it covers, end exclusive.

    `start` and `end` count from the beginning of the article's text.
    """

    source: str
    start: int
    end: int


Pair = tuple[Place, Place]
"""Two sentences, the smaller place first."""


@dataclass(frozen=True, slots=True, order=True)
class Silence:
    """The user found no counterpart of a sentence in another source (its checksum)."""

    place: Place
    source: str


class Verdict(StrEnum):
    """What the user makes of a statement after looking into it."""

    TO_CHECK = "to_check"
    MATTERS = "matters"
    HARMLESS = "harmless"


@dataclass(frozen=True, slots=True)
class Remark:
    """What the user noted on a statement, known by the sentences that made it up at the time."""

    about: tuple[Place, ...]
    note: str = ""
    tags: tuple[str, ...] = ()
    verdict: Verdict | None = None

    def says_something(self) -> bool:
        """Tell whether there is a note, a tag or a verdict."""
        return bool(self.note or self.tags or self.verdict)


@dataclass(frozen=True, slots=True)
class Corrections:
    """All decisions on the sentences of one set of articles, the newest of each kind last.

    `linked` and `confirmed` pairs say the same, whatever the program thinks (`confirmed`: as the
    program had found); `apart` pairs do not; `silent` sentences have no counterpart in a source.
    """

    linked: tuple[Pair, ...] = ()
    confirmed: tuple[Pair, ...] = ()
    apart: tuple[Pair, ...] = ()
    silent: tuple[Silence, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def __bool__(self) -> bool:
        return self != NO_CORRECTIONS

    def together(self) -> tuple[Pair, ...]:
        """Return all pairs that the user says belong together."""
        return (*self.linked, *self.confirmed)

    def with_linked(self, pairs: Iterable[Pair]) -> Corrections:
        """Return these with the pairs linked by the user."""
        wanted = _ordered(pairs)
        rest = _hearing(_without(self, wanted), wanted)
        return replace(rest, linked=(*rest.linked, *wanted))

    def with_confirmed(self, pairs: Iterable[Pair]) -> Corrections:
        """Return these with pairs that the program found confirmed; the user's own links stay."""
        wanted = tuple(pair for pair in _ordered(pairs) if pair not in self.linked)
        rest = _hearing(_without(self, wanted), wanted)
        return replace(rest, confirmed=(*rest.confirmed, *wanted))

    def with_apart(self, pairs: Iterable[Pair]) -> Corrections:
        """Return these with the pairs declared not to belong together."""
        wanted = _ordered(pairs)
        rest = _without(self, wanted)
        return replace(rest, apart=(*rest.apart, *wanted))

    def with_silence(self, place: Place, sources: Iterable[str]) -> Corrections:
        """Return these with no counterpart of a sentence in other sources."""
        wanted = tuple(Silence(place, source) for source in dict.fromkeys(sources))
        gone = tuple(p for p in self.together() if _speaks_against(p, wanted))
        rest = _without(self, gone)
        kept = tuple(silence for silence in rest.silent if silence not in wanted)
        return replace(rest, silent=(*kept, *wanted))

    def with_remark(self, remark: Remark, instead_of: Iterable[Remark] = ()) -> Corrections:
        """Return these with a remark in place of others; one that says nothing is left out."""
        former = tuple(instead_of)
        kept = tuple(r for r in self.remarks if r not in former and r != remark)
        return replace(self, remarks=(*kept, *((remark,) if remark.says_something() else ())))

    def left_to_program(self, places: Iterable[Place]) -> Corrections:
        """Return these without what was decided on who belongs together with these sentences."""
        own = frozenset(places)
        return replace(
            self,
            linked=tuple(pair for pair in self.linked if not own.intersection(pair)),
            confirmed=tuple(pair for pair in self.confirmed if not own.intersection(pair)),
            apart=tuple(pair for pair in self.apart if not own.intersection(pair)),
            silent=tuple(silence for silence in self.silent if silence.place not in own),
        )

    def over(self, older: Corrections) -> Corrections:
        """Return these and the older ones; where they contradict each other, these stand."""
        found = older.with_linked(self.linked).with_confirmed(self.confirmed)
        found = found.with_apart(self.apart)
        for silence in self.silent:
            found = found.with_silence(silence.place, (silence.source,))
        return replace(found, remarks=tuple(dict.fromkeys((*older.remarks, *self.remarks))))


NO_CORRECTIONS = Corrections()


def checksum_of(article: Article) -> str:
    """Return the SHA-256 of the article's file, or of its text when it has none."""
    return article.sha256 or hashlib.sha256(article.text.encode("utf-8", "replace")).hexdigest()


def pair_of(one: Place, other: Place) -> Pair:
    """Return the two places as a pair."""
    return (one, other) if one <= other else (other, one)


def pairs_between(ones: Iterable[Place], others: Iterable[Place]) -> tuple[Pair, ...]:
    """Return every pair of a sentence in `ones` with one in `others`."""
    others = tuple(others)
    return _ordered(pair_of(one, other) for one in ones for other in others)


def _ordered(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(dict.fromkeys(pair_of(*pair) for pair in pairs))


def _speaks_against(pair: Pair, silences: Iterable[Silence]) -> bool:
    said = {Silence(a, b.source) for a, b in (pair, pair[::-1])}
    return not said.isdisjoint(silences)


def _without(corrections: Corrections, pairs: Iterable[Pair]) -> Corrections:
    gone = frozenset(pairs)
    return replace(
        corrections,
        linked=tuple(pair for pair in corrections.linked if pair not in gone),
        confirmed=tuple(pair for pair in corrections.confirmed if pair not in gone),
        apart=tuple(pair for pair in corrections.apart if pair not in gone),
    )


def _hearing(corrections: Corrections, pairs: Iterable[Pair]) -> Corrections:
    """Return the corrections without the silences that the pairs break."""
    broken = frozenset(Silence(a, b.source) for pair in pairs for a, b in (pair, pair[::-1]))
    kept = tuple(silence for silence in corrections.silent if silence not in broken)
    return replace(corrections, silent=kept)
