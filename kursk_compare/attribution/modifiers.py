"""What may stand between a cue and its content: adverbs, times, places, channels."""

from __future__ import annotations

from kursk_compare.attribution.phrases import STOPS
from kursk_compare.attribution.units import Unit

REACH = 14


def skip_modifiers(unit: Unit, start: int, *, infinitive: bool = False) -> int:
    """Return the index of the first token after `start` that can open a content.

    With `infinitive` one that starts with "to" can: `promised on Tuesday to go`.
    """
    at = start
    while at < len(unit.tokens):
        if infinitive and unit.tokens[at].lower == "to":
            return at
        onward = _after_modifier(unit, at, start)
        if onward == at:
            return at
        at = onward
    return at


def _after_modifier(unit: Unit, at: int, start: int) -> int:
    """Return the index after the modifier at `at`, or `at` itself when there is none."""
    token, following = unit.tokens[at], unit.at(at + 1)
    if token.quoted or (following is not None and following.lower in {"least", "most"}):
        return at
    if token.adverb or token.among("time"):
        return at + 1
    if token.lower in {"this", "last"} and following is not None and following.among("time_unit"):
        return at + 2
    if at > start and (token.among("time_unit") or token.lower == "ago"):
        return at + 1
    if token.among("preposition") or token.lower in {"out", "back", "as"}:
        return _after_phrase(unit, at)
    return at


def _after_phrase(unit: Unit, at: int) -> int:
    """Return where the prepositional phrase at `at` ends when a content follows it."""
    tokens, end = unit.tokens, at + 1
    while end < len(tokens) and end - at < REACH:
        token = tokens[end]
        if token.quoted or token.text in STOPS or token.among("clause_opener"):
            break
        end += 1
    if end < len(tokens):
        token = tokens[end]
        if token.quoted or token.among("clause_opener") or token.text in {":", ","}:
            return end
    following, beyond = unit.at(at + 1), unit.at(at + 2)
    if following is not None and following.among("time"):
        return at + 2
    channel = (
        tokens[at].lower in {"in", "on"}
        and following is not None
        and following.lower in {"a", "an", "the", "his", "her", "its"}
        and beyond is not None
        and beyond.among("statement_noun")
    )
    return at + 3 if channel else at
