"""Groups of sentences that report the same claim: every member is tied to every other one.

Complete-link agglomeration on the links' confidence: chaining (A~B, B~C) alone never makes a group.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

Pair = tuple[int, int]


def claim_groups(
    links: Mapping[Pair, float], confidence: Mapping[Pair, float], article_of: Sequence[int]
) -> list[list[int]]:
    """Return groups of sentence numbers, each sorted, in the order of their first member.

    `links` are the accepted pairs; `confidence` that of every pair worth a look. Two groups
    become one when no pair between them is hopeless and most are accepted.
    """
    group_of: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    for pair in links:
        for sentence in pair:
            group_of.setdefault(sentence, sentence)
            members.setdefault(sentence, [sentence])
    for one, other in sorted(links, key=lambda pair: (-links[pair], pair)):
        a, b = group_of[one], group_of[other]
        if a != b and _belong_together(members[a], members[b], links, confidence, article_of):
            members[a] = sorted(members[a] + members[b])
            for sentence in members.pop(b):
                group_of[sentence] = a
    return sorted(group for group in members.values() if len(group) > 1)


def _belong_together(
    a: Sequence[int],
    b: Sequence[int],
    links: Mapping[Pair, float],
    confidence: Mapping[Pair, float],
    article_of: Sequence[int],
) -> bool:
    pairs = [(min(p), max(p)) for p in product(a, b) if article_of[p[0]] != article_of[p[1]]]
    accepted = sum(pair in links for pair in pairs)
    return 2 * accepted > len(pairs) and all(confidence.get(p, 0.0) >= 0.1 for p in pairs)
