"""Complete-link clusters along links: two become one only when each pair between them is likely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_LINK = 1 << 32
"""What ties two clusters, in one number: its links in units of _LINK, all its pairs below."""

_PAIR = 1
_NONE = -1

Ties = list[dict[int, int]]


def tied_clusters(
    links: Iterable[tuple[int, int]],
    partners: Iterable[tuple[list[int], int]],
    article_of: Sequence[int],
) -> list[int]:
    """Join sentences along the links, in the order given, and return each one's cluster.

    `partners` are for each sentence its likely partners and how many of them, the first, are links.
    Two clusters become one when each pair of their sentences of different articles is likely and
    at least half of these pairs are links. A cluster has the number of one of its sentences.
    """
    ties = [_ties(*found) for found in partners]
    cluster_of, members = list(range(len(ties))), [[sentence] for sentence in range(len(ties))]
    only_article = list(article_of)  # of the whole cluster, or _NONE
    for a, b in links:
        one, other = cluster_of[a], cluster_of[b]
        if one == other:
            continue
        tie = ties[one].get(other)
        if tie is None or 2 * (tie // _LINK) < tie % _LINK:
            continue
        kept, gone = (one, other) if len(members[one]) >= len(members[other]) else (other, one)
        _hand_over(ties, kept, gone, only_article)
        for sentence in members[gone]:
            cluster_of[sentence] = kept
        members[kept] += members[gone]
        members[gone] = []
        only_article[kept] = _NONE
    return cluster_of


def _ties(others: Sequence[int], links: int) -> dict[int, int]:
    return {**dict.fromkeys(others[:links], _PAIR + _LINK), **dict.fromkeys(others[links:], _PAIR)}


def _hand_over(ties: Ties, kept: int, gone: int, only_article: Sequence[int]) -> None:
    """Count what tied other clusters to `gone` for `kept`.

    Only ties without a hopeless pair are held: no cluster that lacks one can ever be joined. Two
    clusters of one and the same article have no pairs at all, and so no tie that could be missed.
    """
    ours, theirs = ties[kept], ties[gone]
    ties[gone] = {}
    del ours[gone], theirs[kept]
    for other in [other for other in ours if other not in theirs]:
        if only_article[other] == _NONE or only_article[other] != only_article[gone]:
            del ours[other], ties[other][kept]
    for other, tie in theirs.items():
        del ties[other][gone]
        if other in ours:
            ours[other] += tie
            ties[other][kept] = ours[other]
        elif only_article[other] != _NONE and only_article[other] == only_article[kept]:
            ours[other] = ties[other][kept] = tie
