"""Groups of sentences that report the same claim: every member is tied to every other one.

Complete-link agglomeration over the links, then local search (correlation clustering, Bansal et
al. 2004). Chaining (A~B, B~C) alone never makes a group: no two members may be a hopeless pair,
and of two groups that become one, at least half of the pairs between them must be links. The work
grows with the number of pairs given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

_PASSES = 5
_STEPS = 10_000  # confidences are counted in whole numbers, so that no sum depends on its order


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Sentence numbers of one claim, sorted, with the least confidence of the links inside.

    `also` are sentences with links into the group that belong to another group or to none.
    """

    members: tuple[int, ...]
    confidence: float
    also: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two sentences (the smaller number first) that are no hopeless pair, and perhaps a link."""

    a: int
    b: int
    confidence: float
    is_link: bool


Ties = list[int]
"""What ties a sentence or cluster to another: number of likely pairs, of links, all confidence."""


def _suffice(ties: Ties, pairs: int) -> bool:
    """Tell whether none of so many pairs is hopeless and at least half are links."""
    return ties[0] == pairs and 2 * ties[1] >= pairs


def claim_groups(
    pairs: Sequence[LikelyPair], article_of: Sequence[int], place: Sequence[int]
) -> list[ClaimGroup]:
    """Return the groups in the order of their first member.

    `place` ranks sentences where confidence does not decide, so that the result does not depend
    on the sentences' numbers.
    """
    clusters = _Clusters(pairs, article_of, place)
    clusters.agglomerate()
    clusters.improve()
    return clusters.finished()


class _Clusters:
    """Clusters under construction; each is known by the number of one sentence."""

    def __init__(
        self, pairs: Sequence[LikelyPair], article_of: Sequence[int], place: Sequence[int]
    ) -> None:
        self._article_of, self._place = article_of, place
        self._links = [pair for pair in pairs if pair.is_link]
        linked = {end for pair in self._links for end in (pair.a, pair.b)}
        self._near: dict[int, list[tuple[int, int, bool]]] = {s: [] for s in linked}
        for pair in pairs:
            if pair.a in linked and pair.b in linked:
                steps = round(pair.confidence * _STEPS)
                self._near[pair.a].append((pair.b, steps, pair.is_link))
                self._near[pair.b].append((pair.a, steps, pair.is_link))
        self._members = {sentence: {sentence} for sentence in linked}
        self._articles = {s: Counter([article_of[s]]) for s in linked}
        self._cluster_of = {sentence: sentence for sentence in linked}
        self._least = min((round(p.confidence * _STEPS) for p in self._links), default=_STEPS)

    def agglomerate(self) -> None:
        """Join clusters along the links, the surest first."""
        ties = {sentence: self._ties(sentence) for sentence in self._near}
        for pair in sorted(self._links, key=self._surest_first):
            one, other = self._cluster_of[pair.a], self._cluster_of[pair.b]
            if one == other:
                continue
            if _suffice(ties[one][other], self._pairs_between(one, other)):
                kept, gone = sorted((one, other), key=lambda c: (-len(ties[c]), self._place[c]))
                self._join(kept, gone)
                _hand_over(ties, kept, gone)

    def improve(self) -> None:
        """Move single sentences to the cluster that suits them best until none moves."""
        waiting = set(self._near)
        for _ in range(_PASSES):
            again: set[int] = set()
            for sentence in sorted(waiting, key=self._place.__getitem__):
                touched = self._move(sentence)
                again.update(touched)
            if not again:
                return
            waiting = again

    def finished(self) -> list[ClaimGroup]:
        """Return the clusters of at least two sentences."""
        groups = {c: sorted(m) for c, m in self._members.items() if len(m) > 1}
        least, also = self._least_inside(), self._also(groups)
        return [
            ClaimGroup(
                tuple(members),
                least.get(cluster, self._least) / _STEPS,
                tuple(sorted(also.get(cluster, ()))),
            )
            for cluster, members in sorted(groups.items(), key=lambda item: item[1])
        ]

    def _surest_first(self, pair: LikelyPair) -> tuple[float, int, int]:
        a, b = sorted((self._place[pair.a], self._place[pair.b]))
        return -pair.confidence, a, b

    def _ties(self, sentence: int) -> dict[int, Ties]:
        """Return what ties a sentence to each cluster, its own included."""
        found: dict[int, Ties] = {}
        cluster_of = self._cluster_of
        for other, steps, is_link in self._near[sentence]:
            tie = found.get(cluster_of[other])
            if tie is None:
                found[cluster_of[other]] = [1, int(is_link), steps]
            else:
                tie[0] += 1
                tie[1] += is_link
                tie[2] += steps
        return found

    def _pairs_between(self, one: int, other: int) -> int:
        """Return how many pairs of sentences of different articles two clusters have."""
        ones, others = self._articles[one], self._articles[other]
        fewer, more = (ones, others) if len(ones) < len(others) else (others, ones)
        same = sum(times * more[article] for article, times in fewer.items())
        return len(self._members[one]) * len(self._members[other]) - same

    def _join(self, kept: int, gone: int) -> None:
        for sentence in self._members[gone]:
            self._cluster_of[sentence] = kept
        self._members[kept] |= self._members.pop(gone)
        self._articles[kept] += self._articles.pop(gone)

    def _strangers(self, sentence: int, cluster: int) -> int:
        """Return how many of the cluster's sentences stand in other articles."""
        same = self._articles[cluster].get(self._article_of[sentence], 0)
        return len(self._members[cluster]) - same

    def _move(self, sentence: int) -> set[int]:
        """Move a sentence if that is better; return the sentences for which that matters."""
        own, ties = self._cluster_of[sentence], self._ties(sentence)
        least = self._gain(sentence, own, ties.get(own, [0, 0, 0]))
        better = [
            (
                -self._gain(sentence, cluster, tie),
                min(map(self._place.__getitem__, members)),
                cluster,
            )
            for cluster, tie in ties.items()
            if cluster != own
            and tie[1]
            and self._gain(sentence, cluster, tie) > least
            and _suffice(tie, self._strangers(sentence, cluster))
            and (members := self._members[cluster])
        ]
        if not better:
            return set()
        best = min(better)[2]
        touched = self._members[own] | self._members[best]
        self._put(sentence, own, best)
        return touched | {other for one in touched for other, _, link in self._near[one] if link}

    def _gain(self, sentence: int, cluster: int, tie: Ties) -> int:
        return tie[2] - self._least * self._strangers(sentence, cluster)

    def _put(self, sentence: int, own: int, best: int) -> None:
        article = self._article_of[sentence]
        self._members[own].discard(sentence)
        self._articles[own][article] -= 1
        self._members[best].add(sentence)
        self._articles[best][article] += 1
        self._cluster_of[sentence] = best
        if not self._members[own]:
            del self._members[own], self._articles[own]

    def _least_inside(self) -> dict[int, int]:
        """Return the least confidence of the links inside each cluster, in steps."""
        least: dict[int, int] = {}
        for pair in self._links:
            cluster = self._cluster_of[pair.a]
            if cluster == self._cluster_of[pair.b]:
                steps = round(pair.confidence * _STEPS)
                least[cluster] = min(least.get(cluster, steps), steps)
        return least

    def _also(self, groups: Container[int]) -> dict[int, list[int]]:
        """Return the sentences outside each group that are linked into it."""
        found: dict[int, list[int]] = {}
        for sentence in self._near:
            own = self._cluster_of[sentence]
            for cluster, tie in self._ties(sentence).items():
                if cluster == own or cluster not in groups or not tie[1]:
                    continue
                if own not in groups or 2 * tie[1] >= self._strangers(sentence, cluster):
                    found.setdefault(cluster, []).append(sentence)
        return found


def _hand_over(ties: dict[int, dict[int, Ties]], kept: int, gone: int) -> None:
    """Count what tied other clusters to `gone` for `kept`."""
    for other, tie in ties.pop(gone).items():
        del ties[other][gone]
        if other == kept:
            continue
        before = ties[kept].get(other, [0, 0, 0])
        tie[:] = [one + more for one, more in zip(before, tie, strict=True)]
        ties[kept][other] = ties[other][kept] = tie
