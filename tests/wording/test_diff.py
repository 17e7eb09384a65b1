"""diff_words: readable word changes that cover both sentences completely."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.wording import diff_words


def changed(a: str, b: str) -> list[tuple[str, str]]:
    return [(c.a.of(a), c.b.of(b)) for c in diff_words(a, b) if not c.equal]


def test_a_replaced_word_is_one_change():
    a, b = "Soldiers entered the town on Monday.", "Soldiers entered the city on Monday."
    assert changed(a, b) == [("town", "city")]


def test_a_number_is_never_cut_in_half():
    assert changed("about 8,000 men", "about 8,500 men") == [("8,000", "8,500")]


def test_quotation_marks_of_another_shape_are_no_change():
    assert changed("He said “yes” to them.", 'He said "yes" to them.') == []


def test_an_added_word_stands_beside_nothing():
    assert changed("They left town.", "They quickly left town.") == [("", "quickly ")]


@given(st.text(), st.text())
def test_the_runs_cover_both_texts_in_order(a, b):
    changes = diff_words(a, b)
    assert "".join(c.a.of(a) for c in changes) == a
    assert "".join(c.b.of(b) for c in changes) == b


@given(st.lists(st.sampled_from(["one", "two", "three,", "four", "“five”", "6,000"]), max_size=12))
def test_a_text_does_not_differ_from_itself(words):
    text = " ".join(words)
    assert all(change.equal for change in diff_words(text, text))
