"""Dates, clock times and stretches of time, resolved by the article's day of publication.

Values follow ISO 8601; what the words leave open is kept as alternatives ("last September" said
in November). Without a day of publication, relative expressions are found but have no period.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache

from kursk_compare.figures import periods as cal
from kursk_compare.figures.lexicon import by_kind, cues, numbers, rows
from kursk_compare.figures.model import FigureKind, Period
from kursk_compare.figures.nouns import is_plural
from kursk_compare.figures.numerals import numeral_at
from kursk_compare.figures.tokens import Phrases, Tokens
from kursk_compare.figures.units import time_units, unit_after

TENSE_REACH = 14
LIKELY_YEARS = (1990, 2035)


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time: tokens `first` to `stop`, the periods it may mean, ISO values.

    `point` and `unit` are set for clock times (hours) and counted stretches ("two weeks").
    """

    first: int
    stop: int
    kind: FigureKind = FigureKind.DATE
    periods: tuple[Period, ...] = ()
    values: tuple[str, ...] = ()
    point: Decimal | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """What every rule needs: the tokens, the names among them, the day of publication."""

    tokens: Tokens
    mask: bytearray
    published: date | None

    def free(self, first: int, stop: int) -> bool:
        """Say whether no token of the range belongs to a name."""
        return not any(self.mask[first:stop])

    def resolved(self, first: int, stop: int, *found: Period | None, value: str = "") -> Expression:
        """Make a date expression of the periods that exist."""
        kept = tuple(period for period in found if period is not None)
        return Expression(first, stop, periods=kept, values=(value,) if value else ())


def find_dates(tokens: Tokens, mask: bytearray, published: date | None) -> list[Expression]:
    """Return the expressions of time in reading order; they never overlap."""
    reader, found, index = Reader(tokens, mask, published), [], 0
    while index < len(tokens):
        expression = None if mask[index] else _expression_at(reader, index)
        if expression is not None and reader.free(expression.first, expression.stop):
            found.append(expression)
            index = expression.stop
        else:
            index += 1
    return found


def _expression_at(reader: Reader, index: int) -> Expression | None:
    tokens, word = reader.tokens, reader.tokens.word(index)
    classes = _classes().get(word, ())
    for kind in classes:
        found = RULES[kind](reader, index)
        if found is not None:
            return found
    if tokens.is_digits(index):
        for rule in (_numeric_date, _day_and_month, _clock, _counted_stretch, _year):
            found = rule(reader, index)
            if found is not None:
                return found
    elif word in _number_starts():
        return _counted_stretch(reader, index)
    return None


# --- word classes -------------------------------------------------------------------------------


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word, kind, _ in rows("calendar"):
        if kind in RULES:
            found.setdefault(word, []).append(kind)
    found.setdefault("the", []).append("the")
    for word in ("a", "an"):
        found.setdefault(word, []).append("the")
    return {word: tuple(sorted(kinds, key=list(RULES).index)) for word, kinds in found.items()}


@cache
def _number_starts() -> frozenset[str]:
    vague = ("several", "few", "couple", "half", "single")
    return frozenset(numbers("cardinal", "ten")) | frozenset(vague)


@cache
def _half_days() -> Phrases[int]:
    return Phrases((word, int(hours)) for word, hours in by_kind("calendar", "half-day").items())


@cache
def _zones() -> Phrases[str]:
    return Phrases((word, word) for word in by_kind("calendar", "zone"))


def _month(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Return (month, end) for a month's name with its dot at `index`."""
    months = by_kind("calendar", "month")
    word = tokens.word(index)
    if word not in months or not tokens.raw(index)[:1].isupper():
        return None
    dot = len(word) <= 4 and tokens.word(index + 1) == "." and tokens.glued(index + 1)
    return int(months[word]), index + 1 + dot


def _weekday(tokens: Tokens, index: int) -> tuple[int, int] | None:
    word = tokens.word(index)
    if not tokens.raw(index)[:1].isupper():
        return None
    long = by_kind("calendar", "weekday").get(word)
    if long is not None:
        return int(long), index + 1
    short = by_kind("calendar", "weekday-short").get(word)
    if short is not None and tokens.word(index + 1) in (".", ","):
        return int(short), index + 1 + (tokens.word(index + 1) == ".")
    return None


def _year_at(tokens: Tokens, index: int) -> int | None:
    word = tokens.word(index)
    plain = len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2199
    return int(word) if plain else None


def _day_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Return (day, end) for "13", "13th" at `index`."""
    word = tokens.word(index)
    if not (word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31):
        return None
    suffix = tokens.word(index + 1) in ("st", "nd", "rd", "th") and tokens.glued(index + 1)
    return int(word), index + 1 + suffix


def _tense(tokens: Tokens, index: int) -> str:
    """Return "future", "past" or "" by the nearest word before `index` that tells."""
    future, past = by_kind("calendar", "future"), by_kind("calendar", "past")
    for back in range(1, TENSE_REACH):
        at = index - back
        if not tokens.together(at, index):
            return ""
        if tokens.word(at) in past:
            return "past"
        if tokens.word(at) in future and tokens.raw(at)[:1].islower():
            return "future"
        if _is_past_verb(tokens, at):
            return "past"
    return ""


def _is_past_verb(tokens: Tokens, index: int) -> bool:
    """Say whether a word looks like a past tense and not like "to be resumed"."""
    word = tokens.word(index)
    passive = tokens.word(index - 1) in ("be", "get", "being")
    return word.endswith("ed") and len(word) > 4 and not passive


# --- rules for dates of the calendar ------------------------------------------------------------


def _numeric_date(reader: Reader, index: int) -> Expression | None:
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


def _day_and_month(reader: Reader, index: int) -> Expression | None:
    """Read "13 November", "the 13th of November 2024", "9-10 November", "9 and 10 November"."""
    tokens = reader.tokens
    first_day = _day_at(tokens, index)
    if first_day is None or (tokens.glued(index) and tokens.word(index - 1) in ("$", "£", "€")):
        return None
    number, at = first_day
    last = number
    joined = tokens.is_dash(at) or tokens.word(at) in ("to", "and", "or")
    second_day = _day_at(tokens, at + 1) if joined else None
    if second_day:
        last, at = second_day
    at += tokens.word(at) == "of"
    month = _month(tokens, at)
    if month is None or last < number:
        return None
    year, stop = _year_after(tokens, month[1])
    return _days(reader, index, stop, (year, month[0], number, last))


def _year_after(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """Return the year that follows a month or day (with its comma or "of") and where it ends."""
    comma = tokens.word(at) in (",", "of")
    year = _year_at(tokens, at + comma)
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
        tense = _tense(reader.tokens, first)
        year = cal.day_year_near(reader.published, month, number, tense)
    begin, end = (cal.of_day(year or 1, month, which) for which in (number, last))
    period = Period(begin.first, end.last) if begin and end else None
    return reader.resolved(first, stop, period, value=open_value)


def _month_rule(reader: Reader, index: int) -> Expression | None:
    """Read "Nov. 12, 2024", "Nov 9-10", "November 2024", "November"."""
    tokens = reader.tokens
    month = _month(tokens, index)
    if month is None:
        return None
    number, at = month
    found = _day_at(tokens, at)
    if found and not _starts_a_quantity(tokens, found[1]) and tokens.together(index, at):
        first_day, at = found
        last, stop = first_day, at
        if tokens.is_dash(at) or tokens.word(at) in ("to", "and", "through", "or"):
            second = _day_at(tokens, at + 1)
            if second and second[0] > first_day and not _starts_a_quantity(tokens, second[1]):
                last, stop = second
        year, stop = _year_after(tokens, stop)
        return _days(reader, index, stop, (year, number, first_day, last))
    year, stop = _year_after(tokens, at)
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
    tense = _tense(tokens, index)
    if tokens.word(index - 1) in ("or", "and") and tokens.word(index - 2) in by_kind(
        "calendar", "month"
    ):
        tense = _tense(tokens, index - 2)
    year = cal.month_year_near(base, month, tense)
    return reader.resolved(index, stop, cal.of_month(year, month), value=value)


def _weekday_rule(reader: Reader, index: int) -> Expression | None:
    """Read "Wednesday", "Monday night", "Tuesday, Nov. 12"."""
    tokens, base = reader.tokens, reader.published
    found = _weekday(tokens, index)
    if found is None:
        return None
    number, stop = found
    stop += tokens.word(stop) in by_kind("calendar", "time") and tokens.together(index, stop)
    after = stop + (tokens.word(stop) == ",")
    exact = _month_rule(reader, after) or (
        _day_and_month(reader, after) if tokens.is_digits(after) else None
    )
    if exact and tokens.together(index, after):
        return replace(exact, first=index)
    value = f"-W-{number + 1}"
    if base is None:
        return Expression(index, stop, values=(value,))
    future = _tense(tokens, index) == "future"
    day = cal.weekday_near(base, number, future=future)
    return reader.resolved(index, stop, cal.day(day), value=value)


def _year(reader: Reader, index: int) -> Expression | None:
    """Read "2022", "2010-13", "2010 to 2013" after "from", "the 2000s"."""
    tokens = reader.tokens
    year = _year_at(tokens, index)
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


# --- rules for relative expressions -------------------------------------------------------------


def _day_word(reader: Reader, index: int) -> Expression:
    """Read "today", "yesterday morning", "overnight"."""
    tokens, stop = reader.tokens, index + 1
    stop += tokens.word(stop) in by_kind("calendar", "time") and tokens.together(index, stop)
    offset = int(by_kind("calendar", "day")[tokens.word(index)])
    base = reader.published
    return reader.resolved(index, stop, cal.day(cal.moved(base, offset)) if base else None)


def _the_rule(reader: Reader, index: int) -> Expression | None:
    """Read what "the" or "a" begins: "the past two weeks", "the summer of 2024", "a year ago"."""
    tokens = reader.tokens
    after = index + 1
    if tokens.word(index) == "the":
        if tokens.word(after) in by_kind("calendar", "shift"):
            found = _shift_rule(reader, after)
            return replace(found, first=index) if found else None
        if _year_at(tokens, after) and tokens.word(after + 1) == "s":
            return _year(reader, after)
        return None
    return _counted_stretch(reader, index)


def _shift_rule(reader: Reader, index: int) -> Expression | None:
    """Read "last week", "this summer", "next Monday", "past two weeks", "coming days"."""
    tokens, base = reader.tokens, reader.published
    shift = int(by_kind("calendar", "shift")[tokens.word(index)])
    at = index + 1
    at += tokens.word(index) == "this" and tokens.word(at) in ("past", "coming")
    if not tokens.together(index, at):
        return None
    month, weekday = _month(tokens, at), _weekday(tokens, at)
    if month:
        return _shifted_month(reader, index, month, shift)
    if weekday:
        return _shifted_weekday(reader, index, weekday, shift)
    if tokens.word(at) in by_kind("calendar", "season"):
        return _shifted_season(reader, index, at, shift)
    if tokens.word(at) in by_kind("calendar", "time") and tokens.word(index) in ("this", "last"):
        days = -1 if shift < 0 else 0
        return reader.resolved(index, at + 1, cal.day(cal.moved(base, days)) if base else None)
    return _shifted_unit(reader, index, at, shift)


def _shifted_unit(reader: Reader, index: int, at: int, shift: int) -> Expression | None:
    tokens, base = reader.tokens, reader.published
    unit = time_units().get(tokens.word(at))
    if unit and tokens.word(at).endswith("s") and unit[0] != tokens.word(at):
        period = cal.ahead_or_back(base, unit[0], shift or 1) if base else None
        return reader.resolved(index, at + 1, period)
    if unit and unit[0] not in ("second", "minute", "hour"):
        if tokens.word(index) in ("past", "recent") and base:
            period = cal.stretch(base, -float(unit[1]))
        else:
            period = cal.shifted(base, unit[0], shift) if base else None
        return reader.resolved(index, at + 1, period)
    counted = _number_of_units(reader.tokens, at)
    if counted is None:
        return None
    number, name, days, stop = counted
    period = cal.stretch(base, (shift or -1) * float(number * days)) if base else None
    found = reader.resolved(index, stop, period)
    return replace(found, kind=FigureKind.DURATION, point=number, unit=name)


def _shifted_month(
    reader: Reader, index: int, month: tuple[int, int], shift: int
) -> Expression | None:
    number, stop = month
    base = reader.published
    if _day_at(reader.tokens, stop) or _year_at(reader.tokens, stop):
        found = _month_rule(reader, stop - (stop - index - 1))
        return replace(found, first=index) if found else None
    if base is None:
        return Expression(index, stop, values=(f"--{number:02d}",))
    if shift < 0:
        years = [base.year - 1] if number >= base.month else [base.year, base.year - 1]
    elif shift > 0:
        years = [base.year + 1] if number <= base.month else [base.year, base.year + 1]
    else:
        years = [base.year]
    return reader.resolved(index, stop, *(cal.of_month(year, number) for year in years))


def _shifted_weekday(
    reader: Reader, index: int, weekday: tuple[int, int], shift: int
) -> Expression:
    number, stop = weekday
    stop += reader.tokens.word(stop) in by_kind("calendar", "time")
    base = reader.published
    if base is None:
        return Expression(index, stop, values=(f"-W-{number + 1}",))
    future = shift > 0 or (shift == 0 and _tense(reader.tokens, index) == "future")
    near = cal.weekday_near(base, number, future=future, strictly_past=shift < 0)
    found = [cal.day(near)]
    if shift > 0:
        found.append(cal.day(cal.moved(near, 7)))
    return reader.resolved(index, stop, *found)


def _season_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    months = by_kind("calendar", "season").get(tokens.word(index))
    if months is None:
        return None
    first, _, last = months.partition("-")
    return int(first), int(last)


def _shifted_season(reader: Reader, index: int, at: int, shift: int) -> Expression | None:
    season, base = _season_at(reader.tokens, at), reader.published
    if season is None:
        return None
    if base is None:
        return Expression(index, at + 1)
    years = [base.year + shift, base.year] if shift else [base.year]
    return reader.resolved(index, at + 1, *(cal.of_season(year, *season) for year in years))


def _season_rule(reader: Reader, index: int) -> Expression | None:
    """Read "summer 2024" and "summer of 2024"; a season alone is too vague unless "in the"."""
    tokens = reader.tokens
    season = _season_at(tokens, index)
    year, stop = _year_after(tokens, index + 1)
    if season and year is not None:
        return reader.resolved(index, stop, cal.of_season(year, *season))
    before = tokens.lower[max(0, index - 2) : index]
    if season is None or tokens.word(index) == "fall" or before[-1:] != ("the",):
        return None
    base = reader.published
    if not base or before[0] not in by_kind("calendar", "preposition"):
        return None
    ahead = _tense(tokens, index) == "future" or before[0] == "by"
    years = [base.year, base.year + 1] if ahead else [base.year, base.year - 1]
    return reader.resolved(index, stop, *(cal.of_season(year, *season) for year in years))


def _part_rule(reader: Reader, index: int) -> Expression | None:
    """Read "early August", "mid-December", "end of February", "late on Monday night"."""
    tokens = reader.tokens
    part = by_kind("calendar", "part")[tokens.word(index)]
    at = index + 1
    while tokens.word(at) in ("-", "in", "on", "of", "the") and at - index < 4:
        at += 1
    if at == index + 1 and tokens.word(index) in ("end", "start", "beginning", "middle"):
        return None
    kinds = _classes().get(tokens.word(at), ())
    rules = [RULES[kind] for kind in kinds if kind not in ("part", "day", "clock", "half-day")]
    found = next((made for rule in rules if (made := rule(reader, at)) is not None), None)
    if found is None and _year_at(tokens, at) and tokens.is_digits(at):
        found = _year(reader, at)
    if found is None or not tokens.together(index, at) or found.kind != FigureKind.DATE:
        return None
    parts = tuple(
        cal.part_of(period, part) if period.first != period.last else period
        for period in found.periods
    )
    return replace(found, first=index, periods=parts)


# --- stretches and clock times ------------------------------------------------------------------


def _number_of_units(tokens: Tokens, index: int) -> tuple[Decimal, str, Decimal, int] | None:
    """Return (number, unit, days of a unit, end) for "two weeks", "a year", "several days"."""
    at, word = index, tokens.word(index)
    number: Decimal | None = None
    if word in ("a", "an"):
        number, at = Decimal(1), index + 1
        at += tokens.word(at) == "single"
        if tokens.word(at) in ("few", "couple"):
            number = Decimal(3 if tokens.word(at) == "few" else 2)
            at += 1 + (tokens.word(at + 1) == "of")
    elif word in ("several", "few", "couple", "single"):
        number = Decimal({"couple": 2, "single": 1}.get(word, 3))
        at += 1 + (tokens.word(index + 1) == "of")
    else:
        numeral = numeral_at(tokens, index)
        if numeral is not None:
            number, at = numeral.value, numeral.stop
    unit = time_units().get(tokens.word(at))
    if number is None or unit is None or not tokens.together(index, at):
        return None
    return number, unit[0], unit[1], at + 1


def _counted_stretch(reader: Reader, index: int) -> Expression | None:
    """Read "two days ago", "a week earlier" as dates; other stretches are left to quantities."""
    tokens, base = reader.tokens, reader.published
    counted = _number_of_units(tokens, index)
    if counted is None:
        return None
    number, unit, days, stop = counted
    direction = by_kind("calendar", "after-unit").get(tokens.word(stop))
    if direction is None or not tokens.together(index, stop):
        return None
    vague = tokens.word(index) in ("several", "few") or tokens.word(index + 1) == "few"
    if base is None:
        period = None
    elif vague:
        period = cal.ahead_or_back(base, unit, int(direction))
    else:
        period = cal.ago(base, unit, float(number), int(direction), float(days))
    return reader.resolved(index, stop + 1, period)


def _clock(reader: Reader, index: int) -> Expression | None:
    """Read "4:30 a.m.", "10.30am", "5 p.m. Eastern time", "09:05 GMT"."""
    tokens = reader.tokens
    hours, minutes, at = tokens.word(index), "0", index + 1
    colon = tokens.word(at) == ":" and tokens.glued(at) and tokens.glued(at + 1)
    if colon and tokens.is_digits(at + 1):
        minutes, at = tokens.word(at + 1), at + 2
    elif "." in hours:
        hours, _, minutes = hours.partition(".")
    if not (hours.isdigit() and minutes.isdigit() and len(hours) <= 2 and len(minutes) <= 2):
        return None
    half = _half_days().at(tokens, at)
    if half and int(hours) <= 12 and int(minutes) < 60:
        at, afternoon = half
        hour = int(hours) % 12 + afternoon
    elif colon and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60:
        hour = int(hours)
    else:
        return None
    zone = _zones().at(tokens, at)
    stop = zone[0] if zone else at
    point = Decimal(hour) + Decimal(minutes) / 60
    value = f"T{hour:02d}:{int(minutes):02d}" + ("Z" if zone and zone[1] in ("gmt", "utc") else "")
    return Expression(index, stop, FigureKind.TIME, (), (value,), point, "hour of the day")


def _clock_word(reader: Reader, index: int) -> Expression | None:
    """Read "at noon", "before dawn"."""
    tokens = reader.tokens
    named = by_kind("calendar", "clock")[tokens.word(index)]
    if tokens.word(index - 1) not in ("at", "by", "until", "around", "about", "before", "after"):
        return None
    hour = named.partition(":")[0]
    point = Decimal(hour) if hour.isdigit() else None
    value = f"T{int(hour):02d}:00" if hour.isdigit() else ""
    values = (value,) if value else ()
    return Expression(index, index + 1, FigureKind.TIME, (), values, point, "hour of the day")


RULES = {
    "month": _month_rule,
    "weekday": _weekday_rule,
    "weekday-short": _weekday_rule,
    "part": _part_rule,
    "shift": _shift_rule,
    "season": _season_rule,
    "day": _day_word,
    "clock": _clock_word,
    "the": _the_rule,
}
