"""Numerals: the exact value and the precision of digits and words."""

import pytest

from tests.figures.reading import number, only, points

VALUES = [
    ("The army lost 1,200 trucks.", 1200),
    ("The army lost 1 200 trucks.", 1200),
    ("The army lost 1\u202f200\u202f000 trucks.", 1_200_000),
    ("He paid 7,950.25 for it.", "7950.25"),
    ("A gain of .5 was enough.", "0.5"),
    ("They moved twenty-one guns.", 21),
    ("They moved one hundred and five guns.", 105),
    ("They moved two thousand three hundred and forty guns.", 2340),
    ("They moved nineteen hundred guns.", 1900),
    ("Three hundred thousand shells came.", 300_000),
    ("Some two and a half thousand came.", 2500),
    ("Half a million fled.", 500_000),
    ("A quarter of a million fled.", 250_000),
    ("A half-dozen fled.", 6),
    ("Two dozen fled.", 24),
    ("A million and a half were spent.", 1_500_000),
    ("It has 3 1/2 rooms.", "3.5"),
    ("It has 2½ rooms.", "2.5"),
    ("It sold 4.3M copies.", 4_300_000),
    ("It sold 12k copies.", 12_000),
    ("It costs 1.5 lakh.", 150_000),
    ("It employs 6.7 million people.", 6_700_000),
    ("It employs 3 hundred thousand people.", 300_000),
    ("The profit was minus 12.", -12),
    ("The change was −4.", -4),
    ("Zero shells fell.", 0),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_value(text, value):
    assert only(text).point == number(value)


PRECISIONS = [
    ("The army lost 10,000 trucks.", 10_000),
    ("The army lost 10,500 trucks.", 100),
    ("The army lost 22 trucks.", 1),
    ("It cost $22 billion.", 1_000_000_000),
    ("It cost $22.3 billion.", 100_000_000),
    ("Turnout was 61.4 percent.", "0.1"),
    ("Turnout was 61.0 percent.", "0.1"),
    ("They moved two thousand guns.", 1000),
]


@pytest.mark.parametrize(("text", "place"), PRECISIONS)
def test_precision(text, place):
    assert only(text).granularity == number(place)


SEVERAL = [
    ("He has ten and fifteen pupils.", [10, 15]),
    ("Between five and ten soldiers came.", [(5, 10)]),
    ("Two to three million dollars went.", [(2_000_000, 3_000_000)]),
    ("From 2 to 3 million left.", [(2_000_000, 3_000_000)]),
    ("Some 10-12 battalions came.", [(10, 12)]),
    ("Three or four men came.", [(3, 4)]),
    ("The toll rose from 16 to 21.", [16, 21]),
    ("Oil was up 9.4 per cent to $84.", [9.4, 84]),
    ("It grew by $43.6bn to $419bn.", [43_600_000_000, 419_000_000_000]),
    ("Growth slowed from 4.8 to 4.7 percent.", [4.8, 4.7]),
    ("A share of 4.7%-5% is likely.", [(4.7, 5)]),
    ("It sank to between 60 and 70 per cent.", [(60, 70)]),
    ("He won 3-1.", [(3, 1)]),
    ("He counted 1, 2, 3.", [1, 2, 3]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_numbers(text, expected):
    assert points(text) == expected


def test_the_start_of_a_change_has_the_unit_of_its_end():
    from tests.figures.reading import figures

    assert [figure.unit for figure in figures("It fell from 4.8 to 4.7 percent.")] == ["%", "%"]
