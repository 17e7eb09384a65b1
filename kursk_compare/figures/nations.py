"""Countries as modifiers of what is counted: "North Korean", "DPRK", "Pyongyang's"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kursk_compare.figures.lexicon import rows


@cache
def _adjectives() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, others, _ in rows("nationalities"):
        found[name] = name
        found.update((form, name) for form in others.split(",") if form != "-")
    return found


@cache
def _places() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, _, places in rows("nationalities"):
        found.update((place, name) for place in places.split(",") if place != "-")
    return found


@cache
def _pattern() -> re.Pattern[str]:
    forms = sorted({*_adjectives(), *_places()}, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)


def nationality(words: Sequence[str]) -> tuple[str | None, tuple[str, ...]]:
    """Return the adjective of the first country named among words, and the other words.

    The words are in small letters; a country's name may be two of them ("north", "korean").
    """
    known, rest, nation, at = _adjectives(), [], None, 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])
        if at + 1 < len(words) and pair in known:
            nation, at = nation or known[pair], at + 2
        elif words[at] in known:
            nation, at = nation or known[words[at]], at + 1
        else:
            rest.append(words[at])
            at += 1
    return nation, tuple(rest)


def nearest_nation(text: str) -> str | None:
    """Return the adjective of the only country named in a text, by adjective, name or capital."""
    found = {match[0].lower() for match in _pattern().finditer(text)}
    named = {_adjectives().get(form) or _places().get(form) for form in found}
    return named.pop() if len(named) == 1 else None
