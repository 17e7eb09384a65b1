"""Groups of sentences that report the same claim: every member is tied to every other one.

Complete-link agglomeration over the links, then local search (correlation clustering, Bansal et
al. 2004). Chaining (A~B, B~C) alone never makes a group: no two members may be a hopeless pair,
and of two groups that become one, at least half of the pairs between them must be links. The work
grows with the number of pairs given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.candidate_table import STEPS
from kursk_compare.alignment.tied_clusters import tied_clusters

Whole = NDArray[np.integer]
Flags = NDArray[np.bool_]

_PASSES = 5


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Sentence numbers of one claim, sorted, with the least confidence of the links inside.

    `also` are sentences with links into the group that belong to another group or to none.
    """

    members: tuple[int, ...]
    confidence: float
    also: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LikelyPairs:
    """Pairs of sentences (k; numbers `a` < `b`) that are not hopeless, and which are links."""

    a: Whole
    b: Whole
    confidence: NDArray[np.float64]
    is_link: Flags


def claim_groups(
    pairs: LikelyPairs, article_of: Sequence[int] | Whole, place: Sequence[int] | Whole
) -> list[ClaimGroup]:
    """Return the groups in the order of their first member.

    `place` ranks sentences where confidence does not decide, so that the result does not depend
    on the sentences' numbers.
    """
    if not pairs.is_link.any():
        return []
    near = _near(pairs, np.asarray(article_of), np.asarray(place))
    clusters = _Clusters(near, tied_clusters(near.links, near.partners, near.article.tolist()))
    clusters.improve()
    return _finished(near, _of_several_articles(near, np.array(clusters.cluster_of)))


@dataclass(frozen=True, slots=True, eq=False)
class _Near:
    """The sentences with links (m, renumbered in order) and what they are near to.

    `sentence`, `article` and `place` tell what was given of each. `a`, `b` and `sure` are the
    links, the surest first, with their confidence in steps. `other` and `steps` hold the likely
    partners of all sentences in a row, linked ones first; `first` (m + 1) says where each one's
    begin, `unlinked` (m) where those begin that are not linked.
    """

    sentence: Whole
    article: Whole
    place: Whole
    a: Whole
    b: Whole
    sure: Whole
    other: Whole
    steps: Whole
    first: Whole
    unlinked: Whole

    @property
    def links(self) -> Iterator[tuple[int, int]]:
        """The links, the surest first."""
        return zip(self.a.tolist(), self.b.tolist(), strict=True)

    @property
    def partners(self) -> Iterator[tuple[list[int], int]]:
        """For each sentence its likely partners, and how many of them, the first, are links."""
        for begin, middle, end in zip(
            self.first[:-1].tolist(), self.unlinked.tolist(), self.first[1:].tolist(), strict=True
        ):
            yield self.other[begin:end].tolist(), middle - begin


def _near(pairs: LikelyPairs, article_of: Whole, place: Whole) -> _Near:
    sentence = np.unique(np.concatenate([pairs.a[pairs.is_link], pairs.b[pairs.is_link]]))
    number = np.full(len(article_of), -1, dtype=np.int32)
    number[sentence] = np.arange(len(sentence))
    a, b = number[pairs.a], number[pairs.b]
    both = (a >= 0) & (b >= 0)
    a, b, is_link = a[both], b[both], pairs.is_link[both]
    # Counted in whole numbers, so that no sum depends on its order.
    steps = np.rint(pairs.confidence[both] * STEPS).astype(np.int32)
    places = place[sentence]
    ends = places[a[is_link]], places[b[is_link]]
    surest = np.lexsort((np.maximum(*ends), np.minimum(*ends), -steps[is_link]))
    owner, linked = np.concatenate([a, b]), np.concatenate([is_link, is_link])
    by_owner = np.lexsort((~linked, owner))
    first = np.cumsum([0, *np.bincount(owner, minlength=len(sentence)).tolist()])
    return _Near(
        sentence=sentence,
        article=article_of[sentence],
        place=places,
        a=a[is_link][surest],
        b=b[is_link][surest],
        sure=steps[is_link][surest],
        other=np.concatenate([b, a])[by_owner],
        steps=np.concatenate([steps, steps])[by_owner],
        first=first,
        unlinked=first[:-1] + np.bincount(owner[linked], minlength=len(sentence)),
    )


class _Clusters:
    """Clusters that single sentences may still leave; each is known by a number."""

    def __init__(self, near: _Near, cluster_of: Sequence[int]) -> None:
        self._near = near
        self._article, self._place = near.article.tolist(), near.place.tolist()
        self._first, self._unlinked = near.first.tolist(), near.unlinked.tolist()
        self._least = int(near.sure.min())
        self.cluster_of = list(cluster_of)
        self._members: dict[int, set[int]] = {}
        self._articles: dict[int, Counter[int]] = {}
        for sentence, cluster in enumerate(cluster_of):
            self._members.setdefault(cluster, set()).add(sentence)
            self._articles.setdefault(cluster, Counter())[self._article[sentence]] += 1
        self._size = {cluster: len(members) for cluster, members in self._members.items()}

    def improve(self) -> None:
        """Move single sentences to the cluster that suits them best until none moves."""
        waiting = set(range(len(self._article)))
        for _ in range(_PASSES):
            again: set[int] = set()
            for sentence in sorted(waiting, key=self._place.__getitem__):
                again.update(self._move(sentence))
            if not again:
                return
            waiting = again

    def _move(self, sentence: int) -> set[int]:
        """Move a sentence if that is better; return the sentences for which that matters."""
        own = self.cluster_of[sentence]
        better = self._better(sentence, own)
        if not better:
            return set()
        best = min(better)[2]
        touched = self._members[own] | self._members[best]
        self._put(sentence, own, best)
        return touched.union(*map(self._linked, touched))

    def _better(self, sentence: int, own: int) -> list[tuple[int, int, int]]:
        """Return (less gain, place, cluster) of the clusters that suit a sentence better."""
        cluster_of, article = self.cluster_of, self._article[sentence]
        links = Counter(map(cluster_of.__getitem__, self._linked(sentence)))
        fit = [
            (cluster, strangers)
            for cluster, count in links.items()
            if 2 * count
            >= (strangers := self._size[cluster] - self._articles[cluster].get(article, 0))
            and cluster != own
        ]
        if not fit:
            return []
        here = slice(self._first[sentence], self._first[sentence + 1])
        clusters = list(map(cluster_of.__getitem__, self._near.other[here].tolist()))
        pairs, steps = Counter(clusters), self._near.steps[here].tolist()
        strangers = self._size[own] - self._articles[own][article]
        least = self._gain(own, strangers, steps, clusters)
        return [
            (-gain, min(map(self._place.__getitem__, self._members[cluster])), cluster)
            for cluster, strangers in fit
            if pairs[cluster] == strangers
            and (gain := self._gain(cluster, strangers, steps, clusters)) > least
        ]

    def _gain(self, cluster: int, strangers: int, steps: list[int], clusters: list[int]) -> int:
        """Return how much surer than the least link a sentence's ties to a cluster are in all."""
        surer = sum(step for step, other in zip(steps, clusters, strict=True) if other == cluster)
        return surer - self._least * strangers

    def _linked(self, sentence: int) -> list[int]:
        here = slice(self._first[sentence], self._unlinked[sentence])
        linked: list[int] = self._near.other[here].tolist()
        return linked

    def _put(self, sentence: int, own: int, best: int) -> None:
        article = self._article[sentence]
        self._members[own].discard(sentence)
        self._articles[own][article] -= 1
        self._size[own] -= 1
        self._members[best].add(sentence)
        self._articles[best][article] += 1
        self._size[best] += 1
        self.cluster_of[sentence] = best


def _of_several_articles(near: _Near, cluster_of: Whole) -> Whole:
    """Return the clusters; what moves have left in a single article is one by itself again."""
    count = int(cluster_of.max()) + 1
    low, high = np.full(count, near.article.max()), np.zeros(count, dtype=near.article.dtype)
    np.minimum.at(low, cluster_of, near.article)
    np.maximum.at(high, cluster_of, near.article)
    alone = (low == high)[cluster_of]
    return np.where(alone, count + np.arange(len(cluster_of)), cluster_of)


def _finished(near: _Near, cluster_of: Whole) -> list[ClaimGroup]:
    """Return the clusters of at least two sentences."""
    size = np.bincount(cluster_of)
    order = np.argsort(cluster_of, kind="stable")
    parts = np.split(near.sentence[order], np.cumsum(size)[:-1])
    least, also = _least_inside(near, cluster_of, len(size)), _also(near, cluster_of, size)
    groups = [
        ClaimGroup(tuple(members.tolist()), chance / STEPS, tuple(others))
        for members, chance, others in zip(parts, least.tolist(), also, strict=True)
        if len(members) > 1
    ]
    return sorted(groups, key=lambda group: group.members)


def _least_inside(near: _Near, cluster_of: Whole, clusters: int) -> Whole:
    """Return the least confidence of the links inside each cluster, in steps."""
    inside = cluster_of[near.a] == cluster_of[near.b]
    least = np.full(clusters, near.sure.min())
    # The links come surest first: the last one that is written stays.
    least[cluster_of[near.a[inside]]] = near.sure[inside]
    return least


def _also(near: _Near, cluster_of: Whole, size: Whole) -> list[list[int]]:
    """Return the sentences outside each cluster that are linked into it."""
    count = len(size)
    sentence = np.concatenate([near.a, near.b]).astype(np.int64)
    into = cluster_of[np.concatenate([near.b, near.a])]
    outside = (cluster_of[sentence] != into) & (size[into] > 1)
    found, links = np.unique(
        into[outside] * len(cluster_of) + sentence[outside], return_counts=True
    )
    into, sentence = np.divmod(found, len(cluster_of))
    articles = int(near.article.max()) + 1
    held, times = np.unique(cluster_of * articles + near.article, return_counts=True)
    wanted = into * articles + near.article[sentence]
    at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
    strangers = size[into] - np.where(held[at] == wanted, times[at], 0)
    named = (size[cluster_of[sentence]] < 2) | (2 * links >= strangers)
    rows: list[list[int]] = [[] for _ in range(count)]
    for cluster, number in zip(
        into[named].tolist(), near.sentence[sentence[named]].tolist(), strict=True
    ):
        rows[cluster].append(number)
    return rows
