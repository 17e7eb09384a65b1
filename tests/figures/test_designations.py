"""Names that hold a number are no figures."""

import pytest

from tests.figures.reading import figures

NAMES = [
    "The T-90 and the BM-21 were there.",
    "An F-16 and a Su-25 landed.",
    "An MH17 inquiry met.",
    "The G7 and the G20 agreed.",
    "Covid-19 spread.",
    "The 9/11 attacks were recalled.",
    "It is open 24/7.",
    "Under Article 5 they must help.",
    "UN Resolution 1718 bars it.",
    "Channel 4 broke the news.",
    "It lies on Route 38.",
    "The 80th Air Assault Brigade left.",
    "The 155th Marines left.",
    "The 27th Congressional District voted.",
    "The First World War ended.",
    "No one came.",
    "At first they waited.",
    "A third party paid.",
    "The S&P 500 fell.",
    "Flight 1549 landed.",
    "He lives at 12 Downing Street.",
    "See https://example.org/2024/11/5 and mail 3@example.org.",
    "The AK-47 is old.",
    "A 5G mast burned.",
    "The Boeing 737 Max flew.",
    "They beat the under-21s.",
    "Formula 1 is loud.",
    "The last-32 draw is due.",
    "The one who knows is gone.",
    "The First Lady spoke.",
]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_is_no_figure(text):
    assert [figure.text for figure in figures(text)] == []


COUNTED = [
    ("Two F-16s took off.", 2, "f-16"),
    ("Ten T-90 tanks burned.", 10, "tank"),
    ("Base 31 sent 31 men.", 31, "man"),
    ("It has 54GB of memory.", 54, "memory"),
    ("Minus 5 degrees were measured.", -5, None),
    ("It cost HK$300.", 300, None),
    ("It cost $US55.", 55, None),
]


@pytest.mark.parametrize(("text", "point", "head"), COUNTED)
def test_a_number_beside_a_name_still_counts(text, point, head):
    (figure,) = figures(text)
    assert figure.point == point
    assert (figure.counted.head if figure.counted else None) == head
