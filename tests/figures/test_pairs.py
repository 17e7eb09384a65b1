"""Judging fifty tricky pairs of figures, one sentence each (written for this purpose)."""

import json
from datetime import date
from pathlib import Path

import pytest

from kursk_compare.figures import find_figures, judge

PAIRS = [
    json.loads(line)
    for line in (Path(__file__).parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


def figure_at(text: str, words: str, published: str):
    start = text.lower().index(words.lower())
    found = [
        figure
        for figure in find_figures(text, published)
        if figure.core.start < start + len(words) and start < figure.core.end
    ]
    assert found, f"no figure at {words!r} in {text!r}"
    return found[0]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['id']}-{pair['expect']}")
def test_pair_is_judged(pair):
    a = figure_at(pair["a"], pair["fa"], pair["date_a"])
    b = figure_at(pair["b"], pair["fb"], pair["date_b"])
    days = [date.fromisoformat(pair[key]) for key in ("date_a", "date_b")]
    assert judge(a, b, *days).relation == pair["expect"]
    assert judge(b, a, *reversed(days)).relation == pair["expect"]
