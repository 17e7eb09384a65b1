"""ChildEncoder: the model works in a child process that may die without harm."""

from __future__ import annotations

import os
import signal
import sys

import numpy as np
import pytest

from kursk_compare.embedding import ChildEncoder
from kursk_compare.embedding import child_model as module
from kursk_compare.errors import Cancelled, HelperNotStarted, ModelUnavailable


@pytest.fixture
def encoder(monkeypatch):
    monkeypatch.setattr(module, "MODULE", "tests.embedding.fake_worker")
    with ChildEncoder() as found:
        yield found


def test_no_child_is_started_before_the_first_text():
    assert ChildEncoder().pid is None


def test_texts_come_back_in_order(encoder):
    found = encoder.encode(["one", "three", "two"])
    assert [int(one.offsets[0, 1]) for one in found] == [3, 5, 3]


def test_progress_is_told_batch_by_batch(encoder):
    told = []
    encoder.encode(["a", "b", "c"], lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_killed_child_is_replaced_once(encoder):
    encoder.encode(["one"])
    os.kill(encoder.pid, signal.SIGKILL)
    assert len(encoder.encode(["two"])) == 1


def test_a_text_that_kills_the_child_twice_is_said_plainly(encoder):
    with pytest.raises(ModelUnavailable, match="ended twice"):
        encoder.encode(["die"])
    assert len(encoder.encode(["one"])) == 1


def test_a_model_that_cannot_be_loaded_is_said_plainly(encoder, monkeypatch):
    monkeypatch.setenv("FAKE_WORKER_FAILS", "1")
    with pytest.raises(ModelUnavailable, match=r"cannot be loaded \(no weights\)"):
        encoder.encode(["one"])


def test_a_model_that_hangs_is_ended_and_said_plainly(encoder, monkeypatch):
    monkeypatch.setattr(module, "_SILENT_SECONDS", 0.5)
    with pytest.raises(ModelUnavailable, match="ended twice"):
        encoder.encode(["hang"])
    assert encoder.pid is None
    assert len(encoder.encode(["one"])) == 1


def test_a_hanging_model_can_be_cancelled_and_is_gone_when_closed(encoder):
    encoder.encode(["one"])
    with pytest.raises(Cancelled):
        encoder.encode(["hang"], should_cancel=lambda: True)
    child = encoder.pid
    encoder.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_a_model_process_that_cannot_be_started_is_said_plainly(encoder, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with pytest.raises(HelperNotStarted, match="could not be started"):
        encoder.encode(["one"])


def test_a_cancelled_encoding_leaves_the_model_ready(encoder):
    encoder.encode(["one"])
    before = encoder.pid
    with pytest.raises(Cancelled):
        encoder.encode(["wait"], should_cancel=lambda: True)
    assert len(encoder.encode(["three"])) == 1
    assert encoder.pid == before


def test_closing_ends_the_child(encoder):
    encoder.encode(["one"])
    encoder.close()
    assert encoder.pid is None


@pytest.mark.model
def test_the_same_text_has_the_same_vectors_whatever_comes_with_it():
    texts = ["A ferry sank.", "Rescue came late 🚢, they said.", "Ships", "word " * 400]
    with ChildEncoder(threads=2) as encoder:
        alone = [encoder.encode([text])[0] for text in texts]
        together = encoder.encode(texts[::-1])[::-1]
        lengths = [f"{'ferry ' * count}sank" for count in range(1, 161)]
        often = [encoder.encode(lengths) for _ in range(2)]
    for a, b in zip(*often, strict=True):
        assert np.array_equal(a.tokens, b.tokens)
    for a, b, text in zip(alone, together, texts, strict=True):
        assert np.array_equal(a.vector, b.vector)
        assert np.array_equal(a.tokens, b.tokens)
        assert abs(np.linalg.norm(a.vector) - 1) < 0.01
        words = ["".join(text[start:end]) for start, end in a.offsets]
        assert "".join(words) == "".join(text.split())[: len("".join(words))]
