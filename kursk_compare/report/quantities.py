"""Quantities on one axis, and speakers, over the sources."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from kursk_compare.comparison.model import QuantityCell, QuantityRow, SpeakerRow
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.model import Bar, Quantity, QuantityLine, Speaker, SpeakerCell

_MARGIN = 0.04
_WIDE = 50
_OPEN_LOW = frozenset({"at_most", "less_than", "almost"})
_OPEN_HIGH = frozenset({"at_least", "more_than", "just_over"})


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale from `low` to `high`; logarithmic when the values span more than a factor 50."""

    low: float
    high: float
    logarithmic: bool

    def at(self, value: float) -> float:
        """Return the place of a value, 0 to 1 with a margin at both ends."""
        low, high, value = (self._scaled(each) for each in (self.low, self.high, value))
        share = (value - low) / (high - low) if high > low else 0.5
        return round(_MARGIN + (1 - 2 * _MARGIN) * min(1.0, max(0.0, share)), 4)

    def _scaled(self, value: float) -> float:
        return math.log10(value) if self.logarithmic else value


def quantities_of(lookup: Lookup) -> tuple[Quantity, ...]:
    """Return the quantities, those of most sources first."""
    rows = sorted(
        lookup.comparison.quantities,
        key=lambda row: -len({cell.article for cell in row.cells}),
    )
    wanted = lookup.reported_sentences
    return tuple(
        _quantity(lookup, row)
        for row in rows
        if row.cells and (wanted is None or any(cell.sentence in wanted for cell in row.cells))
    )


def speakers_of(lookup: Lookup) -> tuple[Speaker, ...]:
    """Return the speakers, those of most sources first."""
    rows = sorted(lookup.comparison.speakers, key=_fewest_sources_last)
    wanted = lookup.reported_sentences
    return tuple(
        _speaker(lookup, row)
        for row in rows
        if wanted is None or any(wanted.intersection(cell[3]) for cell in row.cells)
    )


def axis_over(values: Sequence[float]) -> Axis | None:
    """Return a scale on which all `values` lie; None when there is none."""
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        return None
    low, high = min(finite), max(finite)
    return Axis(low, high, low > 0 and high / low > _WIDE)


def _quantity(lookup: Lookup, row: QuantityRow) -> Quantity:
    values = [value for cell in row.cells for value in _values(cell)]
    axis = axis_over(values)
    return Quantity(
        id=row.id,
        counted=row.counted or row.unit or row.kind,
        kind=row.kind,
        unit=row.unit or "",
        ticks=_ticks(axis),
        logarithmic=axis is not None and axis.logarithmic,
        lines=tuple(_line(lookup, cell, axis) for cell in row.cells),
    )


def _line(lookup: Lookup, cell: QuantityCell, axis: Axis | None) -> QuantityLine:
    return QuantityLine(
        place=lookup.place(cell.sentence),
        text=cell.text,
        bound="about" if cell.bound == "approx" else cell.bound.replace("_", " "),
        speaker=lookup.speaker_names.get(cell.speaker or "", ""),
        bar=_bar(cell, axis) if axis else None,
    )


def _bar(cell: QuantityCell, axis: Axis) -> Bar | None:
    values = _values(cell)
    if not values:
        return None
    low, high = _number(cell.low), _number(cell.high)
    return Bar(
        low=axis.at(low) if low is not None else 0.0,
        high=axis.at(high) if high is not None else 1.0,
        point=tuple(axis.at(point) for point in _points(cell)),
        open_low=low is None or cell.bound in _OPEN_LOW,
        open_high=high is None or cell.bound in _OPEN_HIGH,
    )


def _values(cell: QuantityCell) -> list[float]:
    ends = [_number(cell.low), _number(cell.high)]
    return [value for value in (*ends, *_points(cell)) if value is not None]


def _points(cell: QuantityCell) -> list[float]:
    point = _number(cell.point)
    return [] if point is None else [point]


def _number(text: str | None) -> float | None:
    try:
        value = float(Decimal(text)) if text else math.nan
    except (InvalidOperation, OverflowError):
        return None
    return value if math.isfinite(value) else None


def _ticks(axis: Axis | None) -> tuple[tuple[float, str], ...]:
    if axis is None:
        return ()
    ends = dict.fromkeys((axis.low, axis.high))
    return tuple((axis.at(value), _grouped(value)) for value in ends)


def _grouped(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"


def _fewest_sources_last(row: SpeakerRow) -> tuple[int, int]:
    cells = [quoted + reported for _, quoted, reported, _ in row.cells]
    return -sum(each > 0 for each in cells), -sum(cells)


def _speaker(lookup: Lookup, row: SpeakerRow) -> Speaker:
    entity = next(each for each in lookup.comparison.entities if each.id == row.entity)
    return Speaker(
        name=entity.name,
        kind=entity.kind.value,
        aliases=tuple(alias for alias in entity.aliases if alias != entity.name),
        cells=tuple(
            SpeakerCell(
                lookup.index[article],
                quoted,
                reported,
                tuple(lookup.place(sentence) for sentence in sentences),
            )
            for article, quoted, reported, sentences in row.cells
            if quoted or reported
        ),
    )
