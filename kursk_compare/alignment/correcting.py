"""Puts the user's corrections over an automatic alignment; they change nothing but what they name.

A group splits only where the user set members apart, and groups become one only where he linked
them. The result depends on the corrections and the alignment alone, not on the order of sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from kursk_compare.alignment.corrected_groups import Ranked, regrouped
from kursk_compare.alignment.model import Alignment, Group, Link, LinkStatus
from kursk_compare.article import Article, Sentence, article_of
from kursk_compare.corrections import Corrections, Pair, Place, checksum_of

IdPair = tuple[str, str]
_SURE = 1.0


class SentencesByPlace:
    """Finds the sentences that places mean in the articles at hand."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles: dict[str, list[Article]] = {}
        self._exact: dict[Place, list[str]] = {}
        self.place_of: dict[str, Place] = {}
        for article in articles:
            source = checksum_of(article)
            self._articles.setdefault(source, []).append(article)
            for sentence in article.sentences:
                place = Place(source, sentence.start, sentence.end)
                self._exact.setdefault(place, []).append(sentence.id)
                self.place_of[sentence.id] = place

    def sources(self, checksum: str) -> list[str]:
        """Return the ids of the articles with this checksum, usually one."""
        return [article.id for article in self._articles.get(checksum, ())]

    def find(self, place: Place) -> list[str]:
        """Return the sentences at a place; one that is cut otherwise now, by most of its words."""
        if place in self._exact:
            return self._exact[place]
        found = (self._nearest(a, place) for a in self._articles.get(place.source, ()))
        return [sentence.id for sentence in found if sentence is not None]

    def is_lost(self, place: Place) -> bool:
        """Tell whether the source is here and the sentence is not."""
        return place.source in self._articles and not self.find(place)

    @staticmethod
    def _nearest(article: Article, place: Place) -> Sentence | None:
        shared = [(min(s.end, place.end) - max(s.start, place.start), s) for s in article.sentences]
        best = max(shared, key=lambda one: (one[0], -one[1].start), default=None)
        return best[1] if best and 2 * best[0] > place.end - place.start else None


@dataclass(frozen=True, slots=True)
class Said:
    """Corrections in the ids of the articles at hand.

    `together` has the newest pair first, in each the sentences by place, whatever the order of the
    articles; `silent` holds (sentence, article without counterpart).
    """

    together: Mapping[IdPair, LinkStatus]
    apart: frozenset[IdPair]
    silent: frozenset[tuple[str, str]]

    def separates(self, a: str, b: str) -> bool:
        """Tell whether the user said that the two do not belong together."""
        if (a, b) in self.together or (b, a) in self.together:
            return False
        if (a, b) in self.apart or (b, a) in self.apart:
            return True
        return (a, article_of(b)) in self.silent or (b, article_of(a)) in self.silent


def corrected(
    alignment: Alignment, articles: Sequence[Article], corrections: Corrections
) -> Alignment:
    """Return the alignment as the user corrected it."""
    if not (corrections.together() or corrections.apart or corrections.silent):
        return alignment
    known = SentencesByPlace(articles)
    order = {s.id: at for at, s in enumerate(s for a in articles for s in a.sentences)}
    said = said_of(corrections, known)
    links = _links(alignment, said, order)
    surest_first = sorted(links, key=lambda link: (-link.confidence, *_places(link, known)))
    ranked = [Ranked(x.a, x.b, x.confidence, x.status) for x in surest_first]
    clusters = regrouped([g.members for g in alignment.groups], ranked, said)
    groups = _groups(clusters, links, alignment.groups, order)
    return replace(alignment, links=tuple(links), groups=groups)


def said_of(corrections: Corrections, known: SentencesByPlace) -> Said:
    """Return the corrections in the ids of the articles that `known` holds."""
    together: dict[IdPair, LinkStatus] = {}
    for pairs, status in (
        (corrections.linked, LinkStatus.MANUAL),
        (corrections.confirmed, LinkStatus.CONFIRMED),
    ):
        for pair in reversed(pairs):
            for found in _id_pairs(pair, known):
                if article_of(found[0]) != article_of(found[1]):
                    together.setdefault(found, status)
    apart = frozenset(p for pair in corrections.apart for p in _id_pairs(pair, known))
    silent = frozenset(
        (sentence, article)
        for silence in corrections.silent
        for sentence in known.find(silence.place)
        for article in known.sources(silence.source)
        if article != article_of(sentence)
    )
    return Said(together, apart, silent)


def _id_pairs(pair: Pair, known: SentencesByPlace) -> list[IdPair]:
    ends = product(known.find(pair[0]), known.find(pair[1]))
    return [(a, b) for a, b in ends if a != b]


def _places(link: Link, known: SentencesByPlace) -> tuple[Place, ...]:
    return tuple(sorted((known.place_of[link.a], known.place_of[link.b])))


def _links(alignment: Alignment, said: Said, order: Mapping[str, int]) -> list[Link]:
    """Return the links without those the user broke, and with those he made."""
    found = {(x.a, x.b): x for x in alignment.links if not said.separates(x.a, x.b)}
    chances = _chances(alignment, said)
    for pair, status in said.together.items():
        a, b = sorted(pair, key=order.__getitem__)
        link = found.get((a, b)) or Link(a, b, chances.get(pair, 0.0), _SURE)
        found[a, b] = replace(link, confidence=_SURE, status=status)
    return [found[pair] for pair in sorted(found, key=lambda p: (order[p[0]], order[p[1]]))]


def _chances(alignment: Alignment, said: Said) -> dict[IdPair, float]:
    """Return the program's own probability of each pair the user put together, if it has one."""
    return {
        pair: chance
        for one in alignment.candidates
        for other, chance in one.ranked
        if (pair := (one.sentence, other)) in said.together
    }


def _groups(
    clusters: Iterable[frozenset[str]],
    links: Sequence[Link],
    before: Sequence[Group],
    order: Mapping[str, int],
) -> tuple[Group, ...]:
    ordered = [tuple(sorted(cluster, key=order.__getitem__)) for cluster in clusters]
    ordered.sort(key=lambda members: order[members[0]])
    cluster_of = {member: at for at, members in enumerate(ordered) for member in members}
    inside: list[list[Link]] = [[] for _ in ordered]
    outside: list[dict[str, int]] = [{} for _ in ordered]
    for link in links:
        own, other = cluster_of.get(link.a, -1), cluster_of.get(link.b, -2)
        if own == other:
            inside[own].append(link)
            continue
        for at, stranger in ((own, link.b), (other, link.a)):
            if at >= 0:
                outside[at][stranger] = outside[at].get(stranger, 0) + 1
    untouched = {group.members: group for group in before}
    least = min((link.confidence for link in links), default=_SURE)
    groups = []
    for at, members in enumerate(ordered):
        also = [s for s, times in outside[at].items() if _is_also(s, times, members, cluster_of)]
        old = untouched.get(members)
        kept = [s for s in old.also if s in outside[at]] if old else also
        sure = min((link.confidence for link in inside[at]), default=least)
        also = sorted(kept, key=order.__getitem__)
        status = _status(members, inside[at])
        groups.append(Group(f"G{at + 1}", members, sure, tuple(also), status))
    return tuple(groups)


def _is_also(
    sentence: str, links: int, members: Sequence[str], cluster_of: Mapping[str, int]
) -> bool:
    """Tell whether a sentence outside a group is named with it: as the grouping itself does."""
    strangers = sum(article_of(member) != article_of(sentence) for member in members)
    return sentence not in cluster_of or 2 * links >= strangers


def _status(members: Sequence[str], inside: Sequence[Link]) -> LinkStatus:
    own = [link for link in inside if link.status is not LinkStatus.AUTO]
    reached, waiting = {members[0]}, [members[0]]
    while waiting:
        at = waiting.pop()
        for link in own:
            if at in (link.a, link.b):
                other = link.b if link.a == at else link.a
                if other not in reached:
                    reached.add(other)
                    waiting.append(other)
    if len(reached) < len(members):
        return LinkStatus.AUTO
    made = any(link.status is LinkStatus.MANUAL for link in own)
    return LinkStatus.MANUAL if made else LinkStatus.CONFIRMED
