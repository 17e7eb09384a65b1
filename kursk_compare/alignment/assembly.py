"""Puts what was computed in content order into the order the articles were given in."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.groups import LikelyPairs, claim_groups
from kursk_compare.alignment.model import Alignment, Group, Link
from kursk_compare.alignment.near_duplicates import near_duplicates, voices
from kursk_compare.alignment.other_events import unrelated_articles
from kursk_compare.alignment.ranking import ranked_candidates
from kursk_compare.alignment.score_parts import ScoreParts
from kursk_compare.alignment.scorer import Scorer
from kursk_compare.alignment.scoring import ScoredPairs
from kursk_compare.article import Article
from kursk_compare.settings import Preset

HOPELESS = 0.1
"""No two sentences of a group may be less likely than this to say the same."""

Whole = NDArray[np.integer]
Flags = NDArray[np.bool_]


class Assembly:
    """Makes links, groups and candidates of the scored pairs.

    `least` is the link threshold; `linkable` and `telling` say of each sentence, in content order,
    whether it may be linked and whether it reports anything; `names` are those of the parts.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        order: Sequence[int],
        scored: Sequence[ScoredPairs],
        linkable: Flags,
        least: float,
    ) -> None:
        self._articles = articles
        self._order = order
        self._scored = scored
        self._linkable = linkable
        self._least = least
        sizes = [len(article.sentences) for article in articles]
        self._first = np.cumsum([0, *sizes])
        self._begins = np.cumsum([0, *(sizes[at] for at in order)])
        self._ids = [s.id for article in articles for s in article.sentences]

    def alignment(
        self, telling: Flags, scorer: Scorer, names: tuple[str, ...], warnings: Sequence[str]
    ) -> Alignment:
        """Return the finished alignment.

        `telling` says of each sentence, in content order, whether it reports anything; `names` are
        those of the parts of a score.
        """
        near = near_duplicates(self._articles)
        return Alignment(
            tuple(self._links(names)),
            ranked_candidates(self._articles, self._order, self._scored, telling, scorer),
            tuple(self._groups()),
            near,
            voices(self._articles, near),
            (*warnings, *self._unrelated(scorer.presets[Preset.BALANCED])),
        )

    def _unrelated(self, balanced: float) -> list[str]:
        shares = {}
        for scored in self._scored:
            sure = scored.confidence >= balanced
            met = (np.unique(numbers[sure]).size for numbers in (scored.i, scored.j))
            ends = sorted((self._order[scored.x], self._order[scored.y]))
            share = max(n / size for n, size in zip(met, scored.shape, strict=True))
            shares[ends[0], ends[1]] = share
        return unrelated_articles([article.id for article in self._articles], shares)

    def _links(self, names: tuple[str, ...]) -> list[Link]:
        """Return the links in the articles' order."""
        rows = [
            np.nonzero(pairs.confidence[pairs.told] >= self._least)[0] for pairs in self._scored
        ]
        places = [pairs.told[found] for pairs, found in zip(self._scored, rows, strict=True)]
        a, b = self._ends(places)
        chance = _joined([p.confidence[at] for p, at in zip(self._scored, places, strict=True)])
        parts = [pairs.parts[found] for pairs, found in zip(self._scored, rows, strict=True)]
        order = np.lexsort((b, a))
        table = np.concatenate([*parts, np.zeros((0, len(names)), np.int32)])[order]
        shared = array("i", table.astype(np.int32).tobytes())
        return [
            Link(self._ids[one], self._ids[other], p, p, why=ScoreParts(names, shared, row))
            for row, (one, other, p) in enumerate(
                zip(a[order].tolist(), b[order].tolist(), chance[order].tolist(), strict=True)
            )
        ]

    def _groups(self) -> list[Group]:
        article_of = np.repeat(np.arange(len(self._articles)), np.diff(self._first))
        groups = claim_groups(self._likely(), article_of, self._tie_break())
        return [
            Group(
                f"G{number}",
                tuple(self._ids[at] for at in group.members),
                group.confidence,
                tuple(self._ids[at] for at in group.also),
            )
            for number, group in enumerate(groups, 1)
        ]

    def _likely(self) -> LikelyPairs:
        """Return the pairs that are not hopeless."""
        floor = min(HOPELESS, self._least)
        places = []
        for pairs in self._scored:
            i, j = pairs.i + self._begins[pairs.x], pairs.j + self._begins[pairs.y]
            likely = self._linkable[i] & self._linkable[j] & (pairs.confidence >= floor)
            places.append(np.nonzero(likely)[0])
        a, b = self._ends(places)
        chance = _joined([p.confidence[at] for p, at in zip(self._scored, places, strict=True)])
        return LikelyPairs(a, b, chance, chance >= self._least)

    def _ends(self, places: Sequence[Whole]) -> tuple[Whole, Whole]:
        """Return the sentences' numbers of the pairs at these places, the smaller number first."""
        x, y = [], []
        for pairs, at in zip(self._scored, places, strict=True):
            x.append(pairs.i[at] + self._first[self._order[pairs.x]])
            y.append(pairs.j[at] + self._first[self._order[pairs.y]])
        one, other = _joined(x).astype(np.int64), _joined(y).astype(np.int64)
        return np.minimum(one, other), np.maximum(one, other)

    def _tie_break(self) -> Whole:
        """Return each sentence's place in content order."""
        found = np.zeros(len(self._ids), dtype=np.int64)
        for at, given in enumerate(self._order):
            rows = slice(self._first[given], self._first[given + 1])
            found[rows] = np.arange(self._begins[at], self._begins[at + 1])
        return found


def _joined(parts: Sequence[NDArray[np.generic]]) -> NDArray[np.float64]:
    return np.concatenate([*parts, np.zeros(0)])
