"""Characters that deceive the eye: what is seen is not what is written, or not in that order.

Bidirectional controls (CVE-2021-42574), characters without width, letters and digits of another
script that look like those around them (Unicode Technical Standard 39, Unicode Security
Mechanisms). What Arabic, Hebrew, Persian, Indic, Thai or Chinese writing and emoji need is no
deception where it is needed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kursk_compare.resources import read_rows


class DeceptionKind(StrEnum):
    """How the eye is deceived."""

    REORDERING = "reordering"
    INVISIBLE = "invisible"
    CONTROL = "control"
    LOOK_ALIKE = "look_alike"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class Deception:
    """A place in a text, in code points; look-alikes and digits cover the whole word or number."""

    start: int
    end: int
    kind: DeceptionKind


_OVERRIDES = "\u202d\u202e"
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
_TAGGED_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_BREAKS = re.compile("[\n\r\x85\u2028\u2029]")
_LEAST_RIGHT_TO_LEFT = 0.3
_SPACE = re.compile(r"\s")
_PIECE = 20_000

_LATIN = "A-Za-z\u00c0-\u024f\u0250-\u02af"
_ALIKE = "\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u13a0-\u13ff"
_MEETING = re.compile(f"[{_LATIN}][{_ALIKE}]|[{_ALIKE}][{_LATIN}]")
_ALIKE_WORD = re.compile(rf"(?<![^\W_])[{_ALIKE}]+(?![^\W_])")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_NEAR = 40
_LONGEST_WORD = 80

_FOREIGN_DIGITS = re.compile(r"\d*[^\D0-9]\d*")
_DIGIT_REACH = 200
_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC")
# A letter O, I or l in the place of a digit, as in 12OO, l,200 and 1,2OO.
_LETTERS_IN_NUMBER = re.compile(
    r"(?<![^\W_])(?:\d+[OoIl]+\d[\dOoIl]*|\d+O{2,}|[lIO](?:[.,]\d{3})+"
    r"|\d{1,3}(?:,[\dOIl]{3})*,(?=[\dOIl]*[OIl])[\dOIl]{3})(?![^\W_])"
)


def find_deceptions(text: str) -> tuple[Deception, ...]:
    """Return the places in `text` that deceive the eye, in order."""
    found = list(_placed(_LETTERS_IN_NUMBER, text, DeceptionKind.LOOK_ALIKE))
    found += _placed(_CONTROL, text, DeceptionKind.CONTROL)
    if not text.isascii():
        found += _reordering(text)
        found += _invisible(text)
        found += _look_alikes(text)
        found += _digits(text)
    return tuple(sorted(dict.fromkeys(found), key=lambda place: (place.start, place.end)))


def hidden_characters(text: str) -> tuple[int, ...]:
    """Return the places of the characters in `text` that reorder, cannot be seen, or control."""
    if text.isascii() and text.isprintable():
        return ()
    found = [*_placed(_CONTROL, text, DeceptionKind.CONTROL)]
    if not text.isascii():
        found += [*_reordering(text), *_invisible(text)]
    return tuple(sorted(place.start for place in found))


def latin_look(text: str) -> str:
    """Return `text` with every look-alike letter replaced by the Latin one, as long as before."""
    return text if text.isascii() else text.translate(dict(_latin_of()))


def _placed(pattern: re.Pattern[str], text: str, kind: DeceptionKind) -> Iterator[Deception]:
    return (Deception(*match.span(), kind) for match in _matches(pattern, text))


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return (match for piece in _pieces(text) for match in pattern.finditer(text, *piece))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the pieces of a text begin and end, cut at spaces, which no pattern here spans.

    A search lets no other thread run until it is through: among pieces, a window can be painted.
    """
    end = 0
    while end < len(text):
        start, space = end, _SPACE.search(text, end + _PIECE)
        end = space.start() if space else len(text)
        yield start, end


def _reordering(text: str) -> Iterator[Deception]:
    """Yield the controls that reorder; right-to-left writing may embed and isolate, in pairs."""
    natural: bool | None = None
    for match in _matches(_REORDERING, text):
        if natural is None:
            natural = _is_right_to_left(text)
        if not (
            natural and match[0] not in _OVERRIDES and _in_pairs(_line_of(text, match.start()))
        ):
            yield Deception(*match.span(), DeceptionKind.REORDERING)


def _is_right_to_left(text: str) -> bool:
    right_to_left, letters = (
        sum(len(pattern.findall(text, *piece)) for piece in _pieces(text))
        for pattern in (_RIGHT_TO_LEFT, _LETTER)
    )
    return right_to_left >= _LEAST_RIGHT_TO_LEFT * max(letters, 1)


def _line_of(text: str, at: int) -> str:
    before = max((m.end() for m in _BREAKS.finditer(text, max(0, at - 5_000), at)), default=0)
    after = _BREAKS.search(text, at)
    return text[max(before, at - 5_000) : min(after.start() if after else len(text), at + 5_000)]


def _in_pairs(line: str) -> bool:
    """Say whether every embedding and isolate in a line of right-to-left writing is closed."""
    opened: list[str] = []
    for match in _REORDERING.finditer(line):
        if match[0] in "\u202c\u2069":
            if not opened or opened.pop() != match[0]:
                return False
        else:
            opened.append("\u202c" if match[0] < "\u2066" else "\u2069")
    return not opened and _RIGHT_TO_LEFT.search(line) is not None


def _invisible(text: str) -> Iterator[Deception]:
    flags = [match.span() for match in _matches(_TAGGED_FLAG, text)]
    for match in _matches(_INVISIBLE, text):
        at = match.start()
        if not _is_needed(text, at) and not any(start < at < end for start, end in flags):
            yield Deception(at, at + 1, DeceptionKind.INVISIBLE)


def _is_needed(text: str, at: int) -> bool:
    """Say whether the writing around an unseen character has a use for it.

    Joiners shape Arabic, Persian and Indic letters and emoji, a space of no width parts words
    where a script has no spaces, a selector follows an emoji or a Chinese character.
    """
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if "\ufe00" <= text[at] <= "\ufe0f" and after == "\u20e3":
        return True  # a digit on a key
    if text[at] == "\ufeff":
        return at == 0
    return _is_other_script(before) or (text[at] < "\ufe00" and _is_other_script(after))


def _is_other_script(character: str) -> bool:
    """Say whether a character is of a script or sort for which unseen characters are made."""
    if character.isascii() or _INVISIBLE.match(character) or _LATIN_LETTER.match(character):
        return False
    in_plain_script = "\u0370" <= character <= "\u058f" or "\u1e00" <= character <= "\u206f"
    return not in_plain_script and unicodedata.category(character)[0] in "LMS"


def _look_alikes(text: str) -> Iterator[Deception]:
    """Yield words that mix Latin with look-alike letters, or consist of these among Latin words."""
    end = 0
    for match in _matches(_MEETING, text):
        if match.start() < end:
            continue
        start, end = _word_around(text, match.start())
        if any(letter in _latin_of() for letter in map(ord, text[start:end])):
            yield Deception(start, end, DeceptionKind.LOOK_ALIKE)
    for match in _matches(_ALIKE_WORD, text):
        if all(letter in _latin_of() for letter in map(ord, match[0])) and _among_latin(
            text, match
        ):
            yield Deception(*match.span(), DeceptionKind.LOOK_ALIKE)


def _word_around(text: str, at: int) -> tuple[int, int]:
    start, end = at, at + 2
    while start > max(0, at - _LONGEST_WORD) and _LETTER.match(text, start - 1):
        start -= 1
    while end < min(len(text), at + _LONGEST_WORD) and _LETTER.match(text, end):
        end += 1
    return start, end


def _among_latin(text: str, word: re.Match[str]) -> bool:
    """Say whether the letters next to the word, on both sides, are Latin.

    A Greek letter alone is a symbol ("the ν band").
    """
    if len(word[0]) == 1 and word[0] < "\u0400":
        return False
    before = _LETTER.findall(text, max(0, word.start() - _NEAR), word.start())[-1:]
    after = _LETTER.search(text, word.end(), word.end() + _NEAR)
    beside = [*before, *([after[0]] if after else [])]
    return bool(beside) and all(_LATIN_LETTER.match(letter) for letter in beside)


def _digits(text: str) -> Iterator[Deception]:
    """Yield numbers in digits of a script that the text around does not use, or in two scripts."""
    for match in _matches(_FOREIGN_DIGITS, text):
        scripts = sorted({_digit_script(digit) for digit in match[0]})
        if len(scripts) > 1 or not _is_around(text, match, scripts[0]):
            yield Deception(*match.span(), DeceptionKind.DIGITS)


def _digit_script(digit: str) -> str:
    return "" if digit.isascii() else unicodedata.name(digit, "?").split(" ")[0].split("-")[0]


def _is_around(text: str, number: re.Match[str], script: str) -> bool:
    wanted = {"FULLWIDTH": _EAST_ASIAN, "EXTENDED": ("ARABIC",)}.get(script, (script,))
    near = text[max(0, number.start() - _DIGIT_REACH) : number.end() + _DIGIT_REACH]
    return any(
        unicodedata.name(letter, "").startswith(wanted)
        for letter in near
        if not letter.isascii() and letter.isalpha()
    )


@cache
def _latin_of() -> Mapping[int, str]:
    rows = read_rows("deceptions/look_alikes.tsv")
    return MappingProxyType({ord(letter): latin for latin, others in rows for letter in others})
