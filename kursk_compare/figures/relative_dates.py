"""Dates seen from the day of publication: "last week", "this summer", "two days ago"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from kursk_compare.figures import periods as cal
from kursk_compare.figures.calendar_dates import (
    month_rule,
    year_after,
)
from kursk_compare.figures.date_words import (
    Expression,
    Reader,
    day_at,
    month_at,
    tense_before,
    weekday_at,
    year_at,
)
from kursk_compare.figures.lexicon import by_kind
from kursk_compare.figures.model import FigureKind
from kursk_compare.figures.numerals import numeral_at
from kursk_compare.figures.tokens import Tokens
from kursk_compare.figures.units import time_units

SUNDAY = 6


def day_word(reader: Reader, index: int) -> Expression:
    """Read "today", "yesterday morning", "overnight"."""
    tokens, stop = reader.tokens, index + 1
    stop += tokens.word(stop) in by_kind("calendar", "time") and tokens.together(index, stop)
    offset = int(by_kind("calendar", "day")[tokens.word(index)])
    base = reader.published
    return reader.resolved(index, stop, cal.day(cal.moved(base, offset)) if base else None)


def shift_rule(reader: Reader, index: int) -> Expression | None:
    """Read "last week", "this summer", "next Monday", "past two weeks", "coming days"."""
    tokens, base = reader.tokens, reader.published
    shift = int(by_kind("calendar", "shift")[tokens.word(index)])
    at = index + 1
    at += tokens.word(index) == "this" and tokens.word(at) in ("past", "coming")
    if not tokens.together(index, at):
        return None
    month, weekday = month_at(tokens, at), weekday_at(tokens, at)
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
        if base and base.weekday() == SUNDAY and unit[0] == "week" and period:
            other = cal.stretch(cal.moved(period.first, 6), 6)  # weeks may begin on Sunday
            return reader.resolved(index, at + 1, period, other)
        return reader.resolved(index, at + 1, period)
    counted = number_of_units(reader.tokens, at)
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
    if day_at(reader.tokens, stop) or year_at(reader.tokens, stop):
        found = month_rule(reader, stop - (stop - index - 1))
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
    future = shift > 0 or (shift == 0 and tense_before(reader.tokens, index) == "future")
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


def season_rule(reader: Reader, index: int) -> Expression | None:
    """Read "summer 2024" and "summer of 2024"; a season alone is too vague unless "in the"."""
    tokens = reader.tokens
    season = _season_at(tokens, index)
    year, stop = year_after(tokens, index + 1)
    if season and year is not None:
        return reader.resolved(index, stop, cal.of_season(year, *season))
    before = tokens.lower[max(0, index - 2) : index]
    if season is None or tokens.word(index) == "fall" or before[-1:] != ("the",):
        return None
    base = reader.published
    if not base or before[0] not in by_kind("calendar", "preposition"):
        return None
    ahead = tense_before(tokens, index) == "future" or before[0] == "by"
    years = [base.year, base.year + 1] if ahead else [base.year, base.year - 1]
    return reader.resolved(index, stop, *(cal.of_season(year, *season) for year in years))


def number_of_units(tokens: Tokens, index: int) -> tuple[Decimal, str, Decimal, int] | None:
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


def counted_stretch(reader: Reader, index: int) -> Expression | None:
    """Read "two days ago", "a week earlier" as dates; other stretches are left to quantities."""
    tokens, base = reader.tokens, reader.published
    counted = number_of_units(tokens, index)
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
