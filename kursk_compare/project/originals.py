"""Where the originals of saved sources lay on this computer, to tell when one has changed.

A project names no path and none of its names is ever opened. What the user opened here and saved
into a project is remembered here, by its checksum; only that is looked at again.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.errors import OutputNotWritten
from kursk_compare.local_data import data_folder
from kursk_compare.project.writing import checksum_of_file
from kursk_compare.saving import write_whole

MOST = 2000
_LARGEST = 100 * 1024 * 1024


def originals_file() -> Path:
    """Return where this is remembered for this user."""
    return data_folder() / "originals.json"


def remember_originals(file: Path, sources: Iterable[Article]) -> None:
    """Remember where the sources were read from; the oldest are forgotten beyond MOST.

    What cannot be written is not remembered; it would only have been a convenience.
    """
    found = {s.sha256: s.path for s in sources if s.sha256 and s.path and os.path.isabs(s.path)}
    known = _remembered(file)
    if not found or found.items() <= known.items():
        return
    kept = {**{c: p for c, p in known.items() if c not in found}, **found}
    newest = dict(list(kept.items())[-MOST:])
    with contextlib.suppress(OutputNotWritten, OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(file, json.dumps(newest, indent=0).encode(), mode=0o600)


def changed_originals(file: Path, sources: Iterable[Article]) -> list[str]:
    """Return a sentence for each source whose original is another one now.

    An original that is gone, or not on this computer, is none that changed.
    """
    known = _remembered(file)
    told = []
    for source in sources:
        path = known.get(source.sha256 or "")
        if path is not None and _checksum(path) not in (None, source.sha256):
            name = os.path.basename(path)
            told.append(
                f"The file {name} has changed since source {source.id} was read; the project keeps "
                "the text as it was."
            )
    return told


def _remembered(file: Path) -> dict[str, str]:
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {c: p for c, p in found.items() if isinstance(p, str) and os.path.isabs(p)}


def _checksum(path: str) -> str | None:
    with contextlib.suppress(OSError, ValueError):
        if os.stat(path).st_size <= _LARGEST:
            return checksum_of_file(Path(path))
    return None
