"""Calendar arithmetic: what days an expression of time means, seen from the day of publication."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from kursk_compare.figures.model import Period

NEAR_DAYS = 62
EARLY, LATE = "early", "late"
DAYS_AHEAD_UNNAMED = {"day": 14, "night": 14, "week": 60, "month": 365, "year": 3650}


def day(value: date) -> Period:
    """Return one day."""
    return Period(value, value)


def of_day(year: int, month: int, number: int) -> Period | None:
    """Return a day of the calendar, or None when there is no such day."""
    try:
        return day(date(year, month, number))
    except ValueError:
        return None


def of_month(year: int, month: int) -> Period | None:
    """Return a month, or None outside the calendar."""
    if not (1 <= year <= 9998 and 1 <= month <= 12):
        return None
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def of_year(year: int, last: int | None = None) -> Period | None:
    """Return a year, or the years `year` to `last`; None outside the calendar."""
    last = year if last is None else last
    return Period(date(year, 1, 1), date(last, 12, 31)) if 1 <= year <= last <= 9998 else None


def of_season(year: int, first_month: int, last_month: int) -> Period | None:
    """Return the season that ends or lies in `year` (winter begins in the year before)."""
    begin = of_month(year - (first_month > last_month), first_month)
    end = of_month(year, last_month)
    return Period(begin.first, end.last) if begin and end else None


def moved(base: date, days: float) -> date:
    """Return `base` moved by whole days, held inside the calendar."""
    try:
        return base + timedelta(days=round(days))
    except OverflowError:
        return date.max if days > 0 else date.min


def month_moved(base: date, months: int) -> tuple[int, int]:
    """Return (year, month) `months` after the month of `base`."""
    index = base.year * 12 + base.month - 1 + months
    return index // 12, index % 12 + 1


def week_of(value: date) -> Period:
    """Return the Monday to Sunday that hold `value`."""
    monday = moved(value, -value.weekday())
    return Period(monday, moved(monday, 6))


def weekday_near(base: date, weekday: int, *, future: bool, strictly_past: bool = False) -> date:
    """Return the nearest past day (today included) of that name, or the next when in the future."""
    if future:
        return moved(base, (weekday - base.weekday()) % 7)
    back = (base.weekday() - weekday) % 7
    return moved(base, -(back or 7 if strictly_past else back))


def month_year_near(base: date, month: int, tense: str) -> int:
    """Return the year a month named without one is most likely in; `tense` future, past or ""."""
    ahead = month - base.month
    if tense == "future":
        return base.year + (ahead < 0)
    if tense == "past":
        return base.year - (ahead > 0)
    if ahead > 2:
        return base.year - 1
    return base.year + (ahead % 12 <= 2 and ahead < 0)


def day_year_near(base: date, month: int, number: int, tense: str) -> int:
    """Return the year a day named without one is most likely in."""
    found = of_day(base.year, month, number)
    if found is None:
        return base.year
    apart = (found.first - base).days
    if tense == "future":
        return base.year + (apart < -31)
    if apart > (NEAR_DAYS if not tense else 7):
        return base.year - 1
    return base.year + (not tense and apart + 365 <= NEAR_DAYS)


def shifted(base: date, unit: str, by: int) -> Period | None:
    """Return the calendar unit `by` units from the one that holds `base` ("last month": -1)."""
    if unit in ("day", "night"):
        return day(moved(base, by))
    if unit in ("week", "fortnight", "weekend"):
        week = week_of(moved(base, 7 * by))
        first = moved(week.first, 5) if unit == "weekend" else week.first
        return Period(first, moved(week.last, 7) if unit == "fortnight" else week.last)
    if unit == "month":
        return of_month(*month_moved(base, by))
    if unit == "quarter":
        return _quarter(base, by)
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if years is None:
        return None
    first_year = (base.year // years + by) * years
    return of_year(first_year, first_year + years - 1)


def _quarter(base: date, by: int) -> Period | None:
    index = base.year * 4 + (base.month - 1) // 3 + by
    begin, end = (of_month(index // 4, index % 4 * 3 + month) for month in (1, 3))
    return Period(begin.first, end.last) if begin and end else None


def stretch(base: date, days: float) -> Period:
    """Return the days from `base` forward (or back, when negative)."""
    other = moved(base, days)
    return Period(min(base, other), max(base, other))


def ahead_or_back(base: date, unit: str, direction: int) -> Period:
    """Return the stretch that "the coming days" or "recent weeks" may mean."""
    return stretch(base, direction * DAYS_AHEAD_UNNAMED.get(unit, 3650))


def ago(base: date, unit: str, amount: float, direction: int, unit_days: float) -> Period | None:
    """Return the day, week, month or year that lies `amount` units from `base`."""
    if unit in ("second", "minute", "hour"):
        return day(moved(base, direction * amount * unit_days))
    if unit in ("day", "night"):
        return day(moved(base, direction * amount))
    if unit in ("week", "fortnight", "weekend"):
        centre = moved(base, direction * amount * unit_days)
        return Period(moved(centre, -3), moved(centre, 3))
    if amount > 9000:
        return None
    months = {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120, "century": 1200}
    total = direction * round(amount * months.get(unit, 12))
    year, month = month_moved(base, total)
    return of_month(year, month) if unit == "month" else of_year(year)


def part_of(period: Period, part: str) -> Period:
    """Return the early, middle or late stretch of a period, generously (they overlap)."""
    length = (period.last - period.first).days + 1
    half = -(-length // 2)
    if part == EARLY:
        return Period(period.first, moved(period.first, half - 1))
    if part == LATE:
        return Period(moved(period.last, -(half - 1)), period.last)
    quarter = length // 4
    return Period(moved(period.first, quarter), moved(period.last, -quarter))
