"""Dates, clock times and stretches of time, resolved by the article's day of publication.

Values follow ISO 8601; what the words leave open is kept as alternatives ("last September" said
in November). Without a day of publication, relative expressions are found but have no period.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from kursk_compare.figures import periods as cal
from kursk_compare.figures.calendar_dates import (
    day_and_month,
    month_rule,
    numeric_date,
    weekday_rule,
    year_rule,
)
from kursk_compare.figures.clock import clock_rule, clock_word
from kursk_compare.figures.date_words import (
    Expression,
    Reader,
    year_at,
)
from kursk_compare.figures.lexicon import by_kind, numbers, rows
from kursk_compare.figures.model import FigureKind
from kursk_compare.figures.relative_dates import (
    counted_stretch,
    day_word,
    season_rule,
    shift_rule,
)
from kursk_compare.figures.tokens import Tokens


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
        for rule in (numeric_date, day_and_month, clock_rule, counted_stretch, year_rule):
            found = rule(reader, index)
            if found is not None:
                return found
    elif word in _number_starts():
        return counted_stretch(reader, index)
    return None


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


def _the_rule(reader: Reader, index: int) -> Expression | None:
    """Read what "the" or "a" begins: "the past two weeks", "the summer of 2024", "a year ago"."""
    tokens = reader.tokens
    after = index + 1
    if tokens.word(index) == "the":
        if tokens.word(after) in by_kind("calendar", "shift"):
            found = shift_rule(reader, after)
            return replace(found, first=index) if found else None
        if year_at(tokens, after) and tokens.word(after + 1) == "s":
            return year_rule(reader, after)
        return None
    return counted_stretch(reader, index)


def _part_rule(reader: Reader, index: int) -> Expression | None:
    """Read "early August", "mid-December", "end of February", "late on Monday night"."""
    tokens = reader.tokens
    part = by_kind("calendar", "part")[tokens.word(index)]
    at = index + 1
    while tokens.word(at) in ("-", "in", "on", "of", "the") and at - index < 4:
        at += 1
    whole = tokens.word(index) in ("end", "start", "beginning", "middle")
    if whole and tokens.word(index + 1) != "of":
        return None
    kinds = _classes().get(tokens.word(at), ())
    rules = [RULES[kind] for kind in kinds if kind not in ("part", "day", "clock", "half-day")]
    found = next((made for rule in rules if (made := rule(reader, at)) is not None), None)
    if found is None and year_at(tokens, at) and tokens.is_digits(at):
        found = year_rule(reader, at)
    if found is None or not tokens.together(index, at) or found.kind != FigureKind.DATE:
        return None
    parts = tuple(
        cal.part_of(period, part) if period.first != period.last else period
        for period in found.periods
    )
    return replace(found, first=index, periods=parts)


RULES = {
    "month": month_rule,
    "weekday": weekday_rule,
    "weekday-short": weekday_rule,
    "part": _part_rule,
    "shift": shift_rule,
    "season": season_rule,
    "day": day_word,
    "clock": clock_word,
    "the": _the_rule,
}
