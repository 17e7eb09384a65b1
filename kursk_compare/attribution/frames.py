"""What every frame reader finds in one sentence: source, cue and content as token ranges."""

from __future__ import annotations

from dataclasses import dataclass

from kursk_compare.attribution.lexicon import CueWord
from kursk_compare.attribution.units import Range, Unit

SAYING = CueWord("say", "say", "neutral", "CT")


@dataclass(frozen=True, slots=True)
class Frame:
    """One attribution inside a unit, in token indexes; `name` says which reader found it.

    `via` is the source that relays it, `negated` whether the cue is denied ("would not say").
    """

    name: str
    word: CueWord
    source: Range | None
    cue: Range
    content: tuple[Range, ...]
    negated: bool = False
    hearsay: bool = False
    via: Range | None = None
    inferred: bool = False


def is_negated(unit: Unit, start: int, end: int) -> bool:
    """Say whether the verb group start..end holds a negation or "declined to"."""
    return any(token.among("negation") for token in unit.tokens[start:end])


def finite_before(unit: Unit, start: int, end: int) -> bool:
    """Say whether a finite verb (as far as word shapes show) stands in the range."""
    for index in range(start, end):
        token = unit.tokens[index]
        if token.quoted:
            continue
        if token.among("auxiliary") and not token.among("possessive"):
            return True
        past = token.text[0].islower() and token.lower.endswith("ed") and index > start
        past = past or (token.among("irregular_past") and index > start)
        if (past and unit.tokens[index - 1].text != ",") or token.verb is not None:
            return True
    return False


def first_subject(unit: Unit, end: int, *, adverbs: bool = False) -> int | None:
    """Return the index of the first finite verb before `end`, by word shape.

    A form after an adverb (`recently completed`) counts only with `adverbs`.
    """
    for index in range(1, end):
        token, before = unit.tokens[index], unit.tokens[index - 1]
        if before.among("determiner") or before.among("preposition"):
            continue
        if before.adverb and not adverbs:
            continue
        past = (
            token.text[0].islower()
            and not token.quoted
            and (token.lower.endswith("ed") or token.among("irregular_past"))
        )
        auxiliary = token.among("auxiliary") and not token.among("possessive")
        if past or auxiliary or token.verb is not None:
            return index
    return None
