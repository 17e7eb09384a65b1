"""What the rules for dates share: expressions, the words of the calendar, and tense."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kursk_compare.figures.lexicon import by_kind
from kursk_compare.figures.model import FigureKind, Period
from kursk_compare.figures.tokens import Tokens

TENSE_REACH = 14


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


def month_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Return (month, end) for a month's name with its dot at `index`."""
    months = by_kind("calendar", "month")
    word = tokens.word(index)
    if word not in months or not tokens.raw(index)[:1].isupper():
        return None
    dot = len(word) <= 4 and tokens.word(index + 1) == "." and tokens.glued(index + 1)
    return int(months[word]), index + 1 + dot


def weekday_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Return (weekday from 0, end) for the name of a day at `index`."""
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


def year_at(tokens: Tokens, index: int) -> int | None:
    """Return the four digits at `index` as a year, or None."""
    word = tokens.word(index)
    plain = len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2199
    return int(word) if plain else None


def day_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Return (day, end) for "13", "13th" at `index`."""
    word = tokens.word(index)
    if not (word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31):
        return None
    suffix = tokens.word(index + 1) in ("st", "nd", "rd", "th") and tokens.glued(index + 1)
    return int(word), index + 1 + suffix


def tense_before(tokens: Tokens, index: int) -> str:
    """Return "future", "past" or "" by the nearest word before `index` that tells."""
    future, past = by_kind("calendar", "future"), by_kind("calendar", "past")
    for back in range(1, TENSE_REACH):
        at = index - back
        if not tokens.together(at, index):
            return ""
        if tokens.word(at) in past:
            return "" if tokens.word(at + 1).endswith("ing") else "past"
        if tokens.word(at) in future and tokens.raw(at) != "May":
            return "future"
        if _is_past_verb(tokens, at):
            return "past"
    return ""


def _is_past_verb(tokens: Tokens, index: int) -> bool:
    """Say whether a word looks like a past tense and not like "to be resumed"."""
    word = tokens.word(index)
    passive = tokens.word(index - 1) in ("be", "get", "being")
    return word.endswith("ed") and len(word) > 4 and not passive
