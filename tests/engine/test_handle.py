"""The engine's handle: events of the running job, and none of a job that was cancelled."""

from __future__ import annotations

import queue
import time

import pytest

from kursk_compare import Settings
from kursk_compare.engine import ArticlesRead, Engine, Failed, Progress


@pytest.fixture
def events():
    return queue.Queue()


@pytest.fixture
def engine(events):
    made = Engine(events.put, worker="tests.engine.fake_worker")
    yield made
    made.close()


def test_a_job_tells_its_progress_and_its_end(engine, events):
    job = engine.compare_files(["a.txt"], Settings())
    assert events.get(timeout=20) == Progress(job, "reading", 0.5, "a.txt")
    read = events.get(timeout=20)
    assert isinstance(read, ArticlesRead)
    assert read.errors[0].path == "x.pdf"
    assert read.errors[0].code == "empty"
    assert events.get(timeout=20) == Failed(job, "Nothing to compare.", "NotComparable")
    assert not engine.busy


def test_the_next_child_is_told_which_models_are_chosen(engine, events):
    engine.expect_models("/models/better", None)
    job = engine.compare_files(["models"], Settings())
    events.get(timeout=20)
    assert events.get(timeout=20) == Progress(job, "models", 0.5, "/models/better ")
    engine.expect_models(None, "/models/pairs")
    engine.cancel()
    while not events.empty():
        events.get()
    job = engine.compare_files(["models"], Settings())
    events.get(timeout=20)
    assert events.get(timeout=20) == Progress(job, "models", 0.5, " /models/pairs")


def test_a_hanging_job_is_cancelled_at_once_and_the_next_one_runs(engine, events):
    engine.compare_files(["hang"], Settings())
    events.get(timeout=20)
    began = time.monotonic()
    engine.cancel()
    assert time.monotonic() - began < 0.5
    job = engine.compare_files(["a.txt"], Settings())
    assert events.get(timeout=20) == Progress(job, "reading", 0.5, "a.txt")


def test_a_crash_is_told_in_one_sentence_and_the_next_job_runs(engine, events):
    job = engine.compare_files(["crash"], Settings())
    events.get(timeout=20)
    failed = events.get(timeout=20)
    assert (failed.job, failed.error_type) == (job, "ChildDiedError")
    assert "try again" in failed.message
    again = engine.compare_files(["a.txt"], Settings())
    assert events.get(timeout=20).job == again


def test_after_closing_no_child_is_left(engine, events):
    engine.compare_files(["hang"], Settings())
    events.get(timeout=20)
    engine.close()
    assert not engine.busy
    assert events.empty()
