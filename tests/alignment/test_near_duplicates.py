"""Copied text is found whatever the order, and copies of one report are one voice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from kursk_compare.alignment.near_duplicates import near_duplicates, voices
from kursk_compare.article import Article

REPORT = "The ferry Aurora sank off the northern coast of Norland before dawn on Sunday."
REST = "Rescue helicopters pulled twelve passengers from the freezing water, the coast guard said."
OWN = "Shops in the harbour stayed shut while relatives waited for news all through the day."


def article(id, *sentences):
    return Article.from_sentences(id, list(sentences))


def shares(*articles):
    return {(near.a, near.b): near.share for near in near_duplicates(articles)}


def test_the_share_is_that_of_the_shorter_article():
    long, short = article("A", REPORT, REST, OWN), article("B", REPORT, REST)
    assert shares(long, short) == {("A", "B"): 1.0}
    assert shares(article("A", REPORT, OWN), article("B", REPORT, REST)) == {
        ("A", "B"): round(14 / 27, 4)
    }


def test_less_than_six_words_in_a_row_are_no_copy():
    one = article("A", "The ferry Aurora sank off Norland.")
    assert shares(one, article("B", "The ferry Aurora sank off Sweden, they said.")) == {}
    assert shares(one, article("B", "They said the ferry Aurora sank off Norland.")) != {}


def test_a_run_does_not_reach_into_the_next_article():
    assert (
        shares(article("A", "One two three."), article("B", "four five six."), article("C")) == {}
    )


def test_articles_shorter_than_a_run_copy_nothing():
    assert shares(article("A", "Ferry sank."), article("B", "Ferry sank.")) == {}


def test_copies_of_one_copy_are_one_voice():
    articles = [
        article("A", REPORT, REST),
        article("B", REPORT, REST, OWN),
        article("C", "Nothing of the kind was heard in the capital on that quiet day."),
        article("D", OWN, REPORT, REST),
    ]
    assert voices(articles, near_duplicates(articles)) == (("A", "B", "D"),)


WORDS = st.sampled_from(["ferry", "sank", "coast", "night", "rescue", "water"])
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=30), min_size=2, max_size=5)


@examples(max_examples=60)
@given(TEXTS, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_no_share_and_no_voice(texts, random):
    def found(order):
        articles = [article(str(at), " ".join(texts[at])) for at in order]
        near = near_duplicates(articles)
        return (
            {(frozenset((pair.a, pair.b)), pair.share) for pair in near},
            {frozenset(voice) for voice in voices(articles, near)},
        )

    order = list(range(len(texts)))
    expected = found(order)
    random.shuffle(order)
    assert found(order) == expected
