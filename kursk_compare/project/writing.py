"""Saving a project: whole or not at all, and never over what a newer program wrote."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from kursk_compare.errors import OutputNotWritten, UnreadableProject
from kursk_compare.project.file_format import CURRENT_VERSION
from kursk_compare.project.limits import PROJECT_LIMITS
from kursk_compare.project.model import Binding, Project
from kursk_compare.project.reading import read_project
from kursk_compare.project.schema import comparison_chunks, project_chunks
from kursk_compare.project.worker import HEAD_BYTES, version_in_head
from kursk_compare.saving import write_chunks, write_whole

_PIECE = 1 << 20


class ChangedMeanwhile(OutputNotWritten):
    """The file is no longer what was opened or saved last: another program has written it."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A project is on disk; `backup` is where the file of an older version now lies, if any."""

    path: str
    sha256: str
    backup: str | None = None


class ComparisonText:
    """Keeps the text of the last comparison, by far the longest part, for the next writing."""

    def __init__(self) -> None:
        self._of: Project | None = None
        self._pieces: tuple[bytes, ...] = ()

    def __call__(self, project: Project) -> Iterable[bytes]:
        """Return the pieces of the project's comparison."""
        if not self._holds(project):
            self._pieces = tuple(comparison_chunks(project))
            self._of = project
        return self._pieces

    def _holds(self, project: Project) -> bool:
        held = self._of
        return (
            held is not None
            and held.comparison is project.comparison
            and held.sources is project.sources
            and held.decisions == project.decisions
            and held.unknown == project.unknown
        )


def save_project(
    path: str | os.PathLike[str],
    project: Project,
    *,
    known_sha256: str | None = None,
    text: ComparisonText | None = None,
) -> Saved:
    """Write the project to `path`.

    `known_sha256` is the checksum of the file as this program knows it; when the file has another
    one now, nothing is written. None writes over whatever the user chose to replace, but for a
    project of a newer version. A file of an older version is kept beside the new one.

    Raises OutputNotWritten, of the kind ChangedMeanwhile where that is the reason.
    """
    target = Path(path)
    found = checksum_of_file(target)
    if known_sha256 is not None and found not in (None, known_sha256):
        raise ChangedMeanwhile(
            f"{target} was changed by another program since it was opened; save under another "
            "name, or open it again."
        )
    backup = _kept_aside(target) if found is not None else None
    checksum = write_project(lambda pieces: write_chunks(target, pieces), project, text=text)
    return Saved(str(target), checksum, backup)


def write_project(
    write: Callable[[Iterable[bytes]], object],
    project: Project,
    binding: Binding | None = None,
    *,
    text: ComparisonText | None = None,
    largest: int = PROJECT_LIMITS.file_bytes,
) -> str:
    """Let `write` write the file of a project, and return its checksum.

    A file that would be larger than `largest` bytes could not be opened again; it is written
    without the comparison, which is then made anew. Raises OutputNotWritten, also for one that is
    too large even so, and what `write` raises.
    """
    hashed = _Hashed(project_chunks(project, binding, text), largest)
    try:
        write(hashed)
    except _TooLarge:
        if project.comparison is None:
            raise
        return write_project(write, replace(project, comparison=None), binding, largest=largest)
    return hashed.hexdigest()


class _TooLarge(OutputNotWritten):
    """The file could not be opened again."""


class _Hashed:
    """Passes pieces on, in larger ones, and reckons their checksum and size."""

    def __init__(self, pieces: Iterable[bytes], largest: int) -> None:
        self._pieces = pieces
        self._hash = hashlib.sha256()
        self._left = largest

    def __iter__(self) -> Iterator[bytes]:
        for piece in _in_large_pieces(self._pieces):
            self._hash.update(piece)
            self._left -= len(piece)
            if self._left < 0:
                raise _TooLarge(
                    "The project would be too large to be opened again and was not saved; leave "
                    "out some of its sources."
                )
            yield piece

    def hexdigest(self) -> str:
        """Return the checksum of all that was passed on."""
        return self._hash.hexdigest()


def _in_large_pieces(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same bytes in pieces of about a megabyte."""
    gathered: list[bytes] = []
    size = 0
    for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= _PIECE:
            yield b"".join(gathered)
            gathered, size = [], 0
    yield b"".join(gathered)


def checksum_of_file(target: Path) -> str | None:
    """Return the checksum of the file there, None when there is none or none can be had."""
    with contextlib.suppress(OSError):
        if target.is_file():
            with target.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    return None


def _kept_aside(target: Path) -> str | None:
    """Refuse to write over a newer version; copy an older one; say where the copy is."""
    version = _version_of(target)
    if version is None or version == CURRENT_VERSION:
        return None
    if version > CURRENT_VERSION:
        raise OutputNotWritten(
            f"{target} was made by a newer version of Kursk Compare and was not written over; save "
            "under another name."
        )
    backup = _free_name(target, version)
    try:
        data = target.read_bytes()
    except OSError as error:
        raise OutputNotWritten(
            f"{target} could not be written: its older version could not be copied "
            f"({error.strerror}); save under another name."
        ) from error
    write_whole(backup, data)
    return str(backup)


def _version_of(target: Path) -> int | None:
    """Return the version of the project there, None when it is no project at all."""
    with contextlib.suppress(OSError):
        with target.open("rb") as file:
            version = version_in_head(file.read(HEAD_BYTES))
        if version is not None:
            return version
    try:
        return read_project(target).version
    except UnreadableProject as error:
        return CURRENT_VERSION + 1 if error.code == "newer_version" else None


def _free_name(target: Path, version: int) -> Path:
    for number in count(1):
        more = f" {number}" if number > 1 else ""
        name = target.with_name(f"{target.stem} (version {version}{more}){target.suffix}")
        if not name.exists():
            return name
    raise AssertionError("there is always a free number")
