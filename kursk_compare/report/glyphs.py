"""Makes any text fit to be typeset: characters without a glyph are replaced by their names.

A replaced character reads like [U+1F600 GRINNING FACE]. Characters that steer the direction of
text, control characters and private ones are always replaced, for they have no look of their own
and could make a page read otherwise than it is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

# Zero-width characters that only advise line breaking or the look of an emoji.
_INVISIBLE = re.compile("[\u00ad\u2060\ufeff\ufe00-\ufe0f\u034f\u180e\u200b]")
_STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")
_UNSHOWABLE = frozenset({"Cc", "Co", "Cn", "Cs"})
# Chinese, Japanese and Korean need no help to break.
_LONG = re.compile(r"[^\s\u200b\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]{41,}")
_CHECKSUM = re.compile(r"[0-9a-f]{64}")
_BREAK = "\u200b"
_BREAK_EVERY = 20


def name_of(character: str) -> str:
    """Return "U+1F600 GRINNING FACE", or "U+0007" for a character without a name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".strip()


def is_unshowable(character: str) -> bool:
    """Say whether a character has no look of its own in any font."""
    return (
        character in _STEERING
        or unicodedata.category(character) in _UNSHOWABLE
        or 0xE0000 <= ord(character) <= 0xE007F
    )


def foreign_in(text: str) -> list[str]:
    """Return every different non-ASCII character that has a look of its own, sorted."""
    found = set(_INVISIBLE.sub("", text))
    return sorted(each for each in found if not each.isascii() and not is_unshowable(each))


class Replacer:
    """Replaces characters by their names and counts what it replaced.

    `foreign` holds every text that is not plain ASCII, as it came.
    """

    def __init__(self, unshown: Iterable[str] = ()) -> None:
        self._unshown = frozenset(unshown)
        self.counted: Counter[str] = Counter()
        self.foreign: list[str] = []

    def __call__(self, text: str) -> str:
        """Return the text with names for what cannot be shown and with room to break lines."""
        if text.isascii() and text.isprintable():
            return _breakable(text)
        self.foreign.append(text)
        text = _INVISIBLE.sub("", text)
        return _breakable("".join(map(self._shown, text)))

    def _shown(self, character: str) -> str:
        if character not in self._unshown and not is_unshowable(character):
            return character
        if character in "\t\n\r\v\f":
            return " "
        self.counted[character] += 1
        return f"[{name_of(character)}]"


def _breakable(text: str) -> str:
    if len(text) <= 40:
        return text
    return _LONG.sub(_with_breaks, text)


def _with_breaks(word: re.Match[str]) -> str:
    letters = word.group()
    if _CHECKSUM.fullmatch(letters):
        return letters
    starts = range(0, len(letters), _BREAK_EVERY)
    return _BREAK.join(letters[at : at + _BREAK_EVERY] for at in starts)
