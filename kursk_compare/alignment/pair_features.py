"""What speaks for and against two sentences saying the same, for all pairs of a set of articles.

A first look at every pair (vectors, shared words) chooses those worth a second, closer one (word
by word).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.first_look import (
    FIRST_LOOK,
    FirstLook,
    FirstSeen,
    Whole,
    first_look,
    runs,
    sorted_postings,
)
from kursk_compare.alignment.late_interaction import best_matches
from kursk_compare.alignment.material import Held, Material

Numbers = NDArray[np.float64]

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
class ArticlePairs:
    """The pairs of an article's sentences with those of later articles that got the second look.

    `x` is the number of the earlier article, `y` (k) are those of the later ones. `i` and `j` (k)
    are the sentences' numbers in the whole set, sorted by `i`, then `j`; `values` has one row of
    length k a feature, in the order of FEATURES. `begins` says where the sentences of each article
    begin, and where the last one's end.
    """

    x: int
    y: Whole
    i: Whole
    j: Whole
    values: Numbers
    begins: tuple[int, ...]

    def some(self, chosen: NDArray[np.bool_]) -> ArticlePairs:
        """Return the chosen pairs only."""
        return replace(
            self,
            y=self.y[chosen],
            i=self.i[chosen],
            j=self.j[chosen],
            values=self.values[:, chosen],
        )


_Shared = dict[str, tuple[Held, Whole]]


def pair_features(material: Material, look: FirstLook) -> Callable[[int], ArticlePairs]:
    """Return what compares an article, by its number, with all later ones: not the last one."""
    best = _BEST if len(material.begins) - 1 < _MANY else _BEST_OF_MANY
    kinds = {"names": material.names, "numbers": material.numbers, "quoted": material.quoted}
    shared = {name: (held, sorted_postings(held)) for name, held in kinds.items()}
    postings = sorted_postings(material.stems)

    def compared(x: int) -> ArticlePairs:
        seen = first_look(material, look, postings, x, best)
        values = np.vstack([seen.values, _second_look(material, shared, seen)])
        y = np.searchsorted(material.begins, seen.j, side="right") - 1
        return ArticlePairs(x, y, seen.i, seen.j, values, material.begins)

    return compared


def _second_look(material: Material, shared: _Shared, seen: FirstSeen) -> Numbers:
    """Return what a closer look finds of the pairs: the features after those of the first look."""
    i, j, words = seen.i, seen.j, seen.shared
    names = _shared_weight(shared["names"], material.term_weight, i, j)
    rarity, others = material.stems.total, material.stems.total - material.names.total
    there, back = best_matches(material, i, j)
    one = np.ones_like(material.term_weight)
    quotes, numbers = np.diff(material.quoted.first), np.diff(material.numbers.first) > 0
    quoted = _shared_weight(shared["quoted"], one, i, j)
    found = {
        "containment": words / np.maximum(np.minimum(rarity[i], rarity[j]), 1e-6),
        "other_overlap": 2 * (words - names) / np.maximum(others[i] + others[j], 1e-6),
        "words": (there + back) / 2,
        "words_best": np.maximum(there, back),
        "words_least": np.minimum(there, back),
        "same_number": _shared_weight(shared["numbers"], one, i, j) > 0,
        "both_numbers": numbers[i] & numbers[j],
        "quotation": quoted / np.maximum(np.minimum(quotes[i], quotes[j]), 1),
        "one_quotes": (quotes[i] > 0) != (quotes[j] > 0),
        "headline": material.headline[i] | material.headline[j],
    }
    return np.array([found[name] for name in FEATURES[len(FIRST_LOOK) :]], dtype=np.float64)


def _shared_weight(kind: tuple[Held, Whole], weight: Numbers, i: Whole, j: Whole) -> Numbers:
    """Return the weight of the terms of one kind that both sentences of each pair hold."""
    held, postings = kind
    times = np.diff(held.first)[i]
    terms = held.terms[runs(held.first[i], times)]
    wanted = terms * (len(held.first) - 1) + np.repeat(j, times)
    found = np.searchsorted(postings, wanted)
    met = np.zeros(len(wanted), dtype=np.bool_)
    inside = found < len(postings)
    met[inside] = postings[found[inside]] == wanted[inside]
    owner = np.repeat(np.arange(len(i)), times)
    total = np.bincount(owner, weight[terms] * met, minlength=len(i))
    return total.astype(np.float64)
