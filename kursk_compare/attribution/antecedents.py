"""What `who`, `it` or `they` as a source stands for inside its own sentence."""

from __future__ import annotations

from kursk_compare.attribution.frames import first_subject
from kursk_compare.attribution.phrases import phrase_before, verb_group_start
from kursk_compare.attribution.units import Range, Unit

RELATIVE = frozenset({"who", "which"})
LONGEST_ANTECEDENT = 8


def antecedent(unit: Unit, source: Range) -> Range | None:
    """Return the phrase that a relative or group pronoun stands for, None for other sources.

    `who` takes what stands right before it, `it` and `they` the subject of the sentence; whether
    that phrase can speak is decided later.
    """
    if source[1] - source[0] > 1:
        return None
    pronoun, start = unit.tokens[source[0]].lower, source[0]
    if pronoun in RELATIVE:
        return _before_relative(unit, start)
    if pronoun in {"it", "they"}:
        verb = first_subject(unit, start) or first_subject(unit, start, adverbs=True)
        return phrase_before(unit, verb_group_start(unit, verb)) if verb else None
    return None


def _before_relative(unit: Unit, at: int) -> Range | None:
    """Return the name or noun phrase right before `who` at `at`."""
    end = at - 1 if at and unit.tokens[at - 1].text == "," else at
    if end < 1 or unit.tokens[end - 1].quoted:
        return None
    start = end
    while start and unit.tokens[start - 1].capital and not unit.tokens[start - 1].quoted:
        start -= 1
    if start < end:
        return start, end
    phrase = phrase_before(unit, end)
    return phrase if phrase and phrase[1] - phrase[0] <= LONGEST_ANTECEDENT else None
