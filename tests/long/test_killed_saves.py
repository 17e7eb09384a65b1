"""A save is all or nothing: programs killed while they save lose no acknowledged save.

KURSK_KILLS is the number of kills; `make test-long` takes 1,000.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("KURSK_KILLS", "25"))


def killed(folder: Path, kills: int, way: str) -> dict:
    command = [sys.executable, "-m", "tests.long.killed_saves", str(folder), str(kills), way]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_kill_tears_a_file_or_loses_an_acknowledged_save(tmp_path, record_property):
    found = killed(tmp_path, KILLS, "whole")
    record_property("found", json.dumps(found))
    sys.stdout.write(f"{found}\n")
    assert found["kills"] == KILLS
    assert found["acknowledged"] > KILLS / 4
    assert (found["torn"], found["lost"], found["problems"]) == (0, 0, [])


def test_what_the_killed_programs_left_is_gone_after_the_next_save(tmp_path):
    assert killed(tmp_path, min(KILLS, 25), "whole")["left_over"] == 0


@pytest.mark.parametrize("kills", [max(40, KILLS // 10)])
def test_a_program_that_saves_over_the_old_file_is_caught(tmp_path, kills):
    found = killed(tmp_path, kills, "in place")
    sys.stdout.write(f"control: {found}\n")
    assert found["torn"] + found["lost"] > 0
