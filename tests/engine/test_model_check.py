"""A model is tried before it is chosen."""

from __future__ import annotations

import pytest

from kursk_compare.embedding import child_model
from kursk_compare.engine.model_check import NOT_TRIED, problem_with, tried


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder that the stand-in for the model's child can load."""
    monkeypatch.setattr(child_model, "MODULE", "tests.embedding.fake_worker")
    model = tmp_path / "model"
    model.mkdir()
    (model / "model.safetensors").write_bytes(b"weights")
    (model / "config.json").write_text("{}")
    return str(model)


@pytest.mark.parametrize("pairs", [False, True])
def test_a_model_that_answers_is_taken(folder, pairs):
    assert tried(folder, pairs) == ""


@pytest.mark.parametrize("pairs", [False, True])
def test_a_folder_without_safe_weights_is_refused_in_one_sentence(tmp_path, pairs):
    problem = tried(str(tmp_path), pairs)
    assert "holds no model.safetensors" in problem
    assert problem.endswith(".")


def test_the_child_answers_what_it_found(tmp_path):
    assert problem_with(str(tmp_path / "gone"), pairs=False) == (
        f"There is no model folder {tmp_path / 'gone'}: choose another folder."
    )


def test_a_child_that_dies_refuses_the_model(tmp_path):
    assert problem_with(str(tmp_path), pairs=False, worker="tests.engine.no_such") == NOT_TRIED


def test_a_model_that_cannot_be_loaded_is_refused(folder, monkeypatch):
    monkeypatch.setenv("FAKE_WORKER_FAILS", "1")
    assert "cannot be loaded (no weights): choose another model folder." in tried(folder, False)
