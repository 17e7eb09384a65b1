"""Says when articles may not report the same event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

FEW = 0.05
"""Share of an article's sentences with a counterpart below which two articles seem unrelated."""


def unrelated_articles(ids: Sequence[str], shares: Mapping[tuple[int, int], float]) -> list[str]:
    """Return one plain sentence for each article, or else pair of articles, that seems unrelated.

    `shares` holds for each two articles (by place) the share in 0..1 of the sentences of one that
    have a counterpart in the other, the larger of both.
    """
    strangers = {pair for pair, share in shares.items() if share < FEW}
    met, strange = Counter[int](), Counter[int]()
    for pair in shares:
        for end in pair:
            met[end] += 1
            strange[end] += pair in strangers
    alone = [at for at in range(len(ids)) if len(ids) > 2 and 0 < met[at] == strange[at]]
    named = frozenset(alone)
    found = [f"{ids[at]} may not report the same event as the other articles." for at in alone]
    return found + [
        f"{ids[x]} and {ids[y]} may not report the same event."
        for x, y in sorted(strangers)
        if x not in named and y not in named
    ]
