"""Polarity and modality of what is said: `not yet seen in combat` against `already in combat`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.attribution.claims import WORD, AttributedStatement, stem_of
from kursk_compare.attribution.explaining import listed, verb
from kursk_compare.attribution.lexicon import words
from kursk_compare.attribution.source_divergences import sorted_ids
from kursk_compare.finding import DivergenceKind, Finding, Level, PlacedSpan

SCOPE = 10
CLAUSE = re.compile(r"[,;:.!?—–()]|\b(?:but|although|though|while|whereas)\b")
LEAST_SHARED = 3


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one statement puts one word of the claim: asserted, negated or only possible."""

    id: str
    article: str
    sign: str
    mark: PlacedSpan
    firm: bool


def modality_findings(statements: Sequence[AttributedStatement]) -> list[Finding]:
    """Return the finding that one article negates, or holds possible, what another asserts.

    Only words that at least two articles share, in statements that share at least three words,
    are read; one finding at most, the gravest.
    """
    readings = _readings(statements)
    for signs, relation, level in (
        (("negated", "asserted"), "negated", Level.NOTICE),
        (("possible", "asserted"), "modality", Level.INFO),
    ):
        for stem in sorted(readings):
            rows = readings[stem]
            first = [r for r in rows if r.sign == signs[0]]
            second = [r for r in rows if r.sign == signs[1]]
            apart = {r.article for r in first}.isdisjoint({r.article for r in second})
            if first and second and apart:
                return [_finding(first, second, relation, level)]
    return []


def _readings(statements: Sequence[AttributedStatement]) -> dict[str, list[_Reading]]:
    """Return the readings of every shared word, by stem."""
    stems = [_stems(statement.text) for statement, _ in statements]
    found: dict[str, list[_Reading]] = {}
    for (statement, _), here in zip(statements, stems, strict=True):
        article = statement.article.id
        close: set[str] = set()
        for (other, _), there in zip(statements, stems, strict=True):
            common = here.keys() & there.keys()
            if other.article.id != article and len(common) >= LEAST_SHARED:
                close |= common
        for stem in sorted(close):
            start, end = here[stem]
            sign, marked = _sign(statement.text, start)
            base = statement.sentence.start
            mark = PlacedSpan(article, base + marked[0], base + max(marked[1], end))
            firm = _has(statement.text[:start], "firm")
            found.setdefault(stem, []).append(_Reading(statement.id, article, sign, mark, firm))
    return found


def _stems(text: str) -> dict[str, tuple[int, int]]:
    """Return the place of the last occurrence of each stem that is no name."""
    found: dict[str, tuple[int, int]] = {}
    for match in WORD.finditer(text):
        stem = stem_of(match.group())
        if stem and not match.group()[0].isupper() and not stem[0].isdigit():
            found[stem] = (match.start(), match.end())
    return found


def _sign(text: str, at: int) -> tuple[str, tuple[int, int]]:
    """Return how the word at `at` is put, and where the words that put it so stand."""
    starts = [match.end() for match in CLAUSE.finditer(text, 0, at)]
    begin = starts[-1] if starts else 0
    before = list(WORD.finditer(text, begin, at))[-SCOPE:]
    for name in ("negator", "possible"):
        for match in reversed(before):
            if match.group().lower().replace("’", "'") in words(name):
                sign = "negated" if name == "negator" else "possible"
                return sign, (match.start(), match.end())
    return "asserted", (at, at)


def _has(text: str, name: str) -> bool:
    return any(match.group().lower() in words(name) for match in WORD.finditer(text))


def _finding(
    first: Sequence[_Reading], second: Sequence[_Reading], relation: str, level: Level
) -> Finding:
    """Return the finding for two ways of putting one claim."""
    left = sorted({r.article for r in first})
    right = sorted({r.article for r in second})
    if relation == "negated":
        firm = any(r.firm for r in second)
        level = Level.STRONG if firm else level
        text = (
            f"{listed(left)} {verb(left, 'says', 'say')} that it is not, or not yet, so; "
            f"{listed(right)} {verb(right, 'says', 'say')} that it is."
        )
    else:
        text = (
            f"{listed(left)} {verb(left, 'puts', 'put')} it as possible or expected; "
            f"{listed(right)} {verb(right, 'states', 'state')} it as it is."
        )
    members = sorted_ids({r.id for r in (*first, *second)})
    spans = tuple(sorted({r.mark for r in (*first, *second)}))
    return Finding(DivergenceKind.WORDING, level, relation, members, spans, text)
