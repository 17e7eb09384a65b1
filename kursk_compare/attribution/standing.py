"""Which frames of a sentence stand: the source can speak, and the outer tag governs the inner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kursk_compare.attribution.frames import Frame
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

TAGS = frozenset({"fronted", "inverted", "according", "as-said"})
SHOWING = frozenset({"suggest", "find", "evaluate", "ask", "urge"})


def with_speaker(unit: Unit, frame: Frame) -> Frame | None:
    """Return the frame if its source can speak; a bare `Reports` makes it hearsay, else None.

    `Neither` and `such as` are no speakers, nor is a deed or thing that only suggests something
    (`the deployment suggests`), nor `it` where that is said of it.
    """
    if frame.source is None:
        return frame
    source = unit.tokens[slice(*frame.source)]
    if all(token.among("no_speaker") for token in source):
        return None
    if all(token.among("hearsay_source") for token in source):
        word = replace(frame.word, stance="distance", commitment="U")
        return replace(frame, word=word, source=None, hearsay=True)
    if source[0].lower in {"neither", "no", "none", "nobody"}:
        frame = replace(frame, negated=True)
    if frame.word.act in SHOWING and _is_thing(source):
        return None
    return frame


def _is_thing(source: Sequence[Token]) -> bool:
    """Say whether a source is `it`, or a deed or thing that neither speaks nor is written."""
    if len(source) == 1 and source[0].lower in {"it", "this"}:
        return True
    head = next(
        (at for at, t in enumerate(source) if t.text == "," or t.among("preposition")), None
    )
    last = source[head - 1] if head else source[-1]
    return not last.capital and last.among("deed_noun")


def inside_tags(frames: Sequence[Frame]) -> list[Frame]:
    """Return the frames, those inside what a tag governs cut before it.

    In `They are expected to go, officials said Monday` what is expected ends before the tag.
    """
    tags = [frame for frame in frames if frame.name in TAGS]
    return [_before_tags(frame, tags) for frame in frames]


def _before_tags(frame: Frame, tags: Sequence[Frame]) -> Frame:
    content = frame.content
    for tag in tags:
        holds = any(start <= frame.cue[0] < end for start, end in tag.content)
        if tag is frame or not holds:
            continue
        begin = min(tag.cue[0], tag.source[0] if tag.source is not None else tag.cue[0])
        if frame.cue[1] <= begin:
            content = tuple(part for part in (_cut(p, begin) for p in content) if part is not None)
    return replace(frame, content=content) if content and content != frame.content else frame


def _cut(part: Range, begin: int) -> Range | None:
    """Return the part of a range before `begin`, None when nothing is left."""
    return (part[0], min(part[1], begin)) if part[0] < begin else None
