"""The words a group of aligned sentences shares, and which attribution covers them.

Only an attribution whose content holds the shared claim speaks for it: in `Brown said it was
late, while the train, which left at noon, ...` a claim about noon has no source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kursk_compare.article import Span, Statement
from kursk_compare.attribution.lexicon import cue_nouns, cue_verbs, word_classes
from kursk_compare.attribution.model import Attribution, Form

WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*(?:[’'-][^\W_]+)*")
CARRIED = re.compile(
    r",?\s(?:which|where|who|whose|when)\b[^,]*"
    r"|,\s(?:a|an|the|one)\s[^,]*(?=,)"
    r"|\s?(?:—|–|--)\s[^—–]*?(?:—|–|--)"
    r"|\([^()]*\)"
)
STEM = 5
TAGS = frozenset({"fronted", "inverted", "according"})
COVERED = 0.5

AttributedStatement = tuple[Statement, Sequence[Attribution]]


@dataclass(frozen=True, slots=True)
class Claim:
    """The words a statement shares with the other sources' versions, as places in its article."""

    words: tuple[Span, ...]
    every: tuple[Span, ...]


def stem_of(word: str) -> str:
    """Return the part of a word that its inflections share; "" for function and cue words."""
    plain = word.lower().replace("’", "'").removesuffix("'s").replace(",", "")
    if plain in word_classes() or plain in cue_verbs() or plain in cue_nouns():
        return ""
    if plain[:1].isdigit():
        return plain
    return plain[:STEM] if len(plain) > STEM else plain.rstrip("s") if len(plain) > 3 else plain


def stems_in(text: str, span: Span) -> Iterator[str]:
    """Yield the stems of the words in a span of a text."""
    for match in WORD.finditer(text, span.start, span.end):
        if stem := stem_of(match.group()):
            yield stem


def _stems(statement: Statement) -> list[tuple[str, Span]]:
    start = statement.sentence.start
    found = []
    for match in WORD.finditer(statement.text):
        stem = stem_of(match.group())
        if stem:
            found.append((stem, Span(match.start() + start, match.end() + start)))
    return found


def claims_of(statements: Sequence[AttributedStatement]) -> list[Claim]:
    """Return each statement's share of the claim: its words that another article also has."""
    stems = [_stems(statement) for statement, _ in statements]
    by_article: dict[str, set[str]] = {}
    for (statement, _), found in zip(statements, stems, strict=True):
        by_article.setdefault(statement.article.id, set()).update(stem for stem, _ in found)
    claims = []
    for (statement, _), found in zip(statements, stems, strict=True):
        others = [words for id, words in by_article.items() if id != statement.article.id]
        shared = tuple(span for stem, span in found if any(stem in words for words in others))
        claims.append(Claim(shared, tuple(span for _, span in found)))
    return claims


def covers(attribution: Attribution, statement: Statement, claim: Claim) -> float:
    """Return the share of the claim's words that lie in the attribution's content, 0 to 1."""
    words = _outside_tag(attribution, claim.words or claim.every)
    spans = _asserted(attribution, statement)
    if not words or not spans:
        return 0.0
    inside = sum(any(s.start <= w.start and w.end <= s.end for s in spans) for w in words)
    return inside / len(words)


def _outside_tag(attribution: Attribution, words: Sequence[Span]) -> list[Span]:
    """Return the words without those of a tag at the end: `C, Brown said in Rome on Monday`.

    Where most of the claim stands in the tag, all words count: the content is another matter.
    """
    cue, source = attribution.cue, attribution.source
    if cue is None or source is None or attribution.frame not in TAGS:
        return list(words)
    begin = min(cue.start, source.start)
    onward = [span.start for span in attribution.content if span.start > begin]
    end = min(onward, default=None)
    claimed = [w for w in words if not source.start <= w.start < source.end]
    kept = [w for w in claimed if w.start < begin or (end is not None and w.start >= end)]
    return kept if 2 * len(kept) >= len(claimed) else list(words)


def _asserted(attribution: Attribution, statement: Statement) -> list[Span]:
    """Return the content inside the statement without the relative clauses it merely carries."""
    sentence = statement.sentence
    parts = [
        Span(max(span.start, sentence.start), min(span.end, sentence.end))
        for span in attribution.content
        if span.start < sentence.end and sentence.start < span.end
    ]
    if attribution.form is Form.DIRECT:
        return parts
    kept: list[Span] = []
    for part in parts:
        at = part.start
        for match in CARRIED.finditer(statement.article.text, part.start, part.end):
            kept.append(Span(at, match.start()))
            at = match.end()
        kept.append(Span(at, part.end))
    return kept


def touches(attribution: Attribution, statement: Statement) -> bool:
    """Say whether the attribution's content reaches into the statement."""
    sentence = statement.sentence
    return any(s.start < sentence.end and sentence.start < s.end for s in attribution.content)
