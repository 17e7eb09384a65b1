"""Refuses a model folder that could run code, load another model, or lead out of itself.

What loads a model takes class names, paths and names of other models from the folder's settings;
every one of them is looked at before anything is loaded.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kursk_compare.errors import ModelUnavailable

_OWN_MODULES = frozenset(
    {"Transformer", "Pooling", "Normalize", "Dense", "LayerNorm", "Dropout", "StaticEmbedding"}
)
_OWN_PACKAGE = "sentence_transformers."
# Settings that name a class, as in "torch.nn.modules.activation.Tanh".
_CLASS_NAMES = (
    *("activation_function", "activation_fn", "sbert_ce_default_activation_function"),
    *("module_class", "tokenizer_class_path"),
)
_SAFE_CLASSES = "torch.nn.modules."
_OTHER_MODELS = ("adapter_config.json", "adapter_model.safetensors", "adapter_model.bin")
_MOST_SETTINGS_BYTES = 10_000_000
_MOST_FILES = 2_000


def refuse_unsafe(folder: Path) -> None:
    """Refuse `folder` where it asks for what is never done.

    Raises ModelUnavailable; OSError or ValueError for a folder that cannot be understood.
    """
    files = list(_files(folder))
    _refuse_ways_out(folder, files)
    for file in files:
        if file.name in _OTHER_MODELS:
            raise _refused(folder, "is an addition to another model, which would be loaded too")
        if file.suffix == ".json" and "config" in file.name:
            _refuse_code_in(folder, json_of(file))
    _refuse_foreign_modules(folder)


def modules_of(folder: Path) -> list[dict[str, object]]:
    """Return the parts a model is made of, as its modules.json lists them."""
    listed = folder / "modules.json"
    found = _parsed(listed) if listed.is_file() else []
    if not isinstance(found, list):
        raise ValueError(f"{listed.name} is no list")
    return [module for module in found if isinstance(module, dict)]


def json_of(path: Path) -> dict[str, object]:
    """Return a file of settings; raises ValueError or OSError."""
    found = _parsed(path)
    return found if isinstance(found, dict) else {}


def _parsed(path: Path) -> object:
    with path.open("rb") as file:
        data = file.read(_MOST_SETTINGS_BYTES + 1)
    if len(data) > _MOST_SETTINGS_BYTES:
        raise ValueError(f"{path.name} is too large")
    try:
        return json.loads(data)
    except RecursionError as error:
        raise ValueError(f"{path.name} is nested too deeply") from error


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of a model; links to folders are not followed."""
    count = 0
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            count += 1
            if count > _MOST_FILES:
                raise ValueError("it holds too many files to be a model")
            yield Path(place) / name


def _refuse_ways_out(folder: Path, files: list[Path]) -> None:
    """Refuse links that lead out of the folder, but for the store of a Hugging Face cache."""
    roots = [folder.resolve()]
    if folder.resolve().parent.name == "snapshots":
        roots.append(folder.resolve().parent.parent / "blobs")
    links = [path for path in (*files, *folder.rglob("*")) if path.is_symlink()]
    for link in links:
        target = link.resolve()
        if not any(target.is_relative_to(root) for root in roots) or link.is_dir():
            raise _refused(folder, f"holds a link that leads out of it ({link.name})")
    for path in files:
        if path.exists() and not path.is_file():
            raise _refused(folder, f"holds something that is no file ({path.name})")


def _refuse_code_in(folder: Path, settings: dict[str, object]) -> None:
    for part in _objects(settings):
        if "auto_map" in part or "custom_pipelines" in part:
            raise _refused_code(folder)
        for name in _CLASS_NAMES:
            named = part.get(name)
            if isinstance(named, str) and "." in named and not named.startswith(_SAFE_CLASSES):
                raise _refused_code(folder)
        if "base_model_name_or_path" in part:
            raise _refused(folder, "names another model, which would be loaded too")


def _objects(value: object) -> Iterator[dict[str, object]]:
    """Yield a JSON object and all objects in it."""
    if isinstance(value, dict):
        yield value
    inside = value.values() if isinstance(value, dict) else value
    if isinstance(inside, Iterable) and not isinstance(inside, str):
        for part in inside:
            yield from _objects(part)


def _refuse_foreign_modules(folder: Path) -> None:
    root = folder.resolve()
    for module in modules_of(folder):
        kind = str(module.get("type", ""))
        if not kind.startswith(_OWN_PACKAGE) or kind.rpartition(".")[2] not in _OWN_MODULES:
            raise _refused_code(folder)
        if not (folder / str(module.get("path", ""))).resolve().is_relative_to(root):
            raise _refused(folder, "names a part outside itself")


def _refused_code(folder: Path) -> ModelUnavailable:
    return _refused(folder, "asks for code of its own, which is never run", "without custom code")


def _refused(
    folder: Path, why: str, other: str = "that is whole in its folder"
) -> ModelUnavailable:
    return ModelUnavailable(f"The model folder {folder} {why}: choose a model {other}.")
