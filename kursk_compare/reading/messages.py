"""Articles as JSON values, for the way from the reading child to its parent."""

from __future__ import annotations

from typing import Any

from kursk_compare.article import Article, Block, TextKind, as_date


def article_message(article: Article) -> dict[str, Any]:
    """Return a JSON value that holds everything a reader knows of an article."""
    return {
        "text": article.text,
        "blocks": [[block.start, block.end, block.kind.value] for block in article.blocks],
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "sha256": article.sha256,
        "notices": list(article.notices),
        "retrieved": article.retrieved.isoformat() if article.retrieved else None,
    }


def article_from_message(message: dict[str, Any], id: str, path: str) -> Article:
    """Return the article of a message; raises ValueError or KeyError for anything else."""
    return Article(
        id,
        message["text"],
        tuple(Block(start, end, TextKind(kind)) for start, end, kind in message["blocks"]),
        title=message["title"],
        outlet=message["outlet"],
        author=message["author"],
        published=as_date(message["published"]),
        language=message["language"],
        path=path,
        sha256=message["sha256"],
        notices=tuple(message["notices"]),
        retrieved=as_date(message["retrieved"]),
    )
