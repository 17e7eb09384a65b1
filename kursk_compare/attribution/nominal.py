"""Cue nouns: `Ukraine's claim that`, `reports from S`, `a statement by S`, `a claim that`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kursk_compare.attribution.contents import cut_content
from kursk_compare.attribution.frames import Frame
from kursk_compare.attribution.gazetteer import demonyms, key_of, labels
from kursk_compare.attribution.lexicon import CueWord, cue_nouns
from kursk_compare.attribution.phrases import phrase_after, phrase_before
from kursk_compare.attribution.units import Range, Unit

BACKING_REACH = 7
PLURAL_POSSESSIVE = ("s’", "s'")


def read_nouns(unit: Unit, found: Sequence[Frame]) -> Iterator[Frame]:
    """Yield the frames of the unit's cue nouns; `found` are those of its other cues."""
    nouns = cue_nouns()
    taken = {at for frame in found for at in range(*frame.cue)}
    for index in range(1, len(unit.tokens) - 1):
        token = unit.tokens[index]
        word = nouns.get(token.lower)
        if token.quoted or word is None or index in taken:
            continue
        frame = (
            _possessive(unit, index, word)
            or _adjectival(unit, index, word)
            or _by_source(unit, index, word, found)
            or _bare(unit, index, word)
        )
        if frame is not None:
            yield frame


def _possessive(unit: Unit, index: int, word: CueWord) -> Frame | None:
    """Return the frame of `S's claim that C` or `S's claim of C`."""
    before, after = unit.tokens[index - 1], unit.tokens[index + 1]
    pronoun = before.among("possessive_pronoun")
    owns = before.among("possessive") or before.lower.endswith(PLURAL_POSSESSIVE) or pronoun
    if not owns or not (after.lower == "that" or after.among("noun_cue_of")):
        return None
    if after.among("noun_cue_of") and unit.tokens[index].among("no_of_cue"):
        return None
    source = (index - 1, index) if pronoun else _owner(unit, index)
    if source is None:
        return None
    start = index + 1
    end = _clause_end(unit, index + 2, that=after.lower == "that")
    return Frame("noun-of", word, source, (index, index + 1), ((start, end),))


def _adjectival(unit: Unit, index: int, word: CueWord) -> Frame | None:
    """Return the frame of `U.S. confirmation that C` or `Ukrainian claims that C`."""
    side, after = unit.tokens[index - 1], unit.tokens[index + 1]
    if side.quoted or not side.capital or after.lower != "that":
        return None
    key = key_of(side.text)
    label = labels().get(key)
    if label is None or label.kind != "side" or not (label.initials or key in demonyms()):
        return None
    content = ((index + 1, _clause_end(unit, index + 2, that=True)),)
    return Frame("noun-of", word, (index - 1, index), (index, index + 1), content)


def _owner(unit: Unit, index: int) -> Range | None:
    """Return the possessor before a cue noun, both of `A's and B's`."""
    phrase = phrase_before(unit, index)
    if phrase is None:
        return None
    start, end = phrase
    tokens = unit.tokens
    joint = (
        start >= 3 and tokens[start - 1].lower == "and" and tokens[start - 2].among("possessive")
    )
    earlier = phrase_before(unit, start - 2) if joint else None
    return (earlier[0], end) if earlier else phrase


def _clause_end(unit: Unit, start: int, *, that: bool) -> int:
    """Return where the clause or phrase that a cue noun governs ends."""
    for index in range(start, unit.end):
        token = unit.tokens[index]
        if token.quoted or not token.among("noun_cue_stop"):
            continue
        if not that and index - start >= 1:
            return index
        if that and index - start > 1 and _has_verb(unit, start, index):
            return index
    return unit.end


def _has_verb(unit: Unit, start: int, end: int) -> bool:
    return any(
        (token.among("auxiliary") and not token.among("possessive"))
        or token.verb is not None
        or token.lower.endswith("ed")
        for token in unit.tokens[start:end]
    )


def _by_source(unit: Unit, index: int, word: CueWord, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of `reports from S` or `a statement by S`, with its that-clause if any."""
    by = _after_time(unit, index + 1)
    if by >= unit.end or unit.tokens[by].lower not in {"from", "by"}:
        return None
    source = phrase_after(unit, by + 1)
    if source is None:
        return None
    following = unit.at(source[1])
    content: tuple[Range, ...]
    if following is not None and following.lower == "that":
        end = _clause_end(unit, source[1] + 1, that=True)
        content = (cut_content(unit, source[1], end),)
    else:
        content = _based_on(unit, index, found) or _backed(unit, index, found)
    if not content:
        return None
    cue = (index, by + 1) if by == index + 1 else (index, index + 1)
    return Frame("noun-by", word, source, cue, content)


def _after_time(unit: Unit, index: int) -> int:
    """Return the index after a time such as `last week` at `index`."""
    at = index
    while at < unit.end and (
        unit.tokens[at].among("time")
        or unit.tokens[at].among("time_unit")
        or unit.tokens[at].lower in {"last", "this", "earlier", "on"}
    ):
        at += 1
    return at


def _based_on(unit: Unit, index: int, found: Sequence[Frame]) -> tuple[Range, ...]:
    """Return what is based on reports from a source, empty when nothing is.

    `The estimate is based on` gives the subject, `S2 assessed C, based on` gives C.
    """
    for at in range(1, index):
        if unit.tokens[at].lower == "based":
            if unit.tokens[at - 1].text == ",":
                return _content_before(at, found)
            start = at
            while start and unit.tokens[start - 1].among("auxiliary"):
                start -= 1
            return ((0, start),) if start else ()
    return ()


def _backed(unit: Unit, index: int, found: Sequence[Frame]) -> tuple[Range, ...]:
    """Return what `S2 said C, backing up an estimate by S` gives S for: the same C."""
    for at in range(index - 1, max(0, index - BACKING_REACH), -1):
        token = unit.tokens[at]
        if token.quoted or token.text == ",":
            break
        if token.among("backing") and unit.tokens[at - 1].text == ",":
            return _content_before(at, found)
    return ()


def _content_before(at: int, found: Sequence[Frame]) -> tuple[Range, ...]:
    """Return the content of the nearest cue before `at` when all of it stands before `at`."""
    earlier = [frame for frame in found if frame.cue[1] <= at and frame.content]
    if not earlier:
        return ()
    content = earlier[-1].content
    return content if all(end <= at for _, end in content) else ()


def _bare(unit: Unit, index: int, word: CueWord) -> Frame | None:
    """Return the frame of `a claim that C` without a source."""
    token, before, after = unit.tokens[index], unit.tokens[index - 1], unit.tokens[index + 1]
    following = unit.at(index + 2)
    if after.lower != "that" or not before.among("bare_determiner"):
        return None
    if not token.among("bare_claim") or following is None or following.among("auxiliary"):
        return None
    return Frame("noun-bare", word, None, (index, index + 1), ((index + 1, unit.end),))
