"""Cues before their source: `"Q," said S`, `C, said S`, and what the tag interrupts."""

from __future__ import annotations

from kursk_compare.attribution.frames import Frame, finite_before
from kursk_compare.attribution.lexicon import CueWord, words
from kursk_compare.attribution.phrases import CLAUSE_ENDS, phrase_after
from kursk_compare.attribution.units import Range, Unit

APPOSITION_REACH = 10


def read_inverted(unit: Unit, index: int, group: int) -> Frame | None:
    """Return the frame of `"Q," said S` or `C, said S`, None when it is something else."""
    token, after, before = unit.tokens[index], unit.at(index + 1), unit.at(index - 1)
    word = token.verb
    if word is None or after is None or before is None or group != index:
        return None
    quoted = before.quoted or (before.text == "," and index >= 2 and unit.tokens[index - 2].quoted)
    if not (quoted or before.text == ",") or not _may_invert(word, quoted=quoted):
        return None
    if after.quoted or after.lower == "that" or not _opens_source(unit, index + 1):
        return None
    source = phrase_after(unit, index + 1)
    if source is None or not _inversion_holds(unit, index, source, quoted=quoted):
        return None
    content: list[Range] = [(0, index)]
    content += _resumed(unit, source[1], quoted=quoted) or _predicate(unit, source[1])
    return Frame("inverted", word, source, (index, index + 1), tuple(content))


def _may_invert(word: CueWord, *, quoted: bool) -> bool:
    if word.lemma == "put" or word.follows in ({"object"}, {"addressee"}):
        return False
    return quoted or word.lemma in words("inverting_verb")


def _opens_source(unit: Unit, index: int) -> bool:
    token = unit.tokens[index]
    return (
        token.capital
        or token.among("determiner")
        or token.among("role_noun")
        or token.lower in {"he", "she", "former", "senior", "president", "who"}
        or token.lower.endswith("s")
    )


def _inversion_holds(unit: Unit, index: int, source: Range, *, quoted: bool) -> bool:
    """Say whether what stands around `said S` fits a tag rather than a clause."""
    tokens, after = unit.tokens, unit.at(source[1])
    range_ = tokens[source[0] : source[1]]
    relative = any(token.lower in {"who", "whose", "which"} for token in range_)
    if quoted:
        commas = (at for at in range(*source) if tokens[at].text == ",")
        range_ = tokens[source[0] : next(commas, source[1])]
    finite = any(t.among("auxiliary") and not t.among("possessive") for t in range_)
    if finite and not relative:
        return False
    if after is not None and not _ends_tag(unit, source[1]):
        return False
    if quoted:
        return True
    closes = after is None or after.text in ENDS_PLAIN or after.among("time")
    if not (closes or (after is not None and after.lower in {"in", "on", "at", "of", "for"})):
        return False
    if _predicate(unit, source[1]):
        return True
    start = max(0, index - 15)
    aside = any(token.lower in {"who", "whose", "which"} for token in tokens[start : index - 1])
    told = finite_before(unit, 0, index) or any(t.quoted for t in unit.tokens[:index])
    return told and not aside


ENDS_PLAIN = frozenset(",.?!")


def _ends_tag(unit: Unit, index: int) -> bool:
    token = unit.tokens[index]
    return (
        token.quoted
        or token.text in CLAUSE_ENDS
        or token.among("source_stop")
        or token.among("time")
        or token.adverb
        or token.lower == "who"
    )


def _predicate(unit: Unit, start: int) -> list[Range]:
    """Return what goes on after `The river, says S, is high`: a clause without its subject."""
    for at in range(start, min(start + APPOSITION_REACH, unit.end - 2)):
        comma, verb = unit.tokens[at], unit.tokens[at + 1]
        if comma.quoted or (at == start and comma.text != ","):
            return []
        if comma.text != "," or verb.quoted:
            continue
        if verb.among("auxiliary") and not verb.among("possessive"):
            return [(at + 1, unit.end)]
        if at > start:
            return []
    return []


def _resumed(unit: Unit, start: int, *, quoted: bool) -> list[Range]:
    """Return the quotation that goes on after the tag, as a list of one or none."""
    tokens, at = unit.tokens, start
    while at < len(tokens) and not tokens[at].quoted and tokens[at].text not in {".", ":", ";"}:
        at += 1
    if at >= len(tokens):
        return []
    if tokens[at].quoted:
        return [(at, at + 1)]
    onward = unit.at(at + 1)
    if quoted and tokens[at].text in {".", ":"} and onward is not None and onward.quoted:
        return [(at + 1, at + 2)]
    return []
