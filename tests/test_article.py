"""The core data: spans, articles from text and from sentences."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.article import Article, Sentence, Span, Statement, as_date, source_letter

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()))


def test_a_span_covers_the_code_points_from_start_to_end():
    assert Span(3, 8).of("👩🏽‍🚒 abc def") == "👩🏽‍🚒 abc def"[3:8]
    assert len(Span(3, 8)) == 5
    assert tuple(Span(3, 8)) == (3, 8)


def test_an_empty_span_is_still_a_place():
    assert bool(Span(4, 4))
    assert len(Span(4, 4)) == 0


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_what_is_no_span_is_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_overlap_when_they_share_a_code_point():
    assert Span(0, 4).overlaps(Span(3, 5))
    assert not Span(0, 4).overlaps(Span(4, 5))


def test_a_span_moves():
    assert Span(1, 4).shifted(10) == Span(11, 14)


def test_spans_sort_by_place():
    assert sorted([Span(4, 5), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(4, 5)]


def test_an_article_of_text_has_no_sentences_yet():
    article = Article.from_text("A", "One. Two.", outlet="The Example", published="2024-11-13")
    assert (article.id, article.outlet, article.published) == (
        "A",
        "The Example",
        date(2024, 11, 13),
    )
    assert article.sentences == ()
    assert article.blocks == ()


@given(st.lists(ANY_TEXT, max_size=8))
def test_given_sentences_are_kept_as_given(sentences):
    article = Article.from_sentences("B", sentences)
    assert [article.words_of(sentence) for sentence in article.sentences] == sentences
    assert [sentence.id for sentence in article.sentences] == [
        f"B:{index}" for index in range(len(sentences))
    ]
    assert [(block.start, block.end) for block in article.blocks] == [
        tuple(sentence.span) for sentence in article.sentences
    ]


def test_a_statement_is_a_sentence_in_its_source():
    article = Article.from_sentences("A", ["One.", "Two."])
    statement = Statement(article, article.sentences[1])
    assert (statement.id, statement.text) == ("A:1", "Two.")


def test_articles_cannot_be_changed():
    sentence = Sentence("A:0", 0, 4)
    with pytest.raises(AttributeError):
        sentence.start = 2


@pytest.mark.parametrize("value", ["13 November 2024", "2024-13-01", ""])
def test_only_iso_dates_are_dates(value):
    with pytest.raises(ValueError, match=r"isoformat|month"):
        as_date(value)


def test_no_date_stays_no_date():
    assert as_date(None) is None
    assert as_date(date(2024, 2, 29)) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("index", "letters"),
    [
        (0, "A"),
        (25, "Z"),
        (26, "AA"),
        (27, "AB"),
        (51, "AZ"),
        (52, "BA"),
        (701, "ZZ"),
        (702, "AAA"),
    ],
)
def test_sources_are_lettered_on_and_on(index, letters):
    assert source_letter(index) == letters
