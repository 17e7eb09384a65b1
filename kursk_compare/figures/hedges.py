"""Hedges: the words around a number that limit it ("as many as", "or more", "-odd")."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kursk_compare.figures.lexicon import cues, rows
from kursk_compare.figures.model import Bound
from kursk_compare.figures.tokens import Phrases, Tokens

WITHIN = "within"


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge: tokens `first` to `stop` and the bound it sets; `within` limits durations only."""

    first: int
    stop: int
    bound: Bound
    within: bool = False


@cache
def _phrases(side: str) -> Phrases[str]:
    return Phrases((phrase, bound) for where, phrase, bound in rows("hedges") if where == side)


def hedge_before(tokens: Tokens, index: int) -> Hedge | None:
    """Return the hedge that ends before token `index` (an article may stand between)."""
    found = _phrases("left").before(tokens, index)
    if (
        found is None
        and tokens.word(index - 1) in cues("article")
        and tokens.together(index - 1, index)
    ):
        found = _phrases("left").before(tokens, index - 1)
    if found is None or not tokens.together(found[0], index):
        return None
    first, name = found
    if name == Bound.AT_MOST and _moves_up_to(tokens, first):
        return None
    if name != WITHIN and Bound(name) == Bound.EXACT:
        stronger = hedge_before(tokens, first)
        if stronger and stronger.bound != Bound.EXACT:
            return Hedge(stronger.first, index, stronger.bound)
    bound = Bound.AT_MOST if name == WITHIN else Bound(name)
    return Hedge(first, index, bound, name == WITHIN)


def _moves_up_to(tokens: Tokens, index: int) -> bool:
    """Say whether "up to" at `index` is a movement: "inched back up to 4.8 percent"."""
    up_to = tokens.word(index) == "up" and tokens.word(index + 1) == "to"
    return up_to and tokens.word(index - 1) in cues("moving-up")


def hedge_after(tokens: Tokens, index: int) -> Hedge | None:
    """Return the hedge that begins at token `index`, behind a number or its unit."""
    found = _phrases("right").at(tokens, index)
    if found is None or not tokens.together(index - 1, index):
        return None
    stop, name = found
    word = tokens.word(index)
    if (word == "+" and not tokens.glued(index)) or tokens.word(stop) == "than":
        return None
    if word in ("plus", "odd", "minimum", "maximum", "exactly", "tops") and _goes_on(tokens, stop):
        return None
    return Hedge(index, stop, Bound(name))


def _goes_on(tokens: Tokens, stop: int) -> bool:
    """Say whether a noun or number follows, so that "plus" adds and "odd" is an adjective."""
    return tokens.is_word(stop) or tokens.is_digits(stop)
