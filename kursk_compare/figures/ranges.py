"""Ranges: two amounts that are the ends of one figure, and changes and scores that are not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from kursk_compare.figures.amounts import Amount, amount_at, counts, kind_of, single, with_per
from kursk_compare.figures.drafts import Draft
from kursk_compare.figures.hedges import hedge_before
from kursk_compare.figures.lexicon import cues, listed, numbers
from kursk_compare.figures.model import Bound, FigureKind
from kursk_compare.figures.nouns import is_plural
from kursk_compare.figures.tokens import Tokens
from kursk_compare.figures.units import (
    Unit,
)

MAX_GAP = 6


def draft_at(tokens: Tokens, index: int) -> Draft | None:
    """Read the amount or the range that starts at token `index`."""
    amount = amount_at(tokens, index)
    if amount is None:
        return None
    ranged = _range_from(tokens, amount)
    if ranged is not None:
        return ranged
    if not counts(tokens, amount):
        return None
    return single(tokens, _with_end_unit(tokens, amount))


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
    changes = change_words()
    for back in range(2, 14):
        if not tokens.together(index - back, index):
            return False
        if tokens.word(index - back) in changes:
            return True
    return False


def change_words() -> frozenset[str]:
    """Return the verbs and adverbs of change ("rose", "up")."""
    return listed("roles", "change")


def _moves_by(tokens: Tokens, index: int) -> bool:
    """Say whether a change stands right before: "up 9.4% to $84", "fell by 3 to 20"."""
    before = _word_before_hedge(tokens, index)
    if before == "by":
        return True
    return before in change_words() or (before.endswith("ed") and before != "estimated")


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
    kind, name = kind_of(first.currency or second.currency, unit)
    stop, per = with_per(tokens, second.stop, kind)
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
