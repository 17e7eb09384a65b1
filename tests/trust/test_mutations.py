"""However a document is damaged, reading it ends in an article or in one typed error.

KURSK_MUTATIONS sets how many damaged documents are read (10,000 in `make test-long`).
"""

from __future__ import annotations

import os
import time

import pytest

from kursk_compare.article import Article
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading.reader import Reader
from tests.trust.faults import outcome
from tests.trust.mutations import mutated, seeds

COUNT = int(os.environ.get("KURSK_MUTATIONS", "160"))


def faults_of(read, folder, numbers):
    found = []
    for number in numbers:
        suffix, data = mutated(number)
        path = folder / f"damaged{suffix}"
        path.write_bytes(data)
        found += [f"mutation {number}: {fault}" for fault in outcome(read, str(path))[1]]
    return found


def test_every_mutation_ends_in_an_article_or_one_typed_error(tmp_path):
    with Reader() as reader:
        assert faults_of(reader.read, tmp_path, range(COUNT)) == []


@pytest.mark.parametrize(("suffix", "data"), seeds(), ids=[name for name, _ in seeds()])
def test_undamaged_documents_are_articles(tmp_path, suffix, data):
    """Otherwise the mutations would only meet refusals."""
    path = tmp_path / f"whole{suffix}"
    path.write_bytes(data)
    with Reader() as reader:
        assert outcome(reader.read, str(path)) == ("article", [])


def test_the_same_number_is_the_same_damage():
    assert mutated(77) == mutated(77)
    assert len({mutated(number) for number in range(200)}) >= 195


def raises_what_it_likes(path):
    raise KeyError(path)


def says_too_little(path):
    raise UnreadableArticle(path, "bad file")


def loses_text(path):
    return Article("A", "Some words and more.", ())


def gives_nothing(path):
    return Article("A", "  ")


@pytest.mark.parametrize(
    "broken", [raises_what_it_likes, says_too_little, gives_nothing, loses_text]
)
def test_a_broken_reader_is_noticed(tmp_path, broken):
    """The controls: each rule is seen to be broken by a reader that breaks it."""
    assert faults_of(broken, tmp_path, range(1))


def test_a_reader_that_hangs_is_noticed(tmp_path, monkeypatch):
    clock = iter((0.0, 100.0))
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    assert "took 100.0 s" in outcome(gives_nothing, "x")[1]
