"""Crash reports that stay on this computer and hold no word of an article.

A report names the places in the program where something went wrong, the kinds of the errors, and
the versions in use. It leaves out what errors say and what variables hold, for both may quote an
article, and every path but those inside the program.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO

from kursk_compare.local_data import data_folder
from kursk_compare.processes import is_running
from kursk_compare.version import VERSION

MOST_KEPT = 10
_MOST_FRAMES = 40
_MOST_BYTES = 100_000
_PACKAGES = ("site-packages", "dist-packages")


def crash_folder() -> Path:
    """Return where crash reports of this user lie."""
    return data_folder() / "crashes"


def details_of(error: BaseException) -> str:
    """Return the kinds of an error and of what led to it, with the places, and no message."""
    parts = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        places = "\n".join(_places(current.__traceback__))
        parts.append(f"{_kind(current)}\n{places}" if places else _kind(current))
        current = current.__cause__ or current.__context__
    return "\n\nled to\n\n".join(reversed(parts))


def versions() -> str:
    """Return the versions of the program, of Python and of the system, one to a line."""
    lines = (
        f"Kursk Compare {VERSION}",
        f"Python {platform.python_version()}",
        platform.platform(terse=True),
    )
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    kind = type(error)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return f"{module}{kind.__qualname__}"


def _places(trace: TracebackType | None) -> Iterator[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_file(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    if len(places) > _MOST_FRAMES:
        half = _MOST_FRAMES // 2
        places[half:-half] = [f"  … {len(places) - 2 * half} more …"]
    yield from places


def _file(path: str) -> str:
    """Return a file's name inside its package; nothing of where the user keeps it."""
    parts = Path(path).parts
    for name in _PACKAGES:
        if name in parts:
            return "/".join(parts[parts.index(name) + 1 :])
    own = Path(__file__).parent
    with contextlib.suppress(ValueError):
        return Path(path).relative_to(own.parent).as_posix()
    with contextlib.suppress(ValueError):
        return Path(path).relative_to(Path(os.__file__).parent).as_posix()
    return Path(path).name


@dataclass(slots=True)
class CrashReports:
    """The reports of one running program, in a folder that only its user may read."""

    folder: Path
    _file: IO[bytes] | None = None
    _was_enabled: bool = False

    @property
    def path(self) -> Path:
        """The file of this program's own report."""
        return self.folder / f"crash-{os.getpid()}.txt"

    def start(self, *, keep: bool = True) -> list[Path]:
        """Catch crashes of the interpreter from now on; return reports that nobody has seen.

        Where no file can be made, or none is to be kept, the program goes on without reports.
        """
        earlier = self._earlier()
        if not keep:
            return earlier
        with contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = _private(self.path)
            self._file.write(f"{versions()}\n\n".encode())
            self._file.flush()
            self._was_enabled = faulthandler.is_enabled()
            faulthandler.enable(self._file)
        return earlier

    def add(self, details: str) -> None:
        """Add what an error's details are, as `details_of` gives them."""
        if self._file is not None and self._file.tell() < _MOST_BYTES:
            with contextlib.suppress(OSError, ValueError):
                self._file.write(f"{details}\n\n".encode("utf-8", "replace"))
                self._file.flush()

    def stop(self) -> None:
        """End catching crashes; a report without anything in it is removed."""
        if self._file is None:
            return
        faulthandler.disable()
        if self._was_enabled:
            faulthandler.enable()
        with contextlib.suppress(OSError):
            self._file.close()
        self._file = None
        if _is_bare(self.path):
            _remove(self.path)

    def _earlier(self) -> list[Path]:
        """Return the reports of programs that have ended, and drop the empty and the oldest."""
        found = sorted(self.folder.glob("crash-*.txt"), key=_changed)
        ended = [path for path in found if not _is_in_use(path)]
        whole = [path for path in ended if not _is_bare(path)]
        for path in ended:
            if path not in whole[-MOST_KEPT:]:
                _remove(path)
        return [path for path in whole[-MOST_KEPT:] if not _was_told(path)]


def report_text(report: Path) -> str:
    """Return what a report says, "" for one that cannot be read."""
    try:
        with report.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "replace").strip()
    except OSError:
        return ""


def mark_told(reports: list[Path]) -> None:
    """Keep reports, and tell of them no more."""
    for path in reports:
        with contextlib.suppress(OSError):
            os.replace(path, path.with_name(path.name.replace("crash-", "crash-told-")))


def _was_told(path: Path) -> bool:
    return path.name.startswith("crash-told-")


def _private(path: Path) -> IO[bytes]:
    _remove(path)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(handle, "wb")


def _is_bare(path: Path) -> bool:
    """Say whether a report holds nothing but the versions."""
    try:
        with path.open("rb") as file:
            return not file.read(_MOST_BYTES).partition(b"\n\n")[2].strip()
    except OSError:
        return True


def _is_in_use(path: Path) -> bool:
    """Say whether a program may still write the report; where nobody knows (Windows), it may."""
    number = path.stem.rpartition("-")[2]
    return not _was_told(path) and number.isdecimal() and is_running(int(number)) is not False


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
