"""Reads one sentence: every frame in it, in the order of its cues."""

from __future__ import annotations

from kursk_compare.attribution.according import read_according, read_own_account
from kursk_compare.attribution.active import read_active
from kursk_compare.attribution.cues import (
    is_bare_infinitive,
    is_gerund,
    is_past,
    reads_as_noun,
)
from kursk_compare.attribution.frames import Frame
from kursk_compare.attribution.inverted import read_inverted
from kursk_compare.attribution.labels import read_label
from kursk_compare.attribution.nominal import read_nouns
from kursk_compare.attribution.other_frames import read_puts_at, read_refusals
from kursk_compare.attribution.participles import read_gerund, read_relay, with_relayed
from kursk_compare.attribution.passive import is_passive, read_hearsay, read_passive, read_refrained
from kursk_compare.attribution.phrases import verb_group_start
from kursk_compare.attribution.standing import inside_tags, with_speaker
from kursk_compare.attribution.units import Unit


def read_unit(unit: Unit) -> list[Frame]:
    """Return the unit's frames sorted by cue."""
    found = [*read_according(unit), *read_own_account(unit)]
    taken = {at for frame in found for at in range(frame.cue[0], (frame.source or frame.cue)[1])}
    for frame in read_puts_at(unit):
        found.append(frame)
        taken.update(range(*frame.cue))
    titled = _is_title_case(unit)
    for index, token in enumerate(unit.tokens):
        if token.verb is None or token.quoted or index in taken:
            continue
        if token.capital and index > 0 and not (titled or token.text.isupper()):
            continue
        frames = _read_verb(unit, index, found)
        found += frames
        if len(frames) > 1:
            taken.update(range(index, frames[-1].cue[1]))
    found += read_refusals(unit)
    found += read_hearsay(unit)
    found += list(read_nouns(unit, found))
    if not found:
        label = read_label(unit)
        found += [label] if label is not None else []
    heard = [sounded for frame in found if (sounded := with_speaker(unit, frame)) is not None]
    return sorted(inside_tags(with_relayed(heard)), key=lambda frame: (frame.cue, frame.name))


def _is_title_case(unit: Unit) -> bool:
    """Say whether a headline writes nearly all its words with capitals."""
    long = [t for t in unit.tokens if not t.quoted and t.text[0].isalpha() and len(t.text) > 3]
    return len(long) > 3 and sum(t.capital for t in long) >= 0.8 * len(long)


def _read_verb(unit: Unit, index: int, found: list[Frame]) -> list[Frame]:
    """Return the frames of the cue verb at `index`."""
    token = unit.tokens[index]
    group = verb_group_start(unit, index)
    if (refrained := read_refrained(unit, index, found)) is not None:
        return [refrained]
    if unit.tokens[group].lower == "having" and group < index:
        return []  # `denied having said so`
    if reads_as_noun(unit, index) or is_bare_infinitive(unit, index, group):
        return []
    progressive = is_passive(unit, group, index)
    frame: Frame | None
    if not progressive and _shares_object(unit, index):
        return []
    if is_gerund(token) and not progressive:
        frame = read_gerund(unit, index, found)
    elif progressive and is_past(token):
        frame = read_passive(unit, index, group, found)
    else:
        if token.verb is not None and token.verb.lemma == "quote":
            relayed = read_relay(unit, index, group)
            if relayed:
                return relayed
        frame = read_inverted(unit, index, group) or read_active(unit, index, group, found)
    if frame is None or _first_person(unit, frame):
        return []
    return [frame]


def _shares_object(unit: Unit, index: int) -> bool:
    """Say whether a second verb takes over what follows: `has confirmed or denied C`."""
    link, after = unit.at(index + 1), unit.at(index + 2)
    if link is None or after is None or link.lower not in {"or", "nor"}:
        return False
    return after.verb is not None and not after.quoted


def _first_person(unit: Unit, frame: Frame) -> bool:
    """Say whether the source is the writer or the reader, who are no source of the article."""
    source = frame.source
    if source is None or source[1] - source[0] > 1:
        return False
    token = unit.tokens[source[0]]
    if token.text.isupper() and len(token.text) > 1:
        return False  # "US warns" in a headline
    return (
        token.among("first_person")
        or token.lower == "you"
        or (token.lower == "who" and frame.name == "fronted")
    )
