"""Puts what was computed in content order into the order the articles were given in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.groups import claim_groups
from kursk_compare.alignment.material import Material
from kursk_compare.alignment.model import Alignment, Candidates, Group, Link
from kursk_compare.alignment.near_duplicates import near_duplicates, voices
from kursk_compare.alignment.other_events import unrelated_articles
from kursk_compare.alignment.pair_features import FEATURES, ArticlePair
from kursk_compare.alignment.scorer import Scorer
from kursk_compare.article import Article
from kursk_compare.settings import Preset

HOPELESS = 0.1
"""No two sentences of a group may be less likely than this to say the same."""

RANKED = 5
RANKED_OF_MANY = 3
MANY = 12
"""Candidates that are named for each sentence and other article; fewer from MANY articles on."""

UNSEEN = -1.0
"""Stands for the confidence of a pair that the first look passed over."""

_DIGITS = 4
WHY = ("cosine", "context", "overlap", "words")


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """An article pair with the confidence of each pair of sentences that was looked at."""

    pair: ArticlePair
    confidence: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Found:
    """One pair of sentences worth naming, by their numbers in the given order of articles."""

    a: int
    b: int
    confidence: float
    why: Mapping[str, float]


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
        likely = [found for scored in self._scored for found in self._likely(scored)]
        likely.sort(key=lambda found: (found.a, found.b))
        links = [found for found in likely if found.confidence >= self._least]
        near = near_duplicates(self._articles)
        return Alignment(
            tuple(self._link(found) for found in links),
            tuple(self._candidates()),
            tuple(self._groups(likely, links)),
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

    def _likely(self, scored: Scored) -> list[_Found]:
        pair, floor = scored.pair, min(HOPELESS, self._least)
        linkable = [self._material.articles[at].linkable for at in (pair.x, pair.y)]
        allowed = linkable[0][pair.i] & linkable[1][pair.j]
        found = []
        for k in np.nonzero(allowed & (scored.confidence >= floor))[0].tolist():
            ends = sorted((self._number(pair.x, pair.i[k]), self._number(pair.y, pair.j[k])))
            found.append(_Found(ends[0], ends[1], float(scored.confidence[k]), _why(pair, k)))
        return found

    def _number(self, article: int, sentence: int) -> int:
        return int(self._first[self._order[article]] + sentence)

    def _link(self, found: _Found) -> Link:
        ids = self._ids[found.a], self._ids[found.b]
        return Link(*ids, found.confidence, found.confidence, why=found.why)

    def _groups(self, likely: Sequence[_Found], links: Sequence[_Found]) -> list[Group]:
        article_of = np.repeat(range(len(self._articles)), np.diff(self._first)).tolist()
        found = claim_groups(
            {(one.a, one.b): one.confidence for one in links},
            {(one.a, one.b): one.confidence for one in likely},
            article_of,
            self._tie_break(),
        )
        return [
            Group(
                f"G{number}",
                tuple(self._ids[at] for at in group.members),
                group.confidence,
                tuple(self._ids[at] for at in group.also),
            )
            for number, group in enumerate(found, 1)
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
        rows: dict[tuple[int, int], Candidates] = {}
        for scored in self._scored:
            for flipped in (False, True):
                rows.update(self._rows(scored, flipped=flipped))
        for at, article in enumerate(self._articles):
            if not article.sentences:
                for row in range(len(self._ids)):
                    rows[row, at] = Candidates(self._ids[row], article.id, (), 1.0)
        return [rows[key] for key in sorted(rows)]

    def _rows(
        self, scored: Scored, *, flipped: bool
    ) -> Iterator[tuple[tuple[int, int], Candidates]]:
        pair = scored.pair
        x, y = (pair.y, pair.x) if flipped else (pair.x, pair.y)
        chances = np.full(pair.shape, UNSEEN)
        chances[pair.i, pair.j] = scored.confidence
        chances = chances.T if flipped else chances
        # A byline or boilerplate is named only when nothing else is left.
        wanted = np.where(self._material.articles[y].telling, chances, chances - 2)
        best = np.argsort(-wanted, axis=1, kind="stable")[:, : self._ranked]
        values = np.take_along_axis(chances, best, axis=1)
        none = self._scorer.no_counterpart(values)
        begin, name = self._first[self._order[y]], self._articles[self._order[y]].id
        for row, (places, found) in enumerate(zip(best.tolist(), values.tolist(), strict=True)):
            ranked = tuple(
                (self._ids[begin + place], chance)
                for place, chance in zip(places, found, strict=True)
                if chance != UNSEEN
            )
            number = self._number(x, row)
            key = number, self._order[y]
            yield key, Candidates(self._ids[number], name, ranked, float(none[row]))


def _why(pair: ArticlePair, k: int) -> dict[str, float]:
    return {name: round(float(pair.values[FEATURES.index(name), k]), _DIGITS) for name in WHY}
