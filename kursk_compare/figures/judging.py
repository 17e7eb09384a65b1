"""Judging two figures: the first rule that fires says how they relate."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from kursk_compare.figures.bounds import CEILINGS, FLOORS
from kursk_compare.figures.claims import (
    Claim,
    Sameness,
    claim_of,
    dimension_of,
    is_sum_of_fates,
    roles_differ,
    thing_relation,
)
from kursk_compare.figures.intervals import meet, rounding_slack
from kursk_compare.figures.model import Bound, Figure, FigureKind, Interval, Period, Role
from kursk_compare.figures.relations import Relation, Verdict
from kursk_compare.figures.units import measures

CONVERSION_TOLERANCE = Decimal("0.03")
SLIP = Decimal(900)
STRICT = frozenset((Bound.MORE_THAN, Bound.LESS_THAN))
TEMPORAL = frozenset((FigureKind.DATE, FigureKind.DURATION, FigureKind.AGE))


def judge(
    a: Figure, b: Figure, a_published: date | None = None, b_published: date | None = None
) -> Verdict:
    """Return how two figures of aligned sentences relate, and why.

    The days of publication let a duration be held against a date. Rules of the study on figures
    in news: dimension, currency, counted thing, status, role, value, bounds — in this order.
    """
    if FigureKind.DATE in (a.kind, b.kind):
        return _judge_dates(a, b, a_published, b_published)
    sameness = thing_relation(a, b)
    if _is_rank(a) and _is_rank(b):
        return _by_thing(sameness) or _judge_ranks(a, b, sameness)
    apart = _by_dimension(a, b) or _by_status(a, b) or _by_thing(sameness) or _by_role(a, b)
    if apart:
        return apart
    found = _by_value(a, b)
    assumed = sameness == Sameness.ASSUMED and a.kind == FigureKind.COUNT
    return Verdict(found.relation, found.reason, found.assumed or assumed, found.matters)


def _by_dimension(a: Figure, b: Figure) -> Verdict | None:
    if dimension_of(a) != dimension_of(b):
        return Verdict(Relation.DIFFERENT_THINGS, "they are quantities of different kinds")
    if a.kind == FigureKind.MONEY and a.unit != b.unit:
        return Verdict(Relation.NOT_COMPARABLE, "the currencies differ")
    if a.kind == FigureKind.POINTS and a.unit != b.unit:
        return Verdict(Relation.NOT_COMPARABLE, "the units differ")
    return None


def _by_thing(sameness: str) -> Verdict | None:
    if sameness != Sameness.DIFFERENT:
        return None
    return Verdict(Relation.DIFFERENT_THINGS, "they count different things")


def _by_status(a: Figure, b: Figure) -> Verdict | None:
    if not (a.status and b.status) or a.status & b.status:
        return None
    if is_sum_of_fates(a, b):
        return Verdict(Relation.PART_WHOLE, "casualties are killed and wounded together")
    return Verdict(Relation.DIFFERENT_THINGS, "they tell of different fates")


def _by_role(a: Figure, b: Figure) -> Verdict | None:
    if roles_differ(a, b):
        return Verdict(Relation.DIFFERENT_THINGS, "one is a change, the other a level")
    if {a.role, b.role} == {Role.PART, Role.WHOLE}:
        return Verdict(Relation.PART_WHOLE, "one is a part of the other")
    return None


def _by_value(a: Figure, b: Figure) -> Verdict:
    if _is_neither(a) or _is_neither(b):
        return Verdict(Relation.COMPATIBLE, "“neither” has to be read with its verb")
    if a.unit != b.unit and a.kind in (FigureKind.MEASURE, FigureKind.DURATION, FigureKind.AGE):
        return _converted(a, b)
    one, other = claim_of(a), claim_of(b)
    if one.point is not None and one.point == other.point:
        return _by_bounds(one.bound, other.bound)
    if _range_ends_at(one, other) or _range_ends_at(other, one):
        return Verdict(Relation.HEDGE_DIFFERS, "one names a range, the other its end")
    if a.kind == FigureKind.SCORE:
        return Verdict(Relation.CONFLICT)
    if one.point is None and one.expected == other.expected:
        return Verdict(Relation.SAME)
    if _two_limits(a, b):
        return Verdict(Relation.WEAKER, "both set a limit, not the same")
    found = _by_intervals(one, other)
    loose = Bound.VAGUE in (one.bound, other.bound) and a.kind == FigureKind.MONEY
    return Verdict(found.relation, found.reason, found.assumed or loose, found.matters)


def _two_limits(a: Figure, b: Figure) -> bool:
    """Say whether both are floors, or both ceilings, of whole counts ("at least 14", "17")."""
    family = any({a.bound, b.bound} <= bounds for bounds in (FLOORS, CEILINGS))
    whole = all(
        isinstance(figure.point, Decimal)
        and not rounding_slack(figure.point, figure.granularity, figure.kind)
        for figure in (a, b)
    )
    return family and whole and a.kind == FigureKind.COUNT


def _is_neither(figure: Figure) -> bool:
    return figure.negated and figure.point == 0


def _by_bounds(one: Bound, other: Bound) -> Verdict:
    """Judge equal numbers by their hedges."""
    if one == other:
        return Verdict(Relation.SAME)
    bounds = {one, other}
    if bounds & FLOORS and bounds & CEILINGS:
        if bounds & STRICT or Bound.JUST_OVER in bounds or Bound.ALMOST in bounds:
            return Verdict(Relation.CONFLICT, "the hedges exclude each other")
        return Verdict(Relation.HEDGE_DIFFERS, "one is a lower, the other an upper limit")
    dropped = bool(bounds & {Bound.AT_MOST}) and Bound.EXACT in bounds
    reason = "one gives it as an upper limit" if dropped else "the hedges differ"
    matters = "ceiling_dropped" if dropped else ""
    return Verdict(Relation.HEDGE_DIFFERS, reason, matters=matters)


def _range_ends_at(ranged: Claim, single: Claim) -> bool:
    """Say whether a range's end is the other's limit: "3,000 to 5,000" and "up to 5,000"."""
    if not isinstance(ranged.point, tuple) or not isinstance(single.point, Decimal):
        return False
    low, high = ranged.point
    if single.bound in CEILINGS:
        return single.point == high
    return single.bound in FLOORS and single.point == low


def _by_intervals(one: Claim, other: Claim) -> Verdict:
    if meet(one.expected, other.expected):
        return Verdict(Relation.COMPATIBLE, "both can be true as rounded or hedged")
    if meet(one.logical, other.logical):
        return Verdict(Relation.WEAKER, "one only sets a limit, far from the other")
    vague = (one.bound == Bound.VAGUE) + (other.bound == Bound.VAGUE)
    near = vague and (vague == 2 or not _far_apart(one.expected, other.expected))
    reason = _slip(one.expected, other.expected)
    return Verdict(Relation.CONFLICT, reason, assumed=bool(near) and not reason)


def _far_apart(one: Interval, other: Interval) -> bool:
    """Say whether the gap between two intervals is at least a doubling."""
    lower, upper = sorted((one, other), key=lambda interval: interval.low or Decimal(0))
    if lower.high is None or upper.low is None:
        return False
    return upper.low >= 2 * lower.high


def _slip(one: Interval, other: Interval) -> str:
    """Return a remark when the values are so far apart that million and billion were mixed up."""
    ends = (one.low, other.low, one.high, other.high)
    if any(end is None or end <= 0 for end in ends) or one.low is None or other.low is None:
        return ""
    ratio = max(one.low, other.low) / min(one.low, other.low)
    return "this may be a slip between million and billion" if ratio >= SLIP else ""


def _converted(a: Figure, b: Figure) -> Verdict:
    one, other = claim_of(a, base=True), claim_of(b, base=True)
    if isinstance(one.point, Decimal) and isinstance(other.point, Decimal):
        apart = abs(one.point - other.point)
        if apart <= max(CONVERSION_TOLERANCE * abs(other.point), _half_unit(a, b)):
            return Verdict(Relation.CONVERTED, "the same in another unit")
        if a.point == b.point:
            return Verdict(Relation.CONFLICT, "the same number in another unit")
    if meet(one.expected, other.expected):
        return Verdict(Relation.CONVERTED, "the same in another unit, as rounded")
    if meet(one.logical, other.logical):
        return Verdict(Relation.WEAKER, "one only sets a limit, far from the other")
    return Verdict(Relation.CONFLICT)


def _half_unit(a: Figure, b: Figure) -> Decimal:
    """Return half of the longer unit of two lengths of time, the rounding it allows."""
    if dimension_of(a) != FigureKind.DURATION:
        return Decimal(0)
    factors = [measures()[unit].factor or Decimal(0) for unit in (a.unit, b.unit) if unit]
    return max(factors, default=Decimal(0)) / 2


def _is_rank(figure: Figure) -> bool:
    return figure.kind == FigureKind.ORDINAL or figure.role == Role.TOP_N


def _judge_ranks(a: Figure, b: Figure, sameness: str) -> Verdict:
    if a.role == b.role:
        if a.point == b.point:
            return Verdict(Relation.SAME)
        return Verdict(Relation.CONFLICT, assumed=sameness != Sameness.SAME)
    rank, top = (a, b) if b.role == Role.TOP_N else (b, a)
    place, last = rank.point, top.point
    if isinstance(place, Decimal) and isinstance(last, Decimal) and place <= last:
        return Verdict(Relation.WEAKER, "one gives the place, the other a group of places")
    return Verdict(Relation.CONFLICT)


# --- dates --------------------------------------------------------------------------------------


def _judge_dates(
    a: Figure, b: Figure, a_published: date | None, b_published: date | None
) -> Verdict:
    if a.kind != b.kind:
        return _duration_and_date(a, b, a_published, b_published)
    if a.periods and b.periods:
        return _by_periods(a, b)
    if a.alternatives and a.alternatives == b.alternatives and a_published == b_published:
        return Verdict(Relation.SAME)
    return _by_open_values(a, b)


def _by_open_values(a: Figure, b: Figure) -> Verdict:
    """Judge days named without a year ("--11-13") when no publication day resolves them."""
    pairs = [
        (one, other)
        for one in a.alternatives
        for other in b.alternatives
        if one.startswith("--") and other.startswith("--")
    ]
    if not pairs:
        return Verdict(Relation.NOT_COMPARABLE, "a day of publication is missing")
    one, other = pairs[0]
    if one == other:
        return Verdict(Relation.SAME)
    if one.startswith(other) or other.startswith(one):
        return Verdict(Relation.COMPATIBLE, "one is less precise")
    return Verdict(Relation.CONFLICT, assumed=True)


def _by_periods(a: Figure, b: Figure) -> Verdict:
    pairs = [(one, other) for one in a.periods for other in b.periods]
    if len(pairs) == 1 and pairs[0][0] == pairs[0][1]:
        return Verdict(Relation.SAME)
    if any(_overlap(one, other) for one, other in pairs):
        reason = "one is less precise" if len(pairs) == 1 else "the words are ambiguous"
        return Verdict(Relation.COMPATIBLE, reason)
    if _one_limits(a, b):
        return Verdict(Relation.COMPATIBLE, "one only sets a limit in time")
    apart = min(_days_apart(one, other) for one, other in pairs)
    if apart == 1 and all(_is_day(one) and _is_day(other) for one, other in pairs):
        reason = "one day apart: time zone or day of publication"
        return Verdict(Relation.CONFLICT, reason, matters="one_day_apart")
    return Verdict(Relation.CONFLICT)


def _is_day(period: Period) -> bool:
    return period.first == period.last


def _one_limits(a: Figure, b: Figure) -> bool:
    """Say whether "by", "until", "before", "after" or "since" lets both dates be true."""
    return any(_allows(limit, other) for limit, other in ((a, b), (b, a)))


def _allows(limit: Figure, other: Figure) -> bool:
    for one in limit.periods:
        for two in other.periods:
            if limit.preposition in ("by", "until", "before") and two.first <= one.last:
                return True
            if limit.preposition in ("after", "since") and two.last >= one.first:
                return True
    return False


def _overlap(one: Period, other: Period) -> bool:
    return one.first <= other.last and other.first <= one.last


def _days_apart(one: Period, other: Period) -> int:
    return max((one.first - other.last).days, (other.first - one.last).days)


def _duration_and_date(
    a: Figure, b: Figure, a_published: date | None, b_published: date | None
) -> Verdict:
    """Hold a duration or age up to the day of publication against a date."""
    if a.kind not in TEMPORAL or b.kind not in TEMPORAL:
        return Verdict(Relation.DIFFERENT_THINGS, "they are quantities of different kinds")
    length, dated = (b, a) if a.kind == FigureKind.DATE else (a, b)
    published = b_published if a.kind == FigureKind.DATE else a_published
    claim = claim_of(length, base=True)
    low, high = claim.expected.low, claim.expected.high
    if published is None or low is None or high is None or not dated.periods:
        return Verdict(Relation.NOT_COMPARABLE, "a length of time and a date")
    forward = length.bound == Bound.AT_MOST
    near, far = (Decimal(0) if forward else low), high
    stretch = _stretch(published, near, far, forward=forward)
    if stretch and any(_overlap(stretch, period) for period in dated.periods):
        return Verdict(Relation.COMPATIBLE, "the length fits the date", assumed=True)
    return Verdict(Relation.NOT_COMPARABLE, "a length of time and a date")


def _stretch(published: date, near: Decimal, far: Decimal, *, forward: bool) -> Period | None:
    """Return the days `near` to `far` days from publication, a month looser for lengths."""
    loose = 0 if forward else 31
    try:
        if forward:
            return Period(published, published + timedelta(days=int(far)))
        return Period(
            published - timedelta(days=int(far) + loose),
            published - timedelta(days=max(0, int(near) - loose)),
        )
    except OverflowError:
        return None
