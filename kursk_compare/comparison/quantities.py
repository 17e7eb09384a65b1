"""The table of quantities: what is counted, by source, as worded and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kursk_compare.alignment.model import Group
from kursk_compare.article import Article, Statement, article_of
from kursk_compare.comparison.model import (
    PlacedAttribution,
    PlacedFigure,
    QuantityRow,
)
from kursk_compare.figures.model import Figure
from kursk_compare.figures.quantities import quantities

SURE_ENOUGH = 0.5  # An attribution read with less confidence names no speaker.


def quantity_rows(
    articles: Sequence[Article],
    figures: Sequence[PlacedFigure],
    attributions: Sequence[PlacedAttribution],
    groups: Sequence[Group],
) -> tuple[QuantityRow, ...]:
    """Return the rows "what is counted by source", those most sources speak of first."""
    by_sentence: dict[str, list[tuple[str, Figure]]] = defaultdict(list)
    for placed in figures:
        by_sentence[placed.sentence].append((placed.id, placed.figure))
    statements = [
        (Statement(article, sentence), by_sentence[sentence.id])
        for article in articles
        for sentence in article.sentences
        if by_sentence[sentence.id]
    ]
    group_of = {member: group.id for group in groups for member in group.members}
    return quantities(statements, group_of, _speakers(figures, attributions))


def _speakers(
    figures: Sequence[PlacedFigure], attributions: Sequence[PlacedAttribution]
) -> dict[str, str]:
    """The entity that says each figure: of the attributions around it, the closest one's."""
    around: dict[str, list[PlacedAttribution]] = defaultdict(list)
    for placed in attributions:
        if placed.entity and placed.attribution.confidence >= SURE_ENOUGH:
            around[placed.article].append(placed)
    said = {}
    for figure in figures:
        article = article_of(figure.sentence)
        covering = [a for a in around[article] if _covers(a, figure.figure)]
        if covering:
            said[figure.id] = min(covering, key=_size).entity or ""
    return said


def _covers(placed: PlacedAttribution, figure: Figure) -> bool:
    return any(
        span.start <= figure.core.start and figure.core.end <= span.end
        for span in placed.attribution.content
    )


def _size(placed: PlacedAttribution) -> tuple[int, int]:
    return sum(len(span) for span in placed.attribution.content), -placed.attribution.depth
