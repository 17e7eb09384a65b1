"""Where the clause of a cue ends when its sentence goes on with the reporter's main clause."""

from __future__ import annotations

from kursk_compare.attribution.frames import finite_before
from kursk_compare.attribution.units import Unit


def clause_end(unit: Unit, begin: int, start: int) -> int:
    """Return where the clause of a cue ends: at a comma when it is `While S said C, ...`.

    A relative clause (`S2, who said C, left`) ends where the main verb follows a comma.
    """
    before = unit.at(begin - 1)
    if unit.tokens[begin].lower == "who":
        aside = before is not None and before.text == ","
        return _relative_end(unit, start) if aside else _restrictive_end(unit, start)
    if not _is_fronted_clause(unit, begin):
        return unit.end
    commas = [at for at in range(start + 1, unit.end - 2) if unit.tokens[at].text == ","]
    if len(commas) == 1 and unit.tokens[0].among("fronting_subordinator"):
        return commas[0]
    return next((at for at in commas if _opens_clause(unit, at + 1)), unit.end)


def _restrictive_end(unit: Unit, start: int) -> int:
    """Return where `S who said C` gives way to the verb of S: `Those who say it is late were few`.

    At the second finite verb when nothing between the two opens or joins a clause.
    """
    first = False
    for index in range(start, unit.end):
        token = unit.tokens[index]
        if token.quoted or token.text == ",":
            return unit.end
        if token.among("subordinator") or token.lower in {"and", "but", "to", "not"}:
            if index > start:
                return unit.end
            continue
        before = unit.tokens[index - 1]
        finite = token.among("auxiliary") and not token.among("possessive")
        if not finite or before.among("auxiliary") or before.adverb:
            continue
        if first and index > start + 1 and not before.among("pronoun"):
            return index
        first = True
    return unit.end


def _is_fronted_clause(unit: Unit, begin: int) -> bool:
    """Say whether the subject at `begin` stands in a clause that opens the sentence.

    `While S said C, ...`; also `On the day that S said C, ...`.
    """
    before = unit.at(begin - 1)
    if before is not None and before.among("fronting_subordinator") and begin <= 3:
        return True
    head = unit.tokens[0]
    if not begin or head.quoted or any(t.text == "," for t in unit.tokens[:begin]):
        return False
    inside = head.among("fronting_subordinator") or head.among("preposition")
    linked = before is not None and before.lower in {"that", "when", "while", "as"}
    return linked and inside and not finite_before(unit, 0, begin)


def _relative_end(unit: Unit, start: int) -> int:
    """Return where a relative clause ends: at a comma before a finite verb, else the unit's end."""
    for index in range(start, unit.end - 1):
        token, after = unit.tokens[index], unit.tokens[index + 1]
        comma = token.closing == "," if token.quoted else token.text == ","
        finite = after.among("auxiliary") or after.among("irregular_past")
        verbal = after.verb is not None or after.lower.endswith("ed")
        if comma and not after.quoted and not after.capital and (finite or verbal):
            return index + 1 if token.quoted else index
    return unit.end


def _opens_clause(unit: Unit, start: int) -> bool:
    """Say whether a subject stands at `start` and a finite verb soon after."""
    opener = unit.tokens[start]
    if opener.among("preposition"):
        return finite_before(unit, start, min(start + 12, unit.end))
    subject = opener.capital or opener.among("determiner") or opener.among("pronoun")
    if not (subject or opener.lower.endswith("s")):
        return False
    return finite_before(unit, start, min(start + 8, unit.end))
