"""Dates of the calendar: "13 November 2024", "Nov 9-10", "Wednesday", "in 2022", "the 2000s"."""

from __future__ import annotations

from dataclasses import replace

from kursk_compare.figures import periods as cal
from kursk_compare.figures.date_words import (
    Expression,
    Reader,
    day_at,
    month_at,
    tense_before,
    weekday_at,
    year_at,
)
from kursk_compare.figures.lexicon import by_kind, cues, numbers
from kursk_compare.figures.model import Period
from kursk_compare.figures.nouns import is_plural
from kursk_compare.figures.tokens import Tokens
from kursk_compare.figures.units import time_units, unit_after

LIKELY_YEARS = (1990, 2035)


def numeric_date(reader: Reader, index: int) -> Expression | None:
    """Read 2024-11-13, 13/11/2024, 13.11.2024."""
    tokens = reader.tokens
    parts, stop = tokens.word(index).split("."), index + 1
    joint = tokens.word(index + 1)
    if len(parts) == 1 and joint in ("-", "/") and tokens.word(index + 3) == joint:
        glued = all(tokens.glued(at) for at in range(index + 1, index + 5))
        if glued and tokens.is_digits(index + 2) and tokens.is_digits(index + 4):
            parts, stop = [tokens.word(index + step) for step in (0, 2, 4)], index + 5
    if len(parts) != 3 or not all(part.isdigit() and len(part) <= 4 for part in parts):
        return None
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return _if_day(reader, index, stop, cal.of_day(first, second, third))
    if len(parts[2]) not in (2, 4):
        return None
    year = third if len(parts[2]) == 4 else third + (2000 if third < 50 else 1900)
    readings = {cal.of_day(year, second, first), cal.of_day(year, first, second)} - {None}
    ordered = sorted((period for period in readings if period), key=lambda period: period.first)
    return Expression(index, stop, periods=tuple(ordered)) if ordered else None


def _if_day(reader: Reader, first: int, stop: int, found: Period | None) -> Expression | None:
    return reader.resolved(first, stop, found) if found else None


def day_and_month(reader: Reader, index: int) -> Expression | None:
    """Read "13 November", "the 13th of November 2024", "9-10 November", "9 and 10 November"."""
    tokens = reader.tokens
    first_day = day_at(tokens, index)
    if first_day is None or (tokens.glued(index) and tokens.word(index - 1) in ("$", "£", "€")):
        return None
    number, at = first_day
    last = number
    joined = tokens.is_dash(at) or tokens.word(at) in ("to", "and", "or")
    second_day = day_at(tokens, at + 1) if joined else None
    if second_day:
        last, at = second_day
    at += tokens.word(at) == "of"
    month = month_at(tokens, at)
    if month is None or last < number:
        return None
    year, stop = year_after(tokens, month[1])
    return _days(reader, index, stop, (year, month[0], number, last))


def year_after(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """Return the year that follows a month or day (with its comma or "of") and where it ends."""
    comma = tokens.word(at) in (",", "of")
    year = year_at(tokens, at + comma)
    if year is not None and year >= 1500 and tokens.together(at - 1, at + comma):
        after = tokens.word(at + comma + 1)
        if after not in time_units() and after not in ("people", "troops", "soldiers", "%"):
            return year, at + comma + 1
    return None, at


def _days(
    reader: Reader, first: int, stop: int, parts: tuple[int | None, int, int, int]
) -> Expression:
    """Make the expression of a day, or days, of a month; the year may have to be guessed."""
    year, month, number, last = parts
    open_value = f"--{month:02d}-{number:02d}"
    if last > number:
        open_value += f"/--{month:02d}-{last:02d}"
    if year is None and reader.published is None:
        return Expression(first, stop, values=(open_value,))
    if year is None and reader.published is not None:
        tense = tense_before(reader.tokens, first)
        year = cal.day_year_near(reader.published, month, number, tense)
    begin, end = (cal.of_day(year or 1, month, which) for which in (number, last))
    period = Period(begin.first, end.last) if begin and end else None
    return reader.resolved(first, stop, period, value=open_value)


def month_rule(reader: Reader, index: int) -> Expression | None:
    """Read "Nov. 12, 2024", "Nov 9-10", "November 2024", "November"."""
    tokens = reader.tokens
    month = month_at(tokens, index)
    if month is None:
        return None
    number, at = month
    found = day_at(tokens, at)
    if found and not _starts_a_quantity(tokens, found[1]) and tokens.together(index, at):
        first_day, at = found
        last, stop = first_day, at
        if tokens.is_dash(at) or tokens.word(at) in ("to", "and", "through", "or"):
            second = day_at(tokens, at + 1)
            if second and second[0] > first_day and not _starts_a_quantity(tokens, second[1]):
                last, stop = second
        year, stop = year_after(tokens, stop)
        return _days(reader, index, stop, (year, number, first_day, last))
    year, stop = year_after(tokens, at)
    if year is not None:
        return reader.resolved(index, stop, cal.of_month(year, number))
    if not _is_surely_a_month(tokens, index):
        return None
    return _month_alone(reader, index, stop, number)


def _starts_a_quantity(tokens: Tokens, after: int) -> bool:
    word = tokens.word(after)
    counting = ("%", "percent", "people", "troops", "soldiers", "killed", "wounded", "per")
    return word in counting or word in numbers("scale")


def _is_surely_a_month(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    if word in ("may", "march", "mar", "jan", "jun", "dec", "sep", "oct", "nov", "august"):
        before = tokens.word(index - 1)
        if word == "august":
            return True
        time_word = before in by_kind("calendar", "preposition") or before in by_kind(
            "calendar", "shift"
        )
        listed = before in ("or", "and", "-") and (
            tokens.word(index - 2) in by_kind("calendar", "month")
        )
        part = before in by_kind("calendar", "part") or tokens.word(index - 2) in ("mid", "of")
        return (time_word and before not in ("for", "to")) or listed or part
    return True


def _month_alone(reader: Reader, index: int, stop: int, month: int) -> Expression:
    """Resolve a month without a year: "in December", "December last year"."""
    tokens, base = reader.tokens, reader.published
    value = f"--{month:02d}"
    shift = by_kind("calendar", "shift").get(tokens.word(stop))
    if shift and tokens.word(stop + 1) == "year":
        stop += 2
        if base:
            return reader.resolved(index, stop, cal.of_month(base.year + int(shift), month))
    if base is None:
        return Expression(index, stop, values=(value,))
    tense = tense_before(tokens, index)
    if tokens.word(index - 1) in ("or", "and") and tokens.word(index - 2) in by_kind(
        "calendar", "month"
    ):
        tense = tense_before(tokens, index - 2)
    year = cal.month_year_near(base, month, tense)
    return reader.resolved(index, stop, cal.of_month(year, month), value=value)


def weekday_rule(reader: Reader, index: int) -> Expression | None:
    """Read "Wednesday", "Monday night", "Tuesday, Nov. 12"."""
    tokens, base = reader.tokens, reader.published
    found = weekday_at(tokens, index)
    if found is None:
        return None
    number, stop = found
    stop += tokens.word(stop) in by_kind("calendar", "time") and tokens.together(index, stop)
    after = stop + (tokens.word(stop) == ",")
    exact = month_rule(reader, after) or (
        day_and_month(reader, after) if tokens.is_digits(after) else None
    )
    if exact and tokens.together(index, after):
        return replace(exact, first=index)
    value = f"-W-{number + 1}"
    if base is None:
        return Expression(index, stop, values=(value,))
    future = tense_before(tokens, index) == "future"
    day = cal.weekday_near(base, number, future=future)
    return reader.resolved(index, stop, cal.day(day), value=value)


def year_rule(reader: Reader, index: int) -> Expression | None:
    """Read "2022", "2010-13", "2010 to 2013" after "from", "the 2000s"."""
    tokens = reader.tokens
    year = year_at(tokens, index)
    if year is None or (tokens.glued(index) and tokens.word(index - 1) not in ("(", "-", "–", "/")):
        return None
    if tokens.word(index + 1) == "s" and tokens.glued(index + 1) and year % 10 == 0:
        length = 99 if year % 100 == 0 and year < 2000 else 9
        return reader.resolved(index, index + 2, cal.of_year(year, year + length))
    last = _year_range(tokens, index, year)
    if last:
        return reader.resolved(index, index + 3, cal.of_year(year, last))
    if _is_a_count(tokens, index, year):
        return None
    return reader.resolved(index, index + 1, cal.of_year(year))


def _year_range(tokens: Tokens, index: int, year: int) -> int | None:
    if not (tokens.word(index + 1) in ("-", "–", "/") and tokens.glued(index + 1)):
        return None
    other = tokens.word(index + 2)
    if not (tokens.glued(index + 2) and other.isdigit() and len(other) in (2, 4)):
        return None
    last = int(other) if len(other) == 4 else year // 100 * 100 + int(other)
    return last if year < last <= year + 400 else None


def _is_a_count(tokens: Tokens, index: int, year: int) -> bool:
    """Say whether four digits are rather a number: "2000 soldiers", "about 1500 km"."""
    before = tokens.word(index - 1)
    named = before in by_kind("calendar", "preposition") and before not in ("of", "to", "for")
    if not 1900 <= year <= 2099 and not (named and 1500 <= year <= 2199):
        return True
    if before in cues("before-a-count") or tokens.glued(index):
        return True
    after = tokens.word(index + 1)
    if unit_after(tokens, index + 1) or after in numbers("scale"):
        return True
    if after in cues("person"):
        return True
    plural = is_plural(after) and tokens.raw(index + 1).islower()
    return plural and not named and not LIKELY_YEARS[0] <= year <= LIKELY_YEARS[1]
