"""Claims: figures brought to a common measure, so that two of them can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kursk_compare.figures.lexicon import cues, groups
from kursk_compare.figures.model import Bound, Counted, Figure, FigureKind, Interval, Role
from kursk_compare.figures.nations import nationality
from kursk_compare.figures.units import measures

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure's value in the base unit of its dimension."""

    dimension: str
    point: Decimal | tuple[Decimal, Decimal] | None
    bound: Bound
    expected: Interval
    logical: Interval


def dimension_of(figure: Figure) -> str:
    """Return what kind of quantity a figure is; only equal dimensions are compared."""
    if figure.kind == FigureKind.MEASURE:
        known = measures().get(figure.unit or "")
        return known.dimension if known else figure.unit or "measure"
    merged = {FigureKind.AGE: FigureKind.DURATION, FigureKind.FRACTION: FigureKind.PERCENT}
    return merged.get(figure.kind, figure.kind).value


def claim_of(figure: Figure, *, base: bool = False) -> Claim:
    """Return the claim a figure makes; `base` converts measures and durations to their base unit.

    "Not one" is zero; fractions become percentages.
    """
    factor = Decimal(1)
    if figure.kind == FigureKind.FRACTION:
        factor = HUNDRED
    elif base and figure.unit in measures():
        factor = measures()[figure.unit or ""].factor or factor
    point = figure.point
    expected, logical = Interval(figure.low, figure.high), figure.logical
    if figure.negated and point == 1:
        point = Decimal(0)
        expected = logical = Interval(point, point)
    return Claim(
        dimension_of(figure),
        _times_point(point, factor),
        figure.bound,
        _times(expected, factor),
        _times(logical, factor),
    )


def _times(interval: Interval, factor: Decimal) -> Interval:
    low = None if interval.low is None else interval.low * factor
    high = None if interval.high is None else interval.high * factor
    return Interval(low, high)


def _times_point(
    point: Decimal | tuple[Decimal, Decimal] | None, factor: Decimal
) -> Decimal | tuple[Decimal, Decimal] | None:
    if isinstance(point, tuple):
        return point[0] * factor, point[1] * factor
    return None if point is None else point * factor


class Sameness:
    """Whether two figures count the same thing."""

    SAME = "same"
    ASSUMED = "assumed"
    DIFFERENT = "different"


def thing_relation(a: Figure, b: Figure) -> str:
    """Say whether two figures count the same thing: same, assumed or different."""
    if a.counted is None or b.counted is None:
        return Sameness.ASSUMED
    if _nations_differ(a.counted, b.counted) or _complements_differ(a.counted, b.counted):
        return Sameness.DIFFERENT
    if heads_agree(a.counted, b.counted):
        inherited = "inherited" in (a.counted.found, b.counted.found)
        return Sameness.ASSUMED if inherited else Sameness.SAME
    if is_sum_of_fates(a, b):
        return Sameness.SAME
    told = a.status & b.status
    heads = {a.counted.head, b.counted.head}
    if told and (heads & cues("fate-noun") or "person" in heads):
        return Sameness.SAME
    inherited = "inherited" in (a.counted.found, b.counted.found)
    return Sameness.ASSUMED if inherited else Sameness.DIFFERENT


def is_sum_of_fates(a: Figure, b: Figure) -> bool:
    """Say whether one counts casualties and the other the killed or wounded among them."""
    either = a.status | b.status
    apart = bool(a.status and b.status) and not a.status & b.status
    return apart and "casualties" in either and bool(either & {"killed", "wounded"})


def heads_agree(a: Counted, b: Counted) -> bool:
    """Say whether two heads are the same word or of one group ("troops" and "soldiers")."""
    if a.head == b.head:
        return True
    one, other = groups("things").get(a.head, ()), groups("things").get(b.head, ())
    if set(one) & set(other):
        return True
    return _nation_as_people(a, b) or _nation_as_people(b, a)


def _nation_as_people(people: Counted, soldiers: Counted) -> bool:
    """Say whether "North Koreans" are the "North Korean soldiers" of the other."""
    nation, _ = nationality((people.head,))
    return nation is not None and nation in soldiers.modifiers


def _nations_differ(a: Counted, b: Counted) -> bool:
    one, _ = nationality((a.head, *a.modifiers))
    other, _ = nationality((b.head, *b.modifiers))
    return one is not None and other is not None and one != other


def _complements_differ(a: Counted, b: Counted) -> bool:
    if a.complement is None and b.complement is None:
        return False
    if a.head == b.head:
        return a.complement != b.complement and None not in (a.complement, b.complement)
    return not heads_agree(a, b)


def roles_differ(a: Figure, b: Figure) -> bool:
    """Say whether one figure is a change and the other a level, or one the start of a change."""
    if (a.role == Role.TOP_N) != (b.role == Role.TOP_N):
        return True
    if (a.role == Role.DELTA) != (b.role == Role.DELTA):
        return _plain(a) and _plain(b)
    return (a.role == Role.FROM) != (b.role == Role.FROM)


def _plain(figure: Figure) -> bool:
    return figure.role in (Role.DELTA, Role.LEVEL, Role.TO, Role.FROM)
