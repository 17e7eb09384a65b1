"""The Python interface: read an article, compare articles.

Stages are imported when they are needed, so that importing the package stays quick and loads
neither Qt nor an embedding model.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kursk_compare.article import Article
from kursk_compare.settings import Settings

if TYPE_CHECKING:
    from kursk_compare.comparison.model import Comparison
    from kursk_compare.embedding.encoder import Encoder

Progress = Callable[[str, float], None]


def read_article(path: str | os.PathLike[str], id: str = "A") -> Article:
    """Read one file of any supported format, in a child process with limits.

    Raises UnreadableArticle, whose message is one plain sentence.
    """
    from kursk_compare.reading import read_article as read

    return read(path, id=id)


def compare(
    articles: Sequence[Article],
    settings: Settings = Settings(),  # noqa: B008 - frozen
    encoder: Encoder | None = None,
    progress: Progress | None = None,
) -> Comparison:
    """Align the sentences of two or more articles and report where they diverge.

    `encoder` None is the default model, in a child process that ends with the call. `progress` is
    called with the stage's name and the share of it that is done, 0..1. Raises NotComparable,
    ModelUnavailable.
    """
    from kursk_compare.comparison.pipeline import compare_articles

    if encoder is not None:
        return compare_articles(articles, encoder, settings, progress)
    from kursk_compare.embedding import default_encoder

    with default_encoder(settings) as default:
        return compare_articles(articles, default, settings, progress)
