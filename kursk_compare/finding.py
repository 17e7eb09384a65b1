"""What a comparing stage reports: a divergence among the sources' versions of one statement.

The stages `figures`, `attribution` and `wording` return `Finding`s; `comparison` gives them ids
and their group.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DivergenceKind(StrEnum):
    """What diverges."""

    FIGURE = "figure"
    ATTRIBUTION = "attribution"
    WORDING = "wording"
    DATE = "date"
    OMISSION = "omission"
    QUOTATION = "quotation"


class Level(StrEnum):
    """How much a divergence matters to a reader, gravest first."""

    STRONG = "strong"
    NOTICE = "notice"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Its place among the levels, 0 for the gravest."""
        return _RANKS[self]


_RANKS = {level: rank for rank, level in enumerate(Level)}


@dataclass(frozen=True, slots=True, order=True)
class PlacedSpan:
    """A span of code points in a named article."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One divergence between aligned sentences, explained in one plain sentence.

    `members` are the ids of the sentences it speaks of, `spans` the words to mark, both sorted.
    """

    kind: DivergenceKind
    level: Level
    relation: str
    members: tuple[str, ...]
    spans: tuple[PlacedSpan, ...]
    explanation: str
