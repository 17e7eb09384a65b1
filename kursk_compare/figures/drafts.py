"""A figure while it is being read: what the layers have found so far, in tokens."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kursk_compare.figures.model import Bound, FigureKind, Period

Value = Decimal | tuple[Decimal, Decimal] | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure in tokens: the core is `first` to `stop`; `before` is where it really begins.

    `before` lies left of `first` when words such as "between" belong to the value. `unit_at` is
    where the unit begins, `low`/`high` the range of a vague figure, `alternatives` other readings.
    """

    first: int
    stop: int
    kind: FigureKind
    value: Value
    granularity: Decimal | None = None
    bound: Bound = Bound.EXACT
    unit: str | None = None
    unit_at: int | None = None
    per: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    hedge: tuple[int, int] | None = None
    alternatives: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    form: str = ""
    magnitude: Decimal = Decimal(1)
    in_words: bool = False
