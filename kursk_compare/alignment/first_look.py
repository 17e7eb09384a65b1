"""The first look at every pair of sentences: whole vectors and shared words, article by article.

One article's sentences meet those of some later articles at once (a tile), so that a handful of
matrix products does the work; tiles are so small that their tables stay in the processor's cache.
Figures are masked throughout: a different number never breaks a link.
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
CELLS = 200_000
"""Pairs of sentences in one tile, unless two articles alone have more."""

_UNIT = 1 / GRID**2  # of the products of two vectors on the grid


@dataclass(frozen=True, slots=True, eq=False)
class FirstLook:
    """Weights of FIRST_LOOK, and the score from which a pair gets the second look."""

    weights: Sequence[float]
    floor: float


@dataclass(frozen=True, slots=True, eq=False)
class FirstSeen:
    """The pairs of an article's sentences `i` with later ones `j` (k) that are worth more work.

    They are numbers in the whole set, sorted by `i`, then `j`; `values` has one row for each of
    FIRST_LOOK, `shared` (k) is the weight of the words that both hold.
    """

    i: Whole
    j: Whole
    values: Numbers
    shared: Numbers


def first_look(
    material: Material, look: FirstLook, postings: Whole, x: int, best: int
) -> FirstSeen:
    """Look at all pairs of sentences of article `x` and of later ones.

    `postings` are the sorted ones of the material's stems. Worth more work are the pairs that score
    enough, and the `best` ones of each sentence with each other article, however weak.
    """
    rows, begins = material.rows(x), material.begins
    found, words = [], _SharedWords(material, postings, rows)
    vectors = material.vectors, material.centred, material.context
    for others in _tiles(begins, x):
        columns = slice(begins[others[0]], begins[others[-1] + 1])
        shared = words.table(columns)
        products = [_products(each, rows, columns) for each in vectors]
        score = _score(material, look, rows, columns, products, shared)
        limit = _limit(score, np.array([begins[y] for y in others]) - columns.start, best)
        at = np.flatnonzero(score >= np.minimum(limit, np.float32(look.floor), out=limit))
        i, j = np.divmod(at, score.shape[1])
        likeness = np.array([table.ravel()[at] for table in products]) * np.float32(_UNIT)
        found.append((i + rows.start, j + columns.start, likeness, shared.ravel()[at]))
    i, j, likeness, weight = (np.concatenate(p, axis=-1) for p in zip(*found, strict=True))
    order = np.argsort(i * len(material) + j)
    return _seen(material, i[order], j[order], likeness[:, order], weight[order])


def _tiles(begins: Sequence[int], x: int) -> Iterator[range]:
    """Return the later articles that stand beside article `x` in one tile."""
    articles, widest = len(begins) - 1, CELLS // (begins[x + 1] - begins[x])
    first = x + 1
    while first < articles:
        last = first + 1
        while last < articles and begins[last + 1] - begins[first] <= widest:
            last += 1
        yield range(first, last)
        first = last


# Some builds of the linear algebra library report invalid values in padding that is never used.
@np.errstate(invalid="ignore")
def _products(vectors: Floats, a: slice, b: slice) -> Floats:
    """Return the products of vectors on the grid, in units of 1/GRID²."""
    found: Floats = vectors[a] @ vectors[b].T
    return found


def _score(
    material: Material,
    look: FirstLook,
    a: slice,
    b: slice,
    products: Sequence[Floats],
    shared: Floats,
) -> Floats:
    """Return the first look's score of each sentence in `a` with each in `b`."""
    *alike, overlap, shorter, difference = look.weights
    rarity, length = material.rarity, material.length
    room = rarity[a, None] + rarity[b]
    np.maximum(room, np.float32(1e-6), out=room)
    np.divide(shared, room, out=room)
    score: Floats = np.multiply(room, np.float32(2 * overlap))
    for weight, table in zip(alike, products, strict=True):
        score += np.multiply(table, np.float32(weight * _UNIT), out=room)
    lengths, which = np.unique(length[a], return_inverse=True)
    both = np.float32(shorter) * np.minimum(lengths[:, None], length[b])
    both += np.float32(difference) * np.abs(lengths[:, None] - length[b])
    score += np.take(both, which, axis=0, out=room, mode="clip")
    return score


def _limit(score: Floats, begins: Whole, best: int) -> Floats:
    """Return how much each pair must score to be one of the `best` of either of its sentences."""
    width = score.shape[1]
    if best == 1:
        of_rows = np.maximum.reduceat(score, begins, axis=1)
    else:
        parts = np.split(score, begins[1:], axis=1)
        of_rows = np.hstack([_nth_best(part, best, axis=1) for part in parts])
    limit: Floats = np.repeat(of_rows, np.diff(begins, append=width), axis=1)
    return np.minimum(limit, _nth_best(score, best, axis=0), out=limit)


def _nth_best(score: Floats, nth: int, axis: int) -> Floats:
    if nth == 1:
        found: Floats = score.max(axis=axis, keepdims=True)
        return found
    last = score.shape[axis] - min(nth, score.shape[axis])
    return np.partition(score, last, axis=axis).take([last], axis=axis)


def _seen(material: Material, i: Whole, j: Whole, likeness: Floats, shared: Floats) -> FirstSeen:
    length, rarity = material.length, material.rarity
    both = np.maximum(rarity[i] + rarity[j], np.float32(1e-6))
    others = (
        2 * shared / both,
        np.minimum(length[i], length[j]),
        np.abs(length[i] - length[j]),
    )
    return FirstSeen(
        i, j, np.vstack([likeness, *others]).astype(np.float64), shared.astype(np.float64)
    )


class _SharedWords:
    """Tells how much the words weigh that an article's sentences share with later ones."""

    def __init__(self, material: Material, postings: Whole, rows: slice) -> None:
        held = material.stems
        first = held.first[rows.start : rows.stop + 1]
        row = np.repeat(np.arange(len(first) - 1), np.diff(first))
        terms = held.terms[first[0] : first[-1]]
        order = np.argsort(terms)  # places of sorted numbers are found much sooner
        self._postings, self._rows, terms = postings, row[order], terms[order]
        self._begin, self._weights = terms * len(material), material.term_weight[terms]
        self._height = len(first) - 1

    def table(self, columns: slice) -> Floats:
        """Return the weight of the words that each sentence shares with each in `columns`."""
        begin, width = self._begin + columns.start, columns.stop - columns.start
        first = np.searchsorted(self._postings, begin)
        times = np.searchsorted(self._postings, begin + width) - first
        places = runs(first, times)
        cells = self._postings[places] + np.repeat(self._rows * width - begin, times)
        table = np.bincount(cells, np.repeat(self._weights, times), self._height * width)
        return table.reshape(-1, width).astype(np.float32)


def sorted_postings(held: Held) -> Whole:
    """Return (term, sentence) of all that is held, as sorted numbers term * n + sentence."""
    n = len(held.first) - 1
    owner = np.repeat(np.arange(n), np.diff(held.first))
    return np.sort(held.terms * n + owner)


def runs(first: Whole, times: Whole) -> Whole:
    """Return first, first + 1, ... (`times` numbers) for each run, all in a row."""
    ends = np.cumsum(times)
    found: Whole = np.arange(times.sum()) + np.repeat(first - (ends - times), times)
    return found
