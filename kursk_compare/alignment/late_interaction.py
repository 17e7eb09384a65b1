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

_ROWS = 64  # words that are compared in one product


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
    room = np.empty((_ROWS, words.shape[1]), dtype=np.float32)
    for sentence, (one, last) in zip(
        sentences.tolist(), pairwise([*pairs.tolist(), len(i)]), strict=True
    ):
        here = slice(begins[one], begins[last])
        own = slice(first[sentence], first[sentence + 1])
        cosine = _cosines(words, columns[here], words[own], room)
        cosine.max(axis=1, out=met[here])
        best = np.maximum.reduceat(cosine, begins[one:last] - begins[one], axis=0)
        there[one:last] = best @ weights[own]
    back = np.add.reduceat(met * weights[columns], begins[:-1])
    total = np.add.reduceat(weights, first[:-1])
    return there / total[i] / GRID**2, back / total[j] / GRID**2


def _cosines(words: Floats, there: NDArray[np.int64], own: Floats, room: Floats) -> Floats:
    """Return the words `there` times `own`, a few rows at a time.

    Products so small stay in the processor's cache, and no library splits them over threads:
    waiting for a second thread takes longer than the product itself.
    """
    found = np.empty((len(there), len(own)), dtype=np.float32)
    for at in range(0, len(there), _ROWS):
        some = there[at : at + _ROWS]
        rows = words.take(some, axis=0, out=room[: len(some)], mode="clip")
        np.matmul(rows, own.T, out=found[at : at + _ROWS])
    return found
