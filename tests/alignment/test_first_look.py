"""The first look: which pairs are worth a second one, and what the second one finds of words."""

from __future__ import annotations

import numpy as np
import pytest

from kursk_compare import Article
from kursk_compare.alignment import first_look as looking
from kursk_compare.alignment.first_look import FIRST_LOOK, FirstLook, first_look, sorted_postings
from kursk_compare.alignment.late_interaction import best_matches
from kursk_compare.alignment.material import gather
from kursk_compare.alignment.scorer import fitted_scorer
from tests.alignment.word_encoder import WordEncoder

WORDS = ["ferry", "sank", "coast", "Norland", "rescue", "Aurora", "water", "storm", "dawn", "crew"]
SIZES = (7, 1, 12, 4, 9)
LOOK = fitted_scorer().first_look


@pytest.fixture(scope="module")
def material():
    random = np.random.default_rng(3)
    articles = [
        Article.from_sentences(
            f"N{number}",
            [" ".join(random.choice(WORDS, random.integers(1, 9))) for _ in range(size)],
        )
        for number, size in enumerate(SIZES)
    ]
    return gather(articles, WordEncoder(), {}, lambda _: None)


def seen(material, x, best, look=LOOK):
    return first_look(material, look, sorted_postings(material.stems), x, best)


def held(kind, sentence):
    return set(kind.terms[kind.first[sentence] : kind.first[sentence + 1]].tolist())


def cosine(vectors, a, b):
    return vectors[a] @ vectors[b] / (np.linalg.norm(vectors[a]) * np.linalg.norm(vectors[b]))


def values_of(material, a, b):
    """What the first look finds of two sentences, in the plainest way."""
    shared = sum(material.term_weight[list(held(material.stems, a) & held(material.stems, b))])
    lengths = [np.log1p(len(held(material.stems, one))) for one in (a, b)]
    alike = [cosine(v, a, b) for v in (material.vectors, material.centred, material.context)]
    both = material.stems.total[a] + material.stems.total[b]
    return [*alike, 2 * shared / both, min(lengths), abs(lengths[0] - lengths[1])]


def scores(material, x, y):
    begins = material.begins
    return np.array(
        [
            [np.dot(LOOK.weights, values_of(material, a, b)) for b in range(*begins[y : y + 2])]
            for a in range(*begins[x : x + 2])
        ]
    )


@pytest.mark.parametrize("best", [1, 3])
def test_the_best_of_each_sentence_and_all_that_score_enough_are_looked_at_again(material, best):
    found = seen(material, 0, best)
    chosen = set(zip(found.i.tolist(), found.j.tolist(), strict=True))
    for y in range(1, len(SIZES)):
        score, begin = scores(material, 0, y), material.begins[y]
        limits = [
            np.sort(score, axis=axis).take([-min(best, score.shape[axis])], axis=axis)
            for axis in (0, 1)
        ]
        near = 0.02  # so close to a limit, the grid of the vectors may decide either way
        sure = (score > LOOK.floor + near) | (score > np.minimum(*limits) - near)
        never = (score < LOOK.floor - near) & (score < np.minimum(*limits) - near)
        for i, j in np.ndindex(score.shape):
            assert not sure[i, j] or (i, begin + j) in chosen
            assert not never[i, j] or (i, begin + j) not in chosen


def test_it_finds_what_the_plainest_way_finds(material):
    found = seen(material, 2, 3)
    plain = [values_of(material, *pair) for pair in zip(found.i, found.j, strict=True)]
    assert found.values.shape[0] == len(FIRST_LOOK)
    assert np.abs(found.values.T - plain).max() < 2e-3


@pytest.mark.parametrize("cells", [1, 30, 90])
@pytest.mark.parametrize("best", [1, 3])
def test_the_size_of_the_tiles_changes_nothing(material, monkeypatch, cells, best):
    whole = seen(material, 0, best)
    monkeypatch.setattr(looking, "CELLS", cells)
    parts = seen(material, 0, best)
    for one, other in ((whole.i, parts.i), (whole.j, parts.j), (whole.values, parts.values)):
        assert (one == other).all()


def test_words_are_met_by_those_most_like_them(material):
    every = seen(material, 2, 1, FirstLook([0.0] * len(FIRST_LOOK), -1.0))
    there, back = best_matches(material, every.i, every.j)
    first, words = material.first_word, material.words.astype(float)
    for a, b, forth, and_back in zip(every.i, every.j, there, back, strict=True):
        own, other = slice(*first[a : a + 2]), slice(*first[b : b + 2])
        unit = [words[s] / np.linalg.norm(words[s], axis=1, keepdims=True) for s in (own, other)]
        alike = unit[0] @ unit[1].T
        weights = material.weights
        assert forth == pytest.approx(np.average(alike.max(1), weights=weights[own]), abs=2e-3)
        assert and_back == pytest.approx(np.average(alike.max(0), weights=weights[other]), abs=2e-3)
