"""Articles that may not report the same event are named in few plain sentences."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.alignment.other_events import FEW, unrelated_articles

IDS = "ABCDEFGHIJKL"


def told(families: str, apart: tuple[str, ...] = ()) -> list[str]:
    """Return what is told of articles of these families ("AB CD"), some pairs of kin apart."""
    ids = sorted(families.replace(" ", ""))
    kin = {frozenset(pair) for family in families.split() for pair in combinations(family, 2)}
    kin -= {frozenset(pair) for pair in apart}
    shares = {
        (x, y): 1.0 if frozenset((ids[x], ids[y])) in kin else 0.0
        for x, y in combinations(range(len(ids)), 2)
    }
    return unrelated_articles(ids, shares)


def test_nothing_is_told_of_articles_that_share_enough():
    assert told("ABCDE") == []
    assert unrelated_articles("AB", {(0, 1): FEW}) == []


def test_two_articles_are_named_together():
    assert told("A B") == ["A and B may not report the same event."]


def test_an_article_without_kin_is_named_alone():
    assert told("ABD C") == ["C may not report the same event as the other articles."]


def test_two_events_are_told_in_one_sentence():
    assert told("ABE CD") == ["A, B and E may not report the same event as C and D."]


def test_of_more_events_each_is_told_once():
    assert told("AB CDE FG H") == [
        "H may not report the same event as the other articles.",
        "A and B may not report the same event as C, D, E, F and G.",
        "C, D and E may not report the same event as A, B, F and G.",
        "F and G may not report the same event as A, B, C, D and E.",
    ]


def test_kin_that_share_too_little_with_each_other_are_named():
    assert told("ABC", apart=("AC",)) == ["A and C may not report the same event."]
    assert told("ABCD", apart=("AC", "AD")) == ["A may not report the same event as C and D."]


@given(
    st.integers(2, 12).flatmap(
        lambda n: st.tuples(
            st.just(n), st.sets(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)))
        )
    )
)
def test_every_pair_of_strangers_and_no_other_is_told(drawn):
    count, related = drawn
    ids = IDS[:count]
    kin = {(min(pair), max(pair)) for pair in related}
    shares = {pair: float(pair in kin) for pair in combinations(range(count), 2)}
    sentences = unrelated_articles(ids, shares)
    wanted = {frozenset((ids[x], ids[y])) for (x, y), share in shares.items() if not share}
    assert {pair for sentence in sentences for pair in pairs_of(sentence, ids)} == wanted
    assert len(sentences) <= 2 * count


def pairs_of(sentence: str, ids: str) -> set[frozenset[str]]:
    """Return the pairs of articles that a sentence says may not report the same event."""
    some, _, others = sentence.removesuffix(".").partition(" may not report the same event")
    names = set(some.replace(" and ", ", ").split(", "))
    if not others:
        return {frozenset(names)}
    against = others.removeprefix(" as ")
    rest = (
        set(ids) - names
        if against == "the other articles"
        else set(against.replace(" and ", ", ").split(", "))
    )
    return {frozenset((one, other)) for one in names for other in rest}
