"""What is read, and the way back to what is written."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare import Article
from kursk_compare.plain_text import plain_text
from kursk_compare.sentences import split_article

LETTERS = st.text(st.sampled_from("ab1. \n\u200b\u2060\u00ad\u202e\u2066é"), max_size=40)


def test_only_unseen_characters_are_left_out():
    plain = plain_text("with\u200bdrew \u202e002,1\u202c co\u00adop می\u200cشود")
    assert plain.text == "withdrew 002,1 coop می\u200cشود"


@given(LETTERS)
def test_each_character_is_found_again_in_the_original(text):
    plain = plain_text(text)
    for at, character in enumerate(plain.text):
        assert text[plain.start(at)] == character
        assert plain.place(plain.start(at)) == at
        assert plain.end(at + 1) == plain.start(at) + 1


@given(LETTERS)
def test_sentences_lose_no_visible_and_no_unseen_character(text):
    article = split_article(Article.from_text("A", text))
    ends = [(s.start, s.end) for s in article.sentences]
    assert ends == sorted(ends)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(ends))
    if plain_text(text).text.strip():
        kept = "".join("".join(article.words_of(s).split()) for s in article.sentences)
        assert kept == "".join(text.split())


def test_unseen_characters_neither_part_nor_join_sentences():
    article = split_article(
        Article.from_text("A", "He came.\u200b She\u200bwent.\u2060\u200b It ra\u200bin\u00aded.")
    )
    assert [article.words_of(s) for s in article.sentences] == [
        "He came.\u200b",
        "She\u200bwent.\u2060\u200b",
        "It ra\u200bin\u00aded.",
    ]
