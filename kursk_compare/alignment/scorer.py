"""Turns the features of a pair into the probability that both sentences report the same claim.

A logistic regression whose coefficients lie in resources/alignment/scorer.json, fitted by
benchmarks/fit_alignment.py; nothing is learned at run time.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.first_look import FIRST_LOOK, FirstLook
from kursk_compare.alignment.pair_features import FEATURES, ArticlePairs
from kursk_compare.resources import resource

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]
_DIGITS = 4
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


@dataclass(frozen=True, slots=True, eq=False)
class Scorer:
    """What was fitted of the probability of a link: weights by feature name.

    `weights` tell how likely a pair is a link, `ranking` which candidate of a sentence comes first
    (`third_source` weighs what another article says of the pair). `across` are bias and weights
    for articles in different languages, which share no words.

    `model` is the checksum of the model it was fitted with; `scale` holds quantiles of that
    model's similarities on unrelated sentences, by feature name.
    """

    first_look: FirstLook
    bias: float
    weights: Mapping[str, float]
    ranking: Mapping[str, float]
    third_source: float
    across: tuple[float, Mapping[str, float]]
    competition: Competition
    none: Sequence[float]
    model: str
    scale: Mapping[str, tuple[float, float]]

    def between_languages(self) -> Scorer:
        """Return the scorer of two articles in different languages: by their vectors alone."""
        bias, weights = self.across
        every = {name: weights.get(name, 0.0) for name in FEATURES}
        return replace(self, bias=bias, weights=every, ranking=every)

    def log_odds(self, pairs: ArticlePairs) -> Numbers:
        """Return the log odds of each pair of sentences, rivals taken into account."""
        total = np.full(len(pairs.i), self.bias)
        for name, values in zip(FEATURES, pairs.values, strict=True):
            total += self.weights.get(name, 0.0) * values
        return with_rivals(total, pairs, self.competition)

    def rank(self, pairs: ArticlePairs) -> Numbers:
        """Return what candidates are ranked by, whatever their rivals; it has no unit.

        What other sources tell of a pair comes on top (`third_sources`).
        """
        total = np.zeros(len(pairs.i))
        for name, values in zip(FEATURES, pairs.values, strict=True):
            total += self.ranking[name] * values
        return np.round(total, 6)

    def no_counterpart(self, best: Numbers) -> Numbers:
        """Return the probability of no counterpart, given candidates' confidences (n, k) in order.

        Without any candidate it is 1.
        """
        if best.shape[1] == 0:
            return np.ones(len(best))
        odds = _log_odds(np.pad(best, ((0, 0), (0, 1)))[:, :2])
        bias, first, second = self.none
        return np.round(1 / (1 + np.exp(bias + first * odds[:, 0] + second * odds[:, 1])), _DIGITS)


def confidence(log_odds: Numbers) -> Numbers:
    """Return probabilities, rounded so that they read the same everywhere."""
    return np.round(1 / (1 + np.exp(-log_odds)), _DIGITS)


def falling(chances: Numbers) -> Numbers:
    """Return the falling values nearest to the probabilities (n, k) of candidates in rank order.

    Neighbours that rise get their mean (isotonic regression, by its min-max formula).
    """
    rises = (np.diff(chances, axis=1) > 0).any(axis=1)
    found, rising, places = chances.copy(), chances[rises], range(chances.shape[1])
    for at in places:
        highest = [
            np.max([rising[:, a : b + 1].mean(axis=1) for b in places[at:]], axis=0)
            for a in places[: at + 1]
        ]
        found[rises, at] = np.round(np.min(highest, axis=0), _DIGITS)
    return found


@cache
def fitted_scorer() -> Scorer:
    """Read the coefficients that come with the program."""
    return read_scorer(json.loads(resource("alignment/scorer.json").read_text(encoding="utf-8")))


def read_scorer(found: Mapping[str, object]) -> Scorer:
    """Make a scorer of the content of scorer.json."""
    look, rivals = _table(found["first_look"]), _table(found["competition"])
    weights, ranking = _table(found["weights"]), _table(found["ranking"])
    across = _table(found["across"])
    return Scorer(
        FirstLook([look[name] for name in FIRST_LOOK], look["floor"]),
        weights.pop("bias"),
        weights,
        ranking,
        ranking.pop("third_source"),
        (across.pop("bias"), across),
        Competition(**rivals),
        [_table(found["none"])[name] for name in ("bias", "first", "second")],
        str(found["model"]),
        _scale(found["scale"]),
    )


def _table(found: object) -> dict[str, float]:
    assert isinstance(found, dict)
    return {str(name): float(value) for name, value in found.items()}


def _scale(found: object) -> dict[str, tuple[float, float]]:
    assert isinstance(found, dict)
    return {str(name): (float(low), float(high)) for name, (low, high) in found.items()}


def _log_odds(probability: Numbers) -> Numbers:
    bounded = np.clip(probability, 1e-4, 1 - 1e-4)
    found: Numbers = np.log(bounded / (1 - bounded))
    return found


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
