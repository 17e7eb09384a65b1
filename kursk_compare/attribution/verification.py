"""Caveats: `could not be verified`, `a claim that has not been confirmed by Moscow`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kursk_compare.attribution.model import Attribution, EntityKind
from kursk_compare.attribution.profiles import describe

NEAR = 10
GAP = r"[\s\u00a0]+"
UNABLE = re.compile(r"\b(?:could|can|unable|able|cannot|can[’']t|couldn[’']t)\b", re.IGNORECASE)
CHECKED = r"(?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?|substantiated?)"
UNVERIFIED = re.compile(
    rf"\b(?:not|never|cannot|unable to|impossible to|\w+n[’']t)\b(?:{GAP}[\w-]+){{0,4}}?{GAP}"
    rf"{CHECKED}\b(?!{GAP}(?:or{GAP}\w+{GAP})?by\b)|\b(?:unverified|unconfirmed)\b",
    re.IGNORECASE,
)


def mark_verification(
    text: str, found: Sequence[Attribution], sentences: Sequence[tuple[int, int]]
) -> list[Attribution]:
    """Return the attributions with what the article says on their verification.

    A caveat in the attribution's own sentence counts, and a denied confirmation by a named source
    over the same content ("not_confirmed_by:Moscow").
    """
    cues = [a.cue for a in found if a.cue is not None and _refuses(a)]
    caveats = [
        (start, end)
        for start, end in sentences
        if any(
            not any(cue.start < match.end() and match.start() < cue.end for cue in cues)
            for match in UNVERIFIED.finditer(text, start, end)
        )
    ]
    starts = [start for start, _ in caveats]
    marked = []
    for index, attribution in enumerate(found):
        near = found[max(0, index - NEAR) : index + NEAR]
        cue = attribution.cue
        at = bisect_right(starts, cue.start) - 1 if cue is not None else -1
        doubted = at >= 0 and cue is not None and cue.start < caveats[at][1]
        marked.append(_marked(attribution, near, doubted=doubted))
    return marked


def _refuses(attribution: Attribution) -> bool:
    """Say whether a source itself confirms nothing: `the ministry did not confirm it`.

    That is no caveat of the article, unlike `Reuters could not verify it`.
    """
    source = attribution.source
    if source is None or attribution.act != "confirm" or attribution.polarity != "-":
        return False
    unable = attribution.cue is not None and UNABLE.search(attribution.cue.text) is not None
    return not unable and describe(source.text).kind is not EntityKind.MEDIA


def _marked(
    attribution: Attribution,
    near: Sequence[Attribution],
    *,
    doubted: bool,
) -> Attribution:
    if attribution.act in {"confirm", "deny", "no_comment"}:
        return attribution
    for other in near:
        if other is attribution or other.source is None or not attribution.content:
            continue
        if other.act in {"confirm", "deny"} and other.content == attribution.content:
            word = {"confirm": "confirmed", "deny": "denied"}[other.act]
            negation = "not_" if other.polarity == "-" else ""
            return replace(attribution, verification=f"{negation}{word}_by:{other.source.text}")
    if doubted:
        return replace(attribution, verification="unverified")
    return attribution
