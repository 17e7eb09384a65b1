"""Caveats: `could not be verified`, `a claim that has not been confirmed by Moscow`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kursk_compare.attribution.model import Attribution

GAP = r"[\s\u00a0]+"
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
    caveats = [
        (start, end) for start, end in sentences if UNVERIFIED.search(text, start, end) is not None
    ]
    return [_marked(a, found, caveats) for a in found]


def _marked(
    attribution: Attribution,
    found: Sequence[Attribution],
    caveats: Sequence[tuple[int, int]],
) -> Attribution:
    if attribution.act in {"confirm", "deny", "no_comment"}:
        return attribution
    for other in found:
        if other is attribution or other.source is None or not attribution.content:
            continue
        if other.act in {"confirm", "deny"} and other.content == attribution.content:
            word = {"confirm": "confirmed", "deny": "denied"}[other.act]
            negation = "not_" if other.polarity == "-" else ""
            return replace(attribution, verification=f"{negation}{word}_by:{other.source.text}")
    cue = attribution.cue
    if cue is not None and any(start <= cue.start < end for start, end in caveats):
        return replace(attribution, verification="unverified")
    return attribution
