"""Reads the sentences of all articles: their texts without figures, and what they speak of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.words import Words, content_words, in_a_row, masked
from kursk_compare.article import Article, Sentence, Span

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]{8,})[”\"“»]")


@dataclass(frozen=True, slots=True, eq=False)
class ReadSentences:
    """The sentences of all articles in a row, as alignment reads them.

    `begins` says where each article's begin, and where the last one's end. `texts` are without
    figures; `words` are their content words, `subjects` those of what pronoun subjects stand for,
    `quoted` those of quotations; `numbers` are the figures as written, `number_owner` the
    sentences they stand in.
    """

    begins: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    texts: tuple[str, ...]
    words: Words
    subjects: Words
    quoted: Words
    numbers: list[str]
    number_owner: NDArray[np.int64]


def read_sentences(
    articles: Sequence[Article], hints: Mapping[str, SentenceHints]
) -> ReadSentences:
    """Read all sentences of the articles."""
    own = [[article.words_of(s) for s in article.sentences] for article in articles]
    begins = tuple(np.cumsum([0, *map(len, own)]).tolist())
    texts = [_without_figures(article, hints) for article in articles]
    subjects = [[_subject(hints.get(s.id)) for s in article.sentences] for article in articles]
    quoted = [[" ".join(_QUOTED.findall(text)) for text in here] for here in own]
    numbers = [_NUMBER.findall(text) for here in own for text in here]

    def words_of(every: Sequence[Sequence[str]]) -> Words:
        return in_a_row(
            [content_words(here, a.language) for here, a in zip(every, articles, strict=True)],
            begins,
        )

    return ReadSentences(
        begins,
        tuple(sentence for article in articles for sentence in article.sentences),
        tuple(text for here in texts for text in here),
        words_of(texts),
        words_of(subjects),
        words_of(quoted),
        [number for here in numbers for number in here],
        np.repeat(np.arange(begins[-1]), [len(here) for here in numbers]),
    )


def _without_figures(article: Article, hints: Mapping[str, SentenceHints]) -> list[str]:
    found = []
    for sentence in article.sentences:
        own, hint = article.words_of(sentence), hints.get(sentence.id)
        figures = [
            Span(max(0, span.start - sentence.start), min(len(own), span.end - sentence.start))
            for span in (hint.figures if hint else ())
            if span.overlaps(sentence.span)
        ]
        found.append(masked(own, figures, article.language))
    return found


def _subject(hint: SentenceHints | None) -> str:
    return (hint and hint.subject) or ""
