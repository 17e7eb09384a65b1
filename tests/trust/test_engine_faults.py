"""Whatever happens to a process at whatever stage: one sentence, nothing lost, nothing left over.

KURSK_FAULTS=all lets everything happen at every stage, KURSK_CANCELS sets how often a comparison
is cancelled at a random moment (both in `make test-long`).
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

import pytest

from kursk_compare import Settings
from kursk_compare.child import ChildProcess, PickleCodec
from kursk_compare.desktop.application import build_desktop
from kursk_compare.engine import Engine, Exported, Failed, Finished, Progress
from kursk_compare.errors import HelperNotStarted

STAGES = ("reading", "sentences", "figures", "attribution", "embedding", "alignment", "comparison")
KINDS = ("killed", "crashed", "ended", "out_of_memory", "mistaken", "without_room")
EVERY = [(kind, stage) for stage in STAGES for kind in KINDS]
SOME = [("killed", "comparison"), ("out_of_memory", "figures"), ("mistaken", "embedding")]
ALL = os.environ.get("KURSK_FAULTS") == "all"
CHOSEN = EVERY if ALL else SOME
CANCELS = int(os.environ.get("KURSK_CANCELS", "3"))
GONE_WITHIN = 2.0


def ending(events):
    """Return the event with which a job ends."""
    while True:
        event = events.get(timeout=60)
        if isinstance(event, Finished | Failed | Exported):
            return event


def family(leader):
    """Return the processes of a child's group that still run."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, _, group = (folder / "stat").read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(group) == leader and state != "Z":
            found.append(int(folder.name))
    return found


def is_gone_in_time(leader, began):
    """Tell whether a killed family is gone soon: a signal only arrives with a processor."""
    while family(leader):
        if time.monotonic() - began > GONE_WITHIN:
            return False
        time.sleep(0.01)
    return True


@pytest.mark.parametrize(("kind", "stage"), CHOSEN, ids=lambda value: value)
def test_a_fault_is_one_sentence_and_the_next_comparison_runs(
    engine, events, fault, files, kind, stage
):
    fault.at(kind, stage)
    job = engine.compare_files(files, Settings())
    failed = ending(events)
    assert isinstance(failed, Failed)
    assert (failed.job, failed.again) == (job, True)
    assert failed.message.endswith(".")
    assert "\n" not in failed.message
    assert not any(word in failed.message + failed.details for word in ("canaries", "Velmora"))
    assert not engine.busy
    fault.gone()
    engine.compare_files(files, Settings())
    assert isinstance(ending(events), Finished)


@pytest.mark.parametrize("kind", KINDS if ALL else ["without_room"])
def test_a_fault_while_the_report_is_written_leaves_no_report(
    engine, events, fault, files, kind, tmp_path
):
    engine.compare_files(files, Settings())
    comparison = ending(events).comparison
    fault.at(kind, "report")
    target = tmp_path / "report.pdf"
    engine.export_report(comparison, str(target))
    assert ending(events).again
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]
    fault.gone()
    engine.export_report(comparison, str(target))
    assert isinstance(ending(events), Exported)
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("stage", STAGES if ALL else ["reading", "alignment"])
def test_cancelling_ends_a_hanging_stage_and_all_it_started(engine, events, fault, files, stage):
    fault.at("hung", stage)
    engine.compare_files(files, Settings())
    while not (isinstance(event := events.get(timeout=60), Progress) and event.stage == stage):
        pass
    leader = engine._child.pid
    began = time.monotonic()
    engine.cancel()
    assert time.monotonic() - began < GONE_WITHIN
    assert is_gone_in_time(leader, began)
    assert events.empty() or not any(isinstance(e, Failed) for e in list(events.queue))


def test_cancelling_at_any_moment_leaves_nothing(engine, events, files):
    chance = random.Random(8)
    for _ in range(CANCELS):
        engine.compare_files(files, Settings())
        leader = engine._child.pid
        time.sleep(chance.uniform(0, 1.5))
        began = time.monotonic()
        engine.cancel()
        assert time.monotonic() - began < GONE_WITHIN
        assert is_gone_in_time(leader, began)


STUBBORN = """
import os, signal, subprocess, sys, time
from kursk_compare.child import Parent, PickleCodec
parent = Parent(PickleCodec())
code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
parent.send(subprocess.Popen([sys.executable, "-c", code]).pid)
time.sleep(600)
"""


@pytest.mark.parametrize("with_family", [True, False])
def test_a_grandchild_that_hangs_is_ended_with_its_family(tmp_path, monkeypatch, with_family):
    """Without the family, the control, it lives on."""
    (tmp_path / "stubborn.py").write_text(STUBBORN)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    child = ChildProcess("stubborn", PickleCodec(), family=with_family)
    grandchild = child.receive(30)
    child.kill()
    time.sleep(0.2)
    state = Path(f"/proc/{grandchild}/stat")
    lives = state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z"
    if lives:
        os.kill(grandchild, 9)
    assert lives is not with_family


def test_a_process_that_cannot_be_started_is_one_sentence(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with pytest.raises(HelperNotStarted, match=r"could not be started .*: close other programs"):
        ChildProcess("kursk_compare.engine.worker", PickleCodec())


def test_a_worker_that_ends_at_once_is_one_sentence(events):
    engine = Engine(events.put, worker="tests.trust.no_such_worker")
    job = engine.compare_files(["a.txt"], Settings())
    failed = ending(events)
    engine.close()
    assert (failed.job, failed.again) == (job, True)


@pytest.fixture
def window(qtbot, qapp, fault):
    """A window on the real engine."""
    desktop = build_desktop(
        lambda on_event: Engine(on_event, worker="tests.trust.faulty_worker"), store=Store()
    )
    qtbot.addWidget(desktop.window)
    desktop.window.show()
    yield desktop.window
    desktop.close()


class Store(dict):
    def value(self, key):
        return self.get(key)

    def setValue(self, key, value):  # noqa: N802 - as QSettings names it
        self[key] = value


@pytest.mark.parametrize(
    ("kind", "stage"), EVERY if ALL else [("killed", "alignment"), ("mistaken", "reading")]
)
def test_the_window_says_what_broke_and_tries_again(window, qtbot, fault, files, kind, stage):
    fault.at(kind, stage)
    window.open_paths(files)
    qtbot.waitUntil(window.breaks.isVisible, timeout=60_000)
    assert window.breaks.sentence().count(".") == 1
    assert not window.busy.isVisible()
    assert len(window.workspace.board.columns) == (0 if stage == "reading" else 2)
    fault.gone()
    window.breaks.again.click()
    qtbot.waitUntil(window.actions_.export.isEnabled, timeout=60_000)
    assert not window.breaks.isVisible()
    assert len(window.workspace.board.columns) == 2
