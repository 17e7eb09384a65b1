"""Pairs of source wordings and how they stand to each other, with a roster from the articles."""

import json
from pathlib import Path

from kursk_compare.attribution.profiles import describe
from kursk_compare.attribution.relations import relate
from kursk_compare.attribution.roster import harvest, known

HERE = Path(__file__).parent
PAIRS = [
    json.loads(line)
    for line in (HERE / "source_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]
FEWEST_RIGHT = 70


def test_relations_are_right_in_at_least_seventy_of_seventy_one_pairs():
    people = json.loads((HERE / "source_roster.json").read_text(encoding="utf-8"))
    lines = [f"{name}, {role} of {body}, spoke." for name, (body, role) in people.items()]
    roster = harvest(lines, [pair[side] for pair in PAIRS for side in "ab"])
    wrong = []
    for pair in PAIRS:
        found = relate(known(describe(pair["a"]), roster), known(describe(pair["b"]), roster))
        if found != pair["relation"]:
            wrong.append((pair, found))
    assert len(PAIRS) == 71
    assert len(PAIRS) - len(wrong) >= FEWEST_RIGHT, wrong
