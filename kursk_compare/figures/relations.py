"""The relations two stated figures can have, and how much each matters to a reader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kursk_compare.figures.lexicon import rows
from kursk_compare.finding import Level


class Relation(StrEnum):
    """How two figures of aligned sentences relate."""

    SAME = "same"
    HEDGE_DIFFERS = "same_value_hedge_differs"
    COMPATIBLE = "compatible"
    WEAKER = "weaker"
    CONFLICT = "conflict"
    DIFFERENT_THINGS = "different_things"
    CONVERTED = "converted"
    NOT_COMPARABLE = "not_comparable"
    PART_WHOLE = "part_whole"
    ONLY_IN_ONE = "only_in_one"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement on two figures: the relation, why, and whether sameness is only assumed.

    `reason` is a short clause in plain words; it may be empty. `matters` is the name under which
    the levels table lists the case (the relation itself, or a graver kind of it).
    """

    relation: Relation
    reason: str = ""
    assumed: bool = False
    matters: str = ""

    @property
    def name(self) -> str:
        """The name of the case in the levels table."""
        return self.matters or self.relation.value


@dataclass(frozen=True, slots=True)
class Weight:
    """How grave a case is, and its level when the same thing is surely or only perhaps meant."""

    gravity: int
    sure: Level | None
    assumed: Level | None


@cache
def weights() -> dict[str, Weight]:
    """Return case name to its weight, from the table of relations."""
    return {
        name: Weight(int(gravity), _level(sure), _level(assumed))
        for name, gravity, sure, assumed in rows("relations")
    }


def _level(name: str) -> Level | None:
    return None if name == "-" else Level(name)
