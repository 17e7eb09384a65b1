"""Compares two sentences word by word: how well each word of one is met by a word of the other.

Late interaction (max-sim) after Khattab and Zaharia 2020 (ColBERT), on the token vectors that the
sentence encoder yields anyway, with rare words counting more.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.material import ArticleMaterial
from kursk_compare.embedding.encoder import GRID


def best_matches(
    a: ArticleMaterial, b: ArticleMaterial, i: NDArray[np.int64], j: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each pair (i, j) how well a's words are met in b's sentence, and b's in a's.

    Both are averages in -1..1 of each word's best cosine, weighted by rarity; `i` is sorted.
    """
    there = np.zeros(len(i))
    columns, begins = _columns(b, j)
    met = np.zeros(len(columns), dtype=np.float32)
    firsts = np.searchsorted(i, np.arange(len(a) + 1)).tolist()
    for sentence, (first, last) in enumerate(pairwise(firsts)):
        if first == last:
            continue
        here = slice(begins[first], begins[last])
        own = slice(a.first_word[sentence], a.first_word[sentence + 1])
        cosine = a.words[own] @ b.words[columns[here]].T
        met[here] = cosine.max(axis=0)
        best = np.maximum.reduceat(cosine, begins[first:last] - begins[first], axis=1)
        there[first:last] = a.weights[own].astype(np.float64) @ best
    weights = b.weights[columns].astype(np.float64)
    back = np.add.reduceat(met * weights, begins[:-1])
    totals = _total_weight(a)[i], _total_weight(b)[j]
    return there / totals[0] / GRID**2, back / totals[1] / GRID**2


def _columns(
    article: ArticleMaterial, sentences: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the words of all `sentences` in a row, and where each one's begin and the last end."""
    sizes = np.diff(article.first_word)[sentences]
    begins = np.concatenate([[0], np.cumsum(sizes)])
    within = np.arange(begins[-1]) - np.repeat(begins[:-1], sizes)
    return np.repeat(article.first_word[sentences], sizes) + within, begins


def _total_weight(article: ArticleMaterial) -> NDArray[np.float64]:
    return np.add.reduceat(article.weights.astype(np.float64), article.first_word[:-1])
