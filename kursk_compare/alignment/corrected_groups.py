"""Groups of sentences under the user's word: these belong together, those do not.

Must-link and cannot-link constraints (Wagstaff and Cardie 2000) on groups that are there already:
a group with members set apart falls into parts that links hold together, the surest link first;
then the pairs that the user put together bring their groups together, the newest pair first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Protocol

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.article import article_of


@dataclass(frozen=True, slots=True)
class Ranked:
    """A link for grouping."""

    a: str
    b: str
    confidence: float
    status: LinkStatus


class Separation(Protocol):
    """Who says which two sentences may not be in one group, and which pairs must."""

    @property
    def together(self) -> Iterable[tuple[str, str]]:
        """The pairs that the user put together, the newest first."""
        ...

    def separates(self, a: str, b: str) -> bool:
        """Tell whether the two may not be in one group."""
        ...


def regrouped(
    groups: Iterable[Sequence[str]], surest_first: Sequence[Ranked], said: Separation
) -> list[frozenset[str]]:
    """Return the groups under the user's word, in no particular order.

    A link of the user between groups that hold sentences he set apart moves as few sentences as
    it can; where even that is against his word, it stays a link across groups.
    """
    clusters = _Clusters(said)
    for members in groups:
        if any(said.separates(a, b) for a, b in combinations(members, 2)):
            for part in clusters.parts(members, surest_first):
                clusters.put(part)
        else:
            clusters.put(set(members))
    for a, b in said.together:
        clusters.bring_together(a, b)
    return clusters.finished()


class _Clusters:
    """Groups under construction; `own` are the sentences the user's links tie to each sentence."""

    def __init__(self, said: Separation) -> None:
        self._said = said
        self._group: dict[str, set[str]] = {}
        self._own: dict[str, set[str]] = {}

    def put(self, members: set[str]) -> None:
        """Make the members one group; they leave the groups they are in."""
        for member in members:
            former = self._group.get(member)
            if former is not None and former is not members:
                former.discard(member)
            self._group[member] = members

    def parts(self, members: Sequence[str], surest_first: Iterable[Ranked]) -> list[set[str]]:
        """Return the parts that links hold together, none with two that are set apart."""
        part = {member: {member} for member in members}
        for link in surest_first:
            one, other = part.get(link.a), part.get(link.b)
            if one is None or other is None or one is other or self._hostile(one, other):
                continue
            one |= other
            for member in other:
                part[member] = one
        return list(_different(part.values()))

    def bring_together(self, a: str, b: str) -> None:
        """Make one group of what belongs to the two sentences, as far as the user's word allows."""
        for sentence in (a, b):
            self._group.setdefault(sentence, {sentence})
            self._own.setdefault(sentence, {sentence})
        if self._group[a] is not self._group[b]:
            for one, other in self._ways(a, b):
                if not self._hostile(one, other):
                    self.put(one | other)
                    break
            else:
                return
        tied = self._own[a] | self._own[b]
        for sentence in tied:
            self._own[sentence] = tied

    def finished(self) -> list[frozenset[str]]:
        """Return the groups that sentences of two or more articles make."""
        groups = _different(self._group.values())
        return [frozenset(g) for g in groups if len({article_of(member) for member in g}) > 1]

    def _ways(self, a: str, b: str) -> Iterator[tuple[set[str], set[str]]]:
        """Yield what may become one group: all of both, else the smaller part moves."""
        yield self._group[a], self._group[b]
        if len(self._own[b]) <= len(self._own[a]):
            yield self._group[a], self._own[b]
            yield self._own[a], self._group[b]
        else:
            yield self._own[a], self._group[b]
            yield self._group[a], self._own[b]
        yield self._own[a], self._own[b]

    def _hostile(self, one: set[str], other: set[str]) -> bool:
        return any(self._said.separates(a, b) for a, b in product(one, other))


def _different(sets: Iterable[set[str]]) -> Iterator[set[str]]:
    seen: set[int] = set()
    for found in sets:
        if id(found) not in seen:
            seen.add(id(found))
            yield found
