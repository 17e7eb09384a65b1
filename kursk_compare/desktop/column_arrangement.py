"""How the user has put the columns: in which order, which are hidden, which scroll alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kursk_compare.desktop.column import Column

Name = Callable[[Column], str]


def by_id(column: Column) -> str:
    """Name a column by its article's letter, as a file does."""
    return column.article.id


def by_text(column: Column) -> str:
    """Name a column by its article's text, which stays when letters change."""
    return column.article.text


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The columns' names from left to right (none while in the sources' order), and exceptions."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


def arrangement_of(columns: Sequence[Column], name: Name) -> Arrangement:
    """Return how these columns are put; `name` tells how each is named."""
    in_order = all(a.place < b.place for a, b in pairwise(columns))
    return Arrangement(
        () if in_order else tuple(map(name, columns)),
        tuple(name(column) for column in columns if column.put_away),
        tuple(name(column) for column in columns if not column.follows),
    )


def arranged(columns: Sequence[Column], wanted: Arrangement, name: Name) -> list[Column]:
    """Put columns as `wanted`; those it does not know come last, and one is always seen."""
    places = {known: place for place, known in enumerate(wanted.order)}
    found = sorted(columns, key=lambda c: (places.get(name(c), len(places)), c.place))
    hidden = [column for column in found if name(column) in wanted.hidden]
    for column in found:
        column.put_away = column in hidden and len(hidden) < len(found)
        column.let_follow(name(column) not in wanted.alone)
    return found
