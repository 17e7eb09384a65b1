"""Writing a file so that it is whole or not there, whatever fails and whenever the program ends.

The new file is written beside the old one, checked, synced and moved into its place; until the
folder itself is synced the old file keeps a second name, from which it comes back if that fails.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kursk_compare.errors import OutputNotWritten
from kursk_compare.processes import is_running

PART = ".kursk-part"
"""How the names of unfinished files end; what a killed program leaves is found by it."""

_PART_NAME = re.compile(r"^\.(?P<name>.+)\.(?P<pid>\d+)-[0-9a-f]{8}(\.old)?\.kursk-part$")
_LONGEST_NAME = 160  # bytes; with what is added a name stays below the usual limit of 255
_SURELY_LEFT_SECONDS = 24 * 3600.0
# A file system that has no hard links, or cannot sync a folder, is not a failing one.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EXDEV}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
_BINARY = getattr(os, "O_BINARY", 0)
_CLOSED_TO_CHILDREN = getattr(os, "O_CLOEXEC", 0)


def write_whole(path: str | os.PathLike[str], data: bytes, *, mode: int | None = None) -> None:
    """Write `data` to `path`, through a link to what it points at; an older file stays until then.

    A new file gets the permissions `mode`, or those of any new file of this user; an older file's
    are kept. Raises OutputNotWritten with one plain sentence; the older file is then as it was.
    """
    write_chunks(path, (data,), mode=mode)


def write_chunks(
    path: str | os.PathLike[str], chunks: Iterable[bytes], *, mode: int | None = None
) -> None:
    """Write what `chunks` yields, one after another, as `write_whole` does."""
    target = Path(path)
    try:
        real = Path(os.path.realpath(target))
        _refuse_what_is_no_file(real)
        _replace(real, chunks, mode)
    except OSError as error:
        raise OutputNotWritten(_sentence(target, error)) from error


def remove_leftovers(folder: str | os.PathLike[str], name: str | None = None) -> int:
    """Remove what killed programs left unfinished in `folder` (for the file `name`); count it."""
    removed = 0
    for entry in _listed(folder):
        found = _PART_NAME.match(entry)
        if found is None or (name is not None and found["name"] != _shortened(name)):
            continue
        with contextlib.suppress(OSError):
            if _is_left(Path(folder) / entry, int(found["pid"])):
                os.unlink(Path(folder) / entry)
                removed += 1
    return removed


@dataclass(frozen=True, slots=True)
class _Names:
    """The names under which the new file is written and the old one is kept."""

    part: Path
    old: Path


def _replace(target: Path, chunks: Iterable[bytes], mode: int | None) -> None:
    remove_leftovers(target.parent, target.name)
    stem = f".{_shortened(target.name)}.{os.getpid()}-{secrets.token_hex(4)}"
    names = _Names(target.parent / f"{stem}{PART}", target.parent / f"{stem}.old{PART}")
    with _open_folder(target.parent) as folder, _without(names):
        _write(names.part, target, chunks, mode)
        way_back = _way_back(target, names.old)
        os.replace(names.part, target)
        try:
            _sync_folder(folder)
        except OSError:
            with contextlib.suppress(OSError):
                way_back()
            raise


def _write(part: Path, target: Path, chunks: Iterable[bytes], mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _CLOSED_TO_CHILDREN
    handle = os.open(part, flags, 0o600 if target.exists() else mode or 0o666)
    try:
        written = sum(_write_all(handle, chunk) for chunk in chunks)
        if os.fstat(handle).st_size != written:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        os.fsync(handle)
        _dress(handle, part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(handle)
        raise
    os.close(handle)


def _write_all(handle: int, chunk: bytes) -> int:
    rest = memoryview(chunk)
    while rest:
        count = os.write(handle, rest)
        if count <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[count:]
    return len(chunk)


def _dress(handle: int, part: Path, target: Path) -> None:
    """Give the new file the old one's owner and permissions."""
    try:
        old = os.stat(target)
    except FileNotFoundError:
        return
    if hasattr(os, "fchown"):
        with contextlib.suppress(PermissionError):  # a file of somebody else's becomes ours
            os.fchown(handle, old.st_uid, old.st_gid)
    os.chmod(part, stat.S_IMODE(old.st_mode))


def _way_back(target: Path, old: Path) -> Callable[[], object]:
    """Give the old file a second name; return what brings it back."""
    try:
        os.link(target, old)
    except FileNotFoundError:
        return lambda: os.unlink(target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        return lambda: None  # the new file is whole, and there is no other
    return lambda: os.replace(old, target)


@contextlib.contextmanager
def _without(names: _Names) -> Iterator[None]:
    """Leave neither of the two names behind."""
    try:
        yield
    finally:
        for name in (names.part, names.old):
            with contextlib.suppress(OSError):
                os.unlink(name)


@contextlib.contextmanager
def _open_folder(folder: Path) -> Iterator[int | None]:
    """Open the folder for syncing; systems that cannot do so give None."""
    if os.name == "nt":
        yield None
        return
    handle = os.open(folder, os.O_RDONLY | _CLOSED_TO_CHILDREN)
    try:
        yield handle
    finally:
        with contextlib.suppress(OSError):  # what was synced is safe
            os.close(handle)


def _sync_folder(folder: int | None) -> None:
    if folder is None:
        return
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def _refuse_what_is_no_file(target: Path) -> None:
    try:
        found = os.stat(target).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(found):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(found):
        raise OSError(errno.EINVAL, "It is a device, not a file")
    if not found & 0o222:
        raise OSError(errno.EINVAL, "The file is read-only")


def _shortened(name: str) -> str:
    return os.fsdecode(os.fsencode(name)[:_LONGEST_NAME])


def _listed(folder: str | os.PathLike[str]) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _is_left(part: Path, pid: int) -> bool:
    """Say whether nobody writes this any more; a number may have gone to another program since.

    Where nobody knows who runs (on Windows), a file that is being written cannot be removed anyway.
    """
    return not is_running(pid) or time.time() - os.stat(part).st_mtime > _SURELY_LEFT_SECONDS


_REASONS = {
    errno.ENOENT: "the folder does not exist; choose another place",
    errno.ENOTDIR: "the folder does not exist; choose another place",
    errno.EACCES: "there is no permission to write there; choose another place",
    errno.EPERM: "there is no permission to write there; choose another place",
    errno.EISDIR: "it is a folder; add a file name",
    errno.ENOSPC: "the disk is full; make room or choose another place",
    errno.EDQUOT: "your share of the disk is full; make room or choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.EIO: "the disk reports an error; choose another place",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}


def _sentence(target: Path, error: OSError) -> str:
    words = error.strerror or str(error)
    plain = f"{words[:1].lower()}{words[1:]}; choose another place"
    return f"{target} could not be written: {_REASONS.get(error.errno or 0, plain)}."
