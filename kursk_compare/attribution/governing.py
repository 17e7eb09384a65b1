"""Attributions outside a sentence that speak for it: before it in the paragraph, or after the lead.

Before an article is said to state something as fact, both are looked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Statement, TextKind
from kursk_compare.attribution.claims import Claim, stem_of, stems_in
from kursk_compare.attribution.model import Attribution, Form

LEAD = 2  # paragraphs of the body that tell in short what the others tell at length
FEWEST_STEMS = 4
COVERED_LATER = 0.75
TOLD = frozenset({TextKind.BODY, TextKind.LIST, TextKind.QUOTE})


def governing_before(statement: Statement, attributions: Sequence[Attribution]) -> int | None:
    """Return the attribution that governs the statement's paragraph from before it, or None."""
    sentence = statement.sentence
    if sentence.kind in {TextKind.HEADLINE, TextKind.CAPTION}:
        return None
    before = [
        other
        for other in statement.article.sentences
        if other.paragraph == sentence.paragraph and other.start < sentence.start
    ]
    if not before:
        return None
    last = before[-1]
    for index, attribution in enumerate(attributions):
        source, cue = attribution.source, attribution.cue
        if source is None or cue is None or attribution.depth:
            continue
        if attribution.polarity == "-" or attribution.act == "no_comment":
            continue
        if last.start <= cue.start < last.end and attribution.form is not Form.NO_CONTENT:
            return index
    return None


def attributed_later(
    statement: Statement, attributions: Sequence[Attribution], claim: Claim
) -> int | None:
    """Return the first attribution after a headline or lead that says the same, or None."""
    if not _leads(statement):
        return None
    text = statement.article.text
    said = {stem for span in claim.words if (stem := stem_of(span.of(text)))}
    if len(said) < FEWEST_STEMS:
        return None
    for index, attribution in enumerate(attributions):
        cue = attribution.cue
        if cue is None or cue.start < statement.sentence.end or not _asserts(attribution):
            continue
        told = {stem for span in attribution.content for stem in stems_in(text, span)}
        if len(said & told) >= COVERED_LATER * len(said):
            return index
    return None


def _asserts(attribution: Attribution) -> bool:
    """Say whether a named source itself says what the content holds."""
    if attribution.source is None or attribution.depth or attribution.polarity == "-":
        return False
    return attribution.form not in {Form.NO_CONTENT, Form.HEARSAY}


def _leads(statement: Statement) -> bool:
    """Say whether the statement is a headline or stands in the first paragraphs of the body."""
    sentence = statement.sentence
    if sentence.kind is TextKind.HEADLINE:
        return True
    return sentence.kind in TOLD and body_paragraph(statement, sentence.start) <= LEAD


def paragraph_of(statement: Statement, attribution: Attribution) -> int:
    """Return the number of the paragraph of the body that the attribution's cue stands in."""
    cue = attribution.cue
    return body_paragraph(statement, cue.start) if cue is not None else 0


def body_paragraph(statement: Statement, at: int) -> int:
    """Return the number, from 1, of the paragraph of the body at a position of the article."""
    before = {
        sentence.paragraph
        for sentence in statement.article.sentences
        if sentence.kind in TOLD and sentence.start <= at
    }
    return len(before)
