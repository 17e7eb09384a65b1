"""A crash costs at most two seconds of work, saved before or never.

KURSK_SESSIONS is the number of windows that are killed; `make test-long` takes 200.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kursk_compare.desktop.document import JOURNAL_DELAY_MS
from tests.long.killed_sessions import Found, look

ROOT = Path(__file__).parents[2]
PAIRS = max(1, int(os.environ.get("KURSK_SESSIONS", "4")) // 2)


def killed(folder: Path, pairs: int, delay: int) -> dict:
    command = [sys.executable, "-m", "tests.long.killed_sessions", str(folder), str(pairs)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, str(delay)], cwd=ROOT, env=surroundings, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_every_killed_window_loses_two_seconds_at_most(tmp_path):
    found = killed(tmp_path, PAIRS, JOURNAL_DELAY_MS)
    sys.stdout.write(f"{found}\n")
    assert found["problems"] == []
    assert found["killed"] == found["within_promise"] == 2 * PAIRS
    assert found["bound"] == found["offered"] > found["killed"] / 2
    assert found["changes"] > found["killed"]


def test_a_window_that_writes_its_journal_too_late_is_caught(tmp_path):
    found = killed(tmp_path, max(2, PAIRS // 10), 60_000)
    sys.stdout.write(f"control: {found}\n")
    assert found["offered"] == 0
    assert found["within_promise"] < found["killed"]


class Killed:
    """Stands in for a window on articles that were never saved, which was killed."""

    project = None

    def __init__(self, moment, *told):
        self._end = moment, list(told)

    def kill(self):
        return self._end


@pytest.mark.parametrize(("first", "problems"), [(9.5, []), (7.0, ["3.00 s of work lost"])])
def test_where_nothing_is_offered_all_since_the_first_change_is_lost(tmp_path, first, problems):
    found = Found()
    look(Killed(10.0, (1, first), (2, 9.9)), tmp_path, found)
    assert (found.offered, found.largest_loss_seconds) == (0, 10.0 - first)
    assert found.problems == problems
