"""How rivals change the log odds of a pair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kursk_compare.alignment.pair_features import FEATURES, ArticlePairs
from kursk_compare.alignment.rivals import with_rivals
from kursk_compare.alignment.scorer import fitted_scorer

RIVALS = fitted_scorer().competition
CALM = replace(RIVALS, always=0.0)


def pairs_of(table, words=0.4):
    """Two articles of which every pair was looked at, and its log odds."""
    i, j = np.indices(np.shape(table)).reshape(2, -1)
    values = np.zeros((len(FEATURES), len(i)))
    values[FEATURES.index("words")] = words
    odds = np.array(table, dtype=float)[i, j]
    sizes = np.shape(table)
    begins = (0, sizes[0], sum(sizes))
    return odds, ArticlePairs(0, np.ones_like(i), i, j + sizes[0], values, begins)


def changed(table, rivals=RIVALS, words=0.4):
    odds, pairs = pairs_of(table, words)
    return (with_rivals(odds, pairs, rivals) - odds).reshape(np.shape(table))


ONE_TO_ONE = np.where(np.eye(6), 2.0, -3.0)
SAME_TOLD_OFTEN = 1 - 0.01 * np.add.outer(range(6), range(6))


def test_the_farther_behind_its_rivals_the_more_a_pair_falls():
    change = changed([[2.0, 1.0, -1.0]])[0]
    assert change[0] >= change[1] > change[2]


def test_in_a_rewrite_the_best_pairs_gain_and_the_others_fall():
    change = changed(ONE_TO_ONE)
    assert (np.diag(change) > 0).all()
    assert (change[~np.eye(6, dtype=bool)] < -1).all()


def test_where_many_sentences_tell_the_same_rivals_hardly_count():
    assert changed(SAME_TOLD_OFTEN, CALM) == pytest.approx(0)


def test_agency_copy_is_no_rewrite():
    assert changed(ONE_TO_ONE, CALM, words=0.9) == pytest.approx(0)


def test_articles_that_hardly_meet_are_no_rewrite():
    assert changed(np.full((6, 6), -6.0) + np.eye(6), CALM) == pytest.approx(0)


def test_a_single_good_pair_makes_no_rewrite():
    table = np.full((6, 6), -6.0)
    table[2, 3] = 1.0
    assert changed(table, CALM) == pytest.approx(0)


def test_articles_that_match_in_another_order_are_no_rewrite():
    assert changed(ONE_TO_ONE[::-1], CALM) == pytest.approx(0)


def test_each_two_articles_have_rivals_of_their_own():
    rewrite, loose = pairs_of(ONE_TO_ONE), pairs_of(SAME_TOLD_OFTEN)
    both = ArticlePairs(
        0,
        np.repeat([1, 2], len(rewrite[0])),
        np.tile(rewrite[1].i, 2),
        np.concatenate([rewrite[1].j, loose[1].j + 6]),
        np.hstack([rewrite[1].values, loose[1].values]),
        (0, 6, 12, 18),
    )
    order = np.lexsort((both.j, both.i))
    shuffled = replace(
        both, y=both.y[order], i=both.i[order], j=both.j[order], values=both.values[:, order]
    )
    alone = np.concatenate([with_rivals(*one, RIVALS) for one in (rewrite, loose)])
    together = with_rivals(np.concatenate([rewrite[0], loose[0]])[order], shuffled, RIVALS)
    assert together == pytest.approx(alone[order])
