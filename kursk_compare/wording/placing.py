"""Making findings out of words at places."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Span
from kursk_compare.finding import DivergenceKind, Finding, Level, PlacedSpan
from kursk_compare.wording.version import Version, reading_order

Place = tuple[Version, Span]


def finding(
    kind: DivergenceKind,
    level: Level,
    relation: str,
    places: Sequence[Place],
    explanation: str,
    others: Sequence[Version] = (),
) -> Finding:
    """Make a finding that marks `places`; `others` take part without a mark."""
    spans = {PlacedSpan(v.article_id, span.start, span.end) for v, span in places}
    taking_part = [v for v, _ in places] + list(others)
    ordered = sorted(taking_part, key=reading_order)
    members = tuple(dict.fromkeys(v.statement.id for v in ordered))
    return Finding(kind, level, relation, members, tuple(sorted(spans)), explanation)
