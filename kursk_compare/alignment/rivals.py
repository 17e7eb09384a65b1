"""What the rivals of a pair make of it: the other pairs that one of its sentences belongs to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.pair_features import FEATURES, ArticlePairs

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]
_MILLION = 1_000_000  # sums of whole numbers are exact in any order
_WORDS = FEATURES.index("words")


@dataclass(frozen=True, slots=True, eq=False)
class Competition:
    """How much a pair's log odds fall by its distance to the rivals of both sentences.

    Everywhere by `always` times the distance. More where one article is a rewrite of the other:
    `crowding` is the logarithm of how much more evidence a pair of articles holds than that of
    its mutually best pairs, near 0 where each sentence has one counterpart, above 1 in independent
    coverage, where many sentences tell the same. Below `free` log odds fall by up to `strength`
    times the distance; fully so from `strict` down. Pairs nearer than `allowance` to their rivals
    gain. None of this counts where the mutually best pairs, each by its probability, cover less
    than `uncovered` of the shorter article or are less than `few`, or stand in no order
    (`unordered`, -1..1); all from `covered`, `enough` and `ordered` on. None where their words are
    as alike as `copied` (agency copy repeats itself and still is right), all up to `reworded`.
    """

    always: float
    free: float
    strict: float
    strength: float
    allowance: float
    uncovered: float
    covered: float
    few: float
    enough: float
    unordered: float
    ordered: float
    reworded: float
    copied: float


def with_rivals(odds: Numbers, pairs: ArticlePairs, rivals: Competition) -> Numbers:
    """Return log odds that fall where a rival fits better, most of all in rewritten articles."""
    behind = distance_to_rivals(odds, pairs)
    tight = _rewriting(odds, behind, pairs, rivals)[pairs.y]
    after: Numbers = odds - rivals.always * behind
    return after - tight * rivals.strength * (behind - rivals.allowance)


def distance_to_rivals(odds: Numbers, pairs: ArticlePairs) -> Numbers:
    """Return how far each pair lies below the best of its first sentence and of its second."""
    articles = len(pairs.begins)
    of_row = _best((pairs.i - pairs.i[0]) * articles + pairs.y, odds)
    of_column = _best(pairs.j, odds)
    distance: Numbers = (of_row - odds) + (of_column - odds)
    return distance


def _best(owner: Whole, odds: Numbers) -> Numbers:
    """Return for each pair the best log odds of its owner."""
    best = np.full(int(owner.max()) + 1, -np.inf)
    np.maximum.at(best, owner, odds)
    return best[owner]


def _rewriting(odds: Numbers, behind: Numbers, pairs: ArticlePairs, rivals: Competition) -> Numbers:
    """Return in 0..1 how much each article, by its number, looks like a rewrite, or rewritten."""
    best, sizes = behind == 0, np.diff(pairs.begins)
    sure = np.rint(_MILLION / (1 + np.exp(-odds)))
    count = _sums(pairs.y, sure * best, pairs) / _MILLION
    weight = (sure + 1) * best
    alike = _sums(pairs.y, pairs.values[_WORDS] * weight, pairs) / np.maximum(
        _sums(pairs.y, weight, pairs), 1
    )
    looks = (
        _ramp(rivals.free - crowding(odds, behind, pairs), rivals.free - rivals.strict)
        * _ramp(
            count / np.minimum(sizes, sizes[pairs.x]) - rivals.uncovered,
            rivals.covered - rivals.uncovered,
        )
        * _ramp(count - rivals.few, rivals.enough - rivals.few)
        * _ramp(rivals.copied - alike, rivals.copied - rivals.reworded)
    )
    asked = best & (looks > 0)[pairs.y]
    order = _order(pairs.some(asked), sure[asked])
    return looks * _ramp(order - rivals.unordered, rivals.ordered - rivals.unordered)


def _order(pairs: ArticlePairs, weights: Numbers) -> Numbers:
    """Return in -1..1 how much the pairs with each article stand in order (Kendall, weighted)."""
    by_article = np.argsort(pairs.y, kind="stable")
    i, j, y = (numbers[by_article] for numbers in (pairs.i, pairs.j, pairs.y))
    weights = weights[by_article]
    same, every = np.zeros(len(y)), np.zeros(len(y))
    for step in range(1, int(np.bincount(y, minlength=1).max())):
        later, earlier = slice(step, None), slice(-step)
        differ = (y[later] == y[earlier]) & (i[later] != i[earlier]) & (j[later] != j[earlier])
        both = weights[later] * weights[earlier] * differ
        every[later] += both
        same[later] += both * np.sign(j[later] - j[earlier])
    return _sums(y, same, pairs) / np.maximum(_sums(y, every, pairs), 1)


def _ramp(value: Numbers, full: float) -> Numbers:
    return np.clip(value / full, 0.0, 1.0)


def crowding(odds: Numbers, behind: Numbers, pairs: ArticlePairs) -> Numbers:
    """Return the logarithm of all evidence over that of the mutually best pairs (0 or more).

    There is one value for each article, by its number.
    """
    evidence = np.rint(_MILLION / (1 + np.exp(-odds)) ** 2)
    mutual = _sums(pairs.y, evidence * (behind == 0), pairs)
    every = np.where(mutual > 0, _sums(pairs.y, evidence, pairs), 1)
    return np.log(every / np.where(mutual > 0, mutual, 1))


def _sums(owner: Whole, values: Numbers, pairs: ArticlePairs) -> Numbers:
    """Return the sum of the values for each article, by its number."""
    return np.bincount(owner, values, len(pairs.begins) - 1).astype(np.float64)
