"""Polarity and modality of what is said: `not yet seen in combat` against `already in combat`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.attribution.claims import WORD, AttributedStatement, stem_of
from kursk_compare.attribution.explaining import verb
from kursk_compare.attribution.lexicon import cue_verbs, words
from kursk_compare.attribution.source_divergences import sorted_ids
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level, PlacedSpan

SCOPE = 10
CLAUSE = re.compile(r"[,;:.!?—–()]|\b(?:but|although|though|while|whereas)\b")
LEAST_SHARED = 2
LEADING = 3
LONGEST_TOLD = 8
MOST_QUOTED = 3
LEAST_IN_CLAUSE = 2
NO_REACH = 2


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one statement puts one word of the claim: asserted, negated or only possible.

    `told` are the decisive words as the article writes them, `clause` the stems around them. A
    word asserts something only in a clause with a verb (`verbal`): "Russian forces" says nothing.
    """

    id: str
    article: str
    sign: str
    mark: PlacedSpan
    firm: bool
    told: str
    clause: frozenset[str]

    @property
    def verbal(self) -> bool:
        """Whether a verb is among the decisive words."""
        return any(_verbal(word.lower()) for word in self.told.split())


def modality_findings(statements: Sequence[AttributedStatement]) -> list[Finding]:
    """Return the finding that one article negates, or holds possible, what another asserts.

    Only words that at least two articles share, in statements that share at least two words,
    are read; one finding at most, the gravest.
    """
    readings = _readings(statements)
    for signs, relation, level in (
        (("negated", "asserted"), "negated", Level.NOTICE),
        (("possible", "asserted"), "modality", Level.INFO),
    ):
        for stem in sorted(readings):
            rows = readings[stem]
            asserted = [r for r in rows if r.sign == signs[1] and r.verbal]
            first, second = _facing([r for r in rows if r.sign == signs[0]], asserted)
            apart = {r.article for r in first}.isdisjoint({r.article for r in second})
            if first and second and apart:
                return [_finding(first, second, relation, level)]
    return []


def _facing(
    first: Sequence[_Reading], second: Sequence[_Reading]
) -> tuple[list[_Reading], list[_Reading]]:
    """Return the readings that have one on the other side whose clause tells of the same."""

    def met(reading: _Reading, others: Sequence[_Reading]) -> bool:
        return any(
            len(reading.clause & o.clause) >= LEAST_IN_CLAUSE
            for o in others
            if o.article != reading.article
        )

    return [r for r in first if met(r, second)], [r for r in second if met(r, first)]


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
            told = _decisive(statement.text, marked[0], max(marked[1], end))
            clause = _clause_stems(statement.text, start)
            reading = _Reading(statement.id, article, sign, mark, firm, told, clause)
            found.setdefault(stem, []).append(reading)
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
        for place in range(len(before) - 1, -1, -1):
            match = before[place]
            word = match.group().lower().replace("’", "'")
            if word == "no" and len(before) - place > NO_REACH:
                continue
            if word in words(name):
                if any(m.group().lower() in cue_verbs() for m in before[place + 1 : place + 3]):
                    return "open", (at, at)
                sign = "negated" if name == "negator" else "possible"
                return sign, (match.start(), match.end())
    return "asserted", (at, at)


def _has(text: str, name: str) -> bool:
    return any(match.group().lower() in words(name) for match in WORD.finditer(text))


def _finding(
    first: Sequence[_Reading], second: Sequence[_Reading], relation: str, level: Level
) -> Finding:
    """Return the finding for two ways of putting one claim."""
    if relation == "negated":
        level = Level.STRONG if any(r.firm for r in second) else level
        ways = "is not, or not yet, so", "is so"
    else:
        ways = "is possible or expected", "is so"
    text = f"{_told(first, ways[0])}; {_told(second, ways[1])}."
    members = sorted_ids({r.id for r in (*first, *second)})
    spans = tuple(sorted({r.mark for r in (*first, *second)}))
    return Finding(DivergenceKind.WORDING, level, relation, members, spans, text)


def _clause_stems(text: str, at: int) -> frozenset[str]:
    """Return the stems of the clause around `at`, names among them."""
    begin = max((match.end() for match in CLAUSE.finditer(text, 0, at)), default=0)
    onward = CLAUSE.search(text, at)
    end = onward.start() if onward is not None else len(text)
    return frozenset(
        stem for match in WORD.finditer(text, begin, end) if (stem := stem_of(match.group()))
    )


def _told(readings: Sequence[_Reading], way: str) -> str:
    """Return "A and B say that it is so (A: “...”; B: “...”)", each article once."""
    told: dict[str, str] = {}
    for reading in sorted(readings, key=lambda r: (not r.firm, -len(r.told))):
        told.setdefault(reading.article, reading.told)
    names = sorted(told)
    quoted = "; ".join(f"{name}: “{told[name]}”" for name in names[:MOST_QUOTED])
    return f"{enumerated(names)} {verb(names, 'says', 'say')} that it {way} ({quoted})"


def _decisive(text: str, start: int, end: int) -> str:
    """Return the words start..end with the verb group before them, long middles left out."""
    begin = max((match.end() for match in CLAUSE.finditer(text, 0, start)), default=0)
    before = list(WORD.finditer(text, begin, start))
    first = start
    if len(WORD.findall(text[start:end])) < 2:
        verbs = [m for m in before[-LEADING:] if _verbal(m.group().lower())]
        first = verbs[-1].start() if verbs else before[-1].start() if before else start
        before = [match for match in before if match.start() < first]
    for match in reversed(before[-LEADING:]):
        if match.group().lower() not in words("auxiliary") | words("firm"):
            break
        first = match.start()
    told = [word.strip('“”"„«»') for word in text[first:end].split()]
    if len(told) > LONGEST_TOLD:
        told = [*told[:4], "…", *told[-2:]]
    return " ".join(word for word in told if word)


def _verbal(word: str) -> bool:
    return word.endswith(("ing", "ed")) or word in words("irregular_past") | words("auxiliary")
