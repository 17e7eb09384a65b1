"""Getting articles ready: ids that differ, and sentences."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Article, source_letter
from kursk_compare.errors import NotComparable
from kursk_compare.sentences import relabel, split_article


def prepare(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Return the articles with ids A, B, ... unless theirs differ already, cut into sentences.

    Raises NotComparable when there are fewer than two.
    """
    if len(articles) < 2:
        raise NotComparable("A comparison needs at least two articles; add another one.")
    ids = [article.id for article in articles]
    if len(set(ids)) < len(ids) or not all(ids):
        articles = [relabel(a, source_letter(index)) for index, a in enumerate(articles)]
    return tuple(split_article(article) for article in articles)
