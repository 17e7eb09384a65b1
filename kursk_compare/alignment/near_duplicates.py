"""Finds articles that share text nearly word for word, such as copies of one agency report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.first_look import runs
from kursk_compare.alignment.model import NearDuplicate
from kursk_compare.article import QUIET_KINDS, Article

RUN = 6
"""Words in a row that are the same before they count as copied."""

NOTABLE = 0.2
"""Share of the shorter article from which copying is named."""

ONE_VOICE = 0.6
"""Share from which two articles count as one source."""

_WORD = re.compile(r"[^\W_]+")
Whole = NDArray[np.int64]


def near_duplicates(articles: Sequence[Article]) -> tuple[NearDuplicate, ...]:
    """Return each two articles that share a notable part, in the order given.

    The share is that of the shorter article's words which stand in runs of at least RUN words
    that the other article holds too; of two equally long ones the larger share counts.
    """
    shared = _shared_runs([_words(article) for article in articles])
    copied = np.array([_copied(shared, x) for x in range(len(articles))])
    length = shared.length
    copied[length[:, None] > length] = 0.0
    share = np.round(np.maximum(copied, copied.T), 4)
    return tuple(
        NearDuplicate(articles[x].id, articles[y].id, float(share[x, y]))
        for x, y in np.argwhere(np.triu(share >= NOTABLE, 1)).tolist()
    )


def voices(
    articles: Sequence[Article], near: Sequence[NearDuplicate]
) -> tuple[tuple[str, ...], ...]:
    """Return the groups of articles that count as one source each, articles of their own left out.

    Copies of one copy are one voice.
    """
    voice = {article.id: article.id for article in articles}
    for pair in near:
        kept, gone = voice[pair.a], voice[pair.b]
        if pair.share >= ONE_VOICE and kept != gone:
            voice = {id: kept if own == gone else own for id, own in voice.items()}
    groups: dict[str, list[str]] = {}
    for article in articles:
        groups.setdefault(voice[article.id], []).append(article.id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _words(article: Article) -> list[str]:
    told = [article.words_of(s) for s in article.sentences if s.kind not in QUIET_KINDS]
    return _WORD.findall(" ".join(told).casefold())


@dataclass(frozen=True, slots=True, eq=False)
class _SharedRuns:
    """The runs of RUN words that several articles hold.

    `length` (articles) counts each article's words. `article`, `place` and `run` (k) tell where a
    run begins: by article, the number of a word in it, and the run's own number. The articles that
    hold run r are `holder[first[r] : first[r + 1]]`.
    """

    length: Whole
    article: Whole
    place: Whole
    run: Whole
    holder: Whole
    first: Whole


def _shared_runs(words: Sequence[Sequence[str]]) -> _SharedRuns:
    length = np.array([len(own) for own in words], dtype=np.int64)
    number = {word: at for at, word in enumerate(dict.fromkeys(w for own in words for w in own))}
    numbers = np.array([number[word] for own in words for word in own], dtype=np.int64)
    article = np.repeat(np.arange(len(words)), length)
    place = runs(np.zeros_like(length), length)
    run = _run_numbers(numbers)
    whole = place[: len(run)] + RUN <= length[article[: len(run)]]
    article, place, run = article[: len(run)][whole], place[: len(run)][whole], run[whole]
    held = np.unique(run * len(words) + article)
    many = np.bincount(held // len(words), minlength=int(run.max(initial=0)) + 1)
    shared = many[run] > 1
    first = np.concatenate([[0], np.cumsum(many)])
    return _SharedRuns(
        length, article[shared], place[shared], run[shared], held % len(words), first
    )


def _run_numbers(words: Whole) -> Whole:
    """Return a number for the RUN words that begin at each place; the same words, the same number.

    Two words and two make four, and two make six.
    """
    twos = _put_together(words[:-1], words[1:])
    fours = _put_together(twos[:-2], twos[2:])
    return _put_together(fours[:-2], twos[4:])


def _put_together(one: Whole, other: Whole) -> Whole:
    """Return a number for each two numbers that stand side by side."""
    found: Whole = np.unique(one * (other.max(initial=0) + 1) + other, return_inverse=True)[1]
    return found


def _copied(shared: _SharedRuns, x: int) -> NDArray[np.float64]:
    """Return the share of an article's words that stand in runs which each other one holds."""
    own = slice(*np.searchsorted(shared.article, [x, x + 1]).tolist())
    run, place = shared.run[own], shared.place[own]
    times = shared.first[run + 1] - shared.first[run]
    marks = np.zeros((len(shared.length), shared.length[x]), dtype=np.bool_)
    marks[shared.holder[runs(shared.first[run], times)], np.repeat(place, times)] = True
    covered = marks.copy()
    for step in range(1, RUN):
        covered[:, step:] |= marks[:, :-step]
    share: NDArray[np.float64] = covered.sum(axis=1) / max(1, shared.length[x])
    share[x] = 0.0
    return share
