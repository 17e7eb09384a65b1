"""What speaks for and against two sentences saying the same, for all pairs of a set of articles.

A first look at every pair (vectors, shared words) chooses those worth a second, closer one (word
by word). Figures are masked throughout: a different number never breaks a link.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.late_interaction import best_matches
from kursk_compare.alignment.material import ArticleMaterial, Floats, Incidence, Material
from kursk_compare.embedding.encoder import GRID

Numbers = NDArray[np.float64]

FIRST_LOOK = ("cosine", "centred", "context", "overlap", "shorter", "length_difference")
FEATURES = (
    *FIRST_LOOK,
    "containment",
    "other_overlap",
    "words",
    "words_best",
    "words_least",
    "same_number",
    "both_numbers",
    "quotation",
    "one_quotes",
    "headline",
)
_BEST, _BEST_OF_MANY, _MANY = 3, 1, 12
"""So many pairs of each sentence get the second look, however weak; fewer with many articles."""


@dataclass(frozen=True, slots=True, eq=False)
class ArticlePair:
    """The pairs of sentences of articles `x` and `y` (x < y) that got the second look.

    `i` and `j` (k) are sentence numbers in x and y; `values` has one row of length k a feature, in
    the order of FEATURES; `shape` is the number of sentences of both.
    """

    x: int
    y: int
    i: NDArray[np.int64]
    j: NDArray[np.int64]
    values: Numbers
    shape: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class FirstLook:
    """Weights of FIRST_LOOK, and the score from which a pair gets the second look."""

    weights: Sequence[float]
    floor: float


def pair_features(material: Material, look: FirstLook, threads: int) -> list[ArticlePair]:
    """Compute the features of all pairs worth it, for each two articles in order."""
    pairs = list(combinations(range(len(material.articles)), 2))
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(lambda pair: _article_pair(material, pair[0], pair[1], look), pairs))


# Some builds of the linear algebra library report invalid values in padding that is never used.
@np.errstate(invalid="ignore")
def _article_pair(material: Material, x: int, y: int, look: FirstLook) -> ArticlePair:
    a, b = material.articles[x], material.articles[y]
    seen = _first_look(material, a, b)
    i, j = _worth_it(seen, look, _BEST if len(material.articles) < _MANY else _BEST_OF_MANY)
    known = {name: values[i, j].astype(np.float64) for name, values in seen.items()}
    known.update(_second_look(material, a, b, i, j, known))
    values = np.array([known[name] for name in FEATURES])
    return ArticlePair(x, y, i, j, values, (len(a), len(b)))


def _first_look(material: Material, a: ArticleMaterial, b: ArticleMaterial) -> dict[str, Floats]:
    shared = _shared(a.stems, b.stems, material.term_weight)
    rarity = a.rarity[:, None].astype(np.float32), b.rarity[None].astype(np.float32)
    length = _length(a)[:, None], _length(b)[None]
    return {
        "cosine": _cosine(a.vectors, b.vectors),
        "centred": _cosine(a.centred, b.centred),
        "context": _cosine(a.context, b.context),
        "overlap": 2 * shared / np.maximum(rarity[0] + rarity[1], 1e-6),
        "shorter": np.minimum(*length),
        "length_difference": np.abs(length[0] - length[1]),
        "shared": shared,
    }


def _length(article: ArticleMaterial) -> Floats:
    return np.log1p(article.count).astype(np.float32)


def _cosine(a: Floats, b: Floats) -> Floats:
    return (a @ b.T) / np.float32(GRID**2)


def _shared(a: Incidence, b: Incidence, weight: Floats | None) -> Floats:
    _, in_a, in_b = np.intersect1d(a.terms, b.terms, assume_unique=True, return_indices=True)
    held = a.held[:, in_a]
    if weight is not None:
        held = held * weight[a.terms[in_a]]
    both: Floats = held @ b.held[:, in_b].T
    return both


def _worth_it(
    seen: dict[str, Floats], look: FirstLook, best: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    score = np.zeros_like(seen["cosine"])
    for name, weight in zip(FIRST_LOOK, look.weights, strict=True):
        score += np.float32(weight) * seen[name]
    chosen = score >= look.floor
    for axis in (0, 1):
        last = min(best, score.shape[axis]) - 1
        least = -np.partition(-score, last, axis=axis).take([last], axis=axis)
        chosen |= score >= least
    i, j = np.nonzero(chosen)
    return i, j


def _second_look(
    material: Material,
    a: ArticleMaterial,
    b: ArticleMaterial,
    i: NDArray[np.int64],
    j: NDArray[np.int64],
    known: dict[str, Numbers],
) -> dict[str, Numbers]:
    shared, names = known["shared"], _shared(a.names, b.names, material.term_weight)[i, j]
    others = (a.rarity - a.name_rarity)[i] + (b.rarity - b.name_rarity)[j]
    there, back = best_matches(a, b, i, j)
    quoted = _shared(a.quoted, b.quoted, None)[i, j]
    quotes = a.quoted_words[i], b.quoted_words[j]
    numbers = a.numbers.held.sum(axis=1)[i] > 0, b.numbers.held.sum(axis=1)[j] > 0
    return {
        "containment": shared / np.maximum(np.minimum(a.rarity[i], b.rarity[j]), 1e-6),
        "other_overlap": 2 * (shared - names) / np.maximum(others, 1e-6),
        "words": (there + back) / 2,
        "words_best": np.maximum(there, back),
        "words_least": np.minimum(there, back),
        "same_number": (_shared(a.numbers, b.numbers, None)[i, j] > 0).astype(np.float64),
        "both_numbers": (numbers[0] & numbers[1]).astype(np.float64),
        "quotation": quoted / np.maximum(np.minimum(*quotes), 1),
        "one_quotes": ((quotes[0] > 0) != (quotes[1] > 0)).astype(np.float64),
        "headline": (a.headline[i] | b.headline[j]).astype(np.float64),
    }
