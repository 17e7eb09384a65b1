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


def acted(folder: Path) -> dict:
    command = [sys.executable, "-m", "tests.long.monkey", str(SEED), str(ACTIONS), str(folder)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-4000:]
    return json.loads(done.stdout)


def test_a_monkey_at_the_window_breaks_nothing_and_leaves_nothing_behind(tmp_path):
    found = acted(tmp_path)
    assert found["told"] == []
    states = found["states"]
    sys.stdout.write(f"{found['actions']} actions: {states[0]} to {states[-1]}\n")
    early, late = states[len(states) // 3], states[-1]
    grown = {what: late[what] / early[what] for what in MOST_GROWTH}
    assert all(grown[what] <= most for what, most in MOST_GROWTH.items()), grown
