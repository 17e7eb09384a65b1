"""Figures and attributions of whole articles, tied to the sentences they stand in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from kursk_compare.article import Article, Sentence, Span
from kursk_compare.attribution.model import Attribution
from kursk_compare.comparison.model import PlacedAttribution, PlacedFigure
from kursk_compare.figures.model import Figure


def sentence_at(article: Article, position: int) -> Sentence | None:
    """Return the sentence that holds the code point at `position`."""
    starts = [sentence.start for sentence in article.sentences]
    index = bisect_right(starts, position) - 1
    if index < 0 or position >= article.sentences[index].end:
        return None
    return article.sentences[index]


def sentences_under(article: Article, span: Span) -> tuple[Sentence, ...]:
    """Return the sentences that the span overlaps, in reading order."""
    first = bisect_right(article.sentences, span.start, key=lambda sentence: sentence.end)
    last = bisect_left(article.sentences, span.end, key=lambda sentence: sentence.start)
    return article.sentences[first:last]


def place_figures(
    articles: Sequence[Article], figures: Mapping[str, Sequence[Figure]]
) -> tuple[PlacedFigure, ...]:
    """Number the figures F1, F2, ... through all articles, each with its sentence."""
    found = [
        (sentence.id, figure)
        for article in articles
        for figure in figures[article.id]
        if (sentence := sentence_at(article, figure.core.start))
    ]
    return tuple(PlacedFigure(f"F{n}", where, figure) for n, (where, figure) in enumerate(found, 1))


def place_attributions(
    articles: Sequence[Article],
    attributions: Mapping[str, Sequence[Attribution]],
    entity_of: Mapping[tuple[str, int], str],
) -> tuple[PlacedAttribution, ...]:
    """Number the attributions T1, T2, ... with the sentences they cover and their speaker."""
    placed: list[PlacedAttribution] = []
    for article in articles:
        for index, attribution in enumerate(attributions[article.id]):
            touched = {s for part in spans_of(attribution) for s in sentences_under(article, part)}
            sentences = tuple(s.id for s in sorted(touched, key=lambda s: s.start))
            entity = entity_of.get((article.id, index))
            number = len(placed) + 1
            placed.append(
                PlacedAttribution(f"T{number}", article.id, sentences, attribution, entity)
            )
    return tuple(placed)


def spans_of(attribution: Attribution) -> list[Span]:
    """Return source, cue and content of an attribution."""
    ends = [m for m in (attribution.source, attribution.cue) if m is not None]
    return [*(Span(m.start, m.end) for m in ends), *attribution.content]
