"""Carries the fitted scorer over to another embedding model.

Models differ in how alike they find sentences that have nothing to do with each other, and
sentences that say the same. The scale of each similarity is moved and stretched so that its medians
on sentences of both kinds, which come with the program, are those of the model the scorer was
fitted with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.first_look import FIRST_LOOK, FirstLook
from kursk_compare.alignment.languages import PIVOT, UNKNOWN, translations
from kursk_compare.alignment.material import gather
from kursk_compare.alignment.pair_features import FEATURES, ArticlePairs, Numbers, pair_features
from kursk_compare.alignment.rivals import Competition
from kursk_compare.alignment.scorer import Scorer, fitted_scorer
from kursk_compare.article import Article
from kursk_compare.embedding.encoder import Encoder
from kursk_compare.resources import read_rows

SCALED = ("cosine", "centred", "context", "words", "words_best", "words_least")
_LEAST_SPREAD = 0.01
_STRETCH = (0.25, 6.0)  # a model further off than this is not to be trusted with more
_HARDLY, _UNLIKELY = 0.99, -2.9  # this quantile of unrelated pairs' log odds, as where fitted
_EVERY = FirstLook([0.0] * len(FIRST_LOOK), -1.0)

Scale = Mapping[str, tuple[float, float]]
"""By similarity: its median over unrelated sentences, and over sentences that say the same."""


def model_scale(encoder: Encoder) -> dict[str, tuple[float, float]]:
    """Return the scale of a model's similarities; raises what the encoder raises."""
    unrelated = _pairs(_columns("alignment/unrelated.tsv"), encoder)
    same = _pairs(_columns("alignment/paraphrases.tsv"), encoder)
    return _scale(unrelated.values, same.values[:, _is_opposite(same)])


def foreign_scale(encoder: Encoder, one: str, other: str) -> dict[str, tuple[float, float]]:
    """Return the scale between two languages; those that cannot be tried are taken for English."""
    known = translations()
    articles = [
        replace(
            Article.from_sentences(str(at), known.get(language, known[PIVOT])), language=language
        )
        for at, language in enumerate((one, other))
    ]
    found = _pairs(articles, encoder)
    same = _is_opposite(found)
    return _scale(found.values[:, ~same], found.values[:, same])


def _columns(name: str) -> list[Article]:
    columns = zip(*read_rows(name), strict=True)
    return [Article.from_sentences(str(at), column) for at, column in enumerate(columns)]


def _pairs(articles: Sequence[Article], encoder: Encoder) -> ArticlePairs:
    """Return all pairs of two articles."""
    return pair_features(gather(articles, encoder, {}, lambda _: None), _EVERY)(0)


def _is_opposite(pairs: ArticlePairs) -> NDArray[np.bool_]:
    """Say which pairs are of sentences with the same number in their articles."""
    found: NDArray[np.bool_] = pairs.i == pairs.j - pairs.begins[1]
    return found


def _scale(unrelated: Numbers, same: Numbers) -> dict[str, tuple[float, float]]:
    found = {}
    for name in SCALED:
        low, high = (float(np.median(part[FEATURES.index(name)])) for part in (unrelated, same))
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
    return _held_back(rescaled(scorer, scorer.scale, model_scale(encoder)), encoder)


def _held_back(scorer: Scorer, encoder: Encoder) -> Scorer:
    """Return the scorer with a bias by which hardly any pair of unrelated sentences is likely.

    Some models scatter unrelated sentences so widely that their medians tell too little.
    """
    pair = _pairs(_columns("alignment/unrelated.tsv"), encoder)
    weights = np.array([scorer.weights[name] for name in FEATURES])
    likeliest = float(np.quantile(weights @ pair.values + scorer.bias, _HARDLY))
    return replace(scorer, bias=scorer.bias - max(0.0, likeliest - _UNLIKELY))


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
