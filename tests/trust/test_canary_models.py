"""A model folder cannot run code: canary models that would leave a file if they could."""

from __future__ import annotations

import json
import os
import pickle
import shutil
from pathlib import Path

import pytest

from kursk_compare.embedding import ChildEncoder, find_model
from kursk_compare.errors import ModelUnavailable


class Canary:
    """Writes a file when it is unpickled."""

    def __init__(self, file):
        self.file = file

    def __reduce__(self):
        return os.system, (f"touch {self.file}",)


@pytest.fixture
def song(tmp_path):
    """The file that a canary would leave."""
    return tmp_path / "song"


@pytest.fixture
def model(tmp_path):
    """The default model in a folder of its own, its weights not copied."""
    folder = tmp_path / "model"
    shutil.copytree(find_model().path, folder, ignore=shutil.ignore_patterns("*.safetensors"))
    weights = find_model().path / "model.safetensors"
    try:
        os.link(weights, folder / "model.safetensors")
    except OSError:
        shutil.copy(weights, folder)
    return folder


def code_that_sings(song):
    return f"import pathlib\npathlib.Path({str(song)!r}).touch()\nclass Model: pass\n"


def pickled(model, song):
    (model / "model.safetensors").unlink()
    (model / "pytorch_model.bin").write_bytes(pickle.dumps(Canary(song)))


def mapped(model, song):
    (model / "singing.py").write_text(code_that_sings(song))
    config = json.loads((model / "config.json").read_text())
    config["auto_map"] = {"AutoModel": "singing.Model", "AutoConfig": "singing.Model"}
    (model / "config.json").write_text(json.dumps(config))


def of_its_own_module(model, song):
    (model / "singing.py").write_text(code_that_sings(song))
    modules = json.loads((model / "modules.json").read_text())
    modules[2]["type"] = "singing.Model"
    (model / "modules.json").write_text(json.dumps(modules))


def adapted(model, song):
    (model / "adapter_config.json").write_text(
        json.dumps({"base_model_name_or_path": str(model), "auto_mapping": {"x": "singing"}})
    )
    (model / "adapter_model.bin").write_bytes(pickle.dumps(Canary(song)))


@pytest.mark.parametrize("trap", [pickled, mapped, of_its_own_module, adapted])
def test_a_canary_model_is_refused_and_does_not_sing(model, song, trap):
    trap(model, song)
    with (
        pytest.raises(ModelUnavailable, match=r"choose|safetensors"),
        ChildEncoder(str(model)) as encoder,
    ):
        encoder.encode(["A ferry sank."])
    assert not song.exists()


@pytest.mark.model
def test_pickled_weights_beside_safe_ones_are_not_touched(model, song):
    """And Python files that nothing names."""
    for name in ("pytorch_model.bin", "training_args.bin", "optimizer.pt", "data.pkl"):
        (model / name).write_bytes(pickle.dumps(Canary(song)))
    (model / "singing.py").write_text(code_that_sings(song))
    (model / "__init__.py").write_text(code_that_sings(song))
    with ChildEncoder(str(model)) as encoder:
        assert len(encoder.encode(["A ferry sank."])) == 1
    assert not song.exists()


def test_the_canary_can_sing(song):
    """The control."""
    pickle.loads(pickle.dumps(Canary(song)))
    assert song.exists()
    Path(song).unlink()
    exec(code_that_sings(song), {})
    assert song.exists()
