"""The probe: one or two sentences for every form of attribution, and sentences without any."""

import json
from pathlib import Path

import pytest

from kursk_compare.attribution import find_attributions

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "probe.jsonl").read_text(encoding="utf-8").splitlines()
]
FEWEST_RIGHT = 50


def overlap(a, b):
    size = max(sum(e - s for s, e in a), sum(e - s for s, e in b))
    shared = sum(max(0, min(e, f) - max(s, t)) for s, e in a for t, f in b)
    return shared / size if size else 1.0


def is_right(gold, found):
    if gold["source"] is None:
        source_right = found.source is None
    else:
        span = [(found.source.start, found.source.end)] if found.source else []
        source_right = overlap([tuple(gold["source"])], span) >= 0.8
    content = [tuple(c) for c in found.content]
    return source_right and overlap([tuple(c) for c in gold["content"]], content) >= 0.8


def missed():
    for row in ROWS:
        found = find_attributions(row["text"])
        for gold in row["attributions"]:
            if not any(is_right(gold, a) for a in found):
                yield row["id"], gold["source_text"], gold["cue_text"]


def test_source_and_content_are_right_in_at_least_fifty_of_fifty_four():
    assert sum(len(row["attributions"]) for row in ROWS) == 54
    assert len(list(missed())) <= 54 - FEWEST_RIGHT


@pytest.mark.parametrize(
    "row", [row for row in ROWS if not row["attributions"]], ids=lambda row: row["tag"]
)
def test_a_sentence_without_attribution_yields_none(row):
    assert find_attributions(row["text"]) == []
