"""Words of our own for the window: marked for translation, and filled with foreign names.

Knows nothing of Qt, so that lists of words can stand anywhere; `translation.tr` translates them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

_PLACE = re.compile(r"%(\d)")
_BEGIN, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_MARK = re.compile(f"[{_BEGIN}{_END}]")
_ISOLATE = re.compile(f"{_BEGIN}[^{_BEGIN}{_END}]*{_END}")
_STRONG = frozenset({"L", "R", "AL"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})


def to_translate(words: str) -> str:
    """Return `words` as they are; marks a constant for the translators, `tr` translates it later.

    `packaging/translations.py` collects what stands in `to_translate(...)` and `tr(...)`.
    """
    return words


def filled(words: str, *names: object) -> str:
    """Put names in the places %1, %2, ... of translated words; a name is never a pattern.

    A name is isolated where its direction of writing is not that of all other words.
    """
    shown = _apart(list(map(str, names)), beside=words)
    return _PLACE.sub(lambda place: shown[int(place[1]) - 1], words)


def in_turn(between: str, parts: Iterable[str]) -> str:
    """Join what there is of these parts; each keeps its direction and they follow one another."""
    return between.join(_apart(list(filter(None, parts))))


def _apart(parts: list[str], beside: str = "") -> list[str]:
    """Isolate parts of a line where any is written from right to left.

    What is nothing but isolates stays: in one more it would go from left to right.
    """
    if not any(map(runs_right_to_left, (beside, *parts))):
        return parts
    return [part if _is_isolated(part) else isolated(part) for part in parts]


def _is_isolated(words: str) -> bool:
    return _BEGIN in words and next(_directions_outside(words), None) is None


def isolated(name: str) -> str:
    """Return a name between U+2068 and U+2069: it keeps its direction and turns nothing round it.

    Unicode Standard Annex 9, section 2.4.
    """
    return f"{_BEGIN}{name}{_END}" if name else ""


def isolates_in(words: str) -> list[tuple[int, int]]:
    """Return where whole isolates begin and end; they may lie in one another."""
    begun: list[int] = []
    found: list[tuple[int, int]] = []
    for mark in _MARK.finditer(words):
        if mark[0] == _BEGIN:
            begun.append(mark.start())
        elif begun:
            found.append((begun.pop(), mark.end()))
    return sorted(found)


def begins_right_to_left(words: str) -> bool:
    """Say whether the first letter of `words` that has a direction is written from right to left.

    Isolates are passed over (Unicode Standard Annex 9, rule P2).
    """
    if words.isascii():
        return False
    return next((letter != "L" for letter in _directions_outside(words)), False)


def goes_left_to_right(words: str) -> bool:
    """Say whether `words` are read from left to right, as most of their letters are, or figures.

    Isolates are passed over. Nothing else, or signs alone, goes as the line goes it stands in.
    """
    directions = list(_directions_outside(words))
    if directions or _is_isolated(words):
        return 2 * directions.count("L") >= max(1, len(directions))
    return any(letter.isdigit() for letter in words)


def runs_right_to_left(words: str) -> bool:
    """Say whether any letter of `words` is written from right to left."""
    return not words.isascii() and any(
        unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in words
    )


def _directions_outside(words: str) -> Iterator[str]:
    """Yield the directions of the letters that stand in no isolate, as Unicode names them."""
    while (rest := _ISOLATE.sub("", words)) != words:
        words = rest
    return (found for found in map(unicodedata.bidirectional, words) if found in _STRONG)
