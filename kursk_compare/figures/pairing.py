"""Pairing the figures of two aligned sentences by what they count, at the least total cost."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, log

from kursk_compare.figures.claims import (
    Sameness,
    claim_of,
    dimension_of,
    is_sum_of_fates,
    roles_differ,
    thing_relation,
)
from kursk_compare.figures.model import Figure, FigureKind
from kursk_compare.figures.nations import nationality

OTHER_THING = 0.6
OTHER_STATUS = 0.5
OTHER_ROLE = 0.4
OTHER_MODIFIERS = 0.2
VALUE_APART = 0.3
EQUAL_POINT = -0.3
OTHER_CONTEXT = 0.3
UNPAIRED_ABOVE = 1.0
FORBIDDEN = 1e6


def cost(a: Figure, b: Figure, shared_context: float = 0.0) -> float:
    """Return how ill two figures go together; inf when they must not be paired.

    `shared_context`, 0 to 1, says how much of the words around them is shared.
    """
    if dimension_of(a) != dimension_of(b):
        return inf
    if a.kind == FigureKind.MONEY and a.unit != b.unit:
        return inf
    if a.kind != b.kind and FigureKind.AGE in (a.kind, b.kind) and a.point != b.point:
        return inf  # a person's age is no length of an event
    total = OTHER_CONTEXT * (1 - shared_context)
    other_thing = thing_relation(a, b) == Sameness.DIFFERENT
    total += OTHER_THING * other_thing
    if not is_sum_of_fates(a, b):
        total += OTHER_STATUS * bool(a.status and b.status and not a.status & b.status)
    total += OTHER_ROLE * (roles_differ(a, b) or (a.role != b.role and a.kind == FigureKind.COUNT))
    total += OTHER_MODIFIERS * _modifiers_differ(a, b)
    return total + max(_values_apart(a, b), 0 if other_thing else EQUAL_POINT)


def _modifiers_differ(a: Figure, b: Figure) -> bool:
    if a.counted is None or b.counted is None:
        return False
    one, _ = nationality((a.counted.head, *a.counted.modifiers))
    other, _ = nationality((b.counted.head, *b.counted.modifiers))
    return one != other


def _values_apart(a: Figure, b: Figure) -> float:
    if a.kind == FigureKind.DATE:
        return _dates_apart(a, b)
    one, other = claim_of(a, base=True), claim_of(b, base=True)
    if one.point is not None and one.point == other.point:
        return EQUAL_POINT
    first, second = one.expected.low, other.expected.low
    if first is None or second is None:
        return 0.0
    if min(first, second) <= 0:
        return VALUE_APART
    return VALUE_APART * min(1.0, abs(log(first / second)))


def _dates_apart(a: Figure, b: Figure) -> float:
    if a.periods and a.periods == b.periods:
        return EQUAL_POINT
    if not (a.periods and b.periods):
        return EQUAL_POINT if a.alternatives and a.alternatives == b.alternatives else 0.0
    meets = any(
        one.first <= other.last and other.first <= one.last
        for one in a.periods
        for other in b.periods
    )
    return 0.0 if meets else VALUE_APART


def pair_figures(
    a: Sequence[Figure], b: Sequence[Figure], shared: Sequence[Sequence[float]] | None = None
) -> list[tuple[int, int]]:
    """Return the index pairs of the figures that go together, in order of `a`.

    A minimum-cost assignment; pairs that cost more than 1 are left apart. `shared[i][j]` is how
    much context figure i of `a` shares with figure j of `b`.
    """
    if not a or not b:
        return []
    matrix = [
        [
            min(FORBIDDEN, cost(one, other, shared[i][j] if shared else 0.0))
            for j, other in enumerate(b)
        ]
        for i, one in enumerate(a)
    ]
    return [(i, j) for i, j in assignment(matrix) if matrix[i][j] <= UNPAIRED_ABOVE]


def assignment(matrix: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Return the (row, column) pairs of least total cost, one per row or per column.

    The Hungarian method with potentials (Kuhn 1955, Munkres 1957), cubic in the longer side.
    """
    rows, columns = len(matrix), len(matrix[0])
    if rows > columns:
        turned = [[matrix[i][j] for i in range(rows)] for j in range(columns)]
        return sorted((i, j) for j, i in assignment(turned))
    row_of = [0] * (columns + 1)  # the row assigned to each column; 0 is none
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    for row in range(1, rows + 1):
        _augment(matrix, row, row_of, (u, v))
    return sorted((row_of[j] - 1, j - 1) for j in range(1, columns + 1) if row_of[j])


def _augment(
    matrix: Sequence[Sequence[float]],
    row: int,
    row_of: list[int],
    potentials: tuple[list[float], list[float]],
) -> None:
    """Bring one more row into the assignment along the cheapest alternating path."""
    u, v = potentials
    columns = len(row_of) - 1
    row_of[0] = row
    least, way = [inf] * (columns + 1), [0] * (columns + 1)
    used = [False] * (columns + 1)
    column = 0
    while row_of[column]:
        used[column] = True
        here, step, following = row_of[column], inf, 0
        for j in range(1, columns + 1):
            if used[j]:
                continue
            reduced = matrix[here - 1][j - 1] - u[here] - v[j]
            if reduced < least[j]:
                least[j], way[j] = reduced, column
            if least[j] < step:
                step, following = least[j], j
        for j in range(columns + 1):
            if used[j]:
                u[row_of[j]] += step
                v[j] -= step
            else:
                least[j] -= step
        column = following
    while column:
        row_of[column] = row_of[way[column]]
        column = way[column]
