"""Intervals: what a reader takes a bounded number to mean, and what it strictly allows."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType

from kursk_compare.figures.model import Bound, FigureKind, Interval

ROUNDING = Decimal("0.025")
EXACT_COUNT_BELOW = Decimal(10)
ROUNDED_KINDS = frozenset(
    (
        FigureKind.MONEY,
        FigureKind.PERCENT,
        FigureKind.POINTS,
        FigureKind.MEASURE,
        FigureKind.FRACTION,
    )
)
# bound: factors of the stated value, as (low, high) expected and (low, high) logical;
# None is an open end.
_Factors = tuple[Decimal | None, Decimal | None]
FACTORS: MappingProxyType[Bound, tuple[_Factors, _Factors]] = MappingProxyType(
    {
        Bound.APPROX: (
            (Decimal("0.9"), Decimal("1.1")),
            (Decimal("0.85"), Decimal("1.15")),
        ),
        Bound.ALMOST: ((Decimal("0.9"), Decimal(1)), (Decimal("0.8"), Decimal(1))),
        Bound.JUST_OVER: ((Decimal(1), Decimal("1.1")), (Decimal(1), Decimal("1.2"))),
        Bound.AT_LEAST: ((Decimal(1), Decimal("1.25")), (Decimal(1), None)),
        Bound.MORE_THAN: ((Decimal(1), Decimal("1.25")), (Decimal(1), None)),
        Bound.AT_MOST: ((Decimal("0.75"), Decimal(1)), (None, Decimal(1))),
        Bound.LESS_THAN: ((Decimal("0.75"), Decimal(1)), (None, Decimal(1))),
    }
)


def rounding_slack(value: Decimal, granularity: Decimal | None, kind: FigureKind) -> Decimal:
    """Return how far the true value may lie from a rounded one: half a place, at most 2.5 %.

    Whole counts that are stated to the last unit have no slack: 21 dead is not 22 dead.
    """
    place = granularity if granularity is not None else Decimal(1)
    if kind not in ROUNDED_KINDS and place < EXACT_COUNT_BELOW and value == int(value):
        return Decimal(0)
    return min(place / 2, abs(value) * ROUNDING)


def intervals(
    value: Decimal, bound: Bound, granularity: Decimal | None, kind: FigureKind
) -> tuple[Interval, Interval]:
    """Return the expected and the logical interval of a single stated value."""
    slack = rounding_slack(value, granularity, kind)
    factors = FACTORS.get(bound)
    if factors is None:
        exact = Interval(value - slack, value + slack)
        return exact, exact
    expected, logical = (_scaled(value, ends) for ends in factors)
    if bound == Bound.APPROX:
        expected = Interval(_less(expected.low, slack), _more(expected.high, slack))
    return expected, logical


def _scaled(value: Decimal, ends: _Factors) -> Interval:
    low, high = (None if end is None else value * end for end in ends)
    if value < 0:
        low, high = (high, low) if low is not None and high is not None else _open(value, ends)
    return Interval(low, high)


def _open(value: Decimal, ends: _Factors) -> tuple[Decimal | None, Decimal | None]:
    """Return the half-open interval of a negative value: "more than -5" is above it."""
    return (value, None) if ends[1] is None else (None, value)


def _less(value: Decimal | None, slack: Decimal) -> Decimal | None:
    return None if value is None else value - slack


def _more(value: Decimal | None, slack: Decimal) -> Decimal | None:
    return None if value is None else value + slack


def meet(a: Interval, b: Interval) -> bool:
    """Say whether two intervals share a value; None is an open end."""
    below = a.high is not None and b.low is not None and a.high < b.low
    above = b.high is not None and a.low is not None and b.high < a.low
    return not below and not above
