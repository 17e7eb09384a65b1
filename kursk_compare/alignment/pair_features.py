"""What speaks for and against two sentences saying the same, for all pairs of a set of articles.

A first look at every pair (vectors, shared words) chooses those worth a second, closer one (word
by word).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.first_look import (
    FIRST_LOOK,
    FirstLook,
    Strip,
    Whole,
    look_at,
    runs,
    sorted_postings,
    strip_places,
)
from kursk_compare.alignment.in_order import in_order
from kursk_compare.alignment.late_interaction import best_matches
from kursk_compare.alignment.material import Floats, Held, Material

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


Shared = dict[str, tuple[Held, Whole]]


def pair_features(material: Material, look: FirstLook, threads: int = 1) -> Iterator[ArticlePair]:
    """Compute the features of all pairs worth it, for each two articles in order."""
    best = _BEST if len(material.begins) - 1 < _MANY else _BEST_OF_MANY
    kinds = {"names": material.names, "numbers": material.numbers, "quoted": material.quoted}
    shared = {name: (held, sorted_postings(held)) for name, held in kinds.items()}
    postings = sorted_postings(material.stems)

    def pairs_of(place: tuple[int, range]) -> list[ArticlePair]:
        strip = look_at(material, look, postings, *place)
        chosen = _worth_it(strip, look.floor, best)
        return list(_article_pairs(material, shared, strip, *chosen))

    for pairs in in_order(pairs_of, strip_places(material), threads):
        yield from pairs


def _worth_it(strip: Strip, floor: float, best: int) -> tuple[Whole, Whole]:
    """Return the row and column of each pair that is to be looked at again."""
    chosen = strip.score >= floor
    ends = [*strip.begins.tolist(), strip.score.shape[1]]
    for begin, end in pairwise(ends):
        score = strip.score[:, begin:end]
        for axis in (0, 1):
            chosen[:, begin:end] |= score >= _nth_best(score, best, axis)
    i, j = np.nonzero(chosen)
    return i, j


def _nth_best(score: Floats, nth: int, axis: int) -> Floats:
    last = score.shape[axis] - min(nth, score.shape[axis])
    found: Floats = np.partition(score, last, axis=axis).take([last], axis=axis)
    return found if nth > 1 else score.max(axis=axis, keepdims=True)


def _article_pairs(
    material: Material, shared: Shared, strip: Strip, i: Whole, j: Whole
) -> Iterator[ArticlePair]:
    known = _known(material, strip, i, j)
    begin = material.begins[strip.x], material.begins[strip.others[0]]
    known.update(_second_look(material, shared, i + begin[0], j + begin[1], known))
    values = np.array([known[name] for name in FEATURES])
    article = np.searchsorted(strip.begins, j, side="right") - 1
    order = np.argsort(article, kind="stable")
    firsts = np.searchsorted(article[order], np.arange(len(strip.others) + 1)).tolist()
    for at, y in enumerate(strip.others):
        part = order[firsts[at] : firsts[at + 1]]
        shape = _length(material.rows(strip.x)), _length(material.rows(y))
        own = j[part] - strip.begins[at]
        yield ArticlePair(strip.x, y, i[part], own, values[:, part], shape)


def _length(rows: slice) -> int:
    return int(rows.stop - rows.start)


def _known(material: Material, strip: Strip, i: Whole, j: Whole) -> dict[str, Numbers]:
    """Return what the first look has found of the pairs (i, j) of the strip."""
    a, b = i + material.begins[strip.x], j + material.begins[strip.others[0]]
    length = np.log1p(material.count).astype(np.float32)
    rarity = material.stems.total.astype(np.float32)
    both = np.maximum(rarity[a] + rarity[b], np.float32(1e-6))
    found = {
        "cosine": strip.cosine[i, j],
        "centred": strip.centred[i, j],
        "context": strip.context[i, j],
        "overlap": 2 * strip.shared[i, j] / both,
        "shorter": np.minimum(length[a], length[b]),
        "length_difference": np.abs(length[a] - length[b]),
        "shared": strip.shared[i, j],
    }
    return {name: values.astype(np.float64) for name, values in found.items()}


def _second_look(
    material: Material, shared: Shared, i: Whole, j: Whole, known: dict[str, Numbers]
) -> dict[str, Numbers]:
    """Return what a closer look finds of the pairs of the whole set's sentences (i, j)."""
    words, names = known["shared"], _shared_weight(shared["names"], material.term_weight, i, j)
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
    return {name: values.astype(np.float64) for name, values in found.items()}


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
