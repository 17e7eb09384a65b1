"""Compares two sentences word by word: how well each word of one is met by a word of the other.

Late interaction (max-sim) after Khattab and Zaharia 2020 (ColBERT), on the token vectors that the
sentence encoder yields anyway, with rare words counting more.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.material import ArticleMaterial
from kursk_compare.embedding.encoder import GRID

_WIDTHS = (4, 8, 12, 16, 24, 40)
_AT_ONCE = 1 << 21  # numbers in one padded batch


def best_matches(
    a: ArticleMaterial, b: ArticleMaterial, i: NDArray[np.int64], j: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each pair (i, j) how well a's words are met in b's sentence, and b's in a's.

    Both are averages in -1..1 of each word's best cosine, weighted by rarity. Words beyond the
    fortieth of a sentence are left out.
    """
    there, back = np.zeros(len(i)), np.zeros(len(i))
    size = np.minimum(np.maximum(np.diff(a.first_word)[i], np.diff(b.first_word)[j]), _WIDTHS[-1])
    widths = np.searchsorted(_WIDTHS, size)
    for number, width in enumerate(_WIDTHS):
        (rows,) = np.nonzero(widths == number)
        step = max(1, _AT_ONCE // (width * a.words.shape[1]))
        for at in range(0, len(rows), step):
            some = rows[at : at + step]
            padded = _padded(a, i[some], width), _padded(b, j[some], width)
            there[some], back[some] = _matched(*padded)
    return there, back


_Padded = tuple[NDArray[np.float32], NDArray[np.float64]]


def _padded(article: ArticleMaterial, sentences: NDArray[np.int64], width: int) -> _Padded:
    """Return word vectors (k, width, d) and their weights (k, width), filled up with zeros."""
    places = article.first_word[sentences][:, None] + np.arange(width)
    inside = places < article.first_word[sentences + 1][:, None]
    places = np.where(inside, places, 0)
    vectors = article.words[places].astype(np.float32)
    return vectors, np.where(inside, article.weights[places], 0).astype(np.float64)


def _matched(a: _Padded, b: _Padded) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    (words_a, used_a), (words_b, used_b) = a, b
    cosine = words_a @ words_b.transpose(0, 2, 1)
    never = np.float32(-(GRID**2))
    met_a = np.where(used_b[:, None, :] > 0, cosine, never).max(axis=2)
    met_b = np.where(used_a[:, :, None] > 0, cosine, never).max(axis=1)
    return _average(met_a, used_a), _average(met_b, used_b)


def _average(met: NDArray[np.float32], weight: NDArray[np.float64]) -> NDArray[np.float64]:
    # Whole numbers times multiples of 1/64: the sum is exact in any order.
    total: NDArray[np.float64] = (met * weight).sum(axis=1) / weight.sum(axis=1)
    return total / GRID**2
