"""What is taken from a text's tokens: its words, and its sentences among their neighbours."""

from __future__ import annotations

import numpy as np
import pytest

from kursk_compare import Article
from kursk_compare.alignment.sentence_reading import read_sentences
from kursk_compare.alignment.sentence_vectors import encode_sentences
from kursk_compare.embedding.encoder import GRID, on_grid
from tests.alignment.word_encoder import WordEncoder, direction


def vectors_of(*texts):
    articles = [Article.from_sentences("ABCD"[at], own) for at, own in enumerate(texts)]
    read = read_sentences(articles, {})
    return read, encode_sentences(read, WordEncoder(), lambda _: None)


def unit(*words):
    return on_grid(sum(on_grid(direction(word)).astype(float) for word in words))


def test_each_content_word_has_the_vector_of_its_tokens():
    read, found = vectors_of(["The ferry sank."], ["Rescue boats came.", "It's Anna's ferry."])
    assert read.words.stem == ["ferri", "sank", "rescu", "boat", "cam", "anna", "ferri"]
    assert found.first_word.tolist() == [0, 2, 5, 7]
    assert found.word.tolist() == list(range(7))
    wanted = [unit("ferry"), unit("sank"), unit("rescue"), unit("boats"), unit("came")]
    assert (found.words[:5] == np.array(wanted)).all()
    assert (found.words[5] == unit("Anna", "s")).all()


def test_a_sentence_without_content_words_stands_for_itself():
    _, found = vectors_of(["They did.", "The ferry sank."])
    assert found.first_word.tolist() == [0, 1, 3]
    assert found.word.tolist() == [-1, 0, 1]
    assert np.abs(found.words[0] - found.alone[0]).max() <= 1


def test_one_text_in_several_articles_has_the_same_vectors_in_each():
    _, found = vectors_of(["Storm.", "The ferry sank."], ["The ferry sank.", "The ferry sank."])
    assert (found.alone[1:] == found.alone[1]).all()
    assert (found.words[1:3] == found.words[3:5]).all()
    assert (found.words[1:3] == found.words[5:7]).all()


def test_a_sentence_among_its_neighbours_has_the_tokens_that_stand_in_it():
    _, found = vectors_of(["The ferry sank.", "Rescue boats came."])
    assert (found.context[1] == unit("Rescue", "boats", "came")).all()


@pytest.mark.parametrize("count", [1, 40, 300])
def test_all_vectors_are_of_unit_length(count):
    _, found = vectors_of([f"The ferry number {chr(97 + n % 26) * 3} sank." for n in range(count)])
    for vectors in (found.alone, found.context, found.words):
        length = np.linalg.norm(vectors.astype(float), axis=1) / GRID
        assert length == pytest.approx(np.ones(len(length)), abs=0.01)
