"""Carries the fitted scorer over to another embedding model.

Models differ in how alike they find sentences that have nothing to do with each other. The scale
of each similarity is moved and stretched so that its quantiles on unrelated sentences, which come
with the program, are those of the model the scorer was fitted with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from kursk_compare.alignment.first_look import FIRST_LOOK, FirstLook
from kursk_compare.alignment.languages import PIVOT, UNKNOWN, translations
from kursk_compare.alignment.material import gather
from kursk_compare.alignment.pair_features import FEATURES, pair_features
from kursk_compare.alignment.scorer import Competition, Scorer, fitted_scorer
from kursk_compare.article import Article
from kursk_compare.embedding.encoder import Encoder
from kursk_compare.resources import read_rows

SCALED = ("cosine", "centred", "context", "words", "words_best", "words_least")
QUANTILES = (0.5, 0.95)
_LEAST_SPREAD = 0.01
_STRETCH = (0.5, 2.0)  # a model further off than this is not to be trusted with more
_EVERY = FirstLook([0.0] * len(FIRST_LOOK), -1.0)

Scale = Mapping[str, tuple[float, float]]


def unrelated_scale(encoder: Encoder) -> dict[str, tuple[float, float]]:
    """Return each similarity's QUANTILES over pairs of unrelated sentences."""
    columns = zip(*read_rows("alignment/unrelated.tsv"), strict=True)
    articles = [Article.from_sentences(str(at), column) for at, column in enumerate(columns)]
    return _scale(articles, encoder)


def foreign_scale(encoder: Encoder, one: str, other: str) -> dict[str, tuple[float, float]]:
    """Return each similarity's QUANTILES over unrelated sentences of two languages.

    Languages without sentences of their own are measured in English.
    """
    known = translations()
    texts = [(known.get(one, known[PIVOT]), one), (known.get(other, known[PIVOT]), other)]
    articles = [
        replace(Article.from_sentences(str(at), sentences), language=language)
        for at, (sentences, language) in enumerate(texts)
    ]
    return _scale(articles, encoder, without_same=True)


def _scale(
    articles: Sequence[Article], encoder: Encoder, without_same: bool = False
) -> dict[str, tuple[float, float]]:
    (pair,) = pair_features(gather(articles, encoder, {}, lambda _: None), _EVERY)
    values = pair.values[:, pair.i != pair.j] if without_same else pair.values
    found = {}
    for name in SCALED:
        low, high = np.quantile(values[FEATURES.index(name)], QUANTILES).tolist()
        found[name] = (round(low, 4), round(high, 4))
    return found


def rescaled(scorer: Scorer, fitted: Scale, measured: Scale) -> Scorer:
    """Return the scorer for a model whose similarities lie on the scale `measured`."""
    weights, ranking, bias = dict(scorer.weights), dict(scorer.ranking), scorer.bias
    looked, floor = list(scorer.first_look.weights), scorer.first_look.floor
    moves = {name: _move(fitted[name], measured[name]) for name in SCALED}
    for name, (stretch, shift) in moves.items():
        bias += weights[name] * shift
        weights[name] *= stretch
        ranking[name] *= stretch
        if name in FIRST_LOOK:
            at = FIRST_LOOK.index(name)
            floor -= looked[at] * shift
            looked[at] *= stretch
    return replace(
        scorer,
        first_look=FirstLook(looked, floor),
        weights=weights,
        ranking=ranking,
        bias=bias,
        competition=_on_own_scale(scorer.competition, *moves["words"]),
    )


def _move(fitted: tuple[float, float], measured: tuple[float, float]) -> tuple[float, float]:
    """Return (stretch, shift): fitted = stretch * measured + shift."""
    (low, high), (own_low, own_high) = fitted, measured
    stretch = (high - low) / max(own_high - own_low, _LEAST_SPREAD)
    stretch = min(max(stretch, _STRETCH[0]), _STRETCH[1])
    return stretch, low - stretch * own_low


def _on_own_scale(rivals: Competition, stretch: float, shift: float) -> Competition:
    return replace(
        rivals,
        reworded=(rivals.reworded - shift) / stretch,
        copied=(rivals.copied - shift) / stretch,
    )


def scorer_for(encoder: Encoder, scorer: Scorer) -> Scorer:
    """Return the scorer for the encoder's model: as fitted, or carried over."""
    if encoder.sha256 == scorer.model:
        return scorer
    return rescaled(scorer, scorer.scale, unrelated_scale(encoder))


def scorers_between(
    encoder: Encoder, scorer: Scorer, languages: Sequence[str]
) -> Callable[[int, int], Scorer]:
    """Return which scorer judges two articles, given the languages of all, by their places.

    `scorer` judges those of one language, or of an unknown one; others are judged by their vectors
    alone, on the scale that the model has between the two languages.
    """
    across: dict[tuple[str, str], Scorer] = {}
    for one, other in combinations(sorted({*languages} - {UNKNOWN}), 2):
        foreign = fitted_scorer().between_languages()
        across[one, other] = rescaled(foreign, foreign.scale, foreign_scale(encoder, one, other))

    def between(x: int, y: int) -> Scorer:
        ends = sorted((languages[x], languages[y]))
        return across.get((ends[0], ends[1]), scorer)

    return between
