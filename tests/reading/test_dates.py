"""Days of publication: only what is stated in full, and only once."""

from __future__ import annotations

from datetime import date

import pytest

from kursk_compare.reading.dates import is_date_line, published_in, read_date

DAY = date(2024, 11, 13)


@pytest.mark.parametrize(
    "words",
    [
        *("2024-11-13", "2024-11-13T10:00:00+02:00", "13 November 2024", "November 13, 2024"),
        *("Wednesday, Nov. 13, 2024", "13th Nov 2024", "Nov 13 2024 5:00 PM", "13 NOVEMBER 2024"),
    ],
)
def test_a_full_date_is_read(words):
    assert read_date(words) == DAY
    assert is_date_line(words)


@pytest.mark.parametrize(
    "words",
    [
        *("", "11/13/2024", "13.11.2024", "November 2024", "13 November", "31 February 2024"),
        *("13 Nonsense 2024", "2024-11-13 or 2024-11-14", "Nov 13, 24", "13 November 0024"),
    ],
)
def test_anything_else_is_no_date(words):
    assert read_date(words) is None


@pytest.mark.parametrize(
    "line",
    ["They met on 13 November 2024.", "Kyiv, 13 November 2024", "13 November 2024 was a Wednesday"],
)
def test_a_line_with_other_words_is_no_date_line(line):
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Published 13 November 2024"], DAY),
        (["13 November 2024", "13 Nov 2024"], DAY),
        (["Published 13 November 2024", "Updated 14 November 2024"], DAY),
        (["By Jane Example", "Updated 13 November 2024"], DAY),
        (["13 November 2024", "14 November 2024"], None),
        (["By Jane Example"], None),
        ([], None),
    ],
)
def test_lines_agree_on_a_day_or_give_none(lines, day):
    assert published_in(lines) == day
