"""third_sources: what a third article says of a pair."""

from __future__ import annotations

import math

import numpy as np
import pytest

from kursk_compare.alignment.third_sources import LEAST, third_sources


def pairs_of(*tables):
    """All pairs of the articles 0 and 1, 0 and 2, 1 and 2, with their probabilities."""
    shapes = [np.shape(table) for table in tables]
    begins = np.cumsum([0, *shapes[0], *(shape[1] for shape in shapes[1:2])])
    one, other, chance = [], [], []
    for (x, y), table in zip([(0, 1), (0, 2), (1, 2)], map(np.array, tables), strict=False):
        i, j = np.indices(table.shape).reshape(2, -1)
        one.append(i + begins[x])
        other.append(j + begins[y])
        chance.append(table[i, j].astype(float))
    return tuple(map(np.concatenate, (one, other, chance)))


def support(*tables):
    found, shapes = third_sources(*pairs_of(*tables)), [np.shape(table) for table in tables]
    parts = np.split(found, np.cumsum([math.prod(shape) for shape in shapes])[:-1])
    return [part.reshape(shape).tolist() for part, shape in zip(parts, shapes, strict=True)]


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
    none = np.zeros(0, dtype=int)
    assert third_sources(none, none, np.zeros(0)).tolist() == []


def test_pairs_that_were_not_looked_at_are_passed_over():
    every = pairs_of([[0.9, 0.9]], [[0.9]], [[0.9], [0.9]])
    looked_at = [np.delete(numbers, 1) for numbers in every]
    assert third_sources(*looked_at).tolist() == [0.9, 0.9, 0.9, 0.0]


@pytest.mark.parametrize("seed", range(5))
def test_it_is_the_best_path_over_every_third_sentence(seed):
    random = np.random.default_rng(seed)
    ab, ac, bc = (random.random(shape).round(2) for shape in ((3, 4), (3, 2), (4, 2)))
    sure_ac, sure_bc = (np.where(table >= LEAST, table, 0) for table in (ac, bc))
    paths = np.minimum(sure_ac[:, None, :], sure_bc[None, :, :]).max(axis=2)
    assert support(ab, ac, bc)[0] == paths.tolist()
