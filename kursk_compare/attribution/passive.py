"""Passive and impersonal cues: `was reported by S`, `is believed to`, `said to include`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kursk_compare.attribution.frames import Frame, is_negated
from kursk_compare.attribution.lexicon import CueWord, words
from kursk_compare.attribution.phrases import phrase_after, phrase_before, verb_group_start
from kursk_compare.attribution.units import Range, Unit

CHARGE_REACH = 10
HEARSAY = CueWord("reportedly", "report", "distance", "U")


def is_passive(unit: Unit, group: int, index: int) -> bool:
    """Say whether the verb group group..index ends in a form of "be"."""
    return any(token.among("be") for token in unit.tokens[group:index])


def read_passive(unit: Unit, index: int, group: int, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a passive cue, or None."""
    token, after = unit.tokens[index], unit.at(index + 1)
    word = token.verb
    if word is None or after is None or group == 0:
        return None
    negated = is_negated(unit, group, index)
    by = _by(unit, index)
    if by and not word.follows & {"addressee", "claim"}:
        source = phrase_after(unit, by + 1)
        content = _agent_content(unit, word, source, group, found) if source else ()
        cue = (group, by + 1)
        return Frame("passive-by", word, source, cue, content, negated) if content else None
    if word.act == "accuse" and after.lower in {"of", "for"}:
        return _accused(unit, index, group, negated=negated)
    if word.lemma in words("hearsay_verb") and after.lower in {"to", "that"}:
        content = ((index + 1, unit.end),)
        impersonal = CueWord(word.lemma, word.act, "distance", _hearsay_commitment(word))
        return Frame(
            "impersonal", impersonal, None, (group, index + 1), content, negated, hearsay=True
        )
    if word.lemma == "quote" and after.lower == "as":
        source = phrase_before(unit, group)
        if source is not None and index + 3 < unit.end:
            said = CueWord("say", "say", "neutral", "CT")
            return Frame("quoted-as", said, source, (group, index + 3), ((index + 3, unit.end),))
    return None


def _agent_content(
    unit: Unit, word: CueWord, source: Range, group: int, found: Sequence[Frame]
) -> tuple[Range, ...]:
    """Return what the agent of a passive says: what follows it, else the subject; or nothing."""
    if word.act in {"accuse", "criticise"}:
        return _charge(unit, source[1]) or _passive_content(unit, group, found)
    that = unit.at(source[1])
    if that is not None and that.lower == "that":
        return ((source[1], unit.end),)  # `It was reported by S that C`
    if word.act == "ask":
        return _question(unit, source[1])
    return _passive_content(unit, group, found)


def _charge(unit: Unit, start: int) -> tuple[Range, ...]:
    """Return the charge after `was accused by S (in February) of`, empty when none follows."""
    for at in range(start, min(start + CHARGE_REACH, unit.end - 1)):
        token = unit.tokens[at]
        if token.quoted or token.text in {";", ":"}:
            break
        if token.lower in {"of", "for"}:
            return ((at + 1, unit.end),)
    return ()


def _question(unit: Unit, start: int) -> tuple[Range, ...]:
    """Return the question after `was asked by S whether`, empty when none follows."""
    at = start + 1 if start < unit.end and unit.tokens[start].text in {",", ":"} else start
    if at >= unit.end:
        return ()
    opener = unit.tokens[at]
    asked = opener.quoted or opener.among("clause_opener") or opener.lower == "to"
    return ((at, unit.end),) if asked else ()


def _accused(unit: Unit, index: int, group: int, *, negated: bool) -> Frame | None:
    """Return the frame of `was accused of C by S`, None when nobody accuses."""
    word = unit.tokens[index].verb
    for at in range(index + 2, unit.end):
        token = unit.tokens[at]
        if token.text in {",", ";"} or word is None:
            return None
        if token.lower == "by":
            source = phrase_after(unit, at + 1)
            if source is None:
                return None
            return Frame(
                "accused-by", word, source, (group, index + 1), ((index + 1, at),), negated
            )
    return None


def _by(unit: Unit, index: int) -> int:
    """Return the place of "by" after a participle, also after `confirmed or denied`, else 0."""
    after, second, third = (unit.at(index + step) for step in (1, 2, 3))
    if after is not None and after.lower == "by":
        return index + 1
    joined = after is not None and after.lower == "or" and second is not None and second.verb
    return index + 3 if joined and third is not None and third.lower == "by" else 0


def _hearsay_commitment(word: CueWord) -> str:
    return "PR" if word.act == "believe" else "U"


def _passive_content(unit: Unit, group: int, found: Sequence[Frame]) -> tuple[Range, ...]:
    """Return what was said: the subject, or the content an aside (`a claim that ...`) takes up."""
    before = unit.tokens[group - 1]
    if before.lower in {"that", "which"} and group >= 3:
        earlier = [frame for frame in found if frame.content]
        if earlier:
            return earlier[-1].content
        commas = [at for at in range(1, group) if unit.tokens[at].text == ","]
        return ((0, commas[-1] if commas else group - 1),)
    return ((0, group),)


def read_refrained(unit: Unit, index: int, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of `S refrained from confirming C`, None when it is something else."""
    word, head, before = unit.tokens[index].verb, unit.at(index - 2), unit.at(index - 1)
    if word is None or word.act not in {"confirm", "deny"} or head is None or before is None:
        return None
    if before.lower != "from" or not head.lower.startswith("refrain"):
        return None
    group = verb_group_start(unit, index - 2)
    source = phrase_before(unit, group)
    start = index + 1
    if unit.tokens[start : start + 1] and unit.tokens[start].lower == "or":
        start += 2
    if source is None or start >= unit.end or any(f.cue[0] == group for f in found):
        return None
    return Frame("active", word, source, (group, index + 1), ((start, unit.end),), negated=True)


def read_hearsay(unit: Unit) -> Iterator[Frame]:
    """Yield the frames of `reportedly` and of `, said to ...`."""
    for index, token in enumerate(unit.tokens):
        if token.quoted:
            continue
        after, before = unit.at(index + 1), unit.at(index - 1)
        if token.among("hearsay_adverb"):
            yield _adverb(unit, index)
        elif (
            token.verb is not None
            and token.verb.lemma in words("hearsay_verb")
            and token.lower.endswith(("ed", "said", "thought", "understood"))
            and before is not None
            and before.text == ","
            and after is not None
            and after.lower == "to"
        ):
            end = index + 1
            while end < unit.end and unit.tokens[end].text not in {",", ";"}:
                end += 1
            word = token.verb
            said = CueWord(word.lemma, word.act, "distance", _hearsay_commitment(word))
            content = ((index + 1, end),)
            yield Frame("participle", said, None, (index, index + 1), content, hearsay=True)


def _adverb(unit: Unit, index: int) -> Frame:
    """Return the frame of `reportedly` at `index`: the clause around it."""
    act = "report" if unit.tokens[index].lower == "reportedly" else "claim"
    word = CueWord(unit.tokens[index].lower, act, "distance", "U")
    return Frame("adverb", word, None, (index, index + 1), ((0, unit.end),), hearsay=True)
