"""Reads and encodes one article's sentences: masked text, words, vectors alone and in context."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.words import Word, content_words, masked
from kursk_compare.article import Article, Sentence, Span
from kursk_compare.embedding.encoder import GRID, Encoded, Encoder, on_grid, to_grid

Whole = NDArray[np.int16]

_WINDOW = 900  # characters of context that are encoded together, within the model's reach
_CHUNK = 64  # texts that are encoded between two reports of progress
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]{8,})[”\"“»]")
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


def encode_sentences(
    read: Sequence[ReadSentence], encoder: Encoder, progress: Callable[[float], None]
) -> ArticleVectors:
    """Encode an article's sentences; `progress` hears the share that is done."""
    windows = _windows([one.text for one in read])
    texts = sorted({one.text for one in read} | {text for _, text in windows})
    encoded = _encode(sorted(texts, key=len), encoder, progress)
    alone = np.array([to_grid(encoded[one.text].vector) for one in read], dtype=np.int16)
    words, owners = _word_vectors(read, encoded)
    context = np.array([_among_tokens(encoded[one.text]) for one in read], dtype=np.int16)
    _read_in_context(context, windows, encoded)
    return ArticleVectors(alone, context, words, owners)


def _encode(
    texts: Sequence[str], encoder: Encoder, progress: Callable[[float], None]
) -> dict[str, Encoded]:
    found: dict[str, Encoded] = {}
    for at in range(0, len(texts), _CHUNK):
        chunk = texts[at : at + _CHUNK]
        found.update(zip(chunk, encoder.encode(chunk), strict=True))
        progress(len(found) / len(texts))
    return found


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


def _read_in_context(
    vectors_of: Whole, windows: Sequence[tuple[_Places, str]], encoded: Mapping[str, Encoded]
) -> None:
    """Put the vectors of all sentences that a window reaches in their rows of `vectors_of`."""
    numbers, sums = [], []
    for places, text in windows:
        spans = [(start, end) for _, start, end in places]
        vectors, met = _between(encoded[text], spans)
        numbers += [places[at][0] for at in met]
        sums.append(vectors)
    vectors_of[numbers] = on_grid(np.concatenate(sums))


def _word_vectors(
    read: Sequence[ReadSentence], encoded: Mapping[str, Encoded]
) -> tuple[Whole, tuple[tuple[int, int], ...]]:
    sums: list[NDArray[np.float32]] = []
    owners: list[tuple[int, int]] = []
    for number, one in enumerate(read):
        whole = encoded[one.text]
        vectors, met = _between(whole, [(word.start, word.end) for word in one.words])
        if not met:
            vectors, met = _among_tokens(whole)[None].astype(np.float32), [-1]
        sums.append(vectors)
        owners += [(number, at) for at in met]
    return on_grid(np.concatenate(sums)), tuple(owners)


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
