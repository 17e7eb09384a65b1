"""Writing a file so that it is either whole or not there."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from kursk_compare.errors import OutputNotWritten


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path` by a temporary file beside it, fsync and an atomic replace.

    An older file stays as it was until the new one is complete. Raises OutputNotWritten.
    """
    target = Path(path)
    try:
        _replace(target, data)
    except OSError as error:
        raise OutputNotWritten(_sentence(target, error)) from error


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(name, _mode_for(target))
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(target.parent)


def _mode_for(target: Path) -> int:
    """The old file's permissions, or those of any new file of this user."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Not every file system can sync a folder.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(target: Path, error: OSError) -> str:
    reasons: dict[type[OSError], str] = {
        FileNotFoundError: "the folder does not exist; choose another place",
        PermissionError: "there is no permission to write there; choose another place",
        IsADirectoryError: "it is a folder; add a file name",
    }
    reason = reasons.get(type(error), f"{error.strerror or error}; choose another place")
    return f"{target} could not be written: {reason}."
