"""Groups of sentences that report the same claim: every member is tied to every other one.

Complete-link agglomeration over the links, then local search (correlation clustering, Bansal et
al. 2004). Chaining (A~B, B~C) alone never makes a group: no two members may be a hopeless pair,
and of two groups that become one, at least half of the pairs between them must be links.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Pair = tuple[int, int]
_PASSES = 5


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Sentence numbers of one claim, sorted, with the least confidence of the links inside.

    `also` are sentences with links into the group that belong to another group or to none.
    """

    members: tuple[int, ...]
    confidence: float
    also: tuple[int, ...]


def claim_groups(
    links: Mapping[Pair, float],
    likely: Mapping[Pair, float],
    article_of: Sequence[int],
    place: Sequence[int],
) -> list[ClaimGroup]:
    """Return the groups in the order of their first member.

    `links` holds the confidence of the accepted pairs (smaller number first), `likely` that of
    all pairs that are not hopeless, links included. `place` ranks sentences where confidence
    does not decide, so that the result does not depend on the sentences' numbers.
    """
    clusters = _Clusters(links, likely, article_of, place)
    clusters.agglomerate()
    clusters.improve()
    return clusters.finished()


class _Clusters:
    """Clusters under construction; each is known by a number of its own."""

    def __init__(
        self,
        links: Mapping[Pair, float],
        likely: Mapping[Pair, float],
        article_of: Sequence[int],
        place: Sequence[int],
    ) -> None:
        self._links = links
        self._likely = likely
        self._article_of = article_of
        self._place = place
        self._linked: dict[int, set[int]] = {}
        for a, b in links:
            self._linked.setdefault(a, set()).add(b)
            self._linked.setdefault(b, set()).add(a)
        self._members = {sentence: {sentence} for sentence in self._linked}
        self._cluster_of = {sentence: sentence for sentence in self._linked}
        self._least = min(links.values(), default=1.0)

    def agglomerate(self) -> None:
        """Join clusters along the links, the surest first."""
        refused: set[tuple[int, int, int, int]] = set()
        for a, b in sorted(self._links, key=self._surest_first):
            one, other = sorted((self._cluster_of[a], self._cluster_of[b]))
            sizes = len(self._members[one]), len(self._members[other])
            if one == other or (one, other, *sizes) in refused:
                continue
            if self._fit(self._members[one], self._members[other]):
                for sentence in self._members.pop(other):
                    self._cluster_of[sentence] = one
                    self._members[one].add(sentence)
            else:
                refused.add((one, other, *sizes))

    def improve(self) -> None:
        """Move single sentences to the cluster that suits them best until none moves."""
        for _ in range(_PASSES):
            moved = [self._move(s) for s in sorted(self._linked, key=lambda s: self._place[s])]
            if not any(moved):
                return

    def finished(self) -> list[ClaimGroup]:
        """Return the clusters of at least two sentences."""
        groups = {c: sorted(m) for c, m in self._members.items() if len(m) > 1}
        also = self._also(groups)
        return [
            ClaimGroup(tuple(members), self._least_inside(members), tuple(sorted(also[cluster])))
            for cluster, members in sorted(groups.items(), key=lambda item: item[1])
        ]

    def _surest_first(self, pair: Pair) -> tuple[float, int, int]:
        a, b = sorted((self._place[pair[0]], self._place[pair[1]]))
        return -self._links[pair], a, b

    def _across(self, ones: Iterable[int], others: Iterable[int]) -> list[Pair]:
        there = list(others)
        return [
            (min(a, b), max(a, b))
            for a in ones
            for b in there
            if self._article_of[a] != self._article_of[b]
        ]

    def _fit(self, ones: Iterable[int], others: Iterable[int]) -> bool:
        pairs = self._across(ones, others)
        return all(pair in self._likely for pair in pairs) and 2 * sum(
            pair in self._links for pair in pairs
        ) >= len(pairs)

    def _gain(self, sentence: int, cluster: int) -> float:
        others = self._members[cluster] - {sentence}
        chances = sorted(self._likely.get(pair, 0.0) for pair in self._across([sentence], others))
        return round(sum(chance - self._least for chance in chances), 6)

    def _move(self, sentence: int) -> bool:
        own = self._cluster_of[sentence]
        near = {self._cluster_of[other] for other in self._linked[sentence]} - {own}
        best, most = own, self._gain(sentence, own)
        for cluster in sorted(near, key=lambda c: min(self._place[s] for s in self._members[c])):
            if self._gain(sentence, cluster) > most and self._fit(
                [sentence], self._members[cluster]
            ):
                best, most = cluster, self._gain(sentence, cluster)
        if best == own:
            return False
        self._members[own].discard(sentence)
        self._members[best].add(sentence)
        self._cluster_of[sentence] = best
        if not self._members[own]:
            del self._members[own]
        return True

    def _least_inside(self, members: Sequence[int]) -> float:
        inside = [self._links[p] for p in self._across(members, members) if p in self._links]
        return min(inside, default=self._least)

    def _also(self, groups: Mapping[int, Sequence[int]]) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {cluster: set() for cluster in groups}
        for sentence, others in self._linked.items():
            own = self._cluster_of[sentence]
            for cluster in {self._cluster_of[other] for other in others} - {own}:
                if cluster not in groups:
                    continue
                pairs = self._across([sentence], groups[cluster])
                links = sum(pair in self._links for pair in pairs)
                if own not in groups or 2 * links >= len(pairs):
                    found[cluster].add(sentence)
        return found
