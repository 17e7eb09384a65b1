"""What is known of each sentence before any two are compared: vectors, words, names, numbers.

Everything here is a whole number or a multiple of a power of two, so that all later sums are exact
and the same in any order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.sentence_reading import (
    ArticleVectors,
    ReadSentence,
    encode_sentences,
    read_sentences,
)
from kursk_compare.article import Article, TextKind
from kursk_compare.embedding.encoder import Encoder, on_grid

Floats = NDArray[np.float32]

_IDF_STEPS = 64


@dataclass(frozen=True, slots=True, eq=False)
class Incidence:
    """Which of an article's sentences (rows) hold which terms (columns, sorted term numbers)."""

    terms: NDArray[np.int64]
    held: Floats


@dataclass(frozen=True, slots=True, eq=False)
class ArticleMaterial:
    """One article's sentences as numbers; n sentences, d dimensions of the model.

    `vectors`, `centred` and `context` have shape (n, d): the sentence alone, the same without
    what all sentences of the set share, and the sentence among its neighbours. `words` (m, d)
    holds the vectors of the content words of all sentences, `first_word` (n + 1) where each
    sentence's begin, `weights` (m) their rarity. The rest is one number a sentence.
    """

    vectors: Floats
    centred: Floats
    context: Floats
    words: Floats
    first_word: NDArray[np.int64]
    weights: Floats
    stems: Incidence
    names: Incidence
    numbers: Incidence
    quoted: Incidence
    rarity: NDArray[np.float64]
    name_rarity: NDArray[np.float64]
    quoted_words: NDArray[np.float64]
    count: NDArray[np.float64]
    headline: NDArray[np.bool_]
    linkable: NDArray[np.bool_]
    telling: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.vectors)


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """All articles' material and the weight (rarity) of each term over the whole set."""

    articles: tuple[ArticleMaterial, ...]
    term_weight: Floats


def gather(
    articles: Sequence[Article],
    encoder: Encoder,
    hints: Mapping[str, SentenceHints],
    progress: Callable[[float], None],
) -> Material:
    """Read and encode all sentences; `progress` hears the share of the encoding that is done.

    Raises what the encoder raises.
    """
    read = [read_sentences(article, hints) for article in articles]
    total = max(1, sum(map(len, read)))
    vectors, done = [], 0
    for sentences in read:
        report = partial(_report, progress, done / total, len(sentences) / total)
        vectors.append(encode_sentences(sentences, encoder, report))
        done += len(sentences)
    terms = _Terms(read)
    mean = np.sum([found.alone.sum(axis=0, dtype=np.float64) for found in vectors], axis=0) / total
    return Material(
        tuple(_material(one, own, terms, mean) for one, own in zip(read, vectors, strict=True)),
        terms.weight,
    )


def _report(progress: Callable[[float], None], begun: float, own: float, share: float) -> None:
    progress(begun + own * share)


class _Terms:
    """Numbers the terms of a set and weighs them by how few sentences hold them."""

    def __init__(self, read: Sequence[Sequence[ReadSentence]]) -> None:
        sentences = [one for found in read for one in found]
        held = Counter(stem for one in sentences for stem in one.stems)
        extra = {term for one in sentences for term in (*one.numbers, *one.quoted)}
        self.number = {term: at for at, term in enumerate(sorted({*held, *extra}))}
        self.names = _names(sentences)
        rarity = [np.log((1 + len(sentences)) / (1 + held[term])) for term in self.number]
        self.weight: Floats = (np.rint(np.array(rarity) * _IDF_STEPS) + 1).astype(np.float32)
        self.weight /= _IDF_STEPS

    def weight_of(self, one: ReadSentence, word: int) -> float:
        """Return the weight of a sentence's content word, 1 for the sentence as a whole."""
        return float(self.weight[self.number[one.words[word].stem]]) if word >= 0 else 1.0

    def incidence(self, rows: Sequence[Sequence[str]]) -> Incidence:
        """Return which row holds which term."""
        numbers = [sorted({self.number[term] for term in row}) for row in rows]
        terms = np.array(sorted({n for row in numbers for n in row}), dtype=np.int64)
        held = np.zeros((len(rows), len(terms)), dtype=np.float32)
        for row, found in enumerate(numbers):
            held[row, np.searchsorted(terms, found)] = 1
        return Incidence(terms, held)


def _names(sentences: Sequence[ReadSentence]) -> frozenset[str]:
    capital, lower = Counter[str](), Counter[str]()
    for one in sentences:
        for word in one.words:
            if word.capital and word.inside:
                capital[word.stem] += 1
            elif not word.capital:
                lower[word.stem] += 1
    return frozenset(stem for stem, times in capital.items() if times > lower[stem])


def _material(
    read: Sequence[ReadSentence],
    own: ArticleVectors,
    terms: _Terms,
    mean: NDArray[np.float64],
) -> ArticleMaterial:
    stems = terms.incidence([sorted(one.stems) for one in read])
    names = terms.incidence([sorted(one.stems & terms.names) for one in read])
    owners = np.array([sentence for sentence, _ in own.word_owner], dtype=np.int64)
    return ArticleMaterial(
        vectors=own.alone.astype(np.float32),
        centred=on_grid(own.alone - mean).astype(np.float32),
        context=own.context.astype(np.float32),
        words=own.words.astype(np.float32),
        first_word=np.searchsorted(owners, np.arange(len(read) + 1)),
        weights=np.array([terms.weight_of(read[s], w) for s, w in own.word_owner], np.float32),
        stems=stems,
        names=names,
        numbers=terms.incidence([sorted(one.numbers) for one in read]),
        quoted=terms.incidence([sorted(one.quoted) for one in read]),
        rarity=_held_weight(stems, terms),
        name_rarity=_held_weight(names, terms),
        quoted_words=np.array([len(one.quoted) for one in read], dtype=np.float64),
        count=stems.held.sum(axis=1).astype(np.float64),
        headline=np.array([_is_headline(n, one) for n, one in enumerate(read)], dtype=np.bool_),
        linkable=np.array([_is_linkable(one) for one in read], dtype=np.bool_),
        telling=np.array([_is_telling(one) for one in read], dtype=np.bool_),
    )


def _held_weight(incidence: Incidence, terms: _Terms) -> NDArray[np.float64]:
    total: NDArray[np.float64] = (incidence.held * terms.weight[incidence.terms]).sum(
        axis=1, dtype=np.float64
    )
    return total


def _is_headline(number: int, one: ReadSentence) -> bool:
    return number == 0 or one.sentence.kind is TextKind.HEADLINE


def _is_telling(one: ReadSentence) -> bool:
    return one.sentence.kind not in (TextKind.BYLINE, TextKind.BOILERPLATE)


def _is_linkable(one: ReadSentence) -> bool:
    return _is_telling(one) and one.sentence.kind is not TextKind.CAPTION and len(one.words) >= 2
