"""Random keys, clicks, drags, menus and decisions break nothing and leave nothing behind.

KURSK_ACTIONS is their number; `make test-long` takes 20,000.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ACTIONS = int(os.environ.get("KURSK_ACTIONS", "300"))
SEED = int(os.environ.get("KURSK_SEED", "7"))

# What may stay is what Qt and Python keep ready for the next time.
MOST_GROWTH = {"python": 1.05, "children": 1.02, "widgets": 1.02, "memory": 1.10}


def acted(folder: Path, actions: int, *more: str) -> dict:
    command = [sys.executable, "-m", "tests.long.monkey", str(SEED), str(actions), str(folder)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, *more], cwd=ROOT, env=surroundings, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-4000:]
    found = json.loads(done.stdout)
    assert found["told"] == []
    return found


def grown_too_much(states: list[dict[str, int]]) -> dict[str, float]:
    """Return what has grown by more than may stay, since the first third is over."""
    early, late = states[len(states) // 3], states[-1]
    sys.stdout.write(f"{early} to {late}\n")
    grown = {what: late[what] / early[what] for what in MOST_GROWTH}
    return {what: by for what, by in grown.items() if by > MOST_GROWTH[what]}


def test_a_monkey_at_the_window_breaks_nothing_and_leaves_nothing_behind(tmp_path):
    found = acted(tmp_path, ACTIONS)
    sys.stdout.write(f"{found['actions']} actions: ")
    assert grown_too_much(found["states"]) == {}


def test_a_window_that_keeps_what_goes_is_caught(tmp_path):
    found = acted(tmp_path, min(ACTIONS, 300), "keep")
    assert "python" in grown_too_much(found["states"])
