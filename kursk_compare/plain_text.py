"""A text without the characters that nobody sees, and the way back to the text as it is written.

Comparing works on what is read: a character without width inside a word neither parts nor joins
words, and a control that reorders is read past. Every place found is given in the text as it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from kursk_compare.deceptions import DeceptionKind, find_deceptions

# A soft hyphen deceives nobody, but it parts words as little as the others do.
_SOFT_HYPHEN = "\u00ad"
_UNSEEN = frozenset({DeceptionKind.REORDERING, DeceptionKind.INVISIBLE})


@dataclass(frozen=True, slots=True)
class PlainText:
    """`text` is the original without the characters at `unseen`.

    `unseen` holds places in the original, `gaps` the places in `text` where they stood.
    """

    text: str
    unseen: tuple[int, ...] = ()
    gaps: tuple[int, ...] = ()

    def start(self, at: int) -> int:
        """Return the place in the original of the character at `at`."""
        return at + bisect_right(self.gaps, at)

    def end(self, at: int) -> int:
        """Return the place in the original where what ends at `at` in `text` ends."""
        return self.start(at - 1) + 1 if at else 0

    def place(self, at: int) -> int:
        """Return the place in `text` of what stands at `at` in the original."""
        return at - bisect_left(self.unseen, at)

    def pieces(self, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return spans of `text`, in order, as spans of the original.

        Unseen characters between two spans go to the one they touch, or to the later one; those
        after the last span go to it. So none is lost where the spans hold all that is visible.
        """
        found: list[tuple[int, int]] = []
        at = 0
        for start, end in spans:
            begin, stop = self.start(start), self.start(end)
            first = bisect_left(self.unseen, at)
            if first < len(self.unseen):
                begin = min(begin, self.unseen[first])
            found.append((begin, stop))
            at = stop
        if found and self.unseen and self.unseen[-1] >= found[-1][1]:
            found[-1] = (found[-1][0], self.unseen[-1] + 1)
        return found


def plain_text(text: str) -> PlainText:
    """Return `text` without the characters in it that nobody sees."""
    if text.isascii():
        return PlainText(text)
    unseen = {place.start for place in find_deceptions(text) if place.kind in _UNSEEN}
    unseen.update(at for at, character in enumerate(text) if character == _SOFT_HYPHEN)
    places = tuple(sorted(unseen))
    gaps = tuple(at - before for before, at in enumerate(places))
    parts = []
    at = 0
    for place in places:
        parts.append(text[at:place])
        at = place + 1
    return PlainText("".join([*parts, text[at:]]), places, gaps)
