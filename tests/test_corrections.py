"""Decisions on sentences: the later one stands, and every one can be given back."""

from __future__ import annotations

from kursk_compare.corrections import (
    NO_CORRECTIONS,
    Corrections,
    Place,
    Remark,
    Silence,
    Verdict,
    pair_of,
    pairs_between,
)

A, B, C = Place("a", 0, 9), Place("b", 3, 8), Place("c", 4, 6)


def test_a_pair_is_the_same_whichever_sentence_comes_first():
    assert NO_CORRECTIONS.with_linked([(B, A)]) == NO_CORRECTIONS.with_linked([(A, B)])


def test_the_later_of_two_decisions_on_a_pair_stands():
    linked = NO_CORRECTIONS.with_linked([(A, B)])
    parted = linked.with_apart([(A, B)])
    assert (parted.linked, parted.apart) == ((), (pair_of(A, B),))
    assert parted.with_linked([(A, B)]) == linked
    assert parted.with_confirmed([(A, B)]) == Corrections(confirmed=(pair_of(A, B),))


def test_confirming_what_the_user_linked_leaves_it_his():
    linked = NO_CORRECTIONS.with_linked([(A, B)])
    assert linked.with_confirmed([(A, B)]) == linked


def test_a_silence_breaks_the_sentences_links_into_that_source_alone():
    linked = NO_CORRECTIONS.with_linked([(A, B), (A, C)])
    silent = linked.with_silence(A, ["b"])
    assert silent.linked == (pair_of(A, C),)
    assert silent.silent == (Silence(A, "b"),)


def test_a_link_breaks_the_silence_between_its_sources():
    silent = NO_CORRECTIONS.with_silence(A, ["b", "c"]).with_silence(B, ["a"])
    assert silent.with_linked([(A, B)]).silent == (Silence(A, "c"),)


def test_what_was_decided_on_a_sentence_can_be_given_back():
    decided = (
        NO_CORRECTIONS.with_linked([(A, B)]).with_apart([(B, C)]).with_silence(A, ["c"])
    ).with_remark(Remark((A,), "look again"))
    back = decided.left_to_program([A])
    assert (back.linked, back.silent) == ((), ())
    assert back.apart == (pair_of(B, C),)
    assert back.remarks == decided.remarks


def test_a_remark_takes_the_place_of_another_and_an_empty_one_is_none():
    first = Remark((A, B), "call the ministry", ("follow-up",), Verdict.TO_CHECK)
    second = Remark((A, B), "called", (), Verdict.HARMLESS)
    noted = NO_CORRECTIONS.with_remark(first)
    assert noted.with_remark(second, [first]).remarks == (second,)
    assert noted.with_remark(Remark((A, B)), [first]) == NO_CORRECTIONS


def test_newer_corrections_stand_over_older_ones_and_lose_none_of_the_rest():
    older = NO_CORRECTIONS.with_linked([(A, B)]).with_remark(Remark((C,), "old"))
    newer = NO_CORRECTIONS.with_apart([(A, B)]).with_linked([(A, C)])
    both = newer.over(older)
    assert both.linked == (pair_of(A, C),)
    assert both.apart == (pair_of(A, B),)
    assert both.remarks == older.remarks


def test_every_pair_across_two_parts_is_named_once():
    assert pairs_between([A, B], [C, C]) == (pair_of(A, C), pair_of(B, C))
