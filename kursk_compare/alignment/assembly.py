"""Puts what was computed in content order into the order the articles were given in."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import combinations

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
from kursk_compare.alignment.thresholds import fitted_thresholds
from kursk_compare.article import Article
from kursk_compare.settings import Preset

HOPELESS = 0.1
"""No two sentences of a group may be less likely than this to say the same."""

Whole = NDArray[np.integer]
Flags = NDArray[np.bool_]


class Assembly:
    """Makes links, groups and candidates of the scored pairs.

    `order` are the articles' places in content order; `least` is the link threshold; `linkable`
    says of each sentence, in content order, whether it may be linked.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        order: Sequence[int],
        scored: ScoredPairs,
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
        rows = [np.arange(self._first[at], self._first[at + 1]) for at in order]
        # The numbers that the sentences have in the order given, in content order.
        self._given = np.concatenate([np.zeros(0, np.int64), *rows])
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
            (*warnings, *self._unrelated(fitted_thresholds()[Preset.BALANCED])),
        )

    def _unrelated(self, balanced: float) -> list[str]:
        scored, articles, sentences = self._scored, len(self._order), len(self._given)
        sure = scored.confidence >= balanced
        a, b = scored.a[sure], scored.b[sure]
        pair = scored.article_of(a) * articles + scored.article_of(b)
        size = np.diff(scored.begins)
        share = np.zeros((articles, articles))
        for end, own in ((a, size[:, None]), (b, size)):
            met = np.unique(pair * sentences + end) // sentences
            count = np.bincount(met, minlength=articles**2).reshape(articles, articles)
            share = np.maximum(share, count / own)
        shares = {}
        for x, y in combinations(range(articles), 2):
            first, second = sorted((self._order[x], self._order[y]))
            shares[first, second] = share[x, y]
        return unrelated_articles([article.id for article in self._articles], shares)

    def _links(self, names: tuple[str, ...]) -> list[Link]:
        """Return the links in the articles' order."""
        scored = self._scored
        (rows,) = np.nonzero(scored.confidence[scored.told] >= self._least)
        places = scored.told[rows]
        a, b = self._ends(places)
        order = np.lexsort((b, a))
        shared = array("i", scored.parts[rows[order]].tobytes())
        ends = (a[order].tolist(), b[order].tolist(), scored.confidence[places[order]].tolist())
        return [
            Link(self._ids[one], self._ids[other], p, p, why=ScoreParts(names, shared, row))
            for row, (one, other, p) in enumerate(zip(*ends, strict=True))
        ]

    def _groups(self) -> list[Group]:
        article_of = np.repeat(np.arange(len(self._articles)), np.diff(self._first))
        place = np.argsort(self._given)  # in content order, whatever order the articles came in
        return [
            Group(
                f"G{number}",
                tuple(self._ids[at] for at in group.members),
                group.confidence,
                tuple(self._ids[at] for at in group.also),
            )
            for number, group in enumerate(claim_groups(self._likely(), article_of, place), 1)
        ]

    def _likely(self) -> LikelyPairs:
        """Return the pairs that are not hopeless."""
        scored, floor = self._scored, min(HOPELESS, self._least)
        may_link = self._linkable[scored.a] & self._linkable[scored.b]
        (places,) = np.nonzero(may_link & (scored.confidence >= floor))
        chance = scored.confidence[places]
        return LikelyPairs(*self._ends(places), chance, chance >= self._least)

    def _ends(self, places: Whole) -> tuple[Whole, Whole]:
        """Return the sentences' numbers of the pairs at these places, the smaller number first."""
        one, other = (self._given[ends[places]] for ends in (self._scored.a, self._scored.b))
        return np.minimum(one, other), np.maximum(one, other)
