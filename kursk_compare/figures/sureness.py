"""Sureness: whether two paired figures really speak of the same thing.

The nouns they count say most; where a figure has none (money, lengths, shares, dates), the words
around it must be shared. What stays doubtful is shown at a lower level, or not at all.
"""

from __future__ import annotations

from enum import IntEnum

from kursk_compare.figures.claims import Sameness, thing_relation
from kursk_compare.figures.dated_events import is_planned, is_reporting_day
from kursk_compare.figures.model import FigureKind
from kursk_compare.figures.nations import nationality
from kursk_compare.figures.stated import Stated

SOME = 0.15
MUCH = 0.3
MOST = 0.45
GOVERNING = 2


class Sureness(IntEnum):
    """How likely two figures speak of the same thing."""

    UNLIKELY = 0
    LIKELY = 1
    PROBABLE = 2
    SURE = 3


def sureness(one: Stated, other: Stated, shared: float, alike: float) -> Sureness:
    """Return how likely two paired figures speak of the same thing.

    `shared` is the shared part of their contexts, `alike` the likeness of the sentences, 0 to 1.
    """
    if one.figure.kind == FigureKind.DATE == other.figure.kind:
        return _of_dates(one, other, shared, alike)
    same = thing_relation(one.figure, other.figure) == Sameness.SAME
    if same and FigureKind.MONEY not in (one.figure.kind, other.figure.kind):
        close = shared >= SOME or alike >= MUCH or _same_people(one, other)
        return Sureness.SURE if close else Sureness.LIKELY
    counted = one.figure.kind == FigureKind.COUNT == other.figure.kind
    if shared < SOME:
        return Sureness.UNLIKELY
    if counted:
        return Sureness.LIKELY
    sure = shared >= MOST or (shared >= MUCH and alike >= SOME) or alike >= MOST
    return Sureness.SURE if sure else Sureness.LIKELY


def _same_people(one: Stated, other: Stated) -> bool:
    """Say whether both name the same country's people: "North Korean troops" and "soldiers"."""
    nations = []
    for counted in (one.figure.counted, other.figure.counted):
        words = (counted.head, *counted.modifiers) if counted else ()
        nations.append(nationality(words)[0])
    return nations[0] is not None and nations[0] == nations[1]


def _of_dates(one: Stated, other: Stated, shared: float, alike: float) -> Sureness:
    """Dates date something: the words that lead to them must be the same, and no "he said".

    Dates of plans are held against each other under other words too: "leave", "retire".
    """
    if is_reporting_day(one) or is_reporting_day(other):
        return Sureness.UNLIKELY
    near, other_near = set(one.leading[:GOVERNING]), set(other.leading[:GOVERNING])
    if not near & other_near:
        planned = is_planned(one) and is_planned(other) and alike >= SOME
        return Sureness.PROBABLE if planned else Sureness.UNLIKELY
    nearest = {*one.leading[:1], *other.leading[:1]}
    governed = bool(near & other_near & nearest)
    return Sureness.SURE if governed and shared >= SOME and alike >= SOME else Sureness.LIKELY
