"""The second stage: a pair model, where one is given, looks again at the best candidates.

What it says is mixed into the log odds by a combination that belongs to the model: fitted
(`resources/alignment/pair_models.tsv`), or else measured on sentences that come with the program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.score_parts import STEPS
from kursk_compare.alignment.scorer import confidence
from kursk_compare.alignment.scoring import ADDS, PARTS, ScoredPairs
from kursk_compare.embedding.encoder import PairScorer, SentencePair
from kursk_compare.resources import read_rows

WORTH = 0.02
"""Probability from which a pair is looked at again."""

BEST = 5
"""So many pairs of each sentence with each other article are looked at again."""

LIMIT = 6.0
"""Log odds that a pair model adds or takes away at most."""

PARTS_OF_BOTH = (*PARTS, "second_stage", f"{ADDS}second_stage")
"""The names of the parts of a score once the pair model is heard: last its own score, and by how
much the log odds change for it."""

_SHARE = 0.5  # of a model that was not fitted: both stages count the same
# Log odds: what such a model says of one sentence twice, and its contrary of unrelated ones.
_SURE = 4.0
_UNRELATED = 4  # sentences that each of the unrelated ones is compared with
_CHUNK = 256  # pairs that are scored between two reports of progress

Numbers = NDArray[np.float64]
Whole = NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class Combination:
    """How a pair model's score counts beside the log odds of the first stage.

    The new log odds are `first` times the old ones plus slope * score + offset, which stays
    within -limit..limit.
    """

    first: float
    slope: float
    offset: float
    limit: float

    def said(self, scores: Numbers) -> Numbers:
        """Return what the pair model adds, in log odds."""
        return np.clip(self.slope * scores + self.offset, -self.limit, self.limit)


def combination_for(model: PairScorer) -> Combination | None:
    """Return how the scores of a pair model count; None for one that cannot tell anything.

    A model that was not fitted is measured: its scores of unrelated sentences (95 of 100 are
    lower) and of sentences beside themselves (half are higher) mark its scale.
    """
    for row in read_rows("alignment/pair_models.tsv"):
        if row[0] == model.sha256:
            return Combination(*map(float, row[1:5]))
    columns = list(zip(*read_rows("alignment/unrelated.tsv"), strict=True))
    ones, others = columns[0], columns[1]
    strangers = [
        (one, others[(at + step) % len(others)])
        for at, one in enumerate(ones)
        for step in range(_UNRELATED)
    ]
    twice = [(text, text) for text in (*ones, *others)]
    scores = np.array(model.score([*strangers, *twice]), dtype=np.float64)
    middle, low = np.quantile(scores[: len(strangers)], [0.5, 0.95]).tolist()
    high = float(np.quantile(scores[len(strangers) :], 0.5))
    if not high - low > low - middle:
        return None
    slope = 2 * _SURE * _SHARE / (high - low)
    return Combination(1 - _SHARE, slope, -_SURE * _SHARE - slope * low, LIMIT * _SHARE)


def look_again(
    scored: ScoredPairs,
    texts: Sequence[str],
    model: PairScorer,
    progress: Callable[[float], None],
) -> ScoredPairs | None:
    """Return the pairs as they are with the pair model heard; None when it cannot tell anything.

    `texts` are those of all sentences; `progress` hears the share done. Raises what the model
    raises.
    """
    combination = combination_for(model)
    if combination is None:
        return None
    places = best_pairs(scored)
    asked = texts_of(scored, places, texts)
    scores = _scores(model, set(asked), progress)
    return _combined(scored, places, np.array([scores[pair] for pair in asked]), combination)


def texts_of(pairs: ScoredPairs, places: Whole, texts: Sequence[str]) -> list[SentencePair]:
    """Return the texts of the pairs at these places; `texts` are those of all sentences."""
    ends = zip(pairs.a[places].tolist(), pairs.b[places].tolist(), strict=True)
    return [(texts[a], texts[b]) for a, b in ends]


def tells_nothing(model: PairScorer) -> str:
    """Return the sentence that tells of a model which was not used."""
    return (
        f"The pair model {model.name} was not used: it does not tell the same sentence from "
        "unrelated ones."
    )


def best_pairs(pairs: ScoredPairs) -> Whole:
    """Return the places of the pairs that are looked at again, in order."""
    worth = pairs.told[pairs.confidence[pairs.told] >= WORTH]
    chosen = np.zeros(len(pairs.a), dtype=np.bool_)
    a, b, articles = pairs.a[worth], pairs.b[worth], len(pairs.begins)
    for own, other in ((a, b), (b, a)):
        row = own.astype(np.int64) * articles + pairs.article_of(other)
        order = np.lexsort((other, -pairs.log_odds[worth], row))
        begun = np.searchsorted(row[order], row[order])
        chosen[worth[order][np.arange(len(order)) - begun < BEST]] = True
    return np.flatnonzero(chosen)


def _scores(
    model: PairScorer, pairs: set[SentencePair], progress: Callable[[float], None]
) -> dict[SentencePair, float]:
    ordered = sorted(pairs, key=lambda pair: (len(pair[0]) + len(pair[1]), pair))
    found: dict[SentencePair, float] = {}
    for at in range(0, len(ordered), _CHUNK):
        chunk = ordered[at : at + _CHUNK]
        found.update(zip(chunk, model.score(chunk), strict=True))
        progress(len(found) / len(ordered))
    return found


def _combined(
    pairs: ScoredPairs, places: Whole, scores: Numbers, combination: Combination
) -> ScoredPairs:
    said = combination.said(scores.astype(np.float64))
    log_odds, rank = pairs.log_odds.copy(), combination.first * pairs.rank
    log_odds[places] = combination.first * log_odds[places] + said
    rank[places] += said + combination.limit  # whoever was heard is never behind for it
    parts = np.zeros((len(pairs.told), len(PARTS_OF_BOTH)), dtype=np.int32)
    parts[:, : len(PARTS)] = pairs.parts
    rows = np.searchsorted(pairs.told, places)
    change = log_odds[places] - pairs.log_odds[places]
    parts[rows, len(PARTS) :] = np.rint(np.column_stack([scores, change]) * STEPS)
    return replace(
        pairs, log_odds=log_odds, confidence=confidence(log_odds), rank=rank, parts=parts
    )
