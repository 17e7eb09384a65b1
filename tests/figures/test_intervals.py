"""Intervals: what a reader takes a bounded number to mean, and what it strictly allows."""

from decimal import Decimal

import pytest

from kursk_compare.figures.intervals import intervals, meet, rounding_slack
from kursk_compare.figures.model import Bound, FigureKind, Interval
from tests.figures.reading import number

EXPECTED = [
    (21, Bound.EXACT, 1, (21, 21), (21, 21)),
    (10_000, Bound.EXACT, 10_000, (9750, 10_250), (9750, 10_250)),
    (1000, Bound.APPROX, 10, (895, 1105), (850, 1150)),
    (1000, Bound.AT_LEAST, 1000, (1000, 1250), (1000, None)),
    (1000, Bound.MORE_THAN, 1000, (1000, 1250), (1000, None)),
    (1000, Bound.AT_MOST, 1000, (750, 1000), (None, 1000)),
    (1000, Bound.ALMOST, 1000, (900, 1000), (800, 1000)),
    (1000, Bound.JUST_OVER, 1000, (1000, 1100), (1000, 1200)),
    (-5, Bound.MORE_THAN, 1, ("-5", None), ("-5", None)),
]


def ends(pair):
    return Interval(*(None if end is None else number(end) for end in pair))


@pytest.mark.parametrize(("value", "bound", "place", "expected", "logical"), EXPECTED)
def test_interval_of_a_count(value, bound, place, expected, logical):
    found = intervals(Decimal(value), bound, Decimal(place), FigureKind.COUNT)
    if value > 0:
        assert found[0] == ends(expected)
    assert found[1] == ends(logical)


def test_small_counts_have_no_slack_and_measures_have():
    assert rounding_slack(Decimal(21), Decimal(1), FigureKind.COUNT) == 0
    assert rounding_slack(Decimal(61), Decimal(1), FigureKind.PERCENT) == Decimal("0.5")
    assert rounding_slack(Decimal(5), Decimal(1), FigureKind.MEASURE) == Decimal("0.125")


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        ((1, 2), (2, 3), True),
        ((1, 2), (3, 4), False),
        ((None, 2), (1, None), True),
        ((None, 2), (3, None), False),
        ((None, None), (3, 3), True),
    ],
)
def test_intervals_meet(a, b, together):
    assert meet(ends(a), ends(b)) is together
    assert meet(ends(b), ends(a)) is together
