"""Roles: what a figure does in its sentence, what befell the counted, negation and modality."""

from __future__ import annotations

from functools import cache

from kursk_compare.figures.lexicon import listed, rows
from kursk_compare.figures.model import Role
from kursk_compare.figures.tokens import Tokens

STATUS_LEFT = 3
STATUS_RIGHT = 6
STATUS_FAR_LEFT = 11
MODAL_REACH = 8
CLAUSE_ENDS = frozenset((";", ":", "—", "–", '"', "“", "”"))


@cache
def _statuses() -> dict[str, str]:
    return {word: name for name, forms in rows("status") for word in forms.split(",")}


def role_of(tokens: Tokens, first: int, stop: int) -> Role:
    """Return the role told by the words around the figure, whose hedge begins at `first`."""
    before, after = tokens.word(first - 1), tokens.word(stop)
    if not tokens.together(first - 1, first):
        before = ""
    if before == "from" and _change_near(tokens, first - 1):
        return Role.FROM
    if before == "to" and _change_near(tokens, first - 1):
        return Role.TO
    if before == "by" and _change_near(tokens, first - 1):
        return Role.DELTA
    if before in ("up", "down") or (before in listed("roles", "change") and after == "to"):
        return Role.DELTA
    if before in ("including", "among") or tokens.word(first - 2) == "including":
        return Role.PART
    return Role.LEVEL


def _change_near(tokens: Tokens, index: int) -> bool:
    for back in range(1, 13):
        if not tokens.together(index - back, index):
            return False
        if tokens.word(index - back) in listed("roles", "change"):
            return True
    return False


def status_of(tokens: Tokens, span: tuple[int, int], taken: bytearray) -> frozenset[str]:
    """Return what befell the counted thing: "killed", "wounded" …, from the nearest words.

    `span` is the figure with its noun, `taken` marks the tokens of all figures.
    """
    first, stop = span
    for at in range(stop - 1, first - 1, -1):
        if tokens.word(at) in _statuses():
            return frozenset((_statuses()[tokens.word(at)],))
    near = _left(tokens, first, STATUS_LEFT, taken)
    found = near or _right(tokens, stop, taken) or _left(tokens, first, STATUS_FAR_LEFT, taken)
    return frozenset((found,)) if found else frozenset()


def _left(tokens: Tokens, first: int, reach: int, taken: bytearray) -> str:
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        if not tokens.together(at, first) or taken[at] or tokens.word(at) in CLAUSE_ENDS:
            return ""
        if tokens.word(at) in _statuses():
            return _statuses()[tokens.word(at)]
    return ""


def _right(tokens: Tokens, stop: int, taken: bytearray) -> str:
    for at in range(stop, stop + STATUS_RIGHT):
        if not tokens.together(stop - 1, at) or taken[at] or tokens.word(at) in CLAUSE_ENDS:
            return ""
        if tokens.word(at) in _statuses():
            next_is_figure = at + 1 < len(tokens) and bool(taken[at + 1])
            return "" if next_is_figure else _statuses()[tokens.word(at)]
    return ""


def is_negated(tokens: Tokens, first: int) -> bool:
    """Say whether the figure is denied: "not one soldier"."""
    return tokens.word(first - 1) in ("not", "n't") and tokens.together(first - 1, first)


def is_modal(tokens: Tokens, first: int) -> bool:
    """Say whether the figure is only possible, expected or planned: "could reach 15,000"."""
    for at in range(first - 1, max(-1, first - 1 - MODAL_REACH), -1):
        if not tokens.together(at, first) or tokens.word(at) in CLAUSE_ENDS:
            return False
        if tokens.word(at) in listed("roles", "modal") and tokens.raw(at).islower():
            return True
    return False
