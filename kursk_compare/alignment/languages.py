"""Which languages can be aligned with a model."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Article
from kursk_compare.errors import NotComparable


def check_languages(articles: Sequence[Article], known: Sequence[str]) -> list[str]:
    """Return warnings on languages the model was not made for.

    `known` are ISO 639-1 codes, () for any. Raises NotComparable for articles in different
    languages that the model does not bring together.
    """
    spoken = sorted({article.language for article in articles if article.sentences})
    foreign = [language for language in spoken if known and language not in known]
    if len(spoken) > 1 and foreign:
        raise NotComparable(
            f"The articles are in different languages ({', '.join(spoken)}), which this embedding "
            "model cannot compare: choose a multilingual model, or articles in one language."
        )
    return [
        f"The embedding model was not made for the articles' language ({language}): "
        "links are less sure."
        for language in foreign
    ]
