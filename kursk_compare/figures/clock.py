"""Clock times: "4:30 a.m.", "09:05 GMT", "at noon"."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from kursk_compare.figures.date_words import (
    Expression,
    Reader,
)
from kursk_compare.figures.lexicon import by_kind
from kursk_compare.figures.model import FigureKind
from kursk_compare.figures.tokens import Phrases


@cache
def _half_days() -> Phrases[int]:
    return Phrases((word, int(hours)) for word, hours in by_kind("calendar", "half-day").items())


@cache
def _zones() -> Phrases[str]:
    return Phrases((word, word) for word in by_kind("calendar", "zone"))


def clock_rule(reader: Reader, index: int) -> Expression | None:
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


def clock_word(reader: Reader, index: int) -> Expression | None:
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
