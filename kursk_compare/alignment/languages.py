"""Which languages can be aligned with a model."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Article
from kursk_compare.errors import NotComparable

UNKNOWN = "und"
"""ISO 639 code of a language that could not be determined."""


def check_languages(articles: Sequence[Article], known: Sequence[str]) -> list[str]:
    """Return warnings on languages the model was not made for.

    `known` are ISO 639-1 codes, () for any. Raises NotComparable for articles in different
    languages that the model does not bring together.
    """
    found = sorted({article.language for article in articles if article.sentences})
    spoken = [language for language in found if language != UNKNOWN]
    foreign = [language for language in spoken if known and language not in known]
    if len(spoken) > 1 and foreign:
        raise NotComparable(
            f"The articles are in different languages ({', '.join(spoken)}), which this embedding "
            "model cannot compare: choose a multilingual model, or articles in one language."
        )
    unsure = ["The language of an article is unknown: its links are less sure."]
    return unsure[: len(found) - len(spoken)] + [
        f"The embedding model was not made for the articles' language ({language}): "
        "links are less sure."
        for language in foreign
    ]
