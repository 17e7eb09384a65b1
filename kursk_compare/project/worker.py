"""The child that opens project files: `python -m kursk_compare.project.worker`.

A project may come from anyone. Here its JSON is parsed under limits of time and memory and handed
on in small pieces of plain data, which the parent takes in without ever standing still. Nothing
that a project names is opened.
"""

from __future__ import annotations

import gc
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from kursk_compare.child import JsonCodec, Limits, Parent, apply_limits
from kursk_compare.chosen_file import read_chosen
from kursk_compare.errors import UnreadableProject
from kursk_compare.project.file_format import CURRENT_VERSION, FORMAT
from kursk_compare.project.limits import ProjectLimits
from kursk_compare.project.migration import migrated
from kursk_compare.project.refusals import damaged, newer, no_project, out_of_memory, too_large

Json = dict[str, Any]
Known = Mapping[str, frozenset[str]]

_ITEMS_AT_ONCE = 500
_HEAD = re.compile(rb'^\s*\{\s*"format"\s*:\s*"kursk-compare"\s*,\s*"version"\s*:\s*(\d{1,18})\b')
HEAD_BYTES = 4096
"""In so many bytes at its beginning a project file tells its version."""


def main() -> None:
    """Answer each request with the file's pieces, or {"error": [code, reason]}, for ever.

    A request is {"path", "limits", "known", "decisions"}: the fields that the parent knows by the
    object they stand in, and the version of the decisions it knows.
    """
    gc.disable()  # plain data has no cycles, and looking for them takes three quarters of the time
    parent = Parent(JsonCodec())
    while True:
        for piece in answers(parent.receive()):
            parent.send(piece)


def answers(request: Any) -> Iterator[Json]:
    """Yield what is to be told of one file; every error becomes an answer."""
    limits = ProjectLimits(**request["limits"])
    path: str = request["path"]
    try:
        apply_limits(Limits.for_request(limits.memory, limits.seconds))
        data = _bytes_of(path, limits)
        checksum = hashlib.sha256(data).hexdigest()
        project, version = _parsed(path, data, request["decisions"])
        del data
        known = {place: frozenset(names) for place, names in request["known"].items()}
        yield from _pieces(project, known, {"version": version, "sha256": checksum})
    except UnreadableProject as error:
        yield _refusal(error)
    except MemoryError:
        yield _refusal(out_of_memory(path))
    except Exception:
        # Foreign bytes are parsed here: whatever goes wrong with them means a damaged file.
        yield _refusal(damaged(path))


def version_in_head(data: bytes) -> int | None:
    """Return the version a project file begins with, None where it does not begin so."""
    found = _HEAD.match(data[:HEAD_BYTES])
    return int(found[1]) if found else None


def _refusal(error: UnreadableProject) -> Json:
    return {"error": [error.code, error.reason]}


def _pieces(project: Json, known: Known, told: Json) -> Iterator[Json]:
    sources, comparison = project["sources"], project.get("comparison")
    if not isinstance(sources, list):
        raise TypeError("no sources")
    unknown = _unknown(project, known[""], "")
    for place, source in enumerate(sources):
        unknown += _unknown(source, known["sources"], f"sources/{place}")
    for name in ("decisions", "settings", "view", "comparison"):
        unknown += _unknown(project.get(name), known[name], name)
    small = {name: project.get(name) for name in ("decisions", "settings", "view", "journal")}
    yield {"head": {**told, **small, "unknown": unknown}}
    for source in sources:
        yield {"source": source}
    if isinstance(comparison, dict):
        yield from _comparison_pieces(comparison, known["comparison"])
    yield {"end": True}


def _comparison_pieces(comparison: Json, names: frozenset[str]) -> Iterator[Json]:
    for name, value in comparison.items():
        if name not in names:
            continue
        if not isinstance(value, list):
            yield {"part": name, "value": value}
            continue
        yield {"part": name, "items": []}
        for at in range(0, len(value), _ITEMS_AT_ONCE):
            yield {"part": name, "items": value[at : at + _ITEMS_AT_ONCE]}


def _unknown(value: object, known: frozenset[str], place: str) -> list[list[str]]:
    if not isinstance(value, dict):
        return []
    return [
        [place, name, json.dumps(value[name], allow_nan=False)]
        for name in value
        if name not in known
    ]


def _parsed(path: str, data: bytes, decisions_version: int) -> tuple[Json, int]:
    """Return the project as the current version has it, and the version it was written in."""
    version = version_in_head(data)
    if version is not None and version > CURRENT_VERSION:
        raise newer(path, version)  # whatever follows is for that one to understand
    try:
        project = json.loads(data, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise (no_project if version is None else damaged)(path) from None
    version = _version_of(path, project)
    if version > CURRENT_VERSION:
        raise newer(path, version)
    project = migrated(project, version)
    if _is_newer(project.get("decisions"), decisions_version):
        raise newer(path, CURRENT_VERSION + 1)
    return project, version


def _version_of(path: str, project: object) -> int:
    if not isinstance(project, Mapping) or project.get("format") != FORMAT:
        raise no_project(path)
    version = project.get("version")
    if type(version) is not int or version < 0:
        raise damaged(path)
    return version


def _is_newer(decisions: object, known: int) -> bool:
    """Say whether the decisions, which have a version of their own, are of a newer program."""
    found = decisions.get("version") if isinstance(decisions, dict) else None
    return type(found) is int and found > known


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _bytes_of(path: str, limits: ProjectLimits) -> bytes:
    data = read_chosen(path, limits.file_bytes + 1, UnreadableProject)
    if len(data) > limits.file_bytes:
        raise too_large(path, limits.file_bytes)
    return data


if __name__ == "__main__":
    main()
