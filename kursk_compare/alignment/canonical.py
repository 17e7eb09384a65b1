"""An order of the articles that depends on what they say, not on the order they were opened in."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Article


def content_order(articles: Sequence[Article]) -> list[int]:
    """Return the places of the articles that have sentences, sorted by their content.

    All is computed in this order, so that no sum and no tie depends on the order of the files.
    """
    return sorted(
        (at for at, article in enumerate(articles) if article.sentences),
        key=lambda at: _content(articles[at]),
    )


def _content(article: Article) -> tuple[str, ...]:
    told = (article.text, article.outlet, article.title, article.path, article.sha256)
    places = (f"{s.start} {s.end} {s.kind}" for s in article.sentences)
    return (*(part or "" for part in told), *places)
