"""What is known of each sentence before any two are compared: vectors, words, names, numbers.

Everything here is a whole number or a multiple of a power of two, so that all later sums are exact
and the same in any order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.languages import UNKNOWN
from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.sentence_reading import ReadSentences, read_sentences
from kursk_compare.alignment.sentence_vectors import encode_sentences
from kursk_compare.article import QUIET_KINDS, Article, TextKind
from kursk_compare.embedding.encoder import Encoder, on_grid

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

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
    read = read_sentences(articles, hints)
    vectors = encode_sentences(read, encoder, progress)
    terms = _Terms(read)
    kind = np.array([sentence.kind for sentence in read.sentences])
    is_telling = ~np.isin(kind, sorted(QUIET_KINDS))
    count = np.bincount(read.words.owner, minlength=len(kind))
    headline = kind == TextKind.HEADLINE
    headline[list(read.begins[:-1])] = True
    languages = [article.language for article in articles for _ in article.sentences]
    return Material(
        begins=read.begins,
        texts=read.texts,
        vectors=vectors.alone.astype(np.float32),
        centred=_centred(vectors.alone, languages),
        context=vectors.context.astype(np.float32),
        words=vectors.words,
        first_word=vectors.first_word,
        weights=terms.weights(vectors.word),
        term_weight=terms.weight,
        stems=terms.stems,
        names=terms.names,
        numbers=terms.numbers,
        quoted=terms.quoted,
        length=np.log1p(np.diff(terms.stems.first)).astype(np.float32),
        rarity=terms.stems.total.astype(np.float32),
        headline=headline,
        linkable=is_telling & (kind != TextKind.CAPTION) & (count >= 2),
        telling=is_telling,
    )


class _Terms:
    """Numbers the terms of a set and weighs them by how few sentences hold them."""

    def __init__(self, read: ReadSentences) -> None:
        words, self._sentences = read.words, len(read.texts)
        kinds = (words.stem, read.subjects.stem, read.quoted.stem, read.numbers)
        number = {term: at for at, term in enumerate(dict.fromkeys(chain(*kinds)))}
        word, subject, quoted, figure = (
            np.array([number[term] for term in terms], dtype=np.int64) for terms in kinds
        )
        self._word, count = word, len(number)
        owner, held = _once(
            np.concatenate([words.owner, read.subjects.owner]),
            np.concatenate([word, subject]),
            count,
        )
        times = np.bincount(held, minlength=count)
        rarity = np.log((1 + self._sentences) / (1 + times))
        self.weight = (np.rint(rarity * _IDF_STEPS) + 1) / _IDF_STEPS
        capital = np.bincount(word[words.is_name], minlength=count)
        is_name = capital > np.bincount(word[words.is_small], minlength=count)
        self.stems = self._held(owner, held)
        self.names = self._held(owner[is_name[held]], held[is_name[held]])
        self.numbers = self._held(*_once(read.number_owner, figure, count))
        self.quoted = self._held(*_once(read.quoted.owner, quoted, count))

    def weights(self, word: Whole) -> Floats:
        """Return the weights of words, by their numbers; 1 for a sentence as a whole (-1)."""
        return np.append(self.weight[self._word], 1.0)[word].astype(np.float32)

    def _held(self, owner: Whole, terms: Whole) -> Held:
        first = np.searchsorted(owner, np.arange(self._sentences + 1))
        upto = np.concatenate([[0.0], np.cumsum(self.weight[terms])])
        return Held(terms, first, upto[first[1:]] - upto[first[:-1]])


def _once(owner: Whole, term: Whole, terms: int) -> tuple[Whole, Whole]:
    """Return which sentence holds which term, each pair once, by sentence, then term."""
    found, held = np.divmod(np.unique(owner * terms + term), max(1, terms))
    return found, held


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
