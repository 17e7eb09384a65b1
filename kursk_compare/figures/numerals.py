"""Numerals: digits and words read as exact numbers ("1.2 million", "one hundred and twenty")."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from kursk_compare.figures.lexicon import numbers, rows
from kursk_compare.figures.model import Bound
from kursk_compare.figures.tokens import Phrases, Tokens

ONE = Decimal(1)
HALF = Decimal("0.5")
MAX_WORDS = 24
MAX_DIGITS = 24
GROUP_SPACES = frozenset(" \u00a0\u2009\u202f")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: tokens `first` to `stop` (exclusive), its value and precision.

    `low`/`high` are set for vague numerals ("several hundred"); `scaled` says that a magnitude
    was written, `letter` that it was a bare letter ("1.5m"), `in_words` that no digit was used.
    """

    first: int
    stop: int
    value: Decimal
    granularity: Decimal
    in_words: bool = False
    scaled: bool = False
    letter: str = ""
    bound: Bound = Bound.EXACT
    low: Decimal | None = None
    high: Decimal | None = None
    magnitude: Decimal = ONE


def granularity_of(value: Decimal, decimals: int = 0, magnitude: Decimal = ONE) -> Decimal:
    """Return the place of the last digit that is stated: 10,000 → 10000, 22 bn → 1e9, 61.4 → 0.1.

    `decimals` counts the digits written after the point, before the magnitude.
    """
    if decimals:
        return magnitude.scaleb(-decimals)
    if not value:
        return ONE
    trailing = value.normalize().as_tuple().exponent
    return ONE.scaleb(trailing) if isinstance(trailing, int) else ONE


def numeral_at(tokens: Tokens, index: int) -> Numeral | None:
    """Read the numeral that starts at token `index`, or None."""
    if tokens.is_digits(index):
        return _digits(tokens, index)
    if tokens.word(index) == "." and tokens.is_digits(index + 1) and tokens.glued(index + 1):
        return _leading_point(tokens, index)
    word = tokens.word(index)
    if word in numbers("glyph"):
        value = numbers("glyph")[tokens.word(index)]
        return _scaled(tokens, Numeral(index, index + 1, value, Decimal("0.01")), 2)
    return _in_words(tokens, index) if word in _first_words() else None


@cache
def _first_words() -> frozenset[str]:
    """Return the words a number in words can begin with."""
    vague = (row[0].split()[0] for row in rows("scaled_vague"))
    others = ("a", "an", "half", "quarter")
    return frozenset((*numbers("cardinal", "ten", "scale"), *vague, *others))


def _leading_point(tokens: Tokens, index: int) -> Numeral | None:
    if tokens.glued(index) or not tokens.word(index + 1).isdigit():
        return None
    digits = tokens.word(index + 1)[:MAX_DIGITS]
    value = Decimal(f"0.{digits}")
    numeral = Numeral(index, index + 2, value, granularity_of(value, len(digits)))
    return _scaled(tokens, numeral, len(digits))


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    written = tokens.word(index)
    if written.count(".") > 1 or len(written) > 4 * MAX_DIGITS:
        return None
    stop = _grouped_by_spaces(tokens, index)
    digits = "".join(tokens.lower[index:stop]).replace(",", "")
    decimals = len(digits.partition(".")[2])
    value, stop, shown = _with_fraction(tokens, Decimal(digits), stop, decimals)
    numeral = Numeral(index, stop, value, granularity_of(value, shown))
    return _scaled(tokens, numeral, shown)


def _grouped_by_spaces(tokens: Tokens, index: int) -> int:
    """Return where "10 000" or "1 200 000" ends; the next token when there are no groups."""
    stop = index + 1
    if not (tokens.word(index).isdigit() and len(tokens.word(index)) <= 3):
        return stop
    if tokens.word(index) == "0" or (tokens.glued(index) and tokens.is_word(index - 1)):
        return stop
    while stop - index < 6 and tokens.is_digits(stop) and len(tokens.word(stop)) == 3:
        gap = tokens.text[tokens.end[stop - 1] : tokens.start[stop]]
        if len(gap) != 1 or gap not in GROUP_SPACES or not tokens.word(stop).isdigit():
            break
        stop += 1
    return stop


def _with_fraction(
    tokens: Tokens, value: Decimal, stop: int, decimals: int
) -> tuple[Decimal, int, int]:
    """Add "½", " 1/2" or " and a half" to a number; returns value, end and decimals shown."""
    glyphs = numbers("glyph")
    if tokens.word(stop) in glyphs and tokens.together(stop - 1, stop):
        return value + glyphs[tokens.word(stop)], stop + 1, 2
    if _is_and_a_half(tokens, stop):
        return value + HALF, stop + 3, 1
    top, bottom = tokens.word(stop), tokens.word(stop + 2)
    if (
        tokens.word(stop + 1) == "/"
        and tokens.glued(stop + 1)
        and tokens.glued(stop + 2)
        and top.isdigit()
        and bottom.isdigit()
        and 0 < int(top[:4]) < int(bottom[:4]) <= 64
        and not tokens.glued(stop)
    ):
        return value + Decimal(top) / Decimal(bottom), stop + 3, 2
    return value, stop, decimals


def _is_and_a_half(tokens: Tokens, index: int) -> bool:
    return tokens.lower[index : index + 3] == ("and", "a", "half")


def _scaled(tokens: Tokens, numeral: Numeral, decimals: int) -> Numeral:
    """Multiply a number in digits by the magnitude that follows it ("bn", "million", "k")."""
    stop, magnitude, letter = numeral.stop, ONE, ""
    word = tokens.word(stop)
    if word in numbers("magnitude") and (tokens.glued(stop) or len(word) > 1):
        glued_on = tokens.word(stop + 1) in ("/", "²", "³") and tokens.glued(stop + 1)
        if tokens.together(stop - 1, stop) and not glued_on:
            magnitude, letter, stop = numbers("magnitude")[word], tokens.raw(stop), stop + 1
    else:
        hyphen = tokens.is_dash(stop) and tokens.glued(stop) and tokens.glued(stop + 1)
        magnitude, stop = _scale_words(tokens, stop + hyphen, numeral.stop)
    if magnitude == ONE:
        return numeral
    value = numeral.value * magnitude
    return Numeral(
        numeral.first,
        stop,
        value,
        granularity_of(value, decimals, magnitude),
        scaled=True,
        letter=letter,
        magnitude=magnitude,
    )


def _scale_words(tokens: Tokens, index: int, otherwise: int) -> tuple[Decimal, int]:
    """Return the product of the scale words from `index` ("hundred thousand") and their end."""
    scales, product, stop = numbers("scale"), ONE, index
    while stop - index < 3 and tokens.word(stop) in scales and tokens.together(otherwise - 1, stop):
        product *= scales[tokens.word(stop)]
        stop += 1
    return (product, stop) if stop > index else (ONE, otherwise)


@cache
def _vague_factors() -> Phrases[tuple[Decimal, Decimal, Decimal, Bound]]:
    return Phrases(
        (phrase, (Decimal(stated), Decimal(low), Decimal(high), Bound(bound)))
        for phrase, stated, low, high, bound in rows("scaled_vague")
    )


def _in_words(tokens: Tokens, index: int) -> Numeral | None:
    vague = _vague_factors().at(tokens, index)
    if vague:
        stop, (stated, low, high, bound) = vague
        magnitude, after = _scale_words(tokens, stop, stop)
        if after == stop:
            return None
        value = stated * magnitude
        return Numeral(
            index,
            after,
            value,
            magnitude,
            in_words=True,
            scaled=True,
            bound=bound,
            low=low * magnitude,
            high=high * magnitude,
            magnitude=magnitude,
        )
    return _half_of_a_scale(tokens, index) or _cardinal(tokens, index)


def _half_of_a_scale(tokens: Tokens, index: int) -> Numeral | None:
    """Read "half a million", "half-dozen", "a half-dozen", "a quarter of a million"."""
    start = index + (tokens.word(index) == "a" and tokens.word(index + 1) in ("half", "quarter"))
    share = {"half": HALF, "quarter": Decimal("0.25")}.get(tokens.word(start))
    if share is None:
        return None
    stop = start + 1
    for skipped in ("of", "-", "a", "-"):
        stop += tokens.word(stop) == skipped
    magnitude, after = _scale_words(tokens, stop, stop)
    if after == stop:
        return None
    value = share * magnitude
    return Numeral(index, after, value, granularity_of(value), True, True, magnitude=magnitude)


@dataclass(slots=True)
class _Sum:
    """A number in words while it is being read: finished scales and the current part."""

    total: Decimal = Decimal(0)
    current: Decimal = Decimal(0)
    room: Decimal = Decimal(100)  # the next plain word must be smaller than this
    smallest: Decimal = Decimal("1e15")  # the next scale must be smaller than this
    seen: bool = False

    def take(self, word: str) -> bool:
        """Add a word if it may follow what was read; say whether it did."""
        small, scales = numbers("cardinal", "ten"), numbers("scale")
        if word in small:
            value = small[word]
            if value >= self.room or (not value and self.seen):
                return False
            self.current += value
            self.room = Decimal(10) if value >= 20 else Decimal(0)
            self.seen = True
            return True
        if word not in scales:
            return False
        scale = scales[word]
        if scale == 100 and self.current < 100:
            self.current = (self.current or ONE) * 100
            self.room, self.seen = Decimal(100), True
            return True
        if scale >= self.smallest or (self.total and not self.current):
            return self._product(scale)
        self.total += (self.current or ONE) * scale
        self.current, self.room, self.smallest, self.seen = Decimal(0), Decimal(100), scale, True
        return True

    def _product(self, scale: Decimal) -> bool:
        """Read "thousand million": the second scale multiplies the first."""
        if self.current or self.smallest != 1000 or scale <= 1000:
            return False
        self.total *= scale
        self.smallest = Decimal(1000)
        return True


def _cardinal(tokens: Tokens, index: int) -> Numeral | None:
    small, scales = numbers("cardinal", "ten"), numbers("scale")
    total, at = _Sum(), index
    if tokens.word(at) in ("a", "an"):
        if tokens.word(at + 1) not in scales:
            return None
        at += 1
    stop, scaled = index, False
    while at - index < MAX_WORDS and tokens.together(index, at):
        word = tokens.word(at)
        if word in small or word in scales:
            if not total.take(word):
                break
            scaled = scaled or word in scales
            stop = at = at + 1
        elif (tokens.is_dash(at) and at > index and tokens.glued(at) and tokens.glued(at + 1)) or (
            word == "and" and _may_add(tokens, at, stop)
        ):
            at += 1
        elif _is_and_a_half(tokens, at) and stop == at:
            return _and_a_half(tokens, index, at, total)
        else:
            break
    if not total.seen:
        return None
    value = total.total + total.current
    return Numeral(index, stop, value, granularity_of(value), in_words=True, scaled=scaled)


def _may_add(tokens: Tokens, at: int, stop: int) -> bool:
    """Say whether "and" joins parts of one number: only after a scale word, before a small one."""
    after_scale = stop == at and tokens.word(at - 1) in ("hundred", "thousand", "million")
    return after_scale and tokens.word(at + 1) in numbers("cardinal", "ten")


def _and_a_half(tokens: Tokens, first: int, at: int, total: _Sum) -> Numeral:
    """Finish "two and a half million", "a million and a half" or "three and a half"."""
    magnitude, stop = _scale_words(tokens, at + 3, at + 3)
    last = numbers("scale").get(tokens.word(at - 1), ONE)
    value = (total.total + total.current + HALF * last) * magnitude
    scaled = last != ONE
    return Numeral(
        first,
        stop,
        value,
        granularity_of(value, 1, magnitude * last),
        in_words=True,
        scaled=scaled or magnitude != ONE,
        magnitude=magnitude,
    )
