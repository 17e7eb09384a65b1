"""Ranks the candidates of every sentence in every other article."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.candidate_table import NOBODY, STEPS, CandidateTable
from kursk_compare.alignment.scorer import Scorer, falling
from kursk_compare.alignment.scoring import ScoredPairs
from kursk_compare.article import Article

RANKED = 5
RANKED_OF_MANY = 3
MANY = 12
"""Candidates that are named for each sentence and other article; fewer from MANY articles on."""

Numbers = NDArray[np.float64]
Whole = NDArray[np.integer]


def ranked_candidates(
    articles: Sequence[Article],
    order: Sequence[int],
    scored: ScoredPairs,
    telling: NDArray[np.bool_],
    scorer: Scorer,
) -> CandidateTable:
    """Return the candidates of all sentences of `articles`.

    `scored` numbers the articles by their places in `order`; `telling` says of each sentence, in
    that order, whether it reports anything: one that does not may be named, but does not make a
    counterpart likelier.
    """
    width = RANKED if len(articles) < MANY else RANKED_OF_MANY
    sizes = [len(article.sentences) for article in articles]
    first = np.cumsum([0, *sizes])
    others = np.full((first[-1], len(articles), width), NOBODY, dtype=np.int32)
    chances = np.zeros(others.shape, dtype=np.uint16)
    none = np.full(others.shape[:2], STEPS, dtype=np.uint16)
    for given, found in zip(order, _by_article(scored), strict=True):
        rows, shape = slice(first[given], first[given + 1]), (sizes[given], len(order), width)
        cell = found.row * len(order) + found.article
        by_rank = np.lexsort((found.other, -found.rank, cell))
        firsts = np.searchsorted(cell[by_rank], np.arange(shape[0] * shape[1] + 1))
        surest = np.argsort((2 * cell + ~telling[found.other]) * 2 - found.confidence)
        likely = falling(_by_row(found.confidence[by_rank], firsts, width))
        unlikely = scorer.no_counterpart(_by_row(found.confidence[surest], firsts, 2))
        number = found.other - np.array(scored.begins)[found.article]
        others[rows, order] = _by_row(number[by_rank] + 1, firsts, width).reshape(shape) - 1
        chances[rows, order] = np.rint(likely * STEPS).reshape(shape)
        none[rows, order] = np.rint(unlikely * STEPS).reshape(shape[:2])
    return CandidateTable(
        tuple(article.id for article in articles),
        tuple(sizes),
        width,
        array("i", others.tobytes()),
        array("H", chances.tobytes()),
        array("H", none.tobytes()),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """The pairs of one article's sentences (`row`) with sentences (`other`) of `article` (k).

    `row` counts in the article, `other` in the whole set.
    """

    row: Whole
    article: Whole
    other: Whole
    confidence: Numbers
    rank: Numbers


def _by_article(scored: ScoredPairs) -> Iterator[_Found]:
    """Return for each article all its pairs."""
    own, other = np.concatenate([scored.a, scored.b]), np.concatenate([scored.b, scored.a])
    owner = scored.article_of(own)
    by_owner = np.argsort(owner, kind="stable")
    first = np.searchsorted(owner[by_owner], np.arange(len(scored.begins)))
    for begin, here in zip(scored.begins, pairwise(first.tolist()), strict=False):
        places = by_owner[slice(*here)]
        met, pair = other[places], places % len(scored.a)
        yield _Found(
            own[places].astype(np.int64) - begin,
            scored.article_of(met),
            met,
            scored.confidence[pair],
            scored.rank[pair],
        )


def _by_row(values: NDArray[np.generic], firsts: Whole, width: int) -> Numbers:
    """Return the first `width` values of each row, 0 where it has fewer."""
    table = np.zeros((len(firsts) - 1, width))
    for nth in range(width):
        has = firsts[:-1] + nth < firsts[1:]
        table[has, nth] = values[firsts[:-1][has] + nth]
    return table
