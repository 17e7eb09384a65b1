"""Puts what was computed in content order into the order the articles were given in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.groups import LikelyPair, claim_groups
from kursk_compare.alignment.material import Material
from kursk_compare.alignment.model import Alignment, Candidates, Group, Link
from kursk_compare.alignment.near_duplicates import near_duplicates, voices
from kursk_compare.alignment.other_events import unrelated_articles
from kursk_compare.alignment.pair_features import FEATURES, ArticlePair
from kursk_compare.alignment.scorer import Scorer, falling
from kursk_compare.article import Article
from kursk_compare.settings import Preset

HOPELESS = 0.1
"""No two sentences of a group may be less likely than this to say the same."""

RANKED = 5
RANKED_OF_MANY = 3
MANY = 12
"""Candidates that are named for each sentence and other article; fewer from MANY articles on."""

_DIGITS = 4
WHY = ("cosine", "context", "overlap", "words")
_WHY_ROWS = [FEATURES.index(name) for name in WHY]

Whole = NDArray[np.int64]
Ranked = tuple[tuple[tuple[str, float], ...], float]


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """An article pair with the confidence and rank of each pair of sentences that was looked at.

    The higher a pair's `rank`, the earlier it comes among a sentence's candidates.
    """

    pair: ArticlePair
    confidence: NDArray[np.float64]
    rank: NDArray[np.float64]


class Assembly:
    """Makes links, groups and candidates of the scored pairs; `least` is the link threshold."""

    def __init__(
        self,
        articles: Sequence[Article],
        order: Sequence[int],
        material: Material,
        scored: Sequence[Scored],
        scorer: Scorer,
        least: float,
    ) -> None:
        self._articles = articles
        self._order = order
        self._material = material
        self._scored = scored
        self._scorer = scorer
        self._least = least
        sizes = [len(article.sentences) for article in articles]
        self._first = np.concatenate([[0], np.cumsum(sizes)]).astype(int).tolist()
        self._ids = [s.id for article in articles for s in article.sentences]
        self._ranked = RANKED if len(articles) < MANY else RANKED_OF_MANY

    def alignment(self, warnings: Sequence[str]) -> Alignment:
        """Return the finished alignment."""
        likely, links = self._likely()
        near = near_duplicates(self._articles)
        return Alignment(
            tuple(links),
            tuple(self._candidates()),
            tuple(self._groups(likely)),
            near,
            voices(self._articles, near),
            (*warnings, *self._unrelated()),
        )

    def _unrelated(self) -> list[str]:
        balanced = self._scorer.presets[Preset.BALANCED]
        shares = {}
        for scored in self._scored:
            sure = scored.confidence >= balanced
            rows = len(set(scored.pair.i[sure].tolist())), len(set(scored.pair.j[sure].tolist()))
            share = max(rows[0] / scored.pair.shape[0], rows[1] / scored.pair.shape[1])
            ends = sorted((self._order[scored.pair.x], self._order[scored.pair.y]))
            shares[ends[0], ends[1]] = share
        return unrelated_articles([article.id for article in self._articles], shares)

    def _likely(self) -> tuple[list[LikelyPair], list[Link]]:
        """Return the pairs that are not hopeless, and the links, in the articles' order."""
        likely, links = [], []
        for scored in self._scored:
            kept, a, b = self._kept(scored)
            chances, why = scored.confidence[kept].tolist(), _why(scored.pair, kept)
            for one, other, chance, parts in zip(a, b, chances, why, strict=True):
                is_link = chance >= self._least
                likely.append(LikelyPair(one, other, chance, is_link))
                if is_link:
                    told = dict(zip(WHY, parts, strict=True))
                    links.append((one, other, chance, told))
        links.sort(key=lambda link: link[:2])
        return likely, [
            Link(self._ids[a], self._ids[b], chance, chance, why=why) for a, b, chance, why in links
        ]

    def _kept(self, scored: Scored) -> tuple[Whole, list[int], list[int]]:
        """Return which pairs are not hopeless, with their sentences, the earlier one first."""
        pair, floor = scored.pair, min(HOPELESS, self._least)
        linkable = self._material.linkable
        rows = [linkable[self._material.rows(at)] for at in (pair.x, pair.y)]
        allowed = rows[0][pair.i] & rows[1][pair.j]
        (kept,) = np.nonzero(allowed & (scored.confidence >= floor))
        ends = self._numbers(pair.x, pair.i[kept]), self._numbers(pair.y, pair.j[kept])
        a, b = ends if self._order[pair.x] < self._order[pair.y] else (ends[1], ends[0])
        return kept, a.tolist(), b.tolist()

    def _numbers(self, article: int, sentences: Whole) -> Whole:
        """Return the sentences' numbers in the given order of articles."""
        numbers: Whole = sentences + self._first[self._order[article]]
        return numbers

    def _groups(self, likely: Sequence[LikelyPair]) -> list[Group]:
        article_of = np.repeat(range(len(self._articles)), np.diff(self._first)).tolist()
        return [
            Group(
                f"G{number}",
                tuple(self._ids[at] for at in group.members),
                group.confidence,
                tuple(self._ids[at] for at in group.also),
            )
            for number, group in enumerate(claim_groups(likely, article_of, self._tie_break()), 1)
        ]

    def _tie_break(self) -> list[int]:
        """Return each sentence's place in content order."""
        place, found = 0, [0] * len(self._ids)
        for at in self._order:
            for number in range(self._first[at], self._first[at + 1]):
                found[number] = place
                place += 1
        return found

    def _candidates(self) -> list[Candidates]:
        rows: list[list[Candidates]] = [[] for _ in self._ids]
        for x, y, ranked in sorted(self._ranked_pairs(), key=lambda found: found[:2]):
            name = self._articles[y].id
            for row, (found, none) in enumerate(ranked, self._first[x]):
                rows[row].append(Candidates(self._ids[row], name, found, none))
        return [one for row in rows for one in row]

    def _ranked_pairs(self) -> Iterator[tuple[int, int, list[Ranked]]]:
        """Return two articles' places, and for each sentence of the first its candidates."""
        for scored in self._scored:
            pair = scored.pair
            x, y = self._order[pair.x], self._order[pair.y]
            yield x, y, self._rank(scored, pair.y, pair.i, pair.j, pair.shape[0])
            yield y, x, self._rank(scored, pair.x, pair.j, pair.i, pair.shape[1])
        for y, article in enumerate(self._articles):
            if not article.sentences:
                for x, other in enumerate(self._articles):
                    yield x, y, [((), 1.0)] * len(other.sentences)

    def _rank(self, scored: Scored, other: int, i: Whole, j: Whole, rows: int) -> list[Ranked]:
        telling = self._material.telling[self._material.rows(other)][j]
        # A byline or boilerplate is named only when nothing else is left.
        order = np.lexsort((j, -scored.rank, ~telling, i))
        firsts = np.searchsorted(i[order], np.arange(rows + 1))
        chances = falling(_by_row(scored.confidence[order], firsts, self._ranked))
        surest = scored.confidence[np.lexsort((-scored.confidence, ~telling, i))]
        none = self._scorer.no_counterpart(_by_row(surest, firsts, 2)).tolist()
        ids = [self._ids[at] for at in self._numbers(other, j[order]).tolist()]
        return [
            (tuple(zip(ids[begin:end], row, strict=False)), chance)
            for (begin, end), row, chance in zip(
                pairwise(firsts.tolist()), chances.tolist(), none, strict=True
            )
        ]


def _by_row(values: NDArray[np.float64], firsts: Whole, width: int) -> NDArray[np.float64]:
    """Return the first `width` values of each row, 0 where it has fewer."""
    table = np.zeros((len(firsts) - 1, width))
    for nth in range(width):
        has = firsts[:-1] + nth < firsts[1:]
        table[has, nth] = values[firsts[:-1][has] + nth]
    return table


def _why(pair: ArticlePair, kept: Whole) -> list[list[float]]:
    parts: list[list[float]] = np.round(pair.values[_WHY_ROWS][:, kept].T, _DIGITS).tolist()
    return parts
