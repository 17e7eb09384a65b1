"""The data model of figures: what a number or date says, how it is hedged, what it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from kursk_compare.article import Span


class FigureKind(StrEnum):
    """The dimension of a figure; only figures of one dimension are compared."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    SCORE = "score"
    DATE = "date"
    TIME = "time"
    NAME = "name"


class Bound(StrEnum):
    """How the words around a number limit it."""

    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ALMOST = "almost"
    JUST_OVER = "just_over"
    RANGE = "range"
    VAGUE = "vague"


class Role(StrEnum):
    """What a figure does in its sentence."""

    LEVEL = "level"
    DELTA = "delta"
    FROM = "from"
    TO = "to"
    PART = "part"
    WHOLE = "whole"
    RANK = "rank"
    TOP_N = "top_n"


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval; None is an open end."""

    low: Decimal | None
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class Counted:
    """The thing a figure counts: head lemma, modifiers and complement, all in lower case.

    `found` says where it was taken from: "explicit", "partitive" or "inherited".
    """

    head: str
    modifiers: tuple[str, ...] = ()
    complement: str | None = None
    found: str = "explicit"


@dataclass(frozen=True, slots=True)
class Period:
    """The days a date expression may mean, both ends included; several periods are alternatives."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Figure:
    """One number or date as a source states it.

    `start`/`end` enclose hedge to noun, `core` the numeral and unit alone. `point` is what is
    written (a pair for a range, None for vague plurals and dates), `low`/`high` what a reader takes
    it to mean (the expected interval), `logical` what it strictly allows. `alternatives` are other
    readings: the letter in "1.5m", or ISO values a date leaves open ("--11-13", "-W-3"). A date's
    `preposition` says how it limits: "since", "by", "until", "before", "after", "from", "in", "on".
    """

    text: str
    start: int
    end: int
    kind: FigureKind
    core: Span
    point: Decimal | tuple[Decimal, Decimal] | None
    bound: Bound
    low: Decimal | None
    high: Decimal | None
    logical: Interval
    granularity: Decimal | None = None
    hedge: Span | None = None
    noun: Span | None = None
    unit_span: Span | None = None
    unit: str | None = None
    per: str | None = None
    counted: Counted | None = None
    status: frozenset[str] = field(default_factory=frozenset)
    role: Role = Role.LEVEL
    whole: int | None = None
    periods: tuple[Period, ...] = ()
    negated: bool = False
    modal: bool = False
    alternatives: tuple[str, ...] = ()
    preposition: str | None = None

    @property
    def extent(self) -> Span:
        """From the hedge to the noun."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class QuantityCell:
    """What one source says of one quantity at one place; decimal strings, None is an open end."""

    article: str
    sentence: str
    figure: str
    text: str
    point: str | None
    bound: str
    low: str | None
    high: str | None
    speaker: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class QuantityRow:
    """One counted thing ("North Korean soldiers") over all sources, cells in reading order."""

    id: str
    counted: str
    kind: str
    unit: str | None
    cells: tuple[QuantityCell, ...]
