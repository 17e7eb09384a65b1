"""Cues without a subject of their own: `, adding that`, `saying`, `citing S`, relays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kursk_compare.attribution.contents import cut_content
from kursk_compare.attribution.cues import is_gerund
from kursk_compare.attribution.frames import Frame, first_subject
from kursk_compare.attribution.lexicon import CueWord, complements, words
from kursk_compare.attribution.modifiers import skip_modifiers
from kursk_compare.attribution.phrases import phrase_after, phrase_before, verb_group_start
from kursk_compare.attribution.units import Range, Unit

SAID = CueWord("say", "say", "neutral", "CT")


def read_gerund(unit: Unit, index: int, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a gerund cue, or None."""
    word, after = unit.tokens[index].verb, unit.at(index + 1)
    if word is None or after is None or word.lemma not in words("gerund_verb"):
        return None
    if word.act == "cite":
        return _read_citing(unit, index, found)
    before, earlier = unit.at(index - 1), unit.at(index - 2)
    if before is not None and before.lower == "or" and earlier is not None and earlier.verb:
        return None
    if not _has_complement(unit, index, word):
        return None
    source = _gerund_source(unit, index, found)
    start = _complement_start(unit, index, word)
    if start >= unit.end and not unit.tokens[-1].quoted:
        return None
    if source is None and not (after.quoted or after.lower == "that"):
        return None
    content = cut_content(unit, start, unit.end)
    return Frame("gerund", word, source, (index, index + 1), (content,))


def _has_complement(unit: Unit, index: int, word: CueWord) -> bool:
    after = unit.tokens[index + 1]
    opens = (
        after.quoted
        or after.among("clause_opener")
        or after.among("determiner")
        or after.among("pronoun")
        or after.capital
        or after.text in {":", ","}
    )
    return opens or word.lemma in {"add", "say"} or bool(word.follows & {"object", "addressee"})


def _complement_start(unit: Unit, index: int, word: CueWord) -> int:
    start = index + 1
    if "addressee" in word.follows:
        while start < unit.end and not unit.tokens[start].quoted:
            token = unit.tokens[start]
            if token.among("clause_opener") or token.text in {",", ":"}:
                break
            start += 1
    elif unit.tokens[start].lower in complements().get(word.lemma, ()):
        start += 1
    else:
        start = skip_modifiers(unit, start)
    if start < unit.end and unit.tokens[start].text in {",", ":"}:
        start += 1
    return start


def _gerund_source(unit: Unit, index: int, found: Sequence[Frame]) -> Range | None:
    """Return the source of the nearest cue before, else the sentence's subject."""
    earlier = [f.source for f in found if f.source and f.cue[1] <= index and f.name != "citing"]
    if earlier:
        return earlier[-1]
    before = unit.at(index - 1)
    opens = before is not None and (before.quoted or before.text in {",", "—", "–", "--"})
    opens = opens or (before is not None and before.among("gerund_link"))
    issued = before is not None and before.among("statement_noun")
    if not (opens or issued):
        return None
    verb = first_subject(unit, index, adverbs=True)
    if not verb:
        return None
    return _agent(unit, verb, index) or phrase_before(unit, verb_group_start(unit, verb))


def _agent(unit: Unit, verb: int, end: int) -> Range | None:
    """Return the agent of a passive clause: `was sued by S, alleging ...`."""
    if not unit.tokens[verb].among("be"):
        return None
    for at in range(verb + 1, min(verb + 6, end)):
        if unit.tokens[at].lower == "by":
            agent = phrase_after(unit, at + 1)
            return agent if agent is not None and agent[1] <= end else None
    return None


def _read_citing(unit: Unit, index: int, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of `citing S`: the source that another source relays."""
    end = index + 1
    while end < unit.end and unit.tokens[end].text not in {",", ";"}:
        if unit.tokens[end].quoted:
            break
        end += 1
    if end == index + 1:
        return None
    cue = (index, index + 1)
    if index == 0:
        if end + 1 >= unit.end:
            return None
        return Frame("citing", SAID, (1, end), cue, ((end + 1, unit.end),))
    earlier = [frame for frame in found if frame.content and frame.cue[0] < index]
    content = earlier[-1].content if earlier else (_before_aside(unit, index),)
    via = earlier[-1].source if earlier else None
    return Frame("citing", SAID, (index + 1, end), cue, content, via=via)


def _before_aside(unit: Unit, index: int) -> Range:
    """Return the words before `, citing S`."""
    return (0, index - 1) if index > 1 and unit.tokens[index - 1].text == "," else (0, index)


def with_relayed(frames: Sequence[Frame]) -> list[Frame]:
    """Return the frames; what `S1, citing S2, said C` says is S2's too, by way of S1."""
    by_source = {frame.source: frame for frame in frames if frame.source and frame.name != "citing"}
    found = []
    for frame in frames:
        relay = by_source.get(frame.content[0]) if frame.name == "citing" else None
        if relay is not None and relay.cue[0] > frame.cue[0]:
            found.append(replace(frame, content=relay.content, via=relay.source))
        else:
            found.append(frame)
    return found


def read_relay(unit: Unit, index: int, group: int) -> list[Frame]:
    """Return the two frames of `S1 quoted S2 as saying C`, none when it is something else."""
    tokens = unit.tokens
    saying = next(
        (
            at
            for at in range(index + 1, unit.end - 1)
            if tokens[at].lower == "as" and is_gerund(tokens[at + 1])
        ),
        None,
    )
    relay = phrase_before(unit, group)
    word = tokens[index].verb
    if saying is None or relay is None or word is None or saying + 2 >= unit.end:
        return []
    reported = CueWord("quote", "report", "neutral", "CT")
    outer = Frame("relay", reported, relay, (group, index + 1), ((index + 1, unit.end),))
    inner = Frame(
        "quoted-as",
        tokens[saying + 1].verb or SAID,
        (index + 1, saying),
        (saying + 1, saying + 2),
        ((saying + 2, unit.end),),
        via=relay,
    )
    return [outer, inner]
