"""Scores the pairs of sentences that got the second look, and keeps what later steps need of them.

The features of all pairs would take most of the memory, so they are let go article by article.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.in_order import in_order
from kursk_compare.alignment.material import Material
from kursk_compare.alignment.pair_features import FEATURES, ArticlePairs, pair_features
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
    """The pairs of sentences of different articles that were looked at closely.

    `a` and `b` (k) are the sentences' numbers in the whole set; `a` is of the earlier article.
    `begins` says where each article's sentences begin, and where the last one's end. The higher a
    pair's `rank`, the earlier it comes among a sentence's candidates. `told` (n) are the places of
    the pairs that may become links; `parts` (n, PARTS) is what their log odds are made of, in
    1/STEPS.
    """

    begins: tuple[int, ...]
    a: Whole
    b: Whole
    log_odds: Numbers
    confidence: Numbers
    rank: Numbers
    told: Whole
    parts: Whole

    def article_of(self, sentences: Whole) -> Whole:
        """Return the number of each sentence's article."""
        found: Whole = np.searchsorted(self.begins, sentences, side="right") - 1
        return found


def score_pairs(
    material: Material,
    scorer: Scorer,
    between: Callable[[int, int], Scorer],
    least: float,
    threads: int,
) -> ScoredPairs:
    """Score all pairs worth it.

    `between` gives the scorer of two articles by their numbers; `scorer` is that of most.
    Parts are kept of pairs with a confidence of at least `least` whose sentences may be linked.
    """
    compared = pair_features(material, scorer.first_look)

    def scored(x: int) -> list[ScoredPairs]:
        pairs = compared(x)
        judges = [between(x, y) for y in range(x + 1, len(material.begins) - 1)]
        return [
            _scored(
                pairs.some(np.array([judge is own for judge in judges])[pairs.y - x - 1]),
                own,
                material.linkable,
                least,
            )
            for own in dict.fromkeys(judges)
        ]

    every = in_order(scored, range(len(material.begins) - 2), threads)
    return _joined(material.begins, [pairs for found in every for pairs in found])


def _scored(
    pairs: ArticlePairs, scorer: Scorer, linkable: NDArray[np.bool_], least: float
) -> ScoredPairs:
    log_odds = scorer.log_odds(pairs)
    chances = confidence(log_odds)
    told = np.flatnonzero(linkable[pairs.i] & linkable[pairs.j] & (chances >= least))
    return ScoredPairs(
        pairs.begins,
        pairs.i.astype(np.int32),
        pairs.j.astype(np.int32),
        log_odds,
        chances,
        scorer.rank(pairs),
        told,
        _parts(pairs, scorer, log_odds, told),
    )


def _joined(begins: tuple[int, ...], found: Sequence[ScoredPairs]) -> ScoredPairs:
    none = np.zeros(0, dtype=np.int32)
    firsts = np.cumsum([0, *(len(pairs.a) for pairs in found)]).tolist()
    told = [pairs.told + first for pairs, first in zip(found, firsts, strict=False)]
    return ScoredPairs(
        begins,
        np.concatenate([none, *(pairs.a for pairs in found)]),
        np.concatenate([none, *(pairs.b for pairs in found)]),
        np.concatenate([np.zeros(0), *(pairs.log_odds for pairs in found)]),
        np.concatenate([np.zeros(0), *(pairs.confidence for pairs in found)]),
        np.concatenate([np.zeros(0), *(pairs.rank for pairs in found)]),
        np.concatenate([none, *told]),
        np.concatenate([np.zeros((0, len(PARTS)), np.int32), *(pairs.parts for pairs in found)]),
    )


def _parts(pairs: ArticlePairs, scorer: Scorer, log_odds: Numbers, told: Whole) -> Whole:
    values = pairs.values[:, told]
    adds = values * np.array([[scorer.weights.get(name, 0.0)] for name in FEATURES])
    bias = np.full(len(told), scorer.bias)
    rivals = log_odds[told] - scorer.bias - adds.sum(axis=0)
    parts: Whole = np.rint(np.vstack([values, adds, bias, rivals]).T * STEPS).astype(np.int32)
    return parts
