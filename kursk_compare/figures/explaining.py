"""Explanations: one plain sentence on who states what."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.enumeration import enumerated
from kursk_compare.figures.relations import Relation, Verdict
from kursk_compare.figures.stated import Stated
from kursk_compare.finding import Level

LONGEST = 80


def explanation(members: Sequence[Stated], verdict: Verdict, level: Level, update: bool) -> str:
    """Return one sentence: each source's words, equal ones together, and the reason if any."""
    groups: dict[object, list[Stated]] = {}
    for one in members:
        groups.setdefault(_meaning(one), []).append(one)
    by_sources: dict[tuple[str, ...], list[str]] = {}
    for group in groups.values():
        sources = tuple(dict.fromkeys(one.article for one in group))
        by_sources.setdefault(sources, []).append(quoted(group[0]))
    clauses = [_clause(sources, values) for sources, values in by_sources.items()]
    remarks = [verdict.reason] if verdict.reason else []
    if update:
        remarks.append("this may be an update, as the later article gives more")
    if verdict.relation == Relation.CONFLICT and level == Level.INFO:
        remarks.append("they may not speak of the same thing")
    sentence = "; ".join(clauses)
    if remarks:
        sentence += f" ({'; '.join(remarks)})"
    return f"{sentence}."


def _meaning(one: Stated) -> object:
    figure = one.figure
    if figure.periods:
        return figure.kind, figure.periods
    if figure.point is None and figure.low is None:
        return figure.kind, figure.text.lower()
    return figure.kind, figure.unit, figure.point, figure.bound, figure.low, figure.negated


def _clause(sources: Sequence[str], values: Sequence[str]) -> str:
    verb = "say" if len(sources) > 1 else "says"
    return f"{enumerated(sources)} {verb} {enumerated(values)}"


def quoted(one: Stated) -> str:
    """Return a figure's words in quotation marks, shortened when very long, on one line."""
    words = " ".join(one.figure.text.split())
    if len(words) > LONGEST:
        words = f"{words[: LONGEST - 1]}…"
    return f"“{words}”"
