"""The remaining frames: refusals to comment, claims put at a figure."""

from __future__ import annotations

from collections.abc import Iterator

from kursk_compare.attribution.frames import Frame
from kursk_compare.attribution.lexicon import CueWord
from kursk_compare.attribution.phrases import phrase_before, verb_group_start
from kursk_compare.attribution.units import Range, Unit

REFUSING = frozenset({"declining", "negation", "negated_do", "reply_verb"})
NO_COMMENT = CueWord("comment", "no_comment", "neutral", "U")


def read_refusals(unit: Unit) -> Iterator[Frame]:
    """Yield the frames of `declined to comment` and `did not respond to a request`."""
    tokens = unit.tokens
    for index, token in enumerate(tokens):
        if token.classes.isdisjoint(REFUSING):
            continue
        verb, cue = _refusal(unit, index)
        if verb is None:
            continue
        group = index - 1
        if token.among("declining") or token.among("reply_verb") or token.among("auxiliary"):
            group = verb_group_start(unit, index)
        source = phrase_before(unit, group) if group > 0 else None
        if source is not None:
            start = index if token.among("declining") else group
            start = index if token.among("reply_verb") else start
            yield Frame("no-comment", NO_COMMENT, source, (start, cue), (), negated=True)


def _refusal(unit: Unit, index: int) -> tuple[int | None, int]:
    """Return the index of the refused verb and the end of the cue, (None, 0) when there is none."""
    token, after, beyond = unit.tokens[index], unit.at(index + 1), unit.at(index + 2)
    declines = token.among("declining") and after is not None and after.lower == "to"
    if declines and beyond is not None and beyond.among("no_comment_verb"):
        return index + 2, index + 3
    if token.lower in {"not", "n't", "n’t"} or token.among("negated_do"):
        requested = any(t.among("request_noun") for t in unit.tokens[index : index + 9])
        for at in (index + 1, index + 2):
            verb = unit.at(at)
            if requested and verb is not None and verb.among("reply_verb"):
                return at, at + 1
    return _silence(unit, index)


def _silence(unit: Unit, index: int) -> tuple[int | None, int]:
    """Return the verb and the end of the cue of other ways not to answer, (None, 0) if none.

    `Neither S nor S2 responded to requests`; `has not commented`; `could not be reached`.
    """
    token, after, beyond = unit.tokens[index], unit.at(index + 1), unit.at(index + 2)
    if token.among("reply_verb") and any(t.lower == "neither" for t in unit.tokens[:index]):
        requested = any(t.among("request_noun") for t in unit.tokens[index : index + 9])
        return (index, index + 1) if requested else (None, 0)
    if not token.among("negation") or after is None:
        return None, 0
    if after.lower in {"commented", "comment"}:
        closes = beyond is None or beyond.text[0] in ".,;" or beyond.lower in {"on", "publicly"}
        return (index + 1, index + 2) if closes else (None, 0)
    if after.lower == "be" and beyond is not None and beyond.lower == "reached":
        return index + 2, index + 3
    return None, 0


def read_puts_at(unit: Unit) -> Iterator[Frame]:
    """Yield the frames of `S puts the figure at N` and `the figure, which S puts at N`."""
    tokens = unit.tokens
    for index, token in enumerate(tokens):
        if token.lower not in {"put", "puts"} or token.quoted:
            continue
        at = next(
            (i for i in range(index + 1, min(index + 8, unit.end)) if tokens[i].lower == "at"), 0
        )
        number = unit.at(at + 1) if at else None
        if number is None or not any(t.text[0].isdigit() for t in tokens[at : at + 4]):
            continue
        group = verb_group_start(unit, index)
        source = phrase_before(unit, group)
        if source is None:
            continue
        end = at + 1
        while end < unit.end and tokens[end].text not in {",", ";"}:
            end += 1
        before = unit.at(source[0] - 1)
        content: tuple[Range, ...]
        if at == index + 1 and before is not None and before.lower == "which":
            content = ((0, source[0] - 1), (at + 1, end))
        else:
            content = ((index + 1, end),)
        word = CueWord("put", "say", "neutral", "CT")
        cue = (index, at + 1 if at == index + 1 else index + 1)
        yield Frame("puts-at", word, source, cue, content)
