"""Another model's similarities are brought to the scale of the one the scorer was fitted with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kursk_compare import Article
from kursk_compare.alignment.align import align
from kursk_compare.alignment.other_models import model_scale, rescaled, scorer_for
from kursk_compare.alignment.scorer import fitted_scorer
from kursk_compare.embedding.encoder import from_grid, on_grid
from kursk_compare.resources import read_rows
from kursk_compare.settings import Settings
from tests.alignment.word_encoder import WordEncoder, direction


def test_the_model_of_the_fit_keeps_the_fitted_scorer():
    encoder = WordEncoder()
    encoder.sha256 = fitted_scorer().model
    assert scorer_for(encoder, fitted_scorer()) is fitted_scorer()


def test_the_same_scale_changes_nothing():
    scorer = fitted_scorer()
    same = rescaled(scorer, scorer.scale, scorer.scale)
    assert same.weights == pytest.approx(scorer.weights)
    assert same.bias == pytest.approx(scorer.bias)


def test_a_model_that_finds_everything_more_alike_scores_the_same():
    scorer = fitted_scorer()
    higher = {name: (low + 0.3, high + 0.3) for name, (low, high) in scorer.scale.items()}
    other = rescaled(scorer, scorer.scale, higher)
    names = list(scorer.scale)
    before = scorer.bias + sum(scorer.weights[name] * 0.5 for name in names)
    after = other.bias + sum(other.weights[name] * 0.8 for name in names)
    assert after == pytest.approx(before)


class DenseEncoder(WordEncoder):
    """A model whose last layer takes sentences, not tokens, to fewer dimensions."""

    def _one(self, text):
        found = super()._one(text)
        return replace(found, vector=from_grid(on_grid(found.vector[:24])))


def test_a_model_may_have_other_dimensions_for_sentences_than_for_words():
    texts = ["The ferry sank at dawn.", "It was over."], ["Of it.", "At dawn the ferry sank."]
    articles = [Article.from_sentences(*one) for one in zip("AB", texts, strict=True)]
    found = align(articles, DenseEncoder(), Settings())
    assert ("A:0", "B:1") in {(link.a, link.b) for link in found.links}


class PlainEncoder(WordEncoder):
    """A model without token vectors: the whole text counts as its only token."""

    def _one(self, text):
        found = super()._one(text)
        offsets = np.array([[0, len(text)]], dtype=np.int32)
        return replace(found, tokens=found.vector[None], offsets=offsets)


def test_a_model_without_token_vectors_does_not_take_neighbours_for_one_sentence():
    texts = (
        ["The ferry sank off the coast at dawn.", "Taxes on rye bread will rise next spring."],
        ["At dawn the ferry sank off the coast.", "A violinist won the prize of the village."],
    )
    articles = [Article.from_sentences(*one) for one in zip("AB", texts, strict=True)]
    found = align(articles, PlainEncoder(), Settings())
    assert {(link.a, link.b) for link in found.links} == {("A:0", "B:0")}


def test_the_words_by_which_a_rewrite_is_known_are_on_the_models_own_scale():
    scorer = fitted_scorer()
    higher = {name: (low + 0.3, high + 0.3) for name, (low, high) in scorer.scale.items()}
    rivals = rescaled(scorer, scorer.scale, higher).competition
    assert rivals.copied == pytest.approx(scorer.competition.copied + 0.3)
    assert rivals.reworded == pytest.approx(scorer.competition.reworded + 0.3)


def test_a_model_finds_what_says_the_same_more_alike_than_what_is_unrelated():
    scale = model_scale(WordEncoder())
    assert all(-1 <= low < high <= 1 for low, high in scale.values())


class FlatEncoder(WordEncoder):
    """A model that finds everything alike, as some do: a large part of all vectors is the same."""

    sha256 = "1" * 64

    def _one(self, text):
        found = super()._one(text)
        common = 1.5 * direction("common") / np.linalg.norm(direction("common"))
        vector, tokens = (
            from_grid(on_grid(part + common)) for part in (found.vector, found.tokens)
        )
        return replace(found, vector=vector, tokens=tokens)


def test_a_model_that_finds_everything_alike_links_neither_all_nor_nothing():
    texts = (
        ["The ferry sank off the coast at dawn.", "Taxes on rye bread will rise next spring."],
        ["At dawn the ferry sank off the coast.", "A violinist won the prize of the village."],
    )
    articles = [Article.from_sentences(*one) for one in zip("AB", texts, strict=True)]
    found = align(articles, FlatEncoder(), Settings())
    assert {(link.a, link.b) for link in found.links} == {("A:0", "B:0")}


class ScatteringEncoder(PlainEncoder):
    """A model that finds half of all sentences alike, whatever they say."""

    sha256 = "2" * 64

    def _one(self, text):
        found = super()._one(text)
        side = direction(f"side {len(text) % 2}")
        vector = from_grid(on_grid(found.vector + 2 * side / np.linalg.norm(side)))
        return replace(found, vector=vector, tokens=vector[None])


def test_a_model_that_scatters_unrelated_sentences_links_few_of_them():
    columns = read_rows("alignment/unrelated.tsv")
    articles = [
        Article.from_sentences(name, [row[at] for row in columns]) for at, name in enumerate("AB")
    ]
    found = align(articles, ScatteringEncoder(), Settings())
    assert len(found.links) <= 0.01 * len(columns) ** 2
