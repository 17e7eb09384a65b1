"""Says when articles may not report the same event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kursk_compare.enumeration import enumerated

FEW = 0.05
"""Share of an article's sentences with a counterpart below which two articles seem unrelated."""

Pair = tuple[int, int]


def unrelated_articles(ids: Sequence[str], shares: Mapping[Pair, float]) -> list[str]:
    """Return plain sentences that together name each two articles that seem unrelated.

    `shares` holds for each two articles (by place) the share in 0..1 of the sentences of one that
    have a counterpart in the other, the larger of both. An article without kin among several has a
    sentence of its own; articles that are kin to one another only are told together.
    """
    strangers = {pair for pair, share in shares.items() if share < FEW}
    families = _families(len(ids), shares.keys() - strangers)
    lone = [at for at, *others in families if not others and len(ids) > 2]
    rest = [family for family in families if family[0] not in lone]
    return [
        *(f"{ids[at]} may not report the same event as the other articles." for at in lone),
        *(_apart(ids, one, others) for one, others in _each_against_others(rest)),
        *(_apart(ids, [at], others) for at, others in _strange_kin(rest, strangers)),
    ]


def _families(count: int, kin: Iterable[Pair]) -> list[list[int]]:
    """Return the articles in groups that are kin, perhaps by way of others, in their order."""
    family = {at: [at] for at in range(count)}
    for one, other in kin:
        if family[one] is not family[other]:
            joined = sorted(family[one] + family[other])
            family |= dict.fromkeys(joined, joined)
    return [found for at, found in family.items() if found[0] == at]


def _each_against_others(families: list[list[int]]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield each family and the articles of all others; of two families only the first."""
    for family in families[: 1 if len(families) == 2 else None]:
        others = [at for other in families if other is not family for at in other]
        if others:
            yield family, sorted(others)


def _strange_kin(
    families: list[list[int]], strangers: set[Pair]
) -> Iterator[tuple[int, list[int]]]:
    """Yield articles with those after them in their family with which they share too little."""
    for family in families:
        for at in family:
            strange = [other for other in family if (at, other) in strangers]
            if strange:
                yield at, strange


def _apart(ids: Sequence[str], some: Sequence[int], others: Sequence[int]) -> str:
    one, other = enumerated([ids[at] for at in some]), enumerated([ids[at] for at in others])
    if len(some) == len(others) == 1:
        return f"{one} and {other} may not report the same event."
    return f"{one} may not report the same event as {other}."
