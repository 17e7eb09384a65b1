"""Findings on all sources' versions of one claim: what their figures and dates disagree on.

Figures of different articles are paired by what they count, judged, and gathered into one group
for each counted thing; a group gives at most one finding, at the level of its gravest pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kursk_compare.article import Statement
from kursk_compare.figures.context import context_of, leading_words, likeness, shared_part
from kursk_compare.figures.dated_events import done_before, is_reporting_day
from kursk_compare.figures.dropped import dropped_figures
from kursk_compare.figures.explaining import explanation
from kursk_compare.figures.judging import judge
from kursk_compare.figures.lexicon import cues
from kursk_compare.figures.model import Figure, FigureKind
from kursk_compare.figures.pairing import pair_figures
from kursk_compare.figures.relations import Relation, Verdict, weights
from kursk_compare.figures.stated import Stated
from kursk_compare.figures.sureness import Sureness, sureness
from kursk_compare.finding import DivergenceKind, Finding, Level

NEXT_WORD = 20
APART = frozenset((Relation.DIFFERENT_THINGS, Relation.NOT_COMPARABLE))


def find_divergences(
    statements: Sequence[tuple[Statement, Sequence[Figure]]],
) -> list[Finding]:
    """Return what the sources' versions of one claim disagree on, a finding per counted thing.

    Each statement comes with its figures, whose offsets are those of the article. Statements of
    one article are never held against each other. The result does not depend on their order.
    """
    ordered = sorted(statements, key=lambda pair: (pair[0].article.id, pair[0].sentence.start))
    stated = [
        Stated(
            number,
            statement,
            figure,
            context_of(statement, figure),
            leading_words(statement, figure),
        )
        for number, (statement, figures) in enumerate(ordered)
        for figure in figures
        if _is_compared(statement, figure)
    ]
    edges = list(_edges([statement for statement, _ in ordered], stated))
    found = [_finding(group) for group in _groups(stated, edges)]
    findings = [finding for finding in found if finding is not None]
    findings += dropped_figures([statement for statement, _ in ordered], stated)
    return sorted(findings, key=lambda finding: (finding.kind, finding.spans, finding.relation))


def _is_compared(statement: Statement, figure: Figure) -> bool:
    named = figure.kind == FigureKind.NAME
    return not (named or _is_one_of(figure) or _tells(statement, figure))


def _is_one_of(figure: Figure) -> bool:
    """Say whether a figure is "one of its supporters": it tells no number."""
    partitive = figure.counted is not None and figure.counted.found == "partitive"
    return partitive and figure.kind == FigureKind.COUNT and figure.point == 1


def _tells(statement: Statement, figure: Figure) -> bool:
    """Say whether a figure counts who was asked: "two officials said"."""
    if figure.counted is None or figure.counted.head not in cues("teller"):
        return False
    following = statement.article.text[figure.end : figure.end + NEXT_WORD].split()
    return bool(following) and following[0].strip(",").lower() in cues("reporting")


@dataclass(frozen=True, slots=True)
class Edge:
    """Two figures of different articles that were paired, and the judgement on them."""

    a: Stated
    b: Stated
    verdict: Verdict
    level: Level | None


def _edges(statements: Sequence[Statement], stated: Sequence[Stated]) -> Iterator[Edge]:
    by_statement: list[list[Stated]] = [[] for _ in statements]
    for one in stated:
        by_statement[one.number].append(one)
    for one_number, other_number in combinations(range(len(statements)), 2):
        if statements[one_number].article.id == statements[other_number].article.id:
            continue
        alike = likeness(statements[one_number], statements[other_number])
        yield from _pairs(by_statement[one_number], by_statement[other_number], alike)


def _pairs(ones: Sequence[Stated], others: Sequence[Stated], alike: float) -> Iterator[Edge]:
    shared = [[_shared(one, other) for other in others] for one in ones]
    pairs = pair_figures([one.figure for one in ones], [other.figure for other in others], shared)
    for i, j in pairs:
        one, other = ones[i], others[j]
        if limit := done_before(one, other):
            yield Edge(one, other, limit, _level(limit, Sureness.PROBABLE))
            continue
        verdict = judge(one.figure, other.figure, one.published, other.published)
        sure = sureness(one, other, shared[i][j], alike)
        if verdict.relation not in APART and sure != Sureness.UNLIKELY:
            yield Edge(one, other, verdict, _level(verdict, sure))


def _shared(one: Stated, other: Stated) -> float:
    """Return how much context two figures share; none, when one dates only the saying of it."""
    both_dates = one.figure.kind == other.figure.kind == FigureKind.DATE
    only_said = both_dates and is_reporting_day(one) != is_reporting_day(other)
    if only_said and not done_before(one, other):
        return 0.0
    return shared_part(one.context, other.context)


def _level(verdict: Verdict, sure: Sureness) -> Level | None:
    """Return how grave a verdict is; what is only probable is never more than a notice."""
    weight = weights()[verdict.name]
    if sure == Sureness.LIKELY or (verdict.assumed and sure != Sureness.PROBABLE):
        return weight.assumed
    notice = sure == Sureness.PROBABLE and weight.sure == Level.STRONG
    return Level.NOTICE if notice else weight.sure


def _groups(stated: Sequence[Stated], edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """Yield the edges of each group of figures that are connected by them."""
    leader = {one.key: one.key for one in stated}

    def find(key: tuple[int, int]) -> tuple[int, int]:
        while leader[key] != key:
            leader[key] = leader[leader[key]]
            key = leader[key]
        return key

    for edge in edges:
        a, b = sorted((find(edge.a.key), find(edge.b.key)))
        leader[b] = a
    grouped: dict[tuple[int, int], list[Edge]] = {}
    for edge in edges:
        grouped.setdefault(find(edge.a.key), []).append(edge)
    for key in sorted(grouped):
        yield grouped[key]


def _gravity(edge: Edge) -> tuple[int, int]:
    order = (None, Level.INFO, Level.NOTICE, Level.STRONG)
    return order.index(edge.level), weights()[edge.verdict.name].gravity


def _finding(edges: Sequence[Edge]) -> Finding | None:
    gravest = max(edges, key=_gravity)
    if gravest.level is None:
        return None
    members = _ordered(edges)
    marked = _ordered([edge for edge in edges if edge.level == gravest.level])
    kind = DivergenceKind.FIGURE
    if gravest.a.figure.kind in (FigureKind.DATE, FigureKind.TIME):
        kind = DivergenceKind.DATE
    return Finding(
        kind,
        gravest.level,
        gravest.verdict.relation.value,
        tuple(sorted({one.statement.id for one in marked})),
        tuple(sorted({one.span for one in marked})),
        explanation(members, gravest.verdict, gravest.level, _update(edges)),
    )


def _ordered(edges: Sequence[Edge]) -> list[Stated]:
    members = {one.key: one for edge in edges for one in (edge.a, edge.b)}
    return [members[key] for key in sorted(members)]


def _update(edges: Sequence[Edge]) -> bool:
    """Say whether every conflict may be an update: the later article gives the larger number."""
    apart = (Relation.CONFLICT, Relation.WEAKER)
    conflicts = [edge for edge in edges if edge.verdict.relation in apart]
    return bool(conflicts) and all(_later_is_larger(edge.a, edge.b) for edge in conflicts)


def _later_is_larger(a: Stated, b: Stated) -> bool:
    if a.published is None or b.published is None or a.published == b.published:
        return False
    earlier, later = (a, b) if a.published < b.published else (b, a)
    low, high = earlier.figure.low, later.figure.low
    return low is not None and high is not None and high > low
