"""Units after and before a number: percent, points, currencies, measures, time, multiples."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from kursk_compare.figures.lexicon import cues, rows
from kursk_compare.figures.model import FigureKind
from kursk_compare.figures.tokens import Phrases, Tokens


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit read after a number: its kind, its name and the token after it."""

    kind: FigureKind
    name: str
    stop: int


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure: its dimension and its factor to the base unit (None: none)."""

    dimension: str
    factor: Decimal | None


@cache
def measures() -> dict[str, Measure]:
    """Return unit name to its dimension and factor, units of time included (base: a day)."""
    found = {
        row[0]: Measure(row[1], None if row[2] == "-" else Decimal(row[2])) for row in rows("units")
    }
    found.update({row[0]: Measure("time", Decimal(row[1])) for row in rows("time_units")})
    return found


@cache
def time_units() -> dict[str, tuple[str, Decimal]]:
    """Return form to (unit, days) for the units of time."""
    return {
        form: (unit, Decimal(days))
        for unit, days, forms in rows("time_units")
        for form in forms.split(",")
    }


@cache
def _after() -> Phrases[tuple[FigureKind, str]]:
    entries: list[tuple[str, tuple[FigureKind, str]]] = []
    for unit, _, _, forms, *_ in rows("units"):
        entries += [(form, (FigureKind.MEASURE, unit)) for form in forms.split(",")]
    for unit, _, forms in rows("time_units"):
        if unit not in ("quarter", "night", "season", "weekend"):
            entries += [(form, (FigureKind.DURATION, unit)) for form in forms.split(",")]
    for code, kind, forms in rows("currencies"):
        if kind == "word":
            entries += [(form, (FigureKind.MONEY, code)) for form in forms.split(",")]
    for kind, unit, forms in rows("percent"):
        entries += [(form, (FigureKind(kind), unit)) for form in forms.split(",")]
    return Phrases(entries)


@cache
def _glued() -> dict[str, str]:
    return {
        form: row[0] for row in rows("units") if row[4] != "-" for form in row[4].split(",") if form
    }


@cache
def _codes() -> dict[str, str]:
    return {forms: code for code, kind, forms in rows("currencies") if kind == "code"}


def unit_after(tokens: Tokens, index: int) -> Unit | None:
    """Read the unit at token `index`, the one after a number, with its hyphen if any."""
    at = index
    if tokens.is_dash(at) and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    if not tokens.together(index - 1, at):
        return None
    found = _after().at(tokens, at)
    if found and not _is_another_word(tokens, at, found[0]):
        stop, (kind, name) = found
        return Unit(kind, name, stop)
    ends = not (tokens.glued(at + 1) and tokens.is_word(at + 1))
    if tokens.glued(at) and at == index and tokens.word(at) in _glued() and ends:
        return Unit(FigureKind.MEASURE, _glued()[tokens.word(at)], at + 1)
    code = _codes().get(tokens.raw(at))
    return Unit(FigureKind.MONEY, code, at + 1) if code and at == index else None


def _is_another_word(tokens: Tokens, index: int, stop: int) -> bool:
    """Say whether a unit's form is used as another word: "won the vote", "3 stone walls"."""
    word = tokens.word(index)
    if word == "won":
        after = tokens.word(stop)
        return tokens.together(index, stop) and after not in ("(", ",", ".", "to", "for", "a")
    if word == "stone":
        return tokens.is_word(stop) and tokens.word(stop) not in ("and", "in", "of", "to")
    return word in ("second", "sec") and not tokens.glued(index) and tokens.word(stop) == "place"


def metres_not_millions(tokens: Tokens, stop: int, stated: Decimal, *, plural_next: bool) -> bool:
    """Say whether a glued "m" before token `stop` is the metre ("200m race", "2m tall")."""
    after = tokens.word(stop)
    after = tokens.word(stop + 1) if tokens.is_dash(stop) else after
    if after in cues("after-metre"):
        return True
    whole = stated == stated.to_integral_value()
    return whole and stated >= 10 and not plural_next and after not in ("of", "in")


@cache
def _symbols() -> Phrases[str]:
    return Phrases(
        (form, code)
        for code, kind, forms in rows("currencies")
        if kind == "symbol"
        for form in forms.split(",")
    )


def currency_before(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Return (first token, ISO code) of the currency sign or code that stands before a number."""
    found = _symbols().before(tokens, index)
    if found and (tokens.glued(index) or tokens.word(index - 1) in ("$", "rs", "rm", ".")):
        first, code = found
        if _is_prefix(tokens, first):
            return first, code
        return (index - 1, "USD") if tokens.word(index - 1) == "$" else None
    written = _codes().get(tokens.raw(index - 1)) if index else None
    return (index - 1, written) if written and tokens.together(index - 1, index) else None


def _is_prefix(tokens: Tokens, first: int) -> bool:
    """Say whether a currency sign's letters belong to it: "A$12" and "HK $5" but not "a $600"."""
    if not tokens.is_word(first):
        return True
    inside = tokens.glued(first) and (tokens.is_word(first - 1) or tokens.is_digits(first - 1))
    spaced = not tokens.glued(first + 1)
    named = tokens.raw(first)[:1].isupper() and (not spaced or len(tokens.word(first)) > 1)
    return named and not inside


def per_after(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Return (end, unit) of "a barrel", "per hour" after a price or measure."""
    if tokens.word(index) not in ("a", "an", "per", "/") or not tokens.together(index - 1, index):
        return None
    word = tokens.word(index + 1)
    if not word.isalpha() or (tokens.word(index) != "per" and word not in _per_words()):
        return None
    return index + 2, word


@cache
def _per_words() -> frozenset[str]:
    return frozenset(time_units()) | cues("per")
