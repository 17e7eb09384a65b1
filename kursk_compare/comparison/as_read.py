"""Articles as they are read, without unseen characters, and findings placed in them as written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from kursk_compare.article import Article, Span, article_of
from kursk_compare.comparison.model import Comparison, Divergence
from kursk_compare.deceptions import DeceptionKind, find_deceptions, latin_look
from kursk_compare.figures.model import Figure
from kursk_compare.finding import PlacedSpan
from kursk_compare.plain_text import PlainText, plain_text

Part = TypeVar("Part")


def as_read(article: Article) -> Article:
    """Return the article without the characters that nobody sees; its sentences keep their ids.

    An article of which a sentence consists of nothing else stays as it is.
    """
    plain = plain_text(article.text)
    if not plain.unseen:
        return article
    sentences = tuple(
        replace(s, start=plain.place(s.start), end=plain.place(s.end)) for s in article.sentences
    )
    if any(sentence.start == sentence.end for sentence in sentences):
        return article
    blocks = tuple(
        replace(b, start=plain.place(b.start), end=plain.place(b.end)) for b in article.blocks
    )
    return replace(article, text=plain.text, blocks=blocks, sentences=sentences)


def as_seen(article: Article) -> Article:
    """Return the article with Latin letters in place of those that only look like them.

    What looks the same finds its counterpart; that it is not the same, the wording stage says.
    """
    if article.text.isascii():
        return article
    text = article.text
    parts, at = [], 0
    for place in find_deceptions(text):
        if place.kind is DeceptionKind.LOOK_ALIKE:
            parts += [text[at : place.start], latin_look(text[place.start : place.end])]
            at = place.end
    return replace(article, text="".join([*parts, text[at:]])) if parts else article


def real_figures(article: Article, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures but those in what only looks like a number, as in 12OO and l,200."""
    false = [
        Span(place.start, place.end)
        for place in find_deceptions(article.text)
        if place.kind is DeceptionKind.LOOK_ALIKE
    ]
    return [f for f in figures if not any(span.overlaps(f.core) for span in false)]


def as_written(comparison: Comparison, articles: Sequence[Article]) -> Comparison:
    """Return the comparison of articles as read with every place as in `articles`, as written."""
    plain = {
        article.id: plain_text(article.text)
        for article, read in zip(articles, comparison.articles, strict=True)
        if read.text != article.text
    }
    if not plain:
        return comparison
    return replace(
        comparison,
        articles=tuple(articles),
        figures=tuple(
            replace(each, figure=_placed(each.figure, plain.get(article_of(each.sentence))))
            for each in comparison.figures
        ),
        attributions=tuple(
            replace(each, attribution=_placed(each.attribution, plain.get(each.article)))
            for each in comparison.attributions
        ),
        divergences=tuple(_divergence(each, plain) for each in comparison.divergences),
    )


def _divergence(divergence: Divergence, plain: Mapping[str, PlainText]) -> Divergence:
    spans = tuple(_placed(span, plain.get(span.article)) for span in divergence.spans)
    return replace(divergence, spans=spans)


def _placed(part: Part, plain: PlainText | None) -> Part:
    """Return a finding, and all it is made of, with the places of the text as written."""
    return part if plain is None else _moved(part, plain)


def _moved(value: Any, plain: PlainText) -> Any:
    if isinstance(value, tuple):
        return tuple(_moved(each, plain) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {field.name: _moved(getattr(value, field.name), plain) for field in fields(value)}
    if isinstance(value, Span | PlacedSpan) or {"start", "end"} <= changes.keys():
        changes["start"] = plain.start(changes["start"])
        changes["end"] = plain.end(changes["end"])
    return replace(value, **changes)
