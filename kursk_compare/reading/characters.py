"""The one notice on characters that deceive the eye: how many of each sort a text holds."""

from __future__ import annotations

from collections import Counter

from kursk_compare.deceptions import Deception, DeceptionKind, find_deceptions
from kursk_compare.enumeration import enumerated

_NOUNS = {
    DeceptionKind.REORDERING: "hidden character that can change the order of words and figures",
    DeceptionKind.INVISIBLE: "invisible character",
    DeceptionKind.CONTROL: "control character",
    DeceptionKind.LOOK_ALIKE: "word or number with letters that only look like those around them",
    DeceptionKind.DIGITS: "number in digits of another script",
}
_PLURALS = {
    DeceptionKind.REORDERING: "hidden characters that can change the order of words and figures",
    DeceptionKind.INVISIBLE: "invisible characters",
    DeceptionKind.CONTROL: "control characters",
    DeceptionKind.LOOK_ALIKE: "words or numbers with letters that only look like those around them",
    DeceptionKind.DIGITS: "numbers in digits of another script",
}
_NAMED = (DeceptionKind.LOOK_ALIKE, DeceptionKind.DIGITS)
_MOST_NAMED = 3
_LONGEST_NAME = 40


def character_notices(text: str) -> tuple[str, ...]:
    """Return one plain sentence on the deceptive characters of the text, or nothing."""
    places = find_deceptions(text)
    if not places:
        return ()
    counts = Counter(place.kind for place in places)
    parts = [_counted(kind, counts[kind]) for kind in DeceptionKind if counts[kind]]
    names = _names(text, places)
    example = f" (as in {', '.join(names)})" if names else ""
    return (f"The text holds {enumerated(parts)}{example}; each is marked in the text.",)


def _counted(kind: DeceptionKind, count: int) -> str:
    return f"1 {_NOUNS[kind]}" if count == 1 else f"{count:,} {_PLURALS[kind]}"


def _names(text: str, places: tuple[Deception, ...]) -> list[str]:
    words = (text[p.start : p.end][:_LONGEST_NAME] for p in places if p.kind in _NAMED)
    return list(dict.fromkeys(words))[:_MOST_NAMED]
