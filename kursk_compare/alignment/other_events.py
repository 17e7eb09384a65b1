"""Says when articles may not report the same event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FEW = 0.05
"""Share of an article's sentences with a counterpart below which two articles seem unrelated."""


def unrelated_articles(ids: Sequence[str], shares: Mapping[tuple[int, int], float]) -> list[str]:
    """Return one plain sentence for each article, or else pair of articles, that seems unrelated.

    `shares` holds for each two articles (by place) the share in 0..1 of the sentences of one that
    have a counterpart in the other, the larger of both.
    """
    strangers = {pair for pair, share in shares.items() if share < FEW}
    alone = [at for at in range(len(ids)) if len(ids) > 2 and _is_alone(at, shares, strangers)]
    found = [f"{ids[at]} may not report the same event as the other articles." for at in alone]
    return found + [
        f"{ids[x]} and {ids[y]} may not report the same event."
        for x, y in sorted(strangers)
        if x not in alone and y not in alone
    ]


def _is_alone(
    at: int, shares: Mapping[tuple[int, int], float], strangers: set[tuple[int, int]]
) -> bool:
    own = [pair for pair in shares if at in pair]
    return bool(own) and all(pair in strangers for pair in own)
