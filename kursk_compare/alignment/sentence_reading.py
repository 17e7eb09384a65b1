"""Reads and encodes one article's sentences: masked text, words, vectors alone and in context."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.words import Word, content_words, masked
from kursk_compare.article import Article, Sentence, Span
from kursk_compare.embedding.encoder import GRID, Encoded, Encoder, on_grid, to_grid

Whole = NDArray[np.int16]

_WINDOW = 900  # characters of context that are encoded together, within the model's reach
_CHUNK = 128  # texts that are encoded between two reports of progress
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]{8,})[”\"“»]")
_NOTHING: Whole = np.zeros(0, dtype=np.int16)
_Places = list[tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """One sentence as alignment reads it: its text without figures, and what it speaks of.

    `stems` are those of its content words and of what its pronoun subject stands for.
    """

    sentence: Sentence
    text: str
    words: tuple[Word, ...]
    stems: frozenset[str]
    numbers: frozenset[str]
    quoted: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class ArticleVectors:
    """An article's vectors in multiples of 1/GRID; n sentences.

    `alone` (n, d) are the sentences by themselves, in the model's d dimensions; `context` (n, e)
    the sentences as read among their neighbours (late chunking: Günther et al. 2024), in the e
    dimensions of its tokens, and `words` (m, e) the content words of all sentences; `word_owner`
    (m) = (sentence, index of the word or -1 for the sentence as a whole).
    """

    alone: Whole
    context: Whole
    words: Whole
    word_owner: tuple[tuple[int, int], ...]


def read_sentences(article: Article, hints: Mapping[str, SentenceHints]) -> list[ReadSentence]:
    """Read all sentences of `article`."""
    return [_read(article, sentence, hints.get(sentence.id)) for sentence in article.sentences]


def encode_articles(
    read: Sequence[Sequence[ReadSentence]], encoder: Encoder, progress: Callable[[float], None]
) -> list[ArticleVectors]:
    """Encode the sentences of all articles; `progress` hears the share that is done.

    Each text is encoded once, the shortest first: texts of one length make full batches. What a
    text's tokens tell is taken from them at once, since they need much more room than that.
    """
    found = [_Vectors(sentences) for sentences in read]
    users: dict[str, list[Callable[[Encoded], _Sums]]] = {}
    for vectors in found:
        for text, hear in vectors.wanted():
            users.setdefault(text, []).append(hear)
    texts = sorted(users, key=lambda text: (len(text), text))
    for at in range(0, len(texts), _CHUNK):
        chunk = texts[at : at + _CHUNK]
        encoded = dict(zip(chunk, encoder.encode(chunk), strict=True))
        _settle([hear(encoded[text]) for text in chunk for hear in users[text]])
        progress((at + len(chunk)) / len(texts))
    return [vectors.finished() for vectors in found]


class _Vectors:
    """The vectors of one article's sentences while its texts are being encoded."""

    def __init__(self, read: Sequence[ReadSentence]) -> None:
        self._read = read
        self._alone: list[Whole] = [_NOTHING] * len(read)
        self._context: list[Whole] = [_NOTHING] * len(read)
        self._in_window: dict[int, Whole] = {}
        self._words: list[tuple[Whole, list[int]]] = [(_NOTHING, [])] * len(read)

    def wanted(self) -> Iterator[tuple[str, Callable[[Encoded], _Sums]]]:
        """Yield the texts to encode, and what is to hear of each."""
        for number, one in enumerate(self._read):
            yield one.text, partial(self._hear_sentence, number)
        for places, text in _windows([one.text for one in self._read]):
            yield text, partial(self._hear_window, places)

    def finished(self) -> ArticleVectors:
        """Return the vectors, once all texts were heard."""
        context = [self._in_window.get(at, plain) for at, plain in enumerate(self._context)]
        owners = [(number, at) for number, (_, met) in enumerate(self._words) for at in met]
        words = np.concatenate([vectors for vectors, _ in self._words])
        return ArticleVectors(np.array(self._alone), np.array(context), words, tuple(owners))

    def _hear_sentence(self, number: int, encoded: Encoded) -> _Sums:
        self._alone[number] = to_grid(encoded.vector)
        whole = self._context[number] = _among_tokens(encoded)
        vectors, met = _between(encoded, [(w.start, w.end) for w in self._read[number].words])
        if not met:
            vectors, met = whole[None].astype(np.float32), [-1]
        return vectors, partial(self._keep_words, number, met)

    def _keep_words(self, number: int, met: list[int], vectors: Whole) -> None:
        self._words[number] = vectors, met

    def _hear_window(self, places: _Places, encoded: Encoded) -> _Sums:
        if len(encoded.offsets) < len(places):
            places = []  # a model without token vectors tells nothing of sentences in a window
        vectors, met = _between(encoded, [(start, end) for _, start, end in places])
        return vectors, partial(self._keep_window, [places[at][0] for at in met])

    def _keep_window(self, numbers: list[int], vectors: Whole) -> None:
        self._in_window.update(zip(numbers, vectors, strict=True))


_Sums = tuple[NDArray[np.float32], Callable[[Whole], None]]
"""Sums of the vectors of tokens, and what keeps them once they are of unit length."""


def _settle(heard: Sequence[_Sums]) -> None:
    """Bring many sums to unit length at once, and hand them to those who keep them."""
    rows = on_grid(np.concatenate([sums for sums, _ in heard]))
    ends = np.cumsum([len(sums) for sums, _ in heard])[:-1]
    for part, (_, keep) in zip(np.split(rows, ends), heard, strict=True):
        keep(part)


def _read(article: Article, sentence: Sentence, hint: SentenceHints | None) -> ReadSentence:
    own = article.words_of(sentence)
    figures = [
        Span(max(0, span.start - sentence.start), min(len(own), span.end - sentence.start))
        for span in (hint.figures if hint else ())
        if span.overlaps(sentence.span)
    ]
    text = masked(own, figures, article.language)
    words = tuple(content_words(text, article.language))
    subject = content_words((hint and hint.subject) or "", article.language)
    quoted = content_words(" ".join(_QUOTED.findall(own)), article.language)
    return ReadSentence(
        sentence,
        text,
        words,
        frozenset(word.stem for word in (*words, *subject)),
        frozenset(_NUMBER.findall(own)),
        frozenset(word.stem for word in quoted),
    )


def _windows(texts: Sequence[str]) -> list[tuple[_Places, str]]:
    """Return texts of several sentences with (sentence, start, end) of those read in each.

    Each window begins with the last sentence of the one before, for its context.
    """
    found, first = [], 0
    while first < len(texts):
        begin = max(0, first - 1)
        last, length = first, sum(len(text) + 1 for text in texts[begin:first])
        while last < len(texts) and (last == first or length + len(texts[last]) < _WINDOW):
            length += len(texts[last]) + 1
            last += 1
        at, places = 0, []
        for number in range(begin, last):
            if number >= first:
                places.append((number, at, at + len(texts[number])))
            at += len(texts[number]) + 1
        found.append((places, " ".join(texts[begin:last])))
        first = last
    return found


def _among_tokens(encoded: Encoded) -> Whole:
    """Return a text's vector where its tokens' lie: a dense layer may have taken it elsewhere."""
    if encoded.vector.shape == encoded.tokens.shape[1:]:
        return to_grid(encoded.vector)
    return on_grid(to_grid(encoded.tokens).sum(axis=0, dtype=np.int64))


# Some builds of the linear algebra library report invalid values in padding that is never used.
@np.errstate(invalid="ignore")
def _between(
    encoded: Encoded, spans: Sequence[tuple[int, int]]
) -> tuple[NDArray[np.float32], list[int]]:
    """Return the sums of the vectors of the tokens in `spans`, and which spans have any token."""
    starts, ends = encoded.offsets[:, 0].tolist(), encoded.offsets[:, 1].tolist()
    first = [bisect_right(ends, start) for start, _ in spans]
    last = [bisect_left(starts, end) for _, end in spans]
    met = [at for at, (one, other) in enumerate(zip(first, last, strict=True)) if one < other]
    begins, closes = np.array(first)[met, None], np.array(last)[met, None]
    at = np.arange(len(starts))
    # Whole numbers below 2**24: single precision adds them exactly.
    tokens = np.rint(encoded.tokens * np.float32(GRID))
    return ((begins <= at) & (at < closes)).astype(np.float32) @ tokens, met
