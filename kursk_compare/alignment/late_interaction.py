"""How well the words of one sentence are met by the words of another (late interaction).

ColBERT's sum of maximum similarities (Khattab and Zaharia 2020), over the content words that a
sentence encoder yields anyway, with rare words counting more.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.first_look import runs
from kursk_compare.alignment.material import Floats, Material
from kursk_compare.embedding.encoder import GRID

_ROWS = 128
"""Words that are compared in one product: so few that it stays in the processor's cache."""


# Some builds of the linear algebra library report invalid values in padding that is never used.
@np.errstate(invalid="ignore")
def best_matches(
    material: Material, i: NDArray[np.int64], j: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each pair (i, j) how well i's words are met in j's sentence, and j's in i's.

    Both are averages in -1..1 of each word's best cosine, weighted by rarity; `i` is sorted.
    """
    there = np.zeros(len(i))
    words, first, weights = material.words, material.first_word, material.weights.astype(np.float64)
    sizes = np.diff(first)[j]
    columns = runs(first[j], sizes)
    begins = np.concatenate([[0], np.cumsum(sizes)])
    met = np.zeros(len(columns), dtype=np.float32)
    sentences, pairs = np.unique(i, return_index=True)
    room = _Room(words.shape[1])
    for sentence, (one, last) in zip(
        sentences.tolist(), pairwise([*pairs.tolist(), len(i)]), strict=True
    ):
        here = slice(begins[one], begins[last])
        own = slice(first[sentence], first[sentence + 1])
        cosine = room.products(words, own, columns[here])
        cosine.max(axis=0, out=met[here])
        best = np.maximum.reduceat(cosine, begins[one:last] - begins[one], axis=1)
        there[one:last] = weights[own] @ best
    back = np.add.reduceat(met * weights[columns], begins[:-1])
    total = np.add.reduceat(weights, first[:-1])
    return there / total[i] / GRID**2, back / total[j] / GRID**2


class _Room:
    """Room for the factors of one product, used again and again."""

    def __init__(self, dimensions: int) -> None:
        self._whole = np.empty((_ROWS, dimensions), dtype=np.int16)
        self._rows = np.empty((_ROWS, dimensions), dtype=np.float32)

    def products(self, words: NDArray[np.int16], own: slice, there: NDArray[np.int64]) -> Floats:
        """Return the products of the words `own` with the words `there`, a few at a time."""
        right = np.ascontiguousarray(words[own].T, dtype=np.float32)
        found = np.empty((len(there), right.shape[1]), dtype=np.float32)
        for at in range(0, len(there), _ROWS):
            some = there[at : at + _ROWS]
            rows = self._rows[: len(some)]
            rows[:] = words.take(some, axis=0, out=self._whole[: len(some)], mode="clip")
            np.matmul(rows, right, out=found[at : at + _ROWS])
        return np.ascontiguousarray(found.T)
