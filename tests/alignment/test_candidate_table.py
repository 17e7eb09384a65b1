"""CandidateTable: rows made on demand, the same as a tuple of them."""

from __future__ import annotations

import pickle
from array import array

import pytest

from kursk_compare.alignment.align import align
from kursk_compare.alignment.candidate_table import NOBODY, CandidateTable, candidates_by_place
from kursk_compare.alignment.model import Candidates
from kursk_compare.article import Article
from kursk_compare.settings import Settings
from tests.alignment.word_encoder import WordEncoder


@pytest.fixture
def table():
    return CandidateTable(
        articles=("A", "B", "C"),
        sizes=(1, 2, 0),
        width=2,
        others=array("i", [NOBODY, NOBODY, 1, 0, NOBODY, NOBODY, 0, NOBODY] + [NOBODY] * 10),
        chances=array("H", [0, 0, 9000, 500, 0, 0, 2500, 0] + [0] * 10),
        none=array("H", [10000, 1000, 10000, 7000, 10000, 10000, 10000, 10000, 10000]),
    )


def test_there_is_a_row_for_each_sentence_and_other_article(table):
    assert [(row.sentence, row.article) for row in table] == [
        ("A:0", "B"),
        ("A:0", "C"),
        ("B:0", "A"),
        ("B:0", "C"),
        ("B:1", "A"),
        ("B:1", "C"),
    ]
    assert len(table) == 6


def test_a_row_holds_the_candidates_and_the_chance_of_none(table):
    assert table[0] == Candidates("A:0", "B", (("B:1", 0.9), ("B:0", 0.05)), 0.1)
    assert table[1] == Candidates("A:0", "C", (), 1.0)


def test_rows_are_the_same_by_number_by_slice_and_in_turn(table):
    rows = list(table)
    assert [table[at] for at in range(6)] == rows
    assert [table[at] for at in range(-6, 0)] == rows
    assert table[1:5:2] == tuple(rows[1:5:2])
    with pytest.raises(IndexError):
        table[6]


def test_a_row_is_found_by_its_sentence_and_article(table):
    find = candidates_by_place(table)
    assert [find(row.sentence, row.article) for row in table] == list(table)
    assert [find(*place) for place in (("A:0", "A"), ("A:1", "B"), ("D:0", "A"), ("A:0", "D"))] == [
        None
    ] * 4


def test_rows_that_are_no_table_are_found_the_same_way(table):
    find = candidates_by_place(tuple(table))
    assert find("B:0", "A") == table.of("B:0", "A")
    assert find("A:0", "A") is None


def test_a_table_survives_the_way_between_processes(table):
    assert pickle.loads(pickle.dumps(table)) == table


def test_many_articles_keep_little_of_each_row():
    texts = [[f"Ferry {a} sank off Norland {s}." for s in range(4)] for a in range(14)]
    articles = [Article.from_sentences(f"N{at}", text) for at, text in enumerate(texts)]
    found = align(articles, WordEncoder(), Settings()).candidates
    assert len(found) == 14 * 4 * 13
    assert all(1 <= len(row.ranked) <= 3 for row in found)
    assert len(pickle.dumps(found)) < 60 * len(found)
