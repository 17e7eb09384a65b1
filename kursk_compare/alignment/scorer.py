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
from kursk_compare.alignment.rivals import Competition, with_rivals
from kursk_compare.resources import resource

Numbers = NDArray[np.float64]
_DIGITS = 4


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
