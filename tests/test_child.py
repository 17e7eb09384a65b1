"""Child processes: messages, deaths, limits; nothing is left running."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time

import pytest

from kursk_compare.child import (
    ChildDiedError,
    ChildProcess,
    ChildTimeoutError,
    JsonCodec,
    Patience,
    PickleCodec,
)

ECHO = """
import os, sys, time
from kursk_compare.child import JsonCodec, Limits, Parent, PickleCodec, apply_limits
parent = Parent({codec}())
while True:
    request = parent.receive()
    print("noise on the standard output")
    if request == "crash":
        os.abort()
    if request == "exit":
        os._exit(7)
    if request == "hang":
        time.sleep(60)
    if request == "spin":
        apply_limits(Limits(processor_seconds=1))
        while True:
            pass
    if request == "bomb":
        apply_limits(Limits(memory=400_000_000))
        try:
            bytearray(1_000_000_000)
        except MemoryError:
            request = "out of memory"
    if request == "pid":
        request = os.getpid()
    if request == "threads":
        request = os.environ["OPENBLAS_NUM_THREADS"]
    parent.send(request)
"""


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Return a function that starts a child; all are gone afterwards, and their threads too."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    before = threading.enumerate()
    children = []

    def started(codec=JsonCodec, *, yields=False):
        name = f"echo_{codec.__name__.lower()}"
        (tmp_path / f"{name}.py").write_text(ECHO.format(codec=codec.__name__))
        children.append(ChildProcess(name, codec(), yields=yields))
        return children[-1]

    yield started
    for child in children:
        child.kill()
        assert not child.alive
    assert threading.enumerate() == before


def test_a_child_takes_few_threads_for_a_product_unless_told_otherwise(start, monkeypatch):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    child = start()
    child.send("threads")
    assert child.receive(20) == "1"
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "3")
    child = start()
    child.send("threads")
    assert child.receive(20) == "3"


def test_messages_come_back_whole_and_in_order(start):
    child = start()
    messages = ["", {"a": [1, None, "ü\udc80"]}, "x" * 300_000]
    for message in messages:
        child.send(message)
    assert [child.receive(20) for _ in messages] == messages


def test_python_values_travel_by_pickle(start):
    child = start(PickleCodec)
    child.send({(1, 2): frozenset("ab")})
    assert child.receive(20) == {(1, 2): frozenset("ab")}


def test_a_child_that_hangs_is_a_timeout_and_can_be_killed(start):
    child = start()
    child.send("hang")
    with pytest.raises(ChildTimeoutError):
        child.receive(0.3)
    assert child.alive
    child.kill()
    assert not child.alive


def test_a_crash_is_told_from_an_exit(start):
    crashing, leaving = start(), start()
    crashing.send("crash")
    with pytest.raises(ChildDiedError) as crash:
        crashing.receive(20)
    leaving.send("exit")
    with pytest.raises(ChildDiedError) as leave:
        leaving.receive(20)
    assert leave.value.status == 7
    assert crash.value.status != 7


def test_a_dead_child_stays_dead(start):
    child = start()
    child.send("exit")
    for _ in range(2):
        with pytest.raises(ChildDiedError):
            child.receive(20)
    with pytest.raises(ChildDiedError):
        child.send("x" * 1_000_000)


@pytest.mark.skipif(sys.platform != "linux", reason="address space limits hold on Linux")
def test_memory_beyond_the_limit_is_refused(start):
    child = start()
    child.send("bomb")
    assert child.receive(20) == "out of memory"


@pytest.mark.skipif(sys.platform != "linux", reason="processor limits hold on Linux")
def test_processor_time_beyond_the_limit_ends_the_child(start):
    child = start()
    child.send("spin")
    with pytest.raises(ChildDiedError):
        child.receive(20)


def test_a_child_ends_when_its_parent_closes(start):
    child = start()
    child.send("pid")
    pid = child.receive(20)
    assert pid == child.pid
    child.close()
    assert not child.alive
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_closing_does_not_wait_for_a_hanging_child(start):
    child = start()
    child.send("hang")
    start_time = time.monotonic()
    child.close(patience=0.2)
    assert not child.alive
    assert time.monotonic() - start_time < 30


class Starved:
    """Stands in for a child that never answers, and has no processor for a share of the time."""

    def __init__(self, share):
        self.share, self.clock = share, 0.0

    @property
    def starved_seconds(self):
        return self.share * self.clock

    def receive(self, timeout):
        self.clock += timeout
        raise ChildTimeoutError


@pytest.mark.parametrize(("share", "waited"), [(0.0, 10), (0.5, 20), (0.75, 40), (1.0, 60)])
def test_time_without_a_processor_does_not_count_but_nobody_waits_for_ever(
    monkeypatch, share, waited
):
    child = Starved(share)
    monkeypatch.setattr(time, "monotonic", lambda: child.clock)
    with pytest.raises(ChildTimeoutError):
        Patience(child, 10).receive()
    assert child.clock == pytest.approx(waited, abs=0.5)


def test_the_answers_of_one_request_share_the_time(start):
    child = start()
    patience = Patience(child, 20)
    for message in ("one", "two"):
        child.send(message)
        assert patience.receive() == message
    spent = Patience(child, 0)
    child.send("three")
    with pytest.raises(ChildTimeoutError):
        spent.receive()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of it")
def test_a_child_is_seen_to_wait_for_a_processor_that_others_have(start):
    child = start()
    child.send("pid")
    assert child.receive(20) == child.pid
    processor = {min(os.sched_getaffinity(0))}
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as other:
        for pid in (child.pid, other.pid):
            os.sched_setaffinity(pid, processor)
        before, deadline = child.starved_seconds, time.monotonic() + 20
        child.send("spin")
        while (starved := child.starved_seconds - before) < 0.1 and time.monotonic() < deadline:
            time.sleep(0.05)
        other.kill()
    assert starved >= 0.1


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="priorities are told otherwise here")
@pytest.mark.parametrize(("yields", "gives_way"), [(True, True), (False, False)])
def test_a_child_that_yields_gives_way_to_the_window(start, yields, gives_way):
    child = start(yields=yields)
    child.send("hello")
    child.receive(20)
    own, its = (os.getpriority(os.PRIO_PROCESS, pid) for pid in (0, child.pid))
    assert (its > own) is gives_way
