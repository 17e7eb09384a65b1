"""Whoever works at one window for hours does not pay for it: what is closed is let go of.

KURSK_MINUTES is how long someone works, 60 in `make test-long`; without it, for a few rounds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MINUTES = float(os.environ.get("KURSK_MINUTES", "0"))

# Of these not one more may be held; of the others so many times as much, and more in a few rounds,
# where much is done for the first time. The engine begins anew from time to time, and its memory
# goes by what it did last.
NOT_ONE_MORE = ("open files", "threads", "processes", "temporary files")
MOST_GROWTH = {"memory": 1.05, "memory of the engine": 1.15, "objects": 1.05, "widgets": 1.15}
MOST_GROWTH_AT_FIRST = {"memory": 1.25, "objects": 1.25, "widgets": 1.25}
ROUNDS_TO_WARM_UP = 40


def used(folder: Path, minutes: float, *how: str) -> dict:
    command = [sys.executable, "-m", "tests.long.long_use", str(60 * minutes), str(folder), *how]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-4000:]
    return json.loads(done.stdout)


def growth(states: list[dict[str, int]]) -> dict[str, tuple[int, int]]:
    """Return what has grown beyond its bounds: the most held early, and the most held late."""
    rounds = len(states)
    long = rounds >= 2 * ROUNDS_TO_WARM_UP
    begins = ROUNDS_TO_WARM_UP if long else 0
    early = states[begins : max(begins + 1, rounds // 2)]
    late = states[-max(1, rounds // 4) :]
    found = {}
    for what, times in {
        **dict.fromkeys(NOT_ONE_MORE, 1.0),
        **(MOST_GROWTH if long else MOST_GROWTH_AT_FIRST),
    }.items():
        # What is there for a moment, such as a file that is about to go, was not held on to.
        least = min if what in NOT_ONE_MORE else max
        before, after = max(state[what] for state in early), least(state[what] for state in late)
        if after > before * times:
            found[what] = before, after
    return found


def test_someone_who_works_on_and_on_leaves_nothing_behind(tmp_path):
    found = used(tmp_path, MINUTES)
    states = found["states"]
    sys.stdout.write(f"{len(states)} rounds: {states[0]} to {states[-1]}\n")
    assert found["told"] == []
    assert growth(states) == {}


def test_a_program_that_holds_on_to_things_is_caught(tmp_path):
    found = growth(used(tmp_path, 0, "leaking")["states"])
    sys.stdout.write(f"control: {found}\n")
    assert {*NOT_ONE_MORE, "memory"} <= set(found)
