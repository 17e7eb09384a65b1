"""Attributions inside attributions: depth, parent, and what is found inside quotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kursk_compare.article import Span
from kursk_compare.attribution.lexicon import words
from kursk_compare.attribution.model import Attribution, Form

DEEPEST = 2
NEAR = 40


def nest(found: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions with depth and parent set.

    `he believes` inside what the same speaker says is no attribution of its own and is dropped;
    nothing deeper than depth 2 is kept.
    """
    parents = [_parent(found, index) for index in range(len(found))]
    kept = [
        index
        for index in range(len(found))
        if parents[index] is None
        or found[index].form is Form.DIRECT
        or not _speaks_of_itself(found[index])
    ]
    place = {old: new for new, old in enumerate(kept)}
    nested: list[Attribution] = []
    for old in kept:
        above = _kept_above(parents, place, old)
        depth = 0
        at = above
        while at is not None and depth < DEEPEST:
            depth, at = depth + 1, _kept_above(parents, place, at)
        parent = place[above] if above is not None else None
        nested.append(replace(found[old], depth=depth, parent=parent))
    return nested


def _kept_above(parents: Sequence[int | None], place: Mapping[int, int], index: int) -> int | None:
    """Return the nearest kept attribution around the one at `index`."""
    above = parents[index]
    while above is not None and above not in place:
        above = parents[above]
    return above


def _parent(found: Sequence[Attribution], index: int) -> int | None:
    """Return the index of the innermost attribution whose content holds this one's cue."""
    cue = found[index].cue
    if cue is None:
        return None
    best: tuple[int, int] | None = None
    for other in range(max(0, index - NEAR), min(len(found), index + NEAR)):
        attribution = found[other]
        if other == index or attribution.cue is None:
            continue
        for span in attribution.content:
            if (
                span.start <= cue.start
                and cue.end <= span.end
                and not _inside(attribution.cue.start, found[index].content)
            ):
                size = len(span)
                if best is None or size < best[0]:
                    best = (size, other)
    return best[1] if best is not None else None


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= at < span.end for span in spans)


def _speaks_of_itself(attribution: Attribution) -> bool:
    """Say whether a nested attribution only repeats its speaker, as `he said he hoped` does."""
    source = attribution.source
    return source is not None and source.text.lower() in words("personal_pronoun")
