"""The table of quantities: what is counted, and what each source says of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kursk_compare.article import Statement
from kursk_compare.figures.claims import dimension_of
from kursk_compare.figures.lexicon import cues
from kursk_compare.figures.lexicon import groups as word_groups
from kursk_compare.figures.model import Counted, Figure, FigureKind, QuantityCell, QuantityRow
from kursk_compare.figures.nations import nationality, nearest_nation
from kursk_compare.figures.nouns import plural

TABLED = frozenset(
    (
        FigureKind.COUNT,
        FigureKind.MONEY,
        FigureKind.PERCENT,
        FigureKind.POINTS,
        FigureKind.FRACTION,
        FigureKind.MEASURE,
    )
)


@dataclass(frozen=True, slots=True)
class _Key:
    """What makes two figures entries of one row."""

    dimension: str
    unit: str
    thing: str
    complement: str
    nation: str
    status: str


@dataclass(frozen=True, slots=True)
class _Entry:
    order: int
    statement: Statement
    id: str
    figure: Figure
    key: _Key


def quantities(
    statements: Sequence[tuple[Statement, Sequence[tuple[str, Figure]]]],
    groups: Mapping[str, str] | None = None,
    speakers: Mapping[str, str] | None = None,
) -> tuple[QuantityRow, ...]:
    """Return the rows "what is counted by source", those most sources speak of first.

    `statements` are all sentences in reading order with their figures as (id, figure); `groups`
    maps a sentence's id to the id of its claim, `speakers` a figure's or sentence's id to the
    entity who says it. Figures that count nothing named get a row only by their claim.
    """
    claims, said_by = groups or {}, speakers or {}
    entries = [
        _Entry(order, statement, figure_id, figure, key)
        for order, (statement, figures) in enumerate(statements)
        for figure_id, figure in figures
        if (key := _key(statement, figure, claims.get(statement.id, ""))) is not None
    ]
    rows: dict[_Key, list[_Entry]] = {}
    for entry in _with_nations(entries, claims):
        rows.setdefault(entry.key, []).append(entry)
    ordered = sorted(rows.values(), key=_rank)
    return tuple(_row(f"Q{number}", row, said_by) for number, row in enumerate(ordered, start=1))


def _rank(row: Sequence[_Entry]) -> tuple[int, int, int]:
    sources = len({entry.statement.article.id for entry in row})
    return -sources, row[0].order, row[0].figure.start


def _key(statement: Statement, figure: Figure, claim: str) -> _Key | None:
    if figure.kind not in TABLED or (figure.kind == FigureKind.COUNT and figure.point == 1):
        return None
    unit = figure.unit or ""
    if figure.kind == FigureKind.COUNT:
        unit = ""
    if figure.counted is None:
        dimension = dimension_of(figure)
        return _Key(dimension, unit, f"#{claim}", "", "", "") if claim else None
    return _named(statement, figure, figure.counted, unit)


def _named(statement: Statement, figure: Figure, counted: Counted, unit: str) -> _Key:
    nation, _ = nationality((counted.head, *counted.modifiers))
    thing = _thing(counted)
    status = ""
    if thing in cues("person-by-fate") and figure.status:
        thing, status = "person", min(figure.status)
    if not nation and thing == "soldier" and not _of_a_side(figure):
        start = max(statement.sentence.start, figure.start - 200)
        nation = nearest_nation(statement.article.text[start : figure.start])
    return _Key(dimension_of(figure), unit, thing, counted.complement or "", nation or "", status)


def _thing(counted: Counted) -> str:
    """Return the name under which a counted noun is tabled: its word group, or itself."""
    nation, _ = nationality((counted.head,))
    if nation:
        return "soldier"
    if counted.complement:
        return counted.head
    names = word_groups("things").get(counted.head, ())
    return names[0] if names else counted.head


def _with_nations(entries: Sequence[_Entry], claims: Mapping[str, str]) -> list[_Entry]:
    """Give entries that name no country the one their claim, or else their article, names."""
    by_claim = _only_nation(entries, lambda entry: claims.get(entry.statement.id, ""))
    by_article = _only_nation(entries, lambda entry: entry.statement.article.id)
    found = []
    for entry in entries:
        key = entry.key
        if not key.nation and not key.thing.startswith("#") and not _of_a_side(entry.figure):
            claim = claims.get(entry.statement.id, "")
            nation = by_claim.get((claim, key.thing), "") if claim else ""
            nation = nation or by_article.get((entry.statement.article.id, key.thing), "")
            key = _Key(key.dimension, key.unit, key.thing, key.complement, nation, key.status)
        found.append(_Entry(entry.order, entry.statement, entry.id, entry.figure, key))
    return found


def _of_a_side(figure: Figure) -> bool:
    """Say whether it counts "enemy soldiers", who may be of another country than others named."""
    return figure.counted is not None and bool(set(figure.counted.modifiers) & cues("side"))


def _only_nation(
    entries: Sequence[_Entry], part: Callable[[_Entry], str]
) -> dict[tuple[str, str], str]:
    """Return (part, thing) to the country named there, where it is the only one."""
    named: dict[tuple[str, str], set[str]] = {}
    for entry in entries:
        if entry.key.nation:
            named.setdefault((part(entry), entry.key.thing), set()).add(entry.key.nation)
    return {where: min(nations) for where, nations in named.items() if len(nations) == 1}


def _row(id: str, entries: Sequence[_Entry], speakers: Mapping[str, str]) -> QuantityRow:
    first = entries[0]
    return QuantityRow(
        id,
        _label(first.key, first.figure),
        first.figure.kind.value,
        first.figure.unit if first.figure.kind != FigureKind.COUNT else None,
        tuple(_cell(entry, speakers) for entry in entries),
    )


def _label(key: _Key, figure: Figure) -> str:
    """Return the row's name: "North Korean soldiers", "containers of ammunition"."""
    if key.thing.startswith("#"):
        return ""
    noun = _noun(key, figure)
    nation = " ".join(word.capitalize() for word in key.nation.split())
    label = f"{nation} {noun}".strip()
    if key.complement:
        label += f" of {key.complement}"
    return f"{label} {key.status}".strip() if key.status else label


def _noun(key: _Key, figure: Figure) -> str:
    """Return the noun of a row as its first source words it: "artillery rounds"."""
    if key.status or figure.counted is None or nationality((figure.counted.head,))[0]:
        return plural(key.thing)
    _, modifiers = nationality(figure.counted.modifiers)
    return " ".join((*modifiers[-1:], plural(figure.counted.head)))


def _cell(entry: _Entry, speakers: Mapping[str, str]) -> QuantityCell:
    figure, article = entry.figure, entry.statement.article
    return QuantityCell(
        article.id,
        entry.statement.id,
        entry.id,
        figure.text,
        _point(figure),
        figure.bound.value,
        _decimal(figure.low),
        _decimal(figure.high),
        speakers.get(entry.id, speakers.get(entry.statement.id)),
        article.published.isoformat() if article.published else None,
    )


def _point(figure: Figure) -> str | None:
    if isinstance(figure.point, tuple):
        return f"{_decimal(figure.point[0])}–{_decimal(figure.point[1])}"
    return _decimal(figure.point)


def _decimal(value: Decimal | None) -> str | None:
    """Return a plain decimal string without trailing zeros or an exponent."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
