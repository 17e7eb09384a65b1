"""What is left out is said in one sentence, and no share is rounded away."""

from __future__ import annotations

import pytest

from kursk_compare.reading.dropped import counted, not_read, share


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (0, 10, "0 %"),
        (1, 1000, "less than 1 %"),
        (1, 3, "33 %"),
        (999, 1000, "more than 99 %"),
        (10, 10, "100 %"),
    ],
)
def test_only_nothing_is_nothing_and_only_all_is_all(part, whole, words):
    assert share(part, whole) == words


def test_parts_are_listed_in_one_sentence():
    parts = [counted(1, "note", "notes"), counted(0, "x", "xs"), counted(1200, "page", "pages")]
    assert not_read(parts, "in it") == ("Left unread in it: 1 note and 1,200 pages.",)
    assert not_read(parts[:1], "in it") == ("Left unread in it: 1 note.",)
    assert not_read(["", ""], "in it") == ()
