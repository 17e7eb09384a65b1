"""Numbers in a form of their own: ages, ratios, fractions, multiples, ordinals, vague plurals."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from kursk_compare.figures.drafts import Draft
from kursk_compare.figures.hedges import hedge_before
from kursk_compare.figures.lexicon import by_kind, cues, numbers, rows
from kursk_compare.figures.model import Bound, FigureKind
from kursk_compare.figures.nouns import is_plural
from kursk_compare.figures.numerals import numeral_at
from kursk_compare.figures.tokens import Phrases, Tokens
from kursk_compare.figures.units import time_units, unit_after

ONE = Decimal(1)
TWO = Decimal(2)
RATIO_LIMIT = Decimal(10000)
AGE_UNITS = {"year": "year", "month": "month", "week": "week", "day": "day"}


def form_at(tokens: Tokens, index: int) -> Draft | None:
    """Return the number in a form of its own that starts at token `index`, or None."""
    for rule in _rules(tokens, index):
        found = rule(tokens, index)
        if found is not None:
            return found
    return None


Rule = Callable[[Tokens, int], Draft | None]


def _rules(tokens: Tokens, index: int) -> tuple[Rule, ...]:
    word = tokens.word(index)
    if tokens.is_digits(index):
        return (_age, _age_after_name, _ratio, _fraction_in_digits, _ordinal_digits, _times)
    if word in _word_rules():
        return _word_rules()[word]
    return ()


@cache
def _word_rules() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}

    def add(words: object, *rules: Rule) -> None:
        for word in words if isinstance(words, list) else [str(words)]:
            found.setdefault(word, []).extend(rules)

    add(["aged", "age", "ages"], _aged)
    add([*numbers("cardinal", "ten")], _age, _ratio, _share, _times)
    add(["a", "an"], _vague_plural, _share, _one_stretch)
    add("half", _half)
    add([*numbers("multiple")], _multiple_word)
    add([*numbers("ordinal")], _ordinal_word)
    add([*numbers("ten")], _ordinal_word)
    add(sorted({row[0].split()[0] for row in rows("vague")} - {"a"}), _vague_plural)
    lengths = {row[0].split("-")[0] for row in rows("vague_lengths")}
    add(sorted(lengths), _vague_length)
    add(["both", "neither"], _pair)
    add(["top", "bottom"], _top)
    return {word: tuple(rules) for word, rules in found.items()}


# --- ages ---------------------------------------------------------------------------------------


def _age(tokens: Tokens, index: int) -> Draft | None:
    """Read "36-year-old", "three years old"."""
    numeral = numeral_at(tokens, index)
    if numeral is None:
        return None
    at = numeral.stop + tokens.is_dash(numeral.stop)
    unit = tokens.word(at).removesuffix("s")
    old = at + 1 + tokens.is_dash(at + 1)
    if unit not in AGE_UNITS or tokens.word(old) not in ("old", "olds"):
        return None
    if not tokens.together(index, old):
        return None
    return Draft(
        index, old + 1, FigureKind.AGE, numeral.value, numeral.granularity, unit=unit, unit_at=at
    )


def _aged(tokens: Tokens, index: int) -> Draft | None:
    """Read "aged 4", "aged between 18 and 27"; the first age of a list (the others follow)."""
    at = index + 1 + (tokens.word(index + 1) == "between")
    numeral = numeral_at(tokens, at)
    if numeral is None or not tokens.together(index, at) or numeral.value > 130:
        return None
    joint = tokens.word(numeral.stop)
    ranged = joint in ("to", "-", "–") or (joint == "and" and at > index + 1)
    second = numeral_at(tokens, numeral.stop + 1) if ranged else None
    if second and second.value > numeral.value:
        value = (numeral.value, second.value)
        bound, stop = Bound.RANGE, second.stop
        return Draft(at, stop, FigureKind.AGE, value, ONE, bound, "year", form="range")
    return Draft(at, numeral.stop, FigureKind.AGE, numeral.value, ONE, unit="year")


def _age_after_name(tokens: Tokens, index: int) -> Draft | None:
    """Read the age in "Armstrong, 25, said" and the second of "aged 4 and 7"."""
    word = tokens.word(index)
    if not word.isdigit() or len(word) > 2 or tokens.word(index + 1) not in cues("after-age"):
        return None
    listed = tokens.word(index - 1) in ("and", "or", ",") and _follows_an_age(tokens, index)
    named = (
        tokens.word(index - 1) == ","
        and len(word) == 2
        and int(word) >= 10
        and tokens.raw(index - 2)[:1].isupper()
        and tokens.raw(index - 2)[1:2].islower()
        and not any(
            tokens.word(index - 2) in by_kind("calendar", kind)
            for kind in ("month", "weekday", "weekday-short")
        )
        and tokens.together(index - 2, index)
    )
    if not (named or listed):
        return None
    form = "age of a name" if named else ""
    return Draft(index, index + 1, FigureKind.AGE, Decimal(word), ONE, unit="year", form=form)


def _follows_an_age(tokens: Tokens, index: int) -> bool:
    for back in range(2, 8):
        word = tokens.word(index - back)
        if word in ("aged", "ages"):
            return tokens.together(index - back, index)
        if not (tokens.is_digits(index - back) or word in ("and", "or", ",")):
            return False
    return False


# --- shares -------------------------------------------------------------------------------------


def _ratio(tokens: Tokens, index: int) -> Draft | None:
    """Read "one in five", "1 in 10", "nine out of ten", "one-in-five"."""
    top = numeral_at(tokens, index)
    if top is None:
        return None
    at = top.stop + tokens.is_dash(top.stop)
    if tokens.word(at) == "out" and tokens.word(at + 1) == "of":
        at += 2
    elif tokens.word(at) == "in":
        at += 1
    else:
        return None
    at += tokens.word(at) == "every" or tokens.is_dash(at)
    bottom = numeral_at(tokens, at)
    if bottom is None or not tokens.together(index, at):
        return None
    if not 0 < top.value < bottom.value <= RATIO_LIMIT or _is_time(tokens, bottom.stop):
        return None
    if len(tokens.word(at)) == 4 and tokens.word(at).isdigit():
        return None
    value = top.value / bottom.value
    return Draft(index, bottom.stop, FigureKind.FRACTION, value, Decimal("0.01"))


def _is_time(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return word in time_units() or word in ("percent", "per", "%", "countries", "cities", "states")


def _fraction_in_digits(tokens: Tokens, index: int) -> Draft | None:
    """Read "1/3", "3/4"."""
    top, bottom = tokens.word(index), tokens.word(index + 2)
    if tokens.word(index + 1) != "/" or not (tokens.glued(index + 1) and tokens.glued(index + 2)):
        return None
    if not (top.isdigit() and bottom.isdigit()) or tokens.word(index + 3) == "/":
        return None
    if tokens.glued(index) or not 0 < int(top[:6]) < int(bottom[:6]) <= 1000:
        return None
    value = Decimal(top) / Decimal(bottom)
    return Draft(index, index + 3, FigureKind.FRACTION, value, Decimal("0.01"))


def _share(tokens: Tokens, index: int) -> Draft | None:
    """Read "two-thirds", "a quarter", "one-tenth"."""
    word = tokens.word(index)
    article = word in ("a", "an")
    number = ONE if article else numbers("cardinal").get(word)
    at = index + 1 + tokens.is_dash(index + 1)
    part = numbers("part").get(tokens.word(at))
    if number is None or part is None or not tokens.together(index, at):
        return None
    if numeral_at(tokens, index) is not None and article:
        return None  # "a quarter of a million" is a number
    fiscal = not article and number == ONE and tokens.word(at) == "quarter"
    if fiscal and hedge_before(tokens, index) is None:
        return None
    if not _is_share(tokens, index, at, number):
        return None
    return Draft(index, at + 1, FigureKind.FRACTION, number / part, Decimal("0.01"))


def _is_share(tokens: Tokens, index: int, at: int, number: Decimal) -> bool:
    """Say whether number and denominator are a share and not "a third man" or "five third"."""
    after, part = tokens.word(at + 1), tokens.word(at)
    if after in cues("no-share-before") or (tokens.word(index - 1) == "and" and part == "half"):
        return False
    if tokens.is_digits(index - 1) or (tokens.is_dash(at + 1) and tokens.glued(at + 1)):
        return False
    follows = after in cues("after-share") or not tokens.together(at, at + 1)
    if number == ONE:
        return follows or part in ("half", "quarter")
    return follows or part.endswith("s") or part == "half"


def _one_stretch(tokens: Tokens, index: int) -> Draft | None:
    """Read "a week" where it measures: "within a week", "for an hour", "less than a day"."""
    at = index + 1 + (tokens.word(index + 1) == "single")
    unit = time_units().get(tokens.word(at), ("",))[0]
    measured = at > index + 1 or tokens.word(index - 1) in cues("before-one-unit")
    if not measured or unit in ("", "second", "minute", "quarter", "night", "season"):
        return None
    return Draft(index, at + 1, FigureKind.DURATION, ONE, ONE, unit=unit, unit_at=at)


def _half(tokens: Tokens, index: int) -> Draft | None:
    """Read "half of the brigade", "half its troops", "cut by half"."""
    if numeral_at(tokens, index) is not None or tokens.word(index - 1) in cues("before-other-half"):
        return None
    after = tokens.word(index + 1)
    ends = not tokens.together(index, index + 1)
    before = tokens.word(index - 1) in ("than", "about", "by", "nearly", "almost", "over", "in")
    if tokens.glued(index + 1) and tokens.is_dash(index + 1):
        return None
    if not (ends or after in cues("after-half") or before) or _is_time(tokens, index + 2):
        return None
    return Draft(index, index + 1, FigureKind.FRACTION, Decimal("0.5"), Decimal("0.01"))


# --- multiples, ordinals, vague plurals ---------------------------------------------------------


def _multiple_word(tokens: Tokens, index: int) -> Draft | None:
    value = numbers("multiple")[tokens.word(index)]
    return Draft(index, index + 1, FigureKind.MULTIPLE, value, ONE)


def _times(tokens: Tokens, index: int) -> Draft | None:
    """Read "three to four times", "5 times", "10-fold", "3x"."""
    numeral = numeral_at(tokens, index)
    if numeral is None:
        return None
    joint = tokens.word(numeral.stop) in ("to", "or", "-", "–")
    second = numeral_at(tokens, numeral.stop + 1) if joint else None
    last = second or numeral
    at = last.stop + tokens.is_dash(last.stop)
    word = tokens.word(at)
    if not (word in ("times", "fold") or (word == "x" and tokens.glued(at) and last.stop == at)):
        return None
    if tokens.word(at + 1) in ("in", "a", "per", "since", "champion", "winner", "on", "before"):
        return None
    if not tokens.together(index, at):
        return None
    if second and second.value > numeral.value:
        value = (numeral.value, second.value)
        return Draft(index, at + 1, FigureKind.MULTIPLE, value, ONE, Bound.RANGE, form="range")
    return Draft(index, at + 1, FigureKind.MULTIPLE, numeral.value, numeral.granularity)


def _ordinal_digits(tokens: Tokens, index: int) -> Draft | None:
    if tokens.word(index + 1) not in ("st", "nd", "rd", "th") or not tokens.glued(index + 1):
        return None
    word = tokens.word(index)
    if not word.isdigit() or len(word) > 9:
        return None
    stop = index + 2
    return Draft(index, stop, FigureKind.ORDINAL, Decimal(word), ONE)


def _ordinal_word(tokens: Tokens, index: int) -> Draft | None:
    ordinals, tens, word = numbers("ordinal"), numbers("ten"), tokens.word(index)
    stop, value = index + 1, ordinals.get(word)
    if word in tens and tokens.is_dash(index + 1) and tokens.glued(index + 1):
        unit = ordinals.get(tokens.word(index + 2))
        value, stop = (tens[word] + unit, index + 3) if unit and unit < 10 else (None, stop)
    if value is None or (word == "second" and _is_the_unit(tokens, index)):
        return None
    superlative = tokens.word(stop + 1).endswith("st") or tokens.word(stop + 1) in ("most", "best")
    if tokens.is_dash(stop) and tokens.glued(stop) and superlative:
        stop += 2
    return Draft(index, stop, FigureKind.ORDINAL, value, ONE)


def _is_the_unit(tokens: Tokens, index: int) -> bool:
    before = tokens.word(index - 1)
    return tokens.is_digits(index - 1) or before in ("per", "split", "every", "-")


@cache
def _vague() -> Phrases[tuple[Decimal, Decimal, str]]:
    return Phrases(
        (phrase, (Decimal(low), Decimal(high), use)) for phrase, low, high, use in rows("vague")
    )


def _vague_plural(tokens: Tokens, index: int) -> Draft | None:
    """Read "tens of thousands", "scores were arrested", "a handful"."""
    found = _vague().at(tokens, index)
    if found is None:
        return None
    stop, (low, high, use) = found
    after = tokens.word(stop)
    counts = after in cues("after-vague")
    if use == "noun" and not (counts or is_plural(after)):
        return None
    money = unit_after(tokens, stop + 1) if after == "of" else None
    if money and money.kind == FigureKind.MONEY:
        return Draft(
            index,
            money.stop,
            money.kind,
            None,
            None,
            Bound.VAGUE,
            money.name,
            low=low,
            high=high,
            form="vague",
        )
    return Draft(
        index, stop, FigureKind.COUNT, None, None, Bound.VAGUE, low=low, high=high, form="vague"
    )


@cache
def _vague_lengths() -> Phrases[tuple[Decimal, Decimal, str]]:
    return Phrases(
        (phrase, (Decimal(low), Decimal(high), unit))
        for phrase, low, high, unit in rows("vague_lengths")
    )


def _vague_length(tokens: Tokens, index: int) -> Draft | None:
    """Read "a monthslong investigation"."""
    found = _vague_lengths().at(tokens, index)
    if found is None:
        return None
    stop, (low, high, unit) = found
    length = FigureKind.DURATION
    return Draft(
        index, stop, length, None, None, Bound.VAGUE, unit, low=low, high=high, form="vague"
    )


def _pair(tokens: Tokens, index: int) -> Draft | None:
    """Read "both pilots" (two) and "neither pilot" (none of two)."""
    word, after = tokens.word(index), tokens.word(index + 1)
    if not tokens.together(index, index + 1) or not tokens.raw(index + 1).islower():
        return None
    at = index + 1 + (after in ("of", "the", "his", "her", "its", "their"))
    noun = tokens.word(at)
    if word == "both" and is_plural(noun) and tokens.word(at + 1) not in ("and", "'s"):
        return Draft(index, index + 1, FigureKind.COUNT, TWO, ONE, form="both")
    singular = noun.isalpha() and len(noun) > 3 and tokens.word(at + 1) not in ("nor", "or", "and")
    if word == "neither" and singular and noun not in ("side", "the", "were", "have", "does"):
        return Draft(index, index + 1, FigureKind.COUNT, Decimal(0), ONE, form="neither")
    return None


def _top(tokens: Tokens, index: int) -> Draft | None:
    """Read "top 10 exporters"."""
    numeral = numeral_at(tokens, index + 1)
    if numeral is None or not tokens.together(index, index + 1) or numeral.value > 1000:
        return None
    if tokens.raw(index)[:1].isupper():
        return None
    counts = is_plural(tokens.word(numeral.stop)) and tokens.together(index, numeral.stop)
    kind = FigureKind.COUNT if counts else FigureKind.ORDINAL
    return Draft(index, numeral.stop, kind, numeral.value, ONE, form="top")
