"""Files of our own, a real engine with faults, and a window on it."""

from __future__ import annotations

import queue
import sys
from pathlib import Path

import pytest

from kursk_compare.engine import Engine

HERE = Path(__file__).parent
OFFSCREEN_ONLY = "^This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
TEXTS = {
    "a.txt": "The river flooded Lower Marsh on Monday, the mayor said. "
    "At least 40 houses collapsed overnight, rescuers said.",
    "b.txt": "The river flooded Lower Marsh on Monday. "
    "About 90 houses collapsed overnight, rescuers said.",
}

if sys.platform != "linux":
    collect_ignore = ["test_engine_faults.py"]


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_ONLY))


@pytest.fixture
def files(tmp_path):
    """Two small articles on one event."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
    return [str(tmp_path / name) for name in TEXTS]


class Fault:
    """What is to happen to the engine's child, and when."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def at(self, kind: str, stage: str) -> None:
        self._file.write_text(f"{kind} {stage}")

    def gone(self) -> None:
        self._file.unlink()


@pytest.fixture
def fault(tmp_path_factory, monkeypatch):
    """Say what happens to the engine's child; nothing until then."""
    file = tmp_path_factory.mktemp("fault") / "fault"
    monkeypatch.setenv("KURSK_TEST_FAULT", str(file))
    return Fault(file)


@pytest.fixture
def events():
    return queue.Queue()


@pytest.fixture
def engine(events, fault):
    """A real engine, whose worker meets the fault."""
    made = Engine(events.put, worker="tests.trust.faulty_worker")
    yield made
    made.close()
