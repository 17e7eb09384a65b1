"""Which languages can be aligned with a model, and whether it brings different ones together.

What a model says of itself is not enough (a large vocabulary or a name makes no model
multilingual): it is tried on sentences whose translations come with the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations
from types import MappingProxyType

import numpy as np

from kursk_compare.article import Article
from kursk_compare.embedding.encoder import Encoder, Vectors
from kursk_compare.errors import NotComparable
from kursk_compare.resources import read_rows

UNKNOWN = "und"
"""ISO 639 code of a language that could not be determined."""

PIVOT = "en"
"""Tried with all others: near relatives share so many words that they meet in any model."""

FOUND = 0.9
"""Share of sentences that must be nearest to their translation for two languages to meet."""


def check_languages(articles: Sequence[Article], encoder: Encoder) -> list[str]:
    """Return warnings on languages the model was not made for, or between which it aligns.

    Raises NotComparable for articles in different languages that the model does not bring
    together, and what the encoder raises.
    """
    found = sorted({article.language for article in articles if article.sentences})
    spoken = [language for language in found if language != UNKNOWN]
    known = encoder.languages
    foreign = [language for language in spoken if known and language not in known]
    several: list[str] = []
    if len(spoken) > 1:
        _refuse_what_does_not_meet(spoken, foreign, encoder)
        foreign = []
        several = [
            f"The articles are in different languages ({', '.join(spoken)}): sentences of two "
            "languages are linked by the embedding model alone, and less surely."
        ]
    unsure = ["The language of an article is unknown: its links are less sure."]
    return [
        *unsure[: len(found) - len(spoken)],
        *several,
        *(
            f"The embedding model was not made for the articles' language ({language}): "
            "links are less sure."
            for language in foreign
        ),
    ]


@cache
def translations() -> Mapping[str, tuple[str, ...]]:
    """Return the same sentences in several languages, by ISO 639-1 code."""
    rows = read_rows("alignment/parallel.tsv")
    return MappingProxyType({row[0]: tuple(row[1:]) for row in rows})


def _refuse_what_does_not_meet(
    spoken: Sequence[str], foreign: Sequence[str], encoder: Encoder
) -> None:
    """Raise NotComparable; of languages that cannot be tried, what the model says is believed."""
    known = translations()
    tried = [language for language in spoken if language in known]
    untried = [language for language in spoken if language not in known]
    refused = any(language in foreign for language in untried)
    if refused or not meet(tried, encoder) or (untried and not is_multilingual(encoder)):
        raise NotComparable(
            f"The articles are in different languages ({', '.join(spoken)}), which this embedding "
            "model does not bring together: choose a multilingual model, or articles in one "
            "language."
        )


def meet(languages: Sequence[str], encoder: Encoder) -> bool:
    """Say whether the model finds the translations between each two of the languages and PIVOT."""
    vectors = _encoded(sorted({*languages, PIVOT}), encoder)
    return all(_do_meet(vectors[one], vectors[other]) for one, other in combinations(vectors, 2))


def is_multilingual(encoder: Encoder) -> bool:
    """Say whether at least half of all languages that can be tried meet PIVOT in the model."""
    vectors = _encoded(sorted(translations()), encoder)
    met = [_do_meet(vectors[PIVOT], vectors[other]) for other in vectors if other != PIVOT]
    return 2 * sum(met) >= len(met)


def _encoded(languages: Sequence[str], encoder: Encoder) -> dict[str, Vectors]:
    texts = translations()
    asked = [text for language in languages for text in texts[language]]
    vectors = np.array([encoded.vector for encoded in encoder.encode(asked)])
    return dict(zip(languages, np.split(vectors, len(languages)), strict=True))


def _do_meet(one: Vectors, other: Vectors) -> bool:
    alike = one @ other.T
    right = np.arange(len(alike))
    found = (alike.argmax(axis=0) == right).sum() + (alike.argmax(axis=1) == right).sum()
    return bool(found >= FOUND * 2 * len(alike))
