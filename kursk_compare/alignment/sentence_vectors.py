"""Encodes the sentences of all articles: alone, among their neighbours, and word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.sentence_reading import ReadSentences
from kursk_compare.embedding.encoder import GRID, Encoded, Encoder, on_grid, to_grid

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]
OnGrid = NDArray[np.int16]
Flags = NDArray[np.bool_]

_WINDOW = 900  # characters of context that are encoded together, within the model's reach
_CHUNK = 128  # texts that are encoded between two reports of progress
_TOGETHER = 16  # texts whose vectors are taken in at once: they stay in the processor's cache
_FAR = 2**32  # from text to text in one row of places: no text is that long


@dataclass(frozen=True, slots=True, eq=False)
class SentenceVectors:
    """The vectors of all sentences in multiples of 1/GRID; n sentences.

    `alone` (n, d) are the sentences by themselves, in the model's d dimensions; `context` (n, e)
    the sentences as read among their neighbours (late chunking: Günther et al. 2024), in the e
    dimensions of its tokens, and `words` (m, e) the content words of all sentences. `word` (m)
    numbers them among all content words; -1 stands for a sentence as a whole, where none of its
    words has a vector. `first_word` (n + 1) says where each sentence's begin.
    """

    alone: OnGrid
    context: OnGrid
    words: OnGrid
    word: Whole
    first_word: Whole


def encode_sentences(
    read: ReadSentences, encoder: Encoder, progress: Callable[[float], None]
) -> SentenceVectors:
    """Encode all sentences; `progress` hears the share that is done.

    Each text is encoded once, the shortest first: texts of one length make full batches. What a
    text's tokens tell is taken from them at once, since they need much more room than that.
    """
    vectors = _Vectors(read)
    texts = sorted(vectors.wanted, key=lambda text: (len(text), text))
    for at in range(0, len(texts), _CHUNK):
        chunk = texts[at : at + _CHUNK]
        encoded = encoder.encode(chunk)
        for first in range(0, len(chunk), _TOGETHER):
            some = slice(first, first + _TOGETHER)
            vectors.hear(chunk[some], encoded[some])
        progress((at + len(chunk)) / len(texts))
    return vectors.finished()


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """What is to be taken from one text: vectors of `sentences` alone, and of those in windows.

    Each of the `windows` has a row for each of its sentences: where its vector is put, and between
    which code points of the text it stands.
    """

    sentences: list[int]
    windows: list[Whole]


class _Vectors:
    """The vectors of all sentences while their texts are being encoded.

    The rows of what is found are the words of all sentences, one row at least for each sentence,
    then the sentences as read among their neighbours.
    """

    def __init__(self, read: ReadSentences) -> None:
        words, self._count = read.words, len(read.texts)
        self._first = np.searchsorted(words.owner, np.arange(self._count + 1))
        self._begin = np.concatenate([[0], np.cumsum(np.maximum(np.diff(self._first), 1))])
        row = self._begin[words.owner] + np.arange(len(words.owner)) - self._first[words.owner]
        self._words = np.column_stack([row, words.start, words.end])
        self._alone: list[OnGrid] = [np.zeros(0, np.int16)] * self._count
        self._among_tokens = self._alone.copy()
        self._found = np.zeros((0, 0), dtype=np.int16)
        self._is_found = np.zeros(self._begin[-1] + self._count, dtype=np.bool_)
        self.wanted: dict[str, _Wanted] = {}
        for number, text in enumerate(read.texts):
            self.wanted.setdefault(text, _Wanted([], [])).sentences.append(number)
        for begin, end in pairwise(read.begins):
            for window, text in _windows(read.texts[begin:end]):
                window[:, 0] += self._begin[-1] + begin
                self.wanted.setdefault(text, _Wanted([], [])).windows.append(window)

    def hear(self, texts: Sequence[str], encoded: Sequence[Encoded]) -> None:
        """Take in what the model tells of some texts."""
        alone = to_grid(np.array([one.vector for one in encoded]))
        among_tokens = _among_tokens(encoded, alone)
        spans = [self._spans(*heard) for heard in zip(texts, encoded, strict=True)]
        for at, text in enumerate(texts):
            for number in self.wanted[text].sentences:
                self._alone[number], self._among_tokens[number] = alone[at], among_tokens[at]
        sums, is_met = _sums(encoded, spans)
        if not self._found.size:
            self._found = np.zeros((len(self._is_found), sums.shape[1]), dtype=np.int16)
        rows = np.concatenate(spans)[is_met, 0]
        self._found[rows] = on_grid(sums)
        self._is_found[rows] = True

    def _spans(self, text: str, encoded: Encoded) -> Whole:
        """Return (row, start, end) of all that is to be taken from the text's tokens."""
        wanted = self.wanted[text]
        found = [self._words[self._first[n] : self._first[n + 1]] for n in wanted.sentences]
        # A model without token vectors tells nothing of sentences in a window.
        found += [window for window in wanted.windows if len(window) <= len(encoded.offsets)]
        return found[0] if len(found) == 1 else np.concatenate([self._words[:0], *found])

    def finished(self) -> SentenceVectors:
        """Return the vectors, once all texts were heard."""
        begins, words = self._begin[:-1], self._begin[-1]
        is_word, in_window = np.split(self._is_found, [words])
        among_tokens = np.array(self._among_tokens)
        wordless = ~np.logical_or.reduceat(is_word, begins)
        self._found[begins[wordless]] = on_grid(among_tokens[wordless].astype(np.float32))
        word = np.full(words, -1)
        word[self._words[:, 0]] = np.arange(len(self._words))
        word[begins[wordless]] = -1
        is_word[begins[wordless]] = True
        first = np.concatenate([[0], np.cumsum(np.add.reduceat(is_word.astype(np.int64), begins))])
        return SentenceVectors(
            np.array(self._alone),
            np.where(in_window[:, None], self._found[words:], among_tokens),
            self._found[:words] if is_word.all() else self._found[:words][is_word],
            word[is_word],
            first,
        )


def _windows(texts: Sequence[str]) -> Iterator[tuple[Whole, str]]:
    """Yield texts of several sentences with (sentence, start, end) of those read in each.

    Each window begins with the last sentence of the one before, for its context.
    """
    first = 0
    while first < len(texts):
        begin = max(0, first - 1)
        last, length = first, sum(len(text) + 1 for text in texts[begin:first])
        while last < len(texts) and (last == first or length + len(texts[last]) < _WINDOW):
            length += len(texts[last]) + 1
            last += 1
        ends = np.cumsum([len(text) + 1 for text in texts[begin:last]]) - 1
        starts = ends - [len(text) for text in texts[begin:last]]
        places = np.column_stack([np.arange(begin, last), starts, ends])
        yield places[first - begin :], " ".join(texts[begin:last])
        first = last


def _among_tokens(encoded: Sequence[Encoded], alone: OnGrid) -> OnGrid:
    """Return texts' vectors where their tokens' lie: a dense layer may have taken them elsewhere.

    `alone` are their vectors.
    """
    if alone.shape[1:] == encoded[0].tokens.shape[1:]:
        return alone
    return on_grid(np.array([to_grid(e.tokens).sum(axis=0, dtype=np.int64) for e in encoded]))


def _sums(encoded: Sequence[Encoded], spans: Sequence[Whole]) -> tuple[Floats, Flags]:
    """Return the sums of the vectors of the tokens in the spans that have any, and which have.

    `spans` has (_, start, end) for each text; all are taken in a row.
    """
    starts, ends = np.concatenate([one.offsets for one in encoded], dtype=np.int64).T
    far = np.repeat(np.arange(len(encoded)), [len(one.offsets) for one in encoded]) * _FAR
    shift = np.repeat(np.arange(len(encoded)), [len(own) for own in spans]) * _FAR
    begin, end = np.concatenate(spans)[:, 1:].T
    first = np.searchsorted(ends + far, begin + shift, side="right")
    last = np.searchsorted(starts + far, end + shift, side="left")
    is_met = first < last
    first, length = first[is_met], (last - first)[is_met]
    # Whole numbers below 2**24: single precision adds them exactly.
    tokens = np.rint(np.concatenate([one.tokens for one in encoded]) * np.float32(GRID))
    sums = tokens[first]
    for step in range(1, int(length.max(initial=0))):
        longer = np.flatnonzero(length > step)
        sums[longer] += tokens[first[longer] + step]
    return sums, is_met
