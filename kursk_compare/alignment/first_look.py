"""The first look at every pair of sentences: whole vectors and shared words, article by article.

One article's sentences meet those of many later articles at once (a strip), so that a handful of
matrix products does the work. Figures are masked throughout: a different number never breaks a
link.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.material import Floats, Held, Material
from kursk_compare.embedding.encoder import GRID

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]

FIRST_LOOK = ("cosine", "centred", "context", "overlap", "shorter", "length_difference")
WIDTH = 4096
"""Sentences of later articles in one strip, unless a single article has more."""


@dataclass(frozen=True, slots=True, eq=False)
class FirstLook:
    """Weights of FIRST_LOOK, and the score from which a pair gets the second look."""

    weights: Sequence[float]
    floor: float


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Article `x` (n sentences) beside the articles `others` (m sentences in all, in a row).

    `begins` says where each other article's sentences begin. The tables have shape (n, m):
    `score` is the first look's, `shared` the weight of the shared words.
    """

    x: int
    others: range
    begins: Whole
    cosine: Floats
    centred: Floats
    context: Floats
    shared: Floats
    score: Floats


def strip_places(material: Material) -> Iterator[tuple[int, range]]:
    """Return each article with the later ones that stand beside it in one strip."""
    begins, articles = material.begins, len(material.begins) - 1
    for x in range(articles):
        first = x + 1
        while first < articles:
            last = first + 1
            while last < articles and begins[last + 1] - begins[first] <= WIDTH:
                last += 1
            yield x, range(first, last)
            first = last


# Some builds of the linear algebra library report invalid values in padding that is never used.
@np.errstate(invalid="ignore")
def look_at(material: Material, look: FirstLook, postings: Whole, x: int, others: range) -> Strip:
    """Look at all pairs of sentences of article `x` and the articles `others`.

    `postings` are the sorted ones of the material's stems.
    """
    a, b = material.rows(x), slice(material.begins[others[0]], material.begins[others[-1] + 1])
    length = np.log1p(material.count).astype(np.float32)
    rarity = material.stems.total.astype(np.float32)
    cosine = _cosine(material.vectors, a, b)
    centred = _cosine(material.centred, a, b)
    context = _cosine(material.context, a, b)
    shared = _shared(material, postings, a, b)
    known = (cosine, centred, context)
    score = np.zeros_like(cosine)
    for weight, values in zip(look.weights, known, strict=False):
        score += np.float32(weight) * values
    overlap, shorter, difference = (np.float32(weight) for weight in look.weights[3:])
    score += overlap * 2 * shared / np.maximum(rarity[a, None] + rarity[b], 1e-6)
    score += shorter * np.minimum(length[a, None], length[b])
    score += difference * np.abs(length[a, None] - length[b])
    begins = np.array([material.begins[y] for y in others]) - b.start
    return Strip(x, others, begins, cosine, centred, context, shared, score)


def _cosine(vectors: Floats, a: slice, b: slice) -> Floats:
    found: Floats = vectors[a] @ vectors[b].T
    found *= np.float32(1 / GRID**2)
    return found


def sorted_postings(held: Held) -> Whole:
    """Return (term, sentence) of all that is held, as sorted numbers term * n + sentence."""
    n = len(held.first) - 1
    owner = np.repeat(np.arange(n), np.diff(held.first))
    return np.sort(held.terms * n + owner)


def _shared(material: Material, postings: Whole, a: slice, b: slice) -> Floats:
    """Return the weight of the terms that each sentence in `a` shares with each in `b`."""
    held, n = material.stems, len(material)
    terms = held.terms[held.first[a.start] : held.first[a.stop]]
    rows = np.repeat(np.arange(a.stop - a.start), np.diff(held.first[a.start : a.stop + 1]))
    found = np.searchsorted(postings, terms * n + b.start)
    times = np.searchsorted(postings, terms * n + b.stop) - found
    places = runs(found, times)
    columns = postings[places] - np.repeat(terms * n + b.start, times)
    width = b.stop - b.start
    weights = np.repeat(material.term_weight[terms], times)
    cells = np.repeat(rows, times) * width + columns
    table = np.bincount(cells, weights, minlength=(a.stop - a.start) * width)
    return table.reshape(-1, width).astype(np.float32)


def runs(first: Whole, times: Whole) -> Whole:
    """Return first, first + 1, ... (`times` numbers) for each run, all in a row."""
    ends = np.cumsum(times)
    found: Whole = np.arange(times.sum()) + np.repeat(first - (ends - times), times)
    return found
