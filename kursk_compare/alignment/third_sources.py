"""What a third article says of a pair: A and B are likelier to meet where C meets both.

Such evidence only moves a candidate up among its rivals; it never makes a link (chaining).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.candidate_table import STEPS

LEAST = 0.3
"""Probability from which a pair speaks for others."""

CLOSEST = 12
"""So many of a sentence's likeliest pairs speak for each other, so that the work stays linear."""

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]


def third_sources(one: NDArray[np.integer], other: NDArray[np.integer], chance: Numbers) -> Numbers:
    """Return for each pair how likely a sentence of a third article meets both of its sentences.

    `one` and `other` (k) are the numbers of each pair's sentences in the whole set, those of the
    earlier article first; `chance` (k) are the pairs' probabilities. The result (k), 0 or LEAST to
    1, is the likeliest third sentence's, whose weaker tie counts.
    """
    found, sentences = np.zeros(len(chance)), int(other.max(initial=0)) + 1
    earlier, later = one.astype(np.int64), other.astype(np.int64)
    met, likely = _met_by_one(earlier, later, chance, sentences)
    if len(met):
        wanted = earlier * sentences + later
        place = np.minimum(np.searchsorted(met, wanted), len(met) - 1)
        hit = met[place] == wanted
        found[hit] = likely[place[hit]]
    return found


def _met_by_one(one: Whole, other: Whole, chance: Numbers, sentences: int) -> tuple[Whole, Numbers]:
    """Return pairs (as numbers a * sentences + b, a < b) that a third sentence meets, and how.

    They are sorted, each is named once, with the likeliest third sentence.
    """
    third, end, chance = _closest(one, other, chance)
    steps = np.rint(chance * STEPS).astype(np.int64)
    found = [np.zeros(0, dtype=np.int64)]
    for step in range(1, CLOSEST):
        same = third[step:] == third[:-step]
        a, b = end[step:][same], end[:-step][same]
        met = np.minimum(a, b) * sentences + np.maximum(a, b)
        weaker = np.minimum(steps[step:], steps[:-step])[same]
        found.append(met * (STEPS + 1) + STEPS - weaker)
    # One number for pair and probability: sorting numbers is much quicker than sorting rows.
    every, less = np.divmod(np.sort(np.concatenate(found)), STEPS + 1)
    first = np.ones(len(every), dtype=np.bool_)
    first[1:] = every[1:] != every[:-1]
    return every[first], (STEPS - less[first]) / STEPS


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
