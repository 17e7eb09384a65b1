"""Amounts: a numeral with its currency or unit, or a range of two of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from kursk_compare.figures.drafts import Draft
from kursk_compare.figures.hedges import Hedge, hedge_after, hedge_before
from kursk_compare.figures.lexicon import cues, listed, numbers
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

MAX_GAP = 6
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


# --- ranges -------------------------------------------------------------------------------------


def draft_at(tokens: Tokens, index: int) -> Draft | None:
    """Read the amount or the range that starts at token `index`."""
    amount = amount_at(tokens, index)
    if amount is None:
        return None
    ranged = _range_from(tokens, amount)
    if ranged is not None:
        return ranged
    if not _counts(tokens, amount):
        return None
    return _single(tokens, _with_end_unit(tokens, amount))


def _with_end_unit(tokens: Tokens, amount: Amount) -> Amount:
    """Give the start of a change the unit of its end: "from 4.8 to 4.7 percent"."""
    plain = not amount.measure and tokens.word(amount.stop) == "to"
    if not plain or not _changes(tokens, amount.first):
        return amount
    end = amount_at(tokens, amount.stop + 1)
    if end is None or end.unit is None or not tokens.together(amount.first, end.first):
        return amount
    unit = Unit(end.unit.kind, end.unit.name, amount.numeral.stop)
    return replace(amount, unit=unit)


def _range_from(tokens: Tokens, first: Amount) -> Draft | None:
    joint = _joint_after(tokens, first)
    if joint is None:
        return None
    at, word = joint
    start = _second_start(tokens, at)
    second = amount_at(tokens, start)
    if second is None or not tokens.together(first.first, start):
        return None
    if second.first != start and word == "-":
        second = Amount(start, second.numeral, abs(second.value), second.unit, second.currency)
    low, high = _common_magnitude(first, second)
    if not _one_range(tokens, first, second, word, (low, high)):
        return None
    if low >= high:
        return _score(first, second, word)
    if word == "-" and _is_a_score(tokens, first, second):
        return _score(first, second, word)
    return _range_draft(tokens, first, second, (low, high))


def _joint_after(tokens: Tokens, amount: Amount) -> tuple[int, str] | None:
    """Return (token after, "-" | "to" | "or" | "and") of the word that joins a range."""
    at = amount.stop
    word = tokens.word(at)
    if tokens.is_dash(at):
        spaced = not tokens.glued(at)
        return (at + 1, "-") if not spaced or word != "-" or not tokens.glued(at + 1) else None
    if word in ("~", "∼") and tokens.glued(at) and tokens.glued(at + 1):
        return at + 1, "-"
    if word in ("to", "or", "through"):
        return at + 1, "or" if word == "or" else "to"
    if word == "and" and tokens.word(amount.first - 1) == "between":
        return at + 1, "and"
    return None


def _second_start(tokens: Tokens, at: int) -> int:
    """Return where the number of the second end stands, behind its hedge and currency sign."""
    skipped = 0
    while skipped < MAX_GAP and not tokens.is_digits(at):
        if tokens.word(at) in numbers("cardinal", "ten", "scale"):
            break
        if tokens.word(at) not in cues("inside-a-range"):
            break
        at, skipped = at + 1, skipped + 1
    return at


def _common_magnitude(first: Amount, second: Amount) -> tuple[Decimal, Decimal]:
    """Return both ends, the first in the second's magnitude: "2 to 3 million"."""
    low, high, magnitude = first.value, second.value, second.numeral.magnitude
    if second.numeral.in_words and second.numeral.scaled:
        magnitude = max(
            (scale for scale in numbers("scale").values() if scale <= abs(high)), default=magnitude
        )
    if magnitude > 1 and not first.numeral.scaled and abs(low) < abs(high) / magnitude:
        low *= magnitude
    return low, high


def _one_range(
    tokens: Tokens, first: Amount, second: Amount, word: str, ends: tuple[Decimal, Decimal]
) -> bool:
    """Say whether two amounts are the ends of one range and not two figures."""
    if first.measure and second.measure and first.measure != second.measure:
        return False
    if word == "-" and second.unit and first.unit and not tokens.glued(first.stop):
        return word == "-" and tokens.word(first.stop) != "-"
    if word == "or":
        in_words = first.numeral.in_words and second.numeral.in_words
        close = abs(ends[1] - ends[0]) <= max(Decimal(2), ends[0])
        return (in_words or close) and ends[0] < ends[1]
    if word != "to":
        return True
    if _changes(tokens, first.first):
        return False
    return not (first.measure and (not second.measure or _moves_by(tokens, first.first)))


def _changes(tokens: Tokens, index: int) -> bool:
    """Say whether "from" and a verb of change stand before: "rose from 16 to 21"."""
    if _word_before_hedge(tokens, index) != "from":
        return False
    changes = _change_words()
    for back in range(2, 14):
        if not tokens.together(index - back, index):
            return False
        if tokens.word(index - back) in changes:
            return True
    return False


def _change_words() -> frozenset[str]:
    """Return the verbs and adverbs of change ("rose", "up")."""
    return listed("roles", "change")


def _moves_by(tokens: Tokens, index: int) -> bool:
    """Say whether a change stands right before: "up 9.4% to $84", "fell by 3 to 20"."""
    before = _word_before_hedge(tokens, index)
    if before == "by":
        return True
    return before in _change_words() or (before.endswith("ed") and before != "estimated")


def _word_before_hedge(tokens: Tokens, index: int) -> str:
    hedge = hedge_before(tokens, index)
    at = hedge.first if hedge else index
    return tokens.word(at - 1) if tokens.together(at - 1, index) else ""


def _is_a_score(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """Say whether "3-5" stands among words of matches and votes."""
    if first.measure or second.measure or second.value >= 1000 or first.numeral.in_words:
        return False
    for back in range(1, 6):
        if not tokens.together(first.first - back, first.first):
            return False
        if tokens.word(first.first - back) in cues("score"):
            return not is_plural(tokens.word(second.stop))
    return False


def _score(first: Amount, second: Amount, word: str) -> Draft | None:
    digits = not (first.numeral.in_words or second.numeral.in_words)
    if word != "-" or not digits or first.measure or second.measure:
        return None
    value = (first.value, second.value)
    return Draft(first.first, second.stop, FigureKind.SCORE, value, Decimal(1), form="score")


def _range_draft(
    tokens: Tokens, first: Amount, second: Amount, value: tuple[Decimal, Decimal]
) -> Draft:
    between = tokens.word(first.first - 1) == "between"
    unit = second.unit or first.unit
    start = first.first - between
    start -= between and tokens.word(start - 1) == "anywhere"
    kind, name = _kind_of(first.currency or second.currency, unit)
    stop, per = _with_per(tokens, second.stop, kind)
    old = stop + tokens.is_dash(stop)
    if kind == FigureKind.DURATION and tokens.word(old) in ("old", "olds"):
        kind, stop = FigureKind.AGE, old + 1
    hedge = hedge_before(tokens, start)
    return Draft(
        start,
        stop,
        kind,
        value,
        min(first.numeral.granularity, second.numeral.granularity),
        Bound.RANGE,
        name,
        unit_at=second.numeral.stop if unit and second.unit else None,
        per=per,
        hedge=(hedge.first, hedge.stop) if hedge else None,
        form="range",
    )


# --- single amounts -----------------------------------------------------------------------------


def _kind_of(currency: str | None, unit: Unit | None) -> tuple[FigureKind, str | None]:
    if currency:
        return FigureKind.MONEY, currency
    if unit:
        return unit.kind, unit.name
    return FigureKind.COUNT, None


def _with_per(tokens: Tokens, stop: int, kind: FigureKind) -> tuple[int, str | None]:
    if kind not in (FigureKind.MONEY, FigureKind.MEASURE, FigureKind.COUNT, FigureKind.PERCENT):
        return stop, None
    per = per_after(tokens, stop)
    return (stop, per[1]) if per else (stop, None)


def _counts(tokens: Tokens, amount: Amount) -> bool:
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


def _single(tokens: Tokens, amount: Amount) -> Draft:
    numeral = amount.numeral
    kind, name = _kind_of(amount.currency, amount.unit)
    own_unit = amount.unit is not None and amount.unit.stop > numeral.stop
    stop, unit_at = amount.stop, numeral.stop if own_unit else None
    if kind == FigureKind.COUNT:
        kind, name, stop, unit_at = _noun_unit(tokens, numeral.stop)
    stop, per = _with_per(tokens, stop, kind)
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


def with_hedges(tokens: Tokens, draft: Draft) -> Draft:
    """Return the draft with the bound and place of the hedges on either side."""
    bound, hedge, stop = draft.bound, draft.hedge, draft.stop
    right = _right_hedge(tokens, draft)
    if right:
        bound, hedge, stop = right.bound, (right.first, right.stop), max(stop, right.stop)
    left = hedge_before(tokens, draft.first)
    if left and left.within and draft.kind != FigureKind.DURATION:
        left = None
    if left and bound in (Bound.EXACT, Bound.APPROX) and draft.bound != Bound.VAGUE:
        stronger = left.bound if left.bound != Bound.EXACT else bound
        bound, hedge = stronger, (left.first, left.stop)
    return replace(draft, bound=bound, hedge=hedge, stop=stop)


def _right_hedge(tokens: Tokens, draft: Draft) -> Hedge | None:
    for at in (draft.unit_at, draft.stop):
        found = hedge_after(tokens, at) if at is not None else None
        if found:
            return found
    return None
