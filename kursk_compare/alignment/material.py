"""What is known of each sentence before any two are compared: vectors, words, names, numbers.

Everything here is a whole number or a multiple of a power of two, so that all later sums are exact
and the same in any order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.languages import UNKNOWN
from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.sentence_reading import (
    ArticleVectors,
    ReadSentence,
    encode_articles,
    read_sentences,
)
from kursk_compare.article import Article, TextKind
from kursk_compare.embedding.encoder import Encoder, on_grid

Floats = NDArray[np.float32]

_IDF_STEPS = 64


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """Which sentences hold which terms: `terms` of all sentences in a row, sorted in each.

    `first` (n + 1) says where each sentence's begin; `total` (n) is the weight of what each holds.
    """

    terms: NDArray[np.int64]
    first: NDArray[np.int64]
    total: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """The sentences of all articles in a row as numbers; n sentences, d dimensions of the model.

    `begins` (articles + 1) says where each article's sentences begin. `vectors` and `centred` have
    shape (n, d): the sentence alone, and without what all sentences of its language share.
    `context` (n, e) is the sentence among its neighbours. `words` (m, e) holds the vectors of the
    content words of all sentences, `first_word` (n + 1) where each sentence's begin, `weights` (m)
    their rarity. `term_weight` is the rarity of each term. The rest is one value a sentence:
    `length` is the logarithm of the number of its stems and one, `rarity` the weight of them all.
    """

    begins: tuple[int, ...]
    texts: tuple[str, ...]
    vectors: Floats
    centred: Floats
    context: Floats
    words: NDArray[np.int16]
    first_word: NDArray[np.int64]
    weights: Floats
    term_weight: NDArray[np.float64]
    stems: Held
    names: Held
    numbers: Held
    quoted: Held
    length: Floats
    rarity: Floats
    headline: NDArray[np.bool_]
    linkable: NDArray[np.bool_]
    telling: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.vectors)

    def rows(self, article: int) -> slice:
        """Return the place of one article's sentences."""
        return slice(self.begins[article], self.begins[article + 1])


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
    vectors = encode_articles(read, encoder, progress)
    begins = np.cumsum([0, *map(len, read)]).tolist()
    languages = [a.language for a, own in zip(articles, read, strict=True) for _ in own]
    return _material(
        [one for sentences in read for one in sentences], tuple(begins), vectors, languages
    )


class _Terms:
    """Numbers the terms of a set and weighs them by how few sentences hold them."""

    def __init__(self, sentences: Sequence[ReadSentence]) -> None:
        held = Counter(stem for one in sentences for stem in one.stems)
        extra = {term for one in sentences for term in (*one.numbers, *one.quoted)}
        self.number = {term: at for at, term in enumerate(sorted({*held, *extra}))}
        self.names = _names(sentences)
        rarity = [np.log((1 + len(sentences)) / (1 + held[term])) for term in self.number]
        self.weight = (np.rint(np.array(rarity) * _IDF_STEPS) + 1) / _IDF_STEPS

    def weight_of(self, one: ReadSentence, word: int) -> float:
        """Return the weight of a sentence's content word, 1 for the sentence as a whole."""
        return float(self.weight[self.number[one.words[word].stem]]) if word >= 0 else 1.0

    def held(self, rows: Sequence[Iterable[str]]) -> Held:
        """Return which row holds which term."""
        numbers = [sorted({self.number[term] for term in row}) for row in rows]
        first = np.cumsum([0, *map(len, numbers)])
        terms = np.array([term for row in numbers for term in row], dtype=np.int64)
        upto = np.concatenate([[0.0], np.cumsum(self.weight[terms])])
        return Held(terms, first, upto[first[1:]] - upto[first[:-1]])


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
    begins: tuple[int, ...],
    vectors: Sequence[ArticleVectors],
    languages: Sequence[str],
) -> Material:
    terms = _Terms(read)
    stems = terms.held([one.stems for one in read])
    owned = [
        (begin + s, w)
        for begin, own in zip(begins, vectors, strict=False)
        for s, w in own.word_owner
    ]
    alone, starts = np.concatenate([own.alone for own in vectors]), set(begins)
    return Material(
        begins=begins,
        texts=tuple(one.text for one in read),
        vectors=alone.astype(np.float32),
        centred=_centred(alone, languages),
        context=np.concatenate([own.context for own in vectors]).astype(np.float32),
        words=np.concatenate([own.words for own in vectors]),
        first_word=np.searchsorted([owner for owner, _ in owned], np.arange(len(read) + 1)),
        weights=np.array([terms.weight_of(read[owner], w) for owner, w in owned], np.float32),
        term_weight=terms.weight,
        stems=stems,
        names=terms.held([one.stems & terms.names for one in read]),
        numbers=terms.held([one.numbers for one in read]),
        quoted=terms.held([one.quoted for one in read]),
        length=np.log1p([len(one.stems) for one in read]).astype(np.float32),
        rarity=stems.total.astype(np.float32),
        headline=np.array(
            [n in starts or one.sentence.kind is TextKind.HEADLINE for n, one in enumerate(read)]
        ),
        linkable=np.array([_is_linkable(one) for one in read], dtype=np.bool_),
        telling=np.array([_is_telling(one) for one in read], dtype=np.bool_),
    )


def _centred(vectors: NDArray[np.int16], languages: Sequence[str]) -> Floats:
    """Return the vectors without what all sentences of the same language share."""
    known = Counter(language for language in languages if language != UNKNOWN)
    commonest = min(known, key=lambda language: (-known[language], language), default=UNKNOWN)
    spoken = np.array([commonest if one == UNKNOWN else one for one in languages])
    found = np.empty(vectors.shape, dtype=np.float32)
    for language in sorted({*known, commonest}):
        own = spoken == language
        found[own] = on_grid(vectors[own] - vectors[own].mean(axis=0, dtype=np.float64))
    return found


def _is_telling(one: ReadSentence) -> bool:
    return one.sentence.kind not in (TextKind.BYLINE, TextKind.BOILERPLATE)


def _is_linkable(one: ReadSentence) -> bool:
    return _is_telling(one) and one.sentence.kind is not TextKind.CAPTION and len(one.words) >= 2
