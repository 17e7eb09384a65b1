"""How a sentence is cut into pieces with marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.article import Span
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.report.marks import MarkedSpan, pieces_of, reads_right_to_left, shown
from kursk_compare.report.model import Mark, Piece

FIGURE, WORDING = DivergenceKind.FIGURE, DivergenceKind.WORDING
TEXT = "About 50 boats sank."


def marked(start, end, kind=FIGURE, level=Level.STRONG):
    return MarkedSpan(Span(start, end), kind, level)


def pieces(*marks, text=TEXT):
    return pieces_of(text, Span(0, len(text)), marks)


def test_a_sentence_without_marks_is_one_piece():
    assert pieces() == (Piece(TEXT),)


def test_a_marked_stretch_is_a_piece_of_its_own_with_its_letter_after_it():
    strong = (Mark("F", "strong"),)
    assert pieces(marked(6, 8)) == (
        Piece("About "),
        Piece("50", strong, "F"),
        Piece(" boats sank."),
    )


def test_the_gravest_mark_comes_first_where_marks_overlap():
    found = pieces(marked(0, 14, WORDING, Level.INFO), marked(6, 8, FIGURE, Level.STRONG))
    assert [mark.kind for mark in found[1].marks] == ["F", "W"]
    assert [piece.ends for piece in found] == ["", "F", "W", ""]


def test_marks_of_one_kind_that_only_a_space_parts_become_one():
    found = pieces(marked(6, 8), marked(9, 14))
    assert [piece.text for piece in found] == ["About ", "50 boats", " sank."]


def test_a_mark_that_reaches_over_the_sentence_ends_with_it():
    found = pieces_of(TEXT, Span(0, 14), [marked(9, 20)])
    assert found[-1] == Piece("boats", (Mark("F", "strong"),), "F")


@given(
    st.text(min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(DivergenceKind))),
)
def test_the_pieces_together_are_the_sentence(text, spans):
    marks = [
        MarkedSpan(Span(min(a, b), max(a, b)), kind, Level.INFO)
        for a, b, kind in spans
        if a != b and max(a, b) <= len(text)
    ]
    found = pieces_of(text, Span(0, len(text)), marks)
    assert shown("".join(piece.text for piece in found)) == shown(text)
    for kind in DivergenceKind:
        letter = kind.value[0].upper()
        runs = sum(piece.ends.count(letter) for piece in found)
        assert (runs > 0) == any(mark.kind is kind for mark in marks)


def test_the_first_letter_decides_the_direction():
    assert reads_right_to_left("12 «כוחות» left")
    assert reads_right_to_left("قوات")
    assert not reads_right_to_left("Troops قوات")
    assert not reads_right_to_left("123")
