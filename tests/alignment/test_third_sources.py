"""third_sources: what a third article says of a pair."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from kursk_compare.alignment.third_sources import LEAST, third_sources


@dataclass
class Pairs:
    x: int
    y: int
    i: np.ndarray
    j: np.ndarray
    shape: tuple[int, int]


def pairs_of(*tables):
    """All pairs of the articles 0 and 1, 0 and 2, 1 and 2, with their probabilities."""
    ends = [(0, 1), (0, 2), (1, 2)][: len(tables)]
    found, chances = [], []
    for (x, y), table in zip(ends, map(np.array, tables), strict=True):
        i, j = np.indices(table.shape).reshape(2, -1)
        found.append(Pairs(x, y, i, j, table.shape))
        chances.append(table[i, j].astype(float))
    return found, chances


def support(*tables):
    pairs, chances = pairs_of(*tables)
    found = third_sources(pairs, chances)
    return [row.reshape(pair.shape).tolist() for row, pair in zip(found, pairs, strict=True)]


def test_a_third_sentence_speaks_for_a_pair_by_its_weaker_tie():
    between, *_ = support([[0.1, 0.1]], [[0.9]], [[0.1], [0.7]])
    assert between == [[0.0, 0.7]]


def test_an_unlikely_pair_speaks_for_none():
    between, *_ = support([[0.1]], [[0.9]], [[LEAST - 0.01]])
    assert between == [[0.0]]


def test_the_likeliest_third_sentence_counts():
    between, *_ = support([[0.1]], [[0.5, 0.8]], [[0.9, 0.6]])
    assert between == [[0.6]]


def test_two_articles_have_no_third():
    assert support([[0.9, 0.8], [0.7, 0.6]]) == [[[0.0, 0.0], [0.0, 0.0]]]


def test_no_articles_have_no_pairs():
    assert third_sources([], []) == []


def test_pairs_that_were_not_looked_at_are_passed_over():
    pairs, chances = pairs_of([[0.9, 0.9]], [[0.9]], [[0.9], [0.9]])
    pairs[0].i, pairs[0].j = pairs[0].i[:1], pairs[0].j[:1]
    chances[0] = chances[0][:1]
    assert [len(found) for found in third_sources(pairs, chances)] == [1, 1, 2]


@pytest.mark.parametrize("seed", range(5))
def test_it_is_the_best_path_over_every_third_sentence(seed):
    random = np.random.default_rng(seed)
    ab, ac, bc = (random.random(shape).round(2) for shape in ((3, 4), (3, 2), (4, 2)))
    sure_ac, sure_bc = (np.where(table >= LEAST, table, 0) for table in (ac, bc))
    paths = np.minimum(sure_ac[:, None, :], sure_bc[None, :, :]).max(axis=2)
    assert support(ab, ac, bc)[0] == paths.tolist()
