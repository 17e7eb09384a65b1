"""The folder of each running program: its lock, its journal, what it has open, its post.

A folder whose lock is free belongs to a program that did not end properly; what lies in it can be
recovered, by one other program at a time. A program that ends properly leaves no folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kursk_compare.errors import OutputNotWritten
from kursk_compare.local_data import data_folder
from kursk_compare.project.lock import Lock
from kursk_compare.saving import remove_leftovers, write_chunks, write_whole

JOURNAL = "journal.kursk"
_LOCK = "lock"
_DOCUMENT = "document"
_POST = "post"
_OPENING = ".opening"
_NEW = ".new-"
_POST_BYTES = 4096
_POLL_SECONDS = 0.02


def sessions_folder() -> Path:
    """Return where the folders of this user's running programs lie."""
    return data_folder() / "sessions"


def document_key(path: str | os.PathLike[str]) -> str:
    """Return what a document is known by here, whatever way leads to it; not its path itself."""
    real = os.path.normcase(os.path.realpath(path))
    return hashlib.sha256(os.fsencode(real)).hexdigest()


class SessionFolder:
    """The folder of this program, as long as it runs."""

    def __init__(self, folder: Path, lock: Lock) -> None:
        self.folder = folder
        self._lock = lock

    @classmethod
    def make(cls, root: Path) -> SessionFolder:
        """Make a folder under `root`, which only this user may read.

        Raises OutputNotWritten where none can be made.
        """
        name = f"{os.getpid()}-{secrets.token_hex(6)}"
        try:
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            unready = root / f"{_NEW}{name}"
            (unready / _POST).mkdir(mode=0o700, parents=True)
            os.chmod(unready, 0o700)
            lock = Lock.take(unready / _LOCK)
            assert lock is not None  # nobody else knows of it yet
            os.rename(unready, root / name)
        except OSError as error:
            reason = error.strerror or str(error)
            raise OutputNotWritten(
                f"Work that is not saved could not be recovered after a crash: {reason}."
            ) from error
        return cls(root / name, lock)

    @property
    def journal(self) -> Path:
        """Where the journal lies, if there is one."""
        return self.folder / JOURNAL

    @property
    def post(self) -> Path:
        """The folder in which other programs leave messages."""
        return self.folder / _POST

    def write_journal(self, chunks: Iterable[bytes]) -> None:
        """Replace the journal, whole or not at all; raises OutputNotWritten."""
        write_chunks(self.journal, chunks, mode=0o600)

    def drop_journal(self) -> None:
        """Remove the journal."""
        with contextlib.suppress(OSError):
            self.journal.unlink()

    def claim(self, path: str | os.PathLike[str] | None) -> OtherSession | None:
        """Say what this program has open; None takes it back.

        Returns the program that has it open already; then nothing is claimed. Raises
        OutputNotWritten.
        """
        file = self.folder / _DOCUMENT
        if path is None:
            with contextlib.suppress(OSError):
                file.unlink()
            return None
        key = document_key(path)
        with _only_one(self.folder.parent):
            for other in running(self.folder.parent, but=self.folder):
                if other.document == key:
                    return other
            write_whole(file, key.encode(), mode=0o600)
        return None

    def letters(self) -> list[dict[str, object]]:
        """Return the messages that have come, and remove them: each is taken once."""
        found = []
        for file in sorted(self.post.glob("*.json")):
            with contextlib.suppress(OSError, ValueError):
                with file.open("rb") as letter:
                    message = json.loads(letter.read(_POST_BYTES))
                if isinstance(message, dict):
                    found.append(message)
            with contextlib.suppress(OSError):
                file.unlink()
        return found

    def leave(self) -> None:
        """End and leave the journal to be recovered."""
        self.claim(None)
        self._lock.release()

    def close(self) -> None:
        """End properly: leave nothing."""
        self.drop_journal()
        for part in (_DOCUMENT, _POST):
            _remove(self.folder / part)
        remove_leftovers(self.folder)
        self._lock.release()
        _remove(self.folder)
        _tidy(self.folder.parent)


@dataclass(frozen=True, slots=True)
class OtherSession:
    """Another running program; `document` is the key of what it has open, if anything."""

    folder: Path
    document: str | None

    def send(self, message: dict[str, object], patience: float = 2.0) -> bool:
        """Leave a message there; say whether it was taken within `patience` seconds."""
        letter = self.folder / _POST / f"{time.time_ns():020}-{secrets.token_hex(4)}.json"
        try:
            write_whole(letter, json.dumps(message).encode(), mode=0o600)
        except OutputNotWritten:
            return False
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if not letter.exists():
                return True
            time.sleep(_POLL_SECONDS)
        with contextlib.suppress(OSError):
            letter.unlink()
            return False
        return True


class AbandonedSession:
    """What a program left that did not end properly; while this is held, nobody else takes it."""

    def __init__(self, folder: Path, lock: Lock) -> None:
        self.folder = folder
        self._lock = lock

    @property
    def journal(self) -> Path:
        """The journal, which is a project file."""
        return self.folder / JOURNAL

    @property
    def written(self) -> float:
        """When the journal was written, in seconds since 1970."""
        return self.journal.stat().st_mtime

    def discard(self) -> None:
        """Remove it for good."""
        _remove(self.journal)  # while nobody else can take it
        self.release()
        _remove(self.folder)

    def release(self) -> None:
        """Leave it as it is, for another time."""
        self._lock.release()


def abandoned(root: Path) -> list[AbandonedSession]:
    """Return what programs left that did not end properly, the newest first; the rest is tidied.

    Each is held; release or discard it.
    """
    if not root.is_dir():
        return []
    found = []
    with _only_one(root):  # a program that looks who has a document open takes locks for a moment
        for folder in _folders(root):
            lock = _lock_of(folder)
            if lock is None:
                continue
            _remove(folder / _DOCUMENT)  # nobody has it open any more
            session = AbandonedSession(folder, lock)
            if session.journal.is_file():
                found.append(session)
            else:
                session.discard()
    return sorted(found, key=lambda one: one.written, reverse=True)


def running(root: Path, but: Path | None = None) -> Iterator[OtherSession]:
    """Yield the running programs, without the one whose folder is `but`."""
    for folder in _folders(root):
        if folder == but:
            continue
        lock = _lock_of(folder)
        if lock is not None:
            lock.release()
            continue
        document = None
        with contextlib.suppress(OSError):
            document = (folder / _DOCUMENT).read_text(encoding="ascii", errors="replace")
        yield OtherSession(folder, document)


def _folders(root: Path) -> list[Path]:
    try:
        return sorted(f for f in root.iterdir() if f.is_dir() and not f.name.startswith("."))
    except OSError:
        return []


def _lock_of(folder: Path) -> Lock | None:
    """Return the lock of a folder nobody uses; one that cannot be had counts as used."""
    with contextlib.suppress(OSError):
        return Lock.take(folder / _LOCK)
    return None


@contextlib.contextmanager
def _only_one(root: Path, patience: float = 2.0) -> Iterator[None]:
    """Let two programs that look what others have open, or left, do so one after the other."""
    deadline = time.monotonic() + patience
    lock = None
    with contextlib.suppress(OSError):
        while (lock := Lock.take(root / _OPENING)) is None and time.monotonic() < deadline:
            time.sleep(_POLL_SECONDS)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _tidy(root: Path) -> None:
    """Remove the common folder when it holds no more than the lock for opening."""
    with contextlib.suppress(OSError):
        if [entry.name for entry in root.iterdir()] == [_OPENING]:
            (root / _OPENING).unlink()
        root.rmdir()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
