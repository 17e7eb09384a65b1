"""Marks sit exactly on their words, whatever the text holds.

KURSK_TEXTS is the number of texts each property is tried on; `make test-long` takes 10,000.
"""

from __future__ import annotations

import os

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from kursk_compare.desktop import marked_text
from kursk_compare.desktop.marked_text import lay_out
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.utf16 import utf16_offsets

many = settings(max_examples=int(os.environ.get("KURSK_TEXTS", "100")))
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@many
@given(ANY_TEXT)
def test_each_code_point_starts_where_its_prefix_ends_in_utf_16(text):
    expected = [len(text[:end].encode("utf-16-le")) // 2 for end in range(len(text) + 1)]
    assert list(utf16_offsets(text)) == expected


@many
@given(st.text(max_size=40))
def test_what_is_shown_has_as_many_code_points_as_what_is_meant(text):
    shown = shown_text(text)
    assert len(shown) == len(text)
    assert not any(c in shown for c in "\n\r\u2028\u2029\0")
    assert not any("\ud800" <= c <= "\udfff" for c in shown)


@many
@given(st.text(max_size=60), st.data())
def test_the_boxes_of_a_span_cover_it_and_nothing_outside_the_text(qapp, text, data):
    shown = shown_text(text)
    start = data.draw(st.integers(0, len(shown)))
    end = data.draw(st.integers(start, len(shown)))
    laid = lay_out(shown, QFont("Noto Serif", 12), 120)
    assert len(laid.offsets) == len(shown) + 1
    boxes = laid.boxes(start, end)
    assert bool(boxes) == (start < end)
    assert all(box.top() >= 0 and box.bottom() <= laid.height + 1 for box in boxes)


def moved_by_an_emoji():
    """Return by how many pixels an emoji before a word changes the width of its mark."""
    font = QFont("Noto Serif", 12)
    plain, emoji = (lay_out(t, font, 400).boxes(3, 6)[0].width() for t in ("xx ten", "🌊x ten"))
    return abs(plain - emoji)


def test_an_emoji_before_a_word_does_not_move_its_mark(qapp):
    assert moved_by_an_emoji() < 0.5


def test_marks_that_count_code_points_would_be_noticed(qapp, monkeypatch):
    """The control."""
    monkeypatch.setattr(marked_text, "utf16_offsets", lambda text: range(len(text) + 1))
    assert moved_by_an_emoji() > 0.5
