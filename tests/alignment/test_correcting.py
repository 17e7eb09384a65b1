"""The user's word stands over the automatic alignment, and touches nothing it does not name."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.alignment.correcting import SentencesByPlace, corrected
from kursk_compare.alignment.model import Alignment, Candidates, Group, Link, LinkStatus
from kursk_compare.article import Article, article_of
from kursk_compare.corrections import NO_CORRECTIONS, Corrections, pair_of, pairs_between
from kursk_compare.sentences import relabel

AUTO, CONFIRMED, MANUAL = LinkStatus.AUTO, LinkStatus.CONFIRMED, LinkStatus.MANUAL
LETTERS = "ABCD"
ARTICLES = tuple(
    Article.from_sentences(letter, [f"Sentence {n} of source {letter}." for n in range(3)])
    for letter in LETTERS
)
PLACE = SentencesByPlace(ARTICLES).place_of


def alignment(*groups: str, doubtful: tuple[str, ...] = ()) -> Alignment:
    """Groups as "A0 B1 C2", all members linked, the later pair less surely; more links apart."""
    ids = [tuple(f"{word[0]}:{word[1]}" for word in group.split()) for group in groups]
    links = [(a, b) for group in ids for a, b in combinations(group, 2) if a[0] != b[0]]
    links += [tuple(f"{w[0]}:{w[1]}" for w in pair.split()) for pair in doubtful]
    return Alignment(
        tuple(Link(a, b, 0.9 - n / 50, 0.9 - n / 50) for n, (a, b) in enumerate(sorted(links))),
        (Candidates("A:0", "D", (("D:0", 0.31),), 0.6),),
        tuple(Group(f"G{n}", members, 0.8) for n, members in enumerate(ids, 1)),
    )


def pair(words: str):
    a, b = (PLACE[f"{word[0]}:{word[1]}"] for word in words.split())
    return pair_of(a, b)


def place(word: str):
    return PLACE[f"{word[0]}:{word[1]}"]


def members(found: Alignment) -> list[str]:
    return [" ".join(m.replace(":", "") for m in group.members) for group in found.groups]


def apply(found: Alignment, corrections: Corrections) -> Alignment:
    return corrected(found, ARTICLES, corrections)


def status(found: Alignment, words: str) -> LinkStatus | None:
    a, b = (f"{word[0]}:{word[1]}" for word in words.split())
    return next((x.status for x in found.links if (x.a, x.b) == (a, b)), None)


def test_without_corrections_nothing_changes():
    before = alignment("A0 B0 C0", "A1 D2")
    assert apply(before, NO_CORRECTIONS) is before


def test_a_link_of_the_user_makes_a_group_where_there_was_none():
    after = apply(alignment("A1 B1"), NO_CORRECTIONS.with_linked([pair("D0 A0")]))
    assert members(after) == ["A0 D0", "A1 B1"]
    assert status(after, "A0 D0") is MANUAL
    (link,) = [x for x in after.links if x.status is MANUAL]
    assert (link.confidence, link.score) == (1.0, 0.31)  # what the program itself thought is kept
    assert [g.id for g in after.groups] == ["G1", "G2"]
    assert [g.status for g in after.groups] == [MANUAL, AUTO]


def test_a_link_brings_both_groups_together():
    after = apply(alignment("A0 B0", "C1 D1"), NO_CORRECTIONS.with_linked([pair("B0 C1")]))
    assert members(after) == ["A0 B0 C1 D1"]
    assert after.groups[0].status is AUTO  # A and D are still there by the program's word


def test_a_confirmed_pair_says_so_and_outlives_a_stricter_run():
    corrections = NO_CORRECTIONS.with_confirmed([pair("A0 B0")])
    after = apply(alignment("A0 B0"), corrections)
    assert (status(after, "A0 B0"), after.groups[0].status) == (CONFIRMED, CONFIRMED)
    strict = apply(alignment(), corrections)
    assert (members(strict), status(strict, "A0 B0")) == (["A0 B0"], CONFIRMED)


def test_sentences_set_apart_part_and_the_rest_stays_together():
    before = alignment("A0 B0 C0 D0", "A1 B1")
    after = apply(before, NO_CORRECTIONS.with_apart([pair("A0 B0"), pair("A0 C0"), pair("A0 D0")]))
    assert members(after) == ["A1 B1", "B0 C0 D0"]
    assert status(after, "A0 B0") is None
    assert {g.members for g in before.groups} >= {after.groups[0].members}


def test_a_sentence_that_is_set_apart_from_one_goes_with_the_surest_of_the_others():
    after = apply(alignment("A0 B0 C0"), NO_CORRECTIONS.with_apart([pair("A0 C0")]))
    assert members(after) == ["A0 B0"]
    assert after.groups[0].also == ("C:0",)  # still linked to B, and named with it


def test_a_group_splits_in_two():
    parts = pairs_between([place("A0"), place("B0")], [place("C0"), place("D0")])
    after = apply(alignment("A0 B0 C0 D0"), NO_CORRECTIONS.with_apart(parts))
    assert members(after) == ["A0 B0", "C0 D0"]


def test_two_sentences_of_one_source_can_be_set_apart_too():
    after = apply(alignment("A0 A1 B0"), NO_CORRECTIONS.with_apart([pair("A0 A1"), pair("A1 B0")]))
    assert members(after) == ["A0 B0"]


def test_no_counterpart_holds_for_all_sentences_of_that_source():
    before = alignment("A0 B0 B1 C0")
    after = apply(before, NO_CORRECTIONS.with_silence(place("A0"), [place("B0").source]))
    assert not any({"A:0", b} <= set(g.members) for g in after.groups for b in ("B:0", "B:1"))
    assert status(after, "A0 B0") is None
    assert status(after, "A0 C0") is AUTO


def test_a_link_between_hostile_groups_moves_as_few_sentences_as_it_can():
    corrections = NO_CORRECTIONS.with_apart([pair("A0 D1")]).with_linked([pair("B0 C1")])
    after = apply(alignment("A0 B0", "C1 D1"), corrections)
    assert {"B:0", "C:1"} <= set(next(g for g in after.groups if "B:0" in g.members).members)
    assert not any({"A:0", "D:1"} <= set(g.members) for g in after.groups)


def test_a_chain_of_links_never_joins_what_was_set_apart():
    corrections = NO_CORRECTIONS.with_linked([pair("A0 B0"), pair("B0 C0")])
    after = apply(alignment(), corrections.with_apart([pair("A0 C0")]))
    assert members(after) == ["B0 C0"]  # the newest pair
    assert status(after, "A0 B0") is MANUAL  # kept, and shown as belonging to the group as well
    assert after.groups[0].also == ("A:0",)


def test_what_a_link_leaves_behind_in_one_source_is_no_group():
    corrections = NO_CORRECTIONS.with_apart([pair("A0 C1")]).with_linked([pair("B0 C1")])
    after = apply(alignment("A0 A1 B0", "C1 D1"), corrections)
    assert members(after) == ["B0 C1 D1"]


def test_a_decision_outlives_an_added_and_a_renamed_source():
    corrections = NO_CORRECTIONS.with_linked([pair("A0 D0")])
    fewer = [relabel(ARTICLES[3], "A"), relabel(ARTICLES[0], "B")]
    found = corrected(Alignment((), (), ()), fewer, corrections)
    assert [g.members for g in found.groups] == [("A:0", "B:0")]


def test_a_sentence_that_is_cut_otherwise_now_is_known_by_most_of_its_words():
    (other,) = [replace(a, sentences=(a.sentences[0], a.sentences[2])) for a in ARTICLES[:1]]
    moved = place("A0").__class__(place("A0").source, place("A0").start + 2, place("A0").end)
    known = SentencesByPlace([other])
    assert known.find(moved) == ["A:0"]
    assert known.find(place("A1")) == []
    assert known.is_lost(place("A1"))
    assert not known.is_lost(place("B1"))  # its source is not here


def test_corrections_on_sources_that_are_not_here_do_nothing():
    before = alignment("A0 B0")
    stranger = pair_of(place("A0"), place("A0").__class__("elsewhere", 0, 5))
    assert members(apply(before, NO_CORRECTIONS.with_linked([stranger]))) == members(before)


ids = st.sampled_from([f"{letter}{n}" for letter in LETTERS for n in range(3)])
two = st.tuples(ids, ids).filter(lambda p: p[0][0] != p[1][0]).map(" ".join)


@st.composite
def decisions(draw) -> Corrections:
    found = NO_CORRECTIONS
    for words in draw(st.lists(two, max_size=8)):
        act = draw(st.sampled_from(["link", "confirm", "apart", "silent"]))
        if act == "link":
            found = found.with_linked([pair(words)])
        elif act == "confirm":
            found = found.with_confirmed([pair(words)])
        elif act == "apart":
            found = found.with_apart([pair(words)])
        else:
            one, other = words.split()
            found = found.with_silence(place(one), [place(other).source])
    return found


BEFORE = alignment("A0 B0 C0 D0", "A1 B1 D1 D2", "B2 C2", doubtful=("A0 B1", "A2 D2"))


@given(decisions())
def test_whatever_was_decided_is_never_overruled(corrections):
    after = apply(BEFORE, corrections)
    group_of = {m: g for g in after.groups for m in g.members}
    assert sum(len(g.members) for g in after.groups) == len(group_of)
    said = set(corrections.apart)
    for group in after.groups:
        assert len({article_of(member) for member in group.members}) > 1
        for a in group.members:
            for b in group.members:
                assert a == b or pair_of(PLACE[a], PLACE[b]) not in said
    for a, b in corrections.together():
        assert any({PLACE[x.a], PLACE[x.b]} == {a, b} and x.status is not AUTO for x in after.links)
    if corrections.together():
        newest = (corrections.linked or corrections.confirmed)[-1]
        assert any(set(newest) <= {PLACE[m] for m in g.members} for g in after.groups)


@given(st.sampled_from(list(permutations(range(3)))[1:]), decisions())
def test_the_order_of_the_sources_changes_nothing(order, corrections):
    def groups_by_place(found: Alignment, places) -> set[frozenset[object]]:
        return {frozenset(places[m] for m in g.members) for g in found.groups}

    shuffled = [relabel(ARTICLES[at], LETTERS[n]) for n, at in enumerate((*order, 3))]
    names = {ARTICLES[at].id: LETTERS[n] for n, at in enumerate((*order, 3))}
    rank = {letter: n for n, letter in enumerate(LETTERS)}

    def named(sentence: str) -> str:
        return f"{names[sentence[0]]}:{sentence[2:]}"

    def ordered(sentences) -> tuple[str, ...]:
        return tuple(sorted(map(named, sentences), key=lambda s: (rank[s[0]], s)))

    links = [
        replace(x, a=min(ordered((x.a, x.b))), b=max(ordered((x.a, x.b)))) for x in BEFORE.links
    ]
    groups = [replace(g, members=ordered(g.members)) for g in BEFORE.groups]
    other = replace(BEFORE, links=tuple(links), groups=tuple(groups), candidates=())
    places = SentencesByPlace(shuffled).place_of
    assert groups_by_place(corrected(other, shuffled, corrections), places) == groups_by_place(
        apply(BEFORE, corrections), PLACE
    )
