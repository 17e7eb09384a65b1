"""Ranks the candidates of every sentence in every other article."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
    scored: Sequence[ScoredPairs],
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
    first, begins = np.cumsum([0, *sizes]), np.cumsum([0, *(sizes[at] for at in order)])
    others = np.full((first[-1], len(articles), width), NOBODY, dtype=np.int32)
    chances = np.zeros(others.shape, dtype=np.uint16)
    none = np.full(others.shape[:2], STEPS, dtype=np.uint16)
    for given, found in zip(order, _by_article(scored, len(order)), strict=True):
        rows, shape = slice(first[given], first[given + 1]), (sizes[given], len(order), width)
        cell = found.row.astype(np.int64) * len(order) + found.article
        quiet = ~telling[begins[found.article] + found.other]
        by_rank = np.lexsort((found.other, -found.rank, cell))
        firsts = np.searchsorted(cell[by_rank], np.arange(shape[0] * shape[1] + 1))
        surest = np.lexsort((-found.confidence, 2 * cell + quiet))
        likely = falling(_by_row(found.confidence[by_rank], firsts, width))
        unlikely = scorer.no_counterpart(_by_row(found.confidence[surest], firsts, 2))
        others[rows, order] = _by_row(found.other[by_rank] + 1, firsts, width).reshape(shape) - 1
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
    """The pairs of one article's sentences (`row`) with sentences (`other`) of `article` (k)."""

    row: Whole
    article: Whole
    other: Whole
    confidence: Numbers
    rank: Numbers


def _by_article(scored: Sequence[ScoredPairs], articles: int) -> Iterator[_Found]:
    """Return for each article all its pairs."""
    here: list[list[tuple[ScoredPairs, bool]]] = [[] for _ in range(articles)]
    for pairs in scored:
        here[pairs.x].append((pairs, True))
        here[pairs.y].append((pairs, False))
    for own in here:
        rows = [pairs.i if is_first else pairs.j for pairs, is_first in own]
        others = [pairs.j if is_first else pairs.i for pairs, is_first in own]
        articles_of = [pairs.y if is_first else pairs.x for pairs, is_first in own]
        yield _Found(
            np.concatenate([*rows, np.zeros(0, np.int32)]),
            np.repeat(np.array(articles_of, dtype=np.int32), [len(row) for row in rows]),
            np.concatenate([*others, np.zeros(0, np.int32)]),
            np.concatenate([*(pairs.confidence for pairs, _ in own), np.zeros(0)]),
            np.concatenate([*(pairs.rank for pairs, _ in own), np.zeros(0)]),
        )


def _by_row(values: NDArray[np.generic], firsts: Whole, width: int) -> Numbers:
    """Return the first `width` values of each row, 0 where it has fewer."""
    table = np.zeros((len(firsts) - 1, width))
    for nth in range(width):
        has = firsts[:-1] + nth < firsts[1:]
        table[has, nth] = values[firsts[:-1][has] + nth]
    return table
