"""Designations: names that hold a number ("T-90", "Article 5", "80th Brigade") and count nothing.

They are found first and hidden from the layers that read numbers.
"""

from __future__ import annotations

from functools import cache

from kursk_compare.figures.lexicon import by_kind, cues, listed, numbers, rows
from kursk_compare.figures.tokens import Phrases, Tokens

UNIT_LETTERS = frozenset(["K", "M", "B", "T", "G", "W", "L", "F", "C", "P", "X", "V", "Y"])
MONTH_KINDS = ("month", "weekday", "weekday-short")


def find_designations(tokens: Tokens) -> bytearray:
    """Return a mask with 1 for every token that belongs to a name with a number in it."""
    mask = bytearray(len(tokens))
    for index in range(len(tokens)):
        stop = _designation_at(tokens, index)
        if stop > index:
            mask[index:stop] = b"\x01" * (stop - index)
    return mask


def _designation_at(tokens: Tokens, index: int) -> int:
    """Return where the designation that starts at `index` ends; `index` when there is none."""
    found = _names().at(tokens, index)
    if found:
        return found[0]
    word = tokens.word(index)
    if tokens.is_digits(index):
        if tokens.word(index + 1) == "@" and tokens.glued(index + 1):
            return _address_on_the_net(tokens, index)
        return max(_numbered_unit(tokens, index), _address(tokens, index), _model(tokens, index))
    if word in numbers("ordinal"):
        return _ordinal_name(tokens, index)
    if word in ("http", "https", "www", "@"):
        return _address_on_the_net(tokens, index)
    if tokens.is_word(index) or word in ("#", "&"):
        return max(_name_before_digits(tokens, index), _joined(tokens, index))
    return index


@cache
def _names() -> Phrases[bool]:
    phrases = listed("designations", "fixed") | listed("designations", "idiom")
    return Phrases((phrase, True) for phrase in sorted(phrases))


@cache
def _heads() -> Phrases[str]:
    """Return the words that make the digits after them a name, with their case as written."""
    capital = [(form, form) for form in sorted(listed("designations", "before"))]
    any_case = [(form, "") for form in sorted(listed("designations", "before any case"))]
    return Phrases(capital + any_case)


def _name_before_digits(tokens: Tokens, index: int) -> int:
    found = _heads().at(tokens, index)
    if not found:
        return index
    stop, form = found
    if form and not tokens.raw(index)[:1].isupper() and form[:1].isupper():
        return index
    if form and index and tokens.raw(index).islower():
        return index
    number = stop
    if not tokens.is_digits(number) or not tokens.together(index, number):
        return index
    if _counts_after_all(tokens, number):
        return index
    stop = number + 1
    while (
        tokens.word(stop) in ("/", "-", "–") and tokens.glued(stop) and tokens.is_digits(stop + 1)
    ):
        stop += 2
    if tokens.glued(stop) and len(tokens.word(stop)) == 1 and tokens.is_word(stop):
        stop += 1
    return stop


def _counts_after_all(tokens: Tokens, number: int) -> bool:
    """Say whether the digits are followed by something that makes them a quantity."""
    after = tokens.word(number + 1)
    scale = after in numbers("scale") or after in numbers("magnitude")
    return scale or after in ("%", "per", "percent", "pct")


def _numbered_unit(tokens: Tokens, index: int) -> int:
    """Find "80th Air Assault Brigade": an ordinal in digits before a formation."""
    if tokens.word(index + 1) not in ("st", "nd", "rd", "th") or not tokens.glued(index + 1):
        return index
    at = index + 2
    at += tokens.is_dash(at)
    while at - index < 9 and tokens.together(index, at):
        formation = tokens.word(at) in listed("designations", "formation")
        if formation and tokens.word(at + 1) not in listed("designations", "formation"):
            return at + 1
        linking = tokens.word(at) in listed("designations", "linking") or formation
        if not linking and not tokens.raw(at)[:1].isupper():
            break
        at += 1
    return index


def _address(tokens: Tokens, index: int) -> int:
    """Find "12 Main Street"."""
    at = index + 1
    while at - index < 6 and tokens.together(index, at):
        named = at > index + 1 or tokens.raw(at + 1)[:1].isupper()
        if tokens.word(at) in cues("road") and tokens.raw(at)[:1].isupper() and named:
            return at + 1
        ordinal = tokens.glued(at) and tokens.is_word(at)
        if not (tokens.raw(at)[:1].isupper() or tokens.is_digits(at) or ordinal):
            break
        at += 1
    return index


def _model(tokens: Tokens, index: int) -> int:
    """Find "5G" or "737 Max": digits with a capital letter against them that is no unit."""
    letters = tokens.raw(index + 1)
    if tokens.glued(index + 1) and letters.isupper() and letters.isalpha():
        single = len(letters) == 1 and letters not in UNIT_LETTERS
        more = tokens.glued(index + 2) and tokens.is_digits(index + 2)
        if single or more or letters == "G":
            return index + 2 + more
    if tokens.word(index).isdigit() and letters in ("Max", "MAX", "Dreamliner"):
        return index + 2
    return index


def _ordinal_name(tokens: Tokens, index: int) -> int:
    """Find "Second World War": a capital ordinal word before a name."""
    if not tokens.raw(index)[:1].isupper():
        return index
    found = _ordinal_names().at(tokens, index + 1)
    return found[0] if found and tokens.raw(index + 1)[:1].isupper() else index


@cache
def _ordinal_names() -> Phrases[bool]:
    return Phrases((form, True) for form in sorted(listed("designations", "ordinal name")))


def _joined(tokens: Tokens, index: int) -> int:
    """Find "T-90", "F-16s", "MH17", "Covid-19", "G7": letters joined to digits."""
    if "d" not in tokens.kind[index + 1 : index + 3]:
        return index
    written = tokens.raw(index)
    if tokens.glued(index) and (tokens.is_digits(index - 1) or tokens.is_dash(index - 1)):
        return index
    at = index + 1
    if tokens.is_dash(at) and tokens.glued(at):
        named = written[:1].isupper() or tokens.word(index) in cues("name-prefix")
        if not named or tokens.word(index) in cues("counting-prefix"):
            return index
        at += 1
    elif _is_month(tokens, index) or _is_currency(tokens, index):
        return index
    if not (tokens.is_digits(at) and tokens.glued(at)):
        return index
    return _rest_of_name(tokens, at + 1)


def _rest_of_name(tokens: Tokens, at: int) -> int:
    """Return the end of what is glued on: "F-16s", "Su-25/27", "AK-47-style"."""
    limit = at + 5
    while at < limit and tokens.glued(at):
        joint = tokens.word(at) in ("/", "-") and tokens.glued(at + 1)
        if joint and (tokens.is_digits(at + 1) or tokens.raw(at + 1).isupper()):
            at += 2
        elif tokens.is_word(at) or tokens.is_digits(at):
            at += 1
        else:
            break
    return at


def _is_month(tokens: Tokens, index: int) -> bool:
    return tokens.word(index) in _calendar_names()


@cache
def _calendar_names() -> frozenset[str]:
    return frozenset(name for kind in MONTH_KINDS for name in by_kind("calendar", kind))


@cache
def _codes() -> frozenset[str]:
    forms = {
        form
        for _, kind, listing in rows("currencies")
        for form in listing.split(",")
        if kind == "code" or form.isalpha()
    }
    return frozenset(forms)


def _is_currency(tokens: Tokens, index: int) -> bool:
    after_sign = tokens.glued(index) and tokens.word(index - 1) == "$"
    return after_sign or tokens.raw(index) in _codes() or tokens.word(index) in _codes()


def _address_on_the_net(tokens: Tokens, index: int) -> int:
    """Return the end of a web or mail address: everything up to the next space."""
    stop = index + 1
    while stop < len(tokens) and tokens.glued(stop) and stop - index < 200:
        stop += 1
    return stop
