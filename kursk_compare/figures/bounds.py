"""Bounds as families: floors, ceilings, and a floor and a ceiling that make a range together."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from kursk_compare.figures.drafts import Draft
from kursk_compare.figures.model import Bound
from kursk_compare.figures.tokens import Tokens

FLOORS = frozenset((Bound.AT_LEAST, Bound.MORE_THAN, Bound.JUST_OVER))
CEILINGS = frozenset((Bound.AT_MOST, Bound.LESS_THAN, Bound.ALMOST))
MAX_WORDS_BETWEEN = 2


def between_limits(tokens: Tokens, one: Draft, other: Draft) -> Draft | None:
    """Return the range of "more than 100 but fewer than 300", or None."""
    if one.kind != other.kind or one.hedge is None or other.hedge is None:
        return None
    floor, ceiling = (one, other) if one.bound in FLOORS else (other, one)
    if floor.bound not in FLOORS or ceiling.bound not in CEILINGS:
        return None
    joint = tokens.lower[one.stop : other.hedge[0]]
    if not 0 < len(joint) <= MAX_WORDS_BETWEEN or not set(joint) <= {"and", "but", ","}:
        return None
    low, high = floor.value, ceiling.value
    if not (isinstance(low, Decimal) and isinstance(high, Decimal) and low < high):
        return None
    if (one.unit and other.unit and one.unit != other.unit) or not tokens.together(
        one.first, other.first
    ):
        return None
    return replace(
        other,
        first=one.hedge[0],
        value=(low, high),
        bound=Bound.RANGE,
        hedge=None,
        unit=other.unit or one.unit,
        form="range",
        low=None,
        high=None,
    )
