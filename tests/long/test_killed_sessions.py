"""A crash costs at most two seconds of work, saved before or never.

KURSK_SESSIONS is the number of windows that are killed; `make test-long` takes 200.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kursk_compare.desktop.document import JOURNAL_DELAY_MS

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


def test_every_killed_window_is_recovered_and_loses_two_seconds_at_most(tmp_path):
    found = killed(tmp_path, PAIRS, JOURNAL_DELAY_MS)
    sys.stdout.write(f"{found}\n")
    assert found["problems"] == []
    assert found["killed"] == found["offered"] == found["recovered"] == found["bound"] == 2 * PAIRS
    assert found["changes"] > found["killed"]


def test_a_window_that_writes_its_journal_too_late_is_caught(tmp_path):
    found = killed(tmp_path, max(2, PAIRS // 10), 60_000)
    sys.stdout.write(f"control: {found}\n")
    assert found["recovered"] < found["killed"]
