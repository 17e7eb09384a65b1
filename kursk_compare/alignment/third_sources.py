"""What a third article says of a pair: A and B are likelier to meet where C meets both.

Such evidence only moves a candidate up among its rivals; it never makes a link (chaining).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

LEAST = 0.3
"""Probability from which a pair speaks for others."""

CLOSEST = 12
"""So many of a sentence's likeliest pairs speak for each other, so that the work stays linear."""

_STEPS = 10_000  # confidences are whole multiples of 1/_STEPS

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]


class Pairs(Protocol):
    """Pairs of sentences of articles `x` and `y` (x < y): see `pair_features.ArticlePair`."""

    @property
    def x(self) -> int:
        """The first article's number."""
        ...

    @property
    def y(self) -> int:
        """The second article's number."""
        ...

    @property
    def shape(self) -> tuple[int, int]:
        """The number of sentences of both articles."""
        ...

    @property
    def i(self) -> NDArray[np.integer]:
        """The sentences' numbers in the first article."""
        ...

    @property
    def j(self) -> NDArray[np.integer]:
        """The sentences' numbers in the second article."""
        ...


def third_sources(pairs: Sequence[Pairs], chances: Sequence[Numbers]) -> list[Numbers]:
    """Return for each pair how likely a sentence of a third article meets both of its sentences.

    `chances` are the probabilities of the pairs. The result, 0 or LEAST to 1, is the likeliest
    third sentence's, whose weaker tie counts.
    """
    begins = _begins(pairs)
    first = [begins[p.x] + p.i.astype(np.int64) for p in pairs]
    second = [begins[p.y] + p.j.astype(np.int64) for p in pairs]
    one, other = np.concatenate([*first, _NONE]), np.concatenate([*second, _NONE])
    chance = np.concatenate([*chances, np.zeros(0)])
    wanted = one * begins[-1] + other
    order = np.argsort(wanted, kind="stable")
    met, likely = _met_by_one(one, other, chance, int(begins[-1]))
    found = np.zeros(len(wanted))
    if len(met):
        held = wanted[order]
        place = np.minimum(np.searchsorted(held, met), len(held) - 1)
        hit = held[place] == met
        found[order[place[hit]]] = likely[hit]
    ends = np.cumsum([0, *(len(p.i) for p in pairs)]).tolist()
    return [found[begin:end] for begin, end in pairwise(ends)]


_NONE = np.zeros(0, dtype=np.int64)


def _begins(pairs: Sequence[Pairs]) -> Whole:
    sizes = np.zeros(max((p.y + 1 for p in pairs), default=0), dtype=np.int64)
    for p in pairs:
        sizes[p.x], sizes[p.y] = p.shape
    return np.concatenate([[0], np.cumsum(sizes)])


def _met_by_one(one: Whole, other: Whole, chance: Numbers, sentences: int) -> tuple[Whole, Numbers]:
    """Return pairs (as numbers a * sentences + b, a < b) that a third sentence meets, and how.

    They are sorted, each is named once, with the likeliest third sentence.
    """
    third, end, chance = _closest(one, other, chance)
    steps = np.rint(chance * _STEPS).astype(np.int64)
    found = [_NONE]
    for step in range(1, CLOSEST):
        same = third[step:] == third[:-step]
        a, b = end[step:][same], end[:-step][same]
        met = np.minimum(a, b) * sentences + np.maximum(a, b)
        weaker = np.minimum(steps[step:], steps[:-step])[same]
        found.append(met * (_STEPS + 1) + _STEPS - weaker)
    # One number for pair and probability: sorting numbers is much quicker than sorting rows.
    every, less = np.divmod(np.sort(np.concatenate(found)), _STEPS + 1)
    first = np.ones(len(every), dtype=np.bool_)
    first[1:] = every[1:] != every[:-1]
    return every[first], (_STEPS - less[first]) / _STEPS


def _closest(one: Whole, other: Whole, chance: Numbers) -> tuple[Whole, Whole, Numbers]:
    """Return for each sentence its CLOSEST ends of sure pairs, the likeliest first."""
    sure = chance >= LEAST
    third = np.concatenate([one[sure], other[sure]])
    end = np.concatenate([other[sure], one[sure]])
    chance = np.concatenate([chance[sure], chance[sure]])
    order = np.lexsort((end, -chance, third))
    third, end, chance = third[order], end[order], chance[order]
    kept = np.arange(len(third)) - np.searchsorted(third, third) < CLOSEST
    return third[kept], end[kept], chance[kept]
