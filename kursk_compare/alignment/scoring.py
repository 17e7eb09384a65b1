"""Scores the pairs of sentences that got the second look, and keeps what later steps need of them.

The features of all pairs would take most of the memory, so they are let go article by article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.material import Material
from kursk_compare.alignment.pair_features import FEATURES, ArticlePair, pair_features
from kursk_compare.alignment.score_parts import STEPS
from kursk_compare.alignment.scorer import Scorer, confidence

Numbers = NDArray[np.float64]
Whole = NDArray[np.integer]

ADDS = "log_odds."
"""Begins the name of a part that is added up; the other parts are what was measured."""

PARTS = (*FEATURES, *(f"{ADDS}{name}" for name in (*FEATURES, "bias", "rivals")))
"""The names of the parts of a score.

The measured features come first; then, in log odds, what each of them adds to the score, what
holds for every pair ("bias"), and what the rivals of the pair make of it ("rivals").
"""


@dataclass(frozen=True, slots=True, eq=False)
class ScoredPairs:
    """The pairs of sentences of articles `x` and `y` (x < y) that were looked at closely.

    `i` and `j` (k) are sentence numbers in x and y, `shape` is the number of sentences of both.
    The higher a pair's `rank`, the earlier it comes among a sentence's candidates. `told` (n) are
    the places of the pairs that may become links; `parts` (n, PARTS) is what their log odds are
    made of, in 1/STEPS.
    """

    x: int
    y: int
    shape: tuple[int, int]
    i: Whole
    j: Whole
    log_odds: Numbers
    confidence: Numbers
    rank: Numbers
    told: Whole
    parts: Whole


def score_pairs(
    material: Material,
    scorer: Scorer,
    between: Callable[[int, int], Scorer],
    least: float,
    threads: int,
) -> Iterator[ScoredPairs]:
    """Score all pairs worth it, for each two articles in order.

    `between` gives the scorer of two articles by their numbers; `scorer` is that of most.
    Parts are kept of pairs with a confidence of at least `least` whose sentences may be linked.
    """
    for pair in pair_features(material, scorer.first_look, threads):
        own = between(pair.x, pair.y)
        log_odds = own.log_odds(pair)
        chances = confidence(log_odds)
        linkable = [material.linkable[material.rows(at)] for at in (pair.x, pair.y)]
        may_link = linkable[0][pair.i] & linkable[1][pair.j]
        (told,) = np.nonzero(may_link & (chances >= least))
        yield ScoredPairs(
            pair.x,
            pair.y,
            pair.shape,
            pair.i.astype(np.int32),
            pair.j.astype(np.int32),
            log_odds,
            chances,
            own.rank(pair),
            told,
            _parts(pair, own, log_odds, told),
        )


def _parts(pair: ArticlePair, scorer: Scorer, log_odds: Numbers, told: Whole) -> Whole:
    values = pair.values[:, told]
    adds = values * np.array([[scorer.weights.get(name, 0.0)] for name in FEATURES])
    bias = np.full(len(told), scorer.bias)
    rivals = log_odds[told] - scorer.bias - adds.sum(axis=0)
    parts: Whole = np.rint(np.vstack([values, adds, bias, rivals]).T * STEPS).astype(np.int32)
    return parts
