"""Whatever ends the program from outside, it ends in good order, and unsaved work is kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kursk_compare.project import read_project
from kursk_compare.project.sessions import abandoned

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
ROOT = Path(__file__).parents[2]
AT_ONCE = 30.0


@dataclass
class Ended:
    """How a window ended, and what it said and left."""

    status: int
    said: str
    data: Path

    def kept_wordings(self) -> list[tuple[str, ...]]:
        """Return what each journal says is decided on speakers."""
        left = abandoned(self.data / "sessions")
        return [read_project(each.journal).project.decisions.split for each in left]


@pytest.fixture
def ended(tmp_path):
    """Return a function that ends a window by a signal once it is ready."""

    def end(how: str, number: signal.Signals) -> Ended:
        surroundings = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
        }
        tmp_path.chmod(0o700)
        with subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.ended_window", how],
            cwd=ROOT,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as window:
            assert window.stdout.readline() == "ready\n", window.stderr.read()
            window.send_signal(number)
            _, said = window.communicate(timeout=AT_ONCE)
        return Ended(window.returncode, said, tmp_path / "kursk-compare")

    return end


@pytest.mark.parametrize("how", ["decided", "asked"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_window_that_is_told_to_end_keeps_unsaved_work_and_ends(ended, how, number):
    found = ended(how, number)
    assert found.status == 128 + number
    assert found.kept_wordings() == [("the mayor",)]
    assert "Traceback" not in found.said
    assert not list((found.data / "crashes").iterdir())


def test_without_unsaved_work_nothing_is_left(ended):
    found = ended("read", signal.SIGTERM)
    assert found.status == 128 + signal.SIGTERM
    assert found.kept_wordings() == []
