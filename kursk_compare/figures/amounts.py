"""Amounts: a numeral with its sign, currency, unit and hedges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from kursk_compare.figures.drafts import Draft
from kursk_compare.figures.hedges import Hedge, hedge_after, hedge_before
from kursk_compare.figures.lexicon import cues
from kursk_compare.figures.model import Bound, FigureKind
from kursk_compare.figures.nouns import is_plural
from kursk_compare.figures.numerals import Numeral, granularity_of, numeral_at
from kursk_compare.figures.tokens import Tokens
from kursk_compare.figures.units import (
    Unit,
    currency_before,
    metres_not_millions,
    per_after,
    unit_after,
)

SIGNS_BEFORE_MINUS = frozenset("($£€<>=~≤≥")


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral with what stands directly around it: currency or sign before, unit after."""

    first: int
    numeral: Numeral
    value: Decimal
    unit: Unit | None = None
    currency: str | None = None
    letter_reading: str = ""

    @property
    def stop(self) -> int:
        """The token after the amount."""
        return self.unit.stop if self.unit else self.numeral.stop

    @property
    def measure(self) -> str | None:
        """What it is measured in, for comparing the two ends of a range."""
        if self.currency:
            return self.currency
        return self.unit.name if self.unit else None


def amount_at(tokens: Tokens, index: int) -> Amount | None:
    """Read the number at token `index` with its currency, sign and unit."""
    numeral = numeral_at(tokens, index)
    if numeral is None:
        return None
    if tokens.is_digits(index) and _inside_a_word(tokens, index):
        return None
    numeral, letter_reading = _settle_letter(tokens, numeral)
    first, currency = index, None
    before = None if numeral.in_words else currency_before(tokens, index)
    if before:
        first, currency = before
        numeral = _as_millions(tokens, numeral)
    negative = _sign_before(tokens, first)
    value = -numeral.value if negative else numeral.value
    first -= negative
    after_plus = hedge_after(tokens, numeral.stop)
    unit = None
    if not currency:
        at = after_plus.stop if after_plus and tokens.word(numeral.stop) in ("-", "+") else None
        unit = unit_after(tokens, numeral.stop if at is None else at)
    return Amount(first, numeral, value, unit, currency, letter_reading)


def _inside_a_word(tokens: Tokens, index: int) -> bool:
    if not tokens.glued(index) or not tokens.is_word(index - 1):
        return False
    return currency_before(tokens, index) is None


def _settle_letter(tokens: Tokens, numeral: Numeral) -> tuple[Numeral, str]:
    """Decide what a letter against the digits means: million or metre, or a unit at all."""
    if not numeral.letter or len(numeral.letter) > 1:
        return numeral, ""
    stated = numeral.value / numeral.magnitude
    currency = currency_before(tokens, numeral.first)
    if numeral.letter == "m" and not currency:
        word = tokens.word(numeral.stop)
        plural = is_plural(word) and tokens.together(numeral.stop - 1, numeral.stop)
        if metres_not_millions(tokens, numeral.stop, stated, plural_next=plural):
            return _without_letter(numeral, stated), "million"
        return numeral, "metre"
    if numeral.letter in ("t", "T") and not currency:
        return _without_letter(numeral, stated), ""
    return numeral, ""


def _as_millions(tokens: Tokens, numeral: Numeral) -> Numeral:
    """After a currency sign a letter is always a magnitude."""
    read = numeral_at(tokens, numeral.first)
    return read or numeral


def _without_letter(numeral: Numeral, stated: Decimal) -> Numeral:
    exponent = stated.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Numeral(numeral.first, numeral.stop - 1, stated, granularity_of(stated, decimals))


def _sign_before(tokens: Tokens, index: int) -> bool:
    """Say whether a minus sign or word stands right before token `index`."""
    before = tokens.word(index - 1)
    if before in cues("minus"):
        return tokens.together(index - 1, index)
    if before == "-" and tokens.word(index - 2) in cues("minus"):
        return tokens.glued(index)
    if before not in ("-", "–") or not tokens.glued(index):
        return False
    return not tokens.glued(index - 1) or tokens.word(index - 2) in SIGNS_BEFORE_MINUS


def kind_of(currency: str | None, unit: Unit | None) -> tuple[FigureKind, str | None]:
    """Return the kind of a figure and the name of its unit."""
    if currency:
        return FigureKind.MONEY, currency
    if unit:
        return unit.kind, unit.name
    return FigureKind.COUNT, None


def with_per(tokens: Tokens, stop: int, kind: FigureKind) -> tuple[int, str | None]:
    """Return where an amount with its "a barrel" ends, and the unit it is per."""
    if kind not in (FigureKind.MONEY, FigureKind.MEASURE, FigureKind.COUNT, FigureKind.PERCENT):
        return stop, None
    per = per_after(tokens, stop)
    return (stop, per[1]) if per else (stop, None)


def counts(tokens: Tokens, amount: Amount) -> bool:
    """Say whether a word number really counts: not the pronoun "one", not a bare "hundred"."""
    numeral = amount.numeral
    if not numeral.in_words or amount.unit or numeral.stop - numeral.first > 1:
        return True
    if tokens.word(numeral.first) != "one":
        return True
    before, after = tokens.word(numeral.first - 1), tokens.word(numeral.stop)
    if before in cues("before-pronoun-one") and tokens.together(numeral.first - 1, numeral.first):
        return False
    if before == "of" and tokens.word(numeral.first - 2) in ("sort", "kind", "type", "version"):
        return False
    if not tokens.together(numeral.first, numeral.stop) or not tokens.is_word(numeral.stop):
        return False
    return after not in cues("after-pronoun-one")


def single(tokens: Tokens, amount: Amount) -> Draft:
    """Return the draft of an amount that is no end of a range."""
    numeral = amount.numeral
    kind, name = kind_of(amount.currency, amount.unit)
    own_unit = amount.unit is not None and amount.unit.stop > numeral.stop
    stop, unit_at = amount.stop, numeral.stop if own_unit else None
    if kind == FigureKind.COUNT:
        kind, name, stop, unit_at = _noun_unit(tokens, numeral.stop)
        if _is_a_magnitude(tokens, amount.first):
            kind, name = FigureKind.MEASURE, "magnitude"
    stop, per = with_per(tokens, stop, kind)
    reading = (amount.letter_reading,) if amount.letter_reading else ()
    draft = Draft(
        amount.first,
        stop,
        kind,
        amount.value,
        numeral.granularity,
        numeral.bound,
        name,
        unit_at,
        per,
        numeral.low,
        numeral.high,
        alternatives=reading,
        magnitude=numeral.magnitude,
        in_words=numeral.in_words,
    )
    return with_hedges(tokens, draft)


def _noun_unit(tokens: Tokens, stop: int) -> tuple[FigureKind, str | None, int, int | None]:
    """Read "500-strong", "five-term", "27-member": a noun joined to the number by a hyphen."""
    joined = tokens.is_dash(stop) and tokens.glued(stop) and tokens.glued(stop + 1)
    if joined and tokens.word(stop + 1) in cues("joined-noun"):
        noun = tokens.word(stop + 1)
        return FigureKind.COUNT, None if noun == "strong" else noun, stop + 2, stop
    return FigureKind.COUNT, None, stop, None


def _is_a_magnitude(tokens: Tokens, first: int) -> bool:
    """Say whether "magnitude" stands before the number: "a magnitude of 7.1"."""
    at = first - 1 - (tokens.word(first - 1) == "of")
    return tokens.word(at) == "magnitude" and tokens.together(at, first)


def with_hedges(tokens: Tokens, draft: Draft) -> Draft:
    """Return the draft with the bound and place of the hedges on either side."""
    bound, hedge, stop = draft.bound, draft.hedge, draft.stop
    right = _right_hedge(tokens, draft)
    if right:
        bound, hedge, stop = right.bound, (right.first, right.stop), max(stop, right.stop)
    left = hedge_before(tokens, draft.first)
    if left and not _limits(tokens, left, draft):
        left = None
    if left and bound in (Bound.EXACT, Bound.APPROX) and draft.bound != Bound.VAGUE:
        stronger = left.bound if left.bound != Bound.EXACT else bound
        bound, hedge = stronger, (left.first, left.stop)
    return replace(draft, bound=bound, hedge=hedge, stop=stop)


def _limits(tokens: Tokens, hedge: Hedge, draft: Draft) -> bool:
    """Say whether a hedge limits the amount: "within" only a time, "over five years" is during."""
    if draft.kind != FigureKind.DURATION:
        return not hedge.within
    during = tokens.word(hedge.first) == "over" and hedge.stop - hedge.first == 1
    return not during or tokens.word(hedge.first - 1) in cues("before-over-time")


def _right_hedge(tokens: Tokens, draft: Draft) -> Hedge | None:
    for at in (draft.unit_at, draft.stop):
        found = hedge_after(tokens, at) if at is not None else None
        if found:
            return found
    return None
