"""Keeps vectors on disk, so that opening the same articles again needs no model.

The file holds checksums and vectors, never a word of any text.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from kursk_compare.embedding.encoder import (
    Encoded,
    Encoder,
    PairScorer,
    Progress,
    from_grid,
    to_grid,
)

FORMAT = 1
LARGEST = 1 << 30
"""Bytes that the file may take; the oldest quarter of the vectors goes when it takes more."""

_TABLE = """CREATE TABLE IF NOT EXISTS vectors
    (number INTEGER PRIMARY KEY, key BLOB UNIQUE NOT NULL, dimensions INTEGER NOT NULL,
     vector BLOB NOT NULL, tokens BLOB NOT NULL, offsets BLOB NOT NULL)"""
_LOOK = "SELECT number, key, dimensions, vector, tokens, offsets FROM vectors LIMIT 1"
_SELECT = "SELECT dimensions, vector, tokens, offsets FROM vectors WHERE key = ?"
_INSERT = """INSERT OR REPLACE INTO vectors (key, dimensions, vector, tokens, offsets)
    VALUES (?, ?, ?, ?, ?)"""


class StoppableEncoder(Encoder, Protocol):
    """An encoder with progress and cancelling, known by its fingerprint before it is loaded."""

    @property
    def fingerprint(self) -> str:
        """A checksum of all that decides on the vectors."""
        ...

    def encode(
        self,
        texts: Sequence[str],
        progress: Progress | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> list[Encoded]:
        """Encode `texts` in order; raises ModelUnavailable or Cancelled."""
        ...

    def close(self) -> None:
        """Free what the encoder holds."""
        ...


class CachedEncoder:
    """Looks in the file `path` first and asks `encoder` for the rest.

    A cache that is damaged, locked, full or read-only is done without, never an error.
    """

    def __init__(self, encoder: StoppableEncoder, path: Path) -> None:
        self._encoder = encoder
        self._using = threading.RLock()
        self._database = _open(path)

    @property
    def name(self) -> str:
        """The model's name."""
        return self._encoder.name

    @property
    def sha256(self) -> str:
        """The checksum of the weights."""
        return self._encoder.sha256

    @property
    def languages(self) -> tuple[str, ...]:
        """The ISO 639-1 codes the model knows, () for any."""
        return self._encoder.languages

    @property
    def pair_scorer(self) -> PairScorer | None:
        """The pair model that comes with the encoder, if one does."""
        return getattr(self._encoder, "pair_scorer", None)

    def start(self) -> None:
        """Start loading the model in the background, where the encoder can."""
        start = getattr(self._encoder, "start", None)
        if start is not None:
            start()

    def close(self) -> None:
        """Close the file and the encoder."""
        with self._using:
            self._close_database()
            self._encoder.close()

    def __enter__(self) -> CachedEncoder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def encode(
        self,
        texts: Sequence[str],
        progress: Progress | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> list[Encoded]:
        """Encode `texts` in order, each different text once; raises what the encoder raises."""
        with self._using:
            keys = {text: self._key(text) for text in texts}
            found = self._read(list(keys.values()))
            missing = [text for text, key in keys.items() if key not in found]
            if missing:
                known = len(keys) - len(missing)
                told = _after(progress, known) if progress is not None else None
                fresh = self._encoder.encode(missing, told, should_cancel)
                new = {keys[text]: one for text, one in zip(missing, fresh, strict=True)}
                self._write(new)
                found.update(new)
        return [found[keys[text]] for text in texts]

    def _key(self, text: str) -> bytes:
        content = text.encode("utf-8", "surrogatepass")
        parts = (self._encoder.fingerprint.encode(), str(FORMAT).encode(), content)
        return hashlib.sha256(b"\0".join(parts)).digest()

    def _read(self, keys: list[bytes]) -> dict[bytes, Encoded]:
        if self._database is None:
            return {}
        try:
            return dict(_rows(self._database, keys))
        except (sqlite3.Error, ValueError):
            self._close_database()
            return {}

    def _write(self, new: dict[bytes, Encoded]) -> None:
        if self._database is None:
            return
        try:
            with self._database:
                self._database.executemany(_INSERT, _stored(new))
                _prune(self._database)
        except sqlite3.Error:
            self._close_database()

    def _close_database(self) -> None:
        if self._database is not None:
            self._database.close()
        self._database = None


def _after(progress: Progress, known: int) -> Progress:
    return lambda done, total: progress(known + done, known + total)


def _open(path: Path) -> sqlite3.Connection | None:
    for _ in range(2):
        try:
            return _connect(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                return None  # locked or read-only: another run may need it
            with contextlib.suppress(OSError):
                path.unlink()  # damaged: begin again
        except OSError:
            return None
    return None


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)
    database = sqlite3.connect(path, timeout=1, check_same_thread=False)
    try:
        database.execute("PRAGMA synchronous=NORMAL")
        database.execute(_TABLE)
        database.execute(_LOOK)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _rows(database: sqlite3.Connection, keys: list[bytes]) -> Iterator[tuple[bytes, Encoded]]:
    for key in keys:
        row = database.execute(_SELECT, (key,)).fetchone()
        if row is not None:
            yield key, _encoded(*row)


def _encoded(dimensions: int, vector: bytes, tokens: bytes, offsets: bytes) -> Encoded:
    whole = np.frombuffer(vector, dtype="<i2")
    places = np.frombuffer(offsets, dtype="<i4").reshape(-1, 2)
    # Tokens may have other dimensions than the text as a whole.
    shape = (len(places), -1) if len(places) else (0, dimensions)
    if len(whole) != dimensions:
        raise ValueError("a damaged row")
    return Encoded(
        from_grid(whole),
        from_grid(np.frombuffer(tokens, dtype="<i2").reshape(shape)),
        places,
    )


def _stored(new: dict[bytes, Encoded]) -> Iterator[tuple[bytes, int, bytes, bytes, bytes]]:
    for key, one in new.items():
        vector, tokens = to_grid(one.vector), to_grid(one.tokens)
        yield (
            key,
            vector.size,
            vector.astype("<i2").tobytes(),
            tokens.astype("<i2").tobytes(),
            one.offsets.astype("<i4").tobytes(),
        )


def _prune(database: sqlite3.Connection) -> None:
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    (free,) = database.execute("PRAGMA freelist_count").fetchone()
    (size,) = database.execute("PRAGMA page_size").fetchone()
    if (pages - free) * size > LARGEST:
        (rows,) = database.execute("SELECT COUNT(*) FROM vectors").fetchone()
        database.execute(
            "DELETE FROM vectors WHERE number IN "
            "(SELECT number FROM vectors ORDER BY number LIMIT ?)",
            (rows // 4 + 1,),
        )
