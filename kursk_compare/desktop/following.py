"""Texts that scroll together: where one is read, the others stand at what says the same.

The place that is kept level is the middle of the view, sliding to the top and the bottom at the
ends (as Meld does); between two counterparts the others move in proportion. Knows nothing of Qt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.comparison_index import ComparisonIndex, Counterpart, number_of

SURE_ENOUGH = 0.6
"""Links below this confidence lead no other text, unless the user made them."""

Rows = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """How a text is scrolled: `value` from 0 to `largest`, `page` pixels of it in view."""

    value: int
    largest: int
    page: int

    @property
    def whole(self) -> int:
        """The height of the whole text in pixels."""
        return self.largest + self.page


def level_place(text: Extent) -> float:
    """Return the place in the text, in pixels from its top, that is to be kept level."""
    if text.largest < text.page:
        return text.whole * text.value / max(1, text.largest)
    half = text.page / 2
    if text.value < half:
        return 2.0 * text.value
    if text.largest - text.value < half:
        return 2.0 * text.value + text.page - text.largest
    return text.value + half


def value_for(place: float, text: Extent) -> int:
    """Return how far a text must be scrolled for `place` to be the level one."""
    if text.largest < text.page:
        found = text.largest * place / max(1, text.whole)
    elif place < text.page:
        found = place / 2
    elif place > text.whole - text.page:
        found = (place - text.page + text.largest) / 2
    else:
        found = place - text.page / 2
    return min(max(round(found), 0), text.largest)


def leading_rows(index: ComparisonIndex, leader: str) -> dict[str, Rows]:
    """Return by the other articles rows of both that say the same and rise together.

    They are as many as can be; an article without any is left out.
    """
    pairs: dict[str, list[tuple[int, int]]] = {}
    for row, sentence in enumerate(index.comparison.article(leader).sentences):
        for article, found in index.counterparts(sentence.id).items():
            sure = next((c for c in found if _is_sure(c)), None)
            if sure is not None:
                pairs.setdefault(article, []).append((row, number_of(sure.sentence) - 1))
    return {article: rising(known) for article, known in pairs.items()}


def _is_sure(found: Counterpart) -> bool:
    return found.confidence >= SURE_ENOUGH or found.status is not LinkStatus.AUTO


def rising(pairs: Iterable[tuple[int, int]]) -> Rows:
    """Return the longest run of pairs, sorted by the first, whose second rises strictly too."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    known = list(pairs)
    for at, (_, second) in enumerate(known):
        length = bisect_right(ends, second - 1)
        before.append(tails[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        tails[length : length + 1] = [at]
    found, at = [], tails[-1] if tails else -1
    while at >= 0:
        found.append(known[at])
        at = before[at]
    return tuple(reversed(found))


def followed_place(
    place: float,
    row: int,
    rows: Rows,
    tops: tuple[Callable[[int], float], Callable[[int], float]],
    wholes: tuple[int, int],
) -> float:
    """Return the place in the following text for `place` in the leading one, which is in `row`.

    `tops` tell where rows begin in both texts, `wholes` how high the texts are, in pixels.
    """
    at = bisect_right(rows, row, key=_first)
    begin: Sequence[float] = (0.0, 0.0)
    end: Sequence[float] = (float(wholes[0]), float(wholes[1]))
    if at > 0:
        begin = tops[0](rows[at - 1][0]), tops[1](rows[at - 1][1])
    if at < len(rows):
        end = tops[0](rows[at][0]), tops[1](rows[at][1])
    length = end[0] - begin[0]
    share = min(max((place - begin[0]) / length, 0.0), 1.0) if length > 0 else 0.0
    return begin[1] + share * (end[1] - begin[1])


def _first(pair: tuple[int, int]) -> int:
    return pair[0]
