"""Reading every figure of 63 sentences of news English (written for this purpose)."""

import json
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from kursk_compare.figures import find_figures
from kursk_compare.figures.model import FigureKind

PROBE = [
    json.loads(line)
    for line in (Path(__file__).parent / "probe.jsonl").read_text(encoding="utf-8").splitlines()
]
BOUNDS = {
    "=": ("exact",),
    "~": ("approx",),
    "~<": ("almost",),
    ">=": ("at_least",),
    ">": ("more_than",),
    "<=": ("at_most",),
    "<": ("less_than",),
    "range": ("range",),
    "vague": ("vague",),
}
VAGUE_OF_POINT = {10000: 20000, 1000: 2000, 100: 200, 20: 40, 36: 36, 5: 3}


def period_of(value: str) -> tuple[date, date]:
    """Return the days an ISO value of the probe stands for."""
    if "/" in value:
        first, last = value.split("/")
        return date.fromisoformat(first), date.fromisoformat(last)
    if day := re.match(r"\d{4}-\d\d-\d\d", value):
        return date.fromisoformat(day[0]), date.fromisoformat(day[0])
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return monday, monday + timedelta(days=6)
    if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
        year, number = int(month[1]), int(month[2])
        following = date(year + number // 12, number % 12 + 1, 1)
        return date(year, number, 1), following - timedelta(days=1)
    if len(value) == 3:
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    return date(int(value), 1, 1), date(int(value), 12, 31)


def check_date(figure, value: str) -> None:
    if value == "FUTURE_REF":
        assert figure.periods[0].first >= date(2024, 11, 13)
    elif value.startswith("T"):
        assert figure.alternatives == (value,)
    elif length := re.fullmatch(r"P(\d+)([WD])", value):
        assert figure.point == int(length[1])
        assert figure.unit == {"W": "week", "D": "day"}[length[2]]
    else:
        first, last = period_of(value)
        assert any(first <= period.first and period.last <= last for period in figure.periods)


def check_number(figure, gold) -> None:
    value = gold["value"]
    if isinstance(value, list):
        assert [float(end) for end in figure.point] == value
    elif gold["bound"] == "vague":
        assert float(figure.low) == VAGUE_OF_POINT[value] or float(figure.point) == value
    else:
        assert isinstance(figure.point, Decimal)
        assert float(figure.point) == pytest.approx(value)


def check_unit(figure, gold) -> None:
    unit = gold["unit"]
    if unit is None:
        return
    if gold["kind"] in ("count", "fraction"):
        of_what = figure.counted.head
        if figure.counted.complement:
            of_what += f" of {figure.counted.complement}"
        elif " " in unit:
            of_what = " ".join((*figure.counted.modifiers[-1:], of_what))
        assert of_what == unit.lower()
    else:
        assert figure.unit == unit


CASES = [
    pytest.param(row, gold, id=f"{row['id']}-{gold['core']}")
    for row in PROBE
    for gold in row["figures"]
]


@pytest.mark.parametrize(("row", "gold"), CASES)
def test_figure_is_read(row, gold):
    found = [
        figure
        for figure in find_figures(row["text"], row["doc_date"])
        if figure.core.start < gold["core_end"] and gold["core_start"] < figure.core.end
    ]
    assert len(found) == 1
    (figure,) = found
    assert gold["start"] <= figure.start
    assert figure.core.end <= gold["end"]
    assert figure.core.of(row["text"]) in gold["span"]
    assert gold["core"] in figure.text or figure.text in gold["span"]
    assert figure.bound in BOUNDS[gold["bound"]]
    kind = {FigureKind.POINTS: "percent", FigureKind.DURATION: gold["kind"]}
    assert kind.get(figure.kind, figure.kind) == gold["kind"] or gold["unit"] in ("page",)
    if gold["kind"] in ("date", "time") or str(gold["value"])[:1] == "P":
        check_date(figure, str(gold["value"]))
    else:
        check_number(figure, gold)
        check_unit(figure, gold)


@pytest.mark.parametrize("row", PROBE, ids=lambda row: str(row["id"]))
def test_nothing_else_is_read(row):
    figures = find_figures(row["text"], row["doc_date"])
    assert len(figures) == len(row["figures"]), [figure.text for figure in figures]
