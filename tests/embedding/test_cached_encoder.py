"""CachedEncoder: nothing is encoded twice, and a bad cache file harms nothing."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest

from kursk_compare.embedding import CachedEncoder, cached_encoder
from kursk_compare.embedding.encoder import from_grid, on_grid
from tests.alignment.word_encoder import WordEncoder


class CountingEncoder(WordEncoder):
    """The word encoder with progress; remembers what it was asked."""

    def __init__(self, fingerprint="f"):
        super().__init__()
        self.fingerprint = fingerprint

    def encode(self, texts, progress=None, should_cancel=None):
        if progress is not None:
            progress(len(texts), len(texts))
        return super().encode(texts)

    def close(self):
        pass


def encoded(path, texts, encoder=None):
    with CachedEncoder(encoder or CountingEncoder(), path) as cache:
        return cache.encode(texts)


def same(one, other):
    return all(
        np.array_equal(getattr(a, part), getattr(b, part))
        for a, b in zip(one, other, strict=True)
        for part in ("vector", "tokens", "offsets")
    )


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "vectors.sqlite"


def test_what_was_encoded_before_needs_no_model(path):
    first = encoded(path, ["a ferry", "the sea"])
    again = CountingEncoder()
    assert same(encoded(path, ["the sea", "a ferry"], again), first[::-1])
    assert again.asked == []


class DenseEncoder(CountingEncoder):
    """A model whose last layer takes texts, not tokens, to fewer dimensions."""

    def _one(self, text):
        found = super()._one(text)
        return replace(found, vector=from_grid(on_grid(found.vector[:24])))


def test_tokens_may_have_other_dimensions_than_texts(path):
    first = encoded(path, ["a ferry", "the cold sea"], DenseEncoder())
    assert same(encoded(path, ["a ferry", "the cold sea"], DenseEncoder()), first)


def test_only_what_is_new_is_encoded_and_each_text_once(path):
    encoded(path, ["a ferry"])
    encoder = CountingEncoder()
    encoded(path, ["a ferry", "sank", "sank"], encoder)
    assert encoder.asked == ["sank"]


def test_another_model_has_vectors_of_its_own(path):
    encoded(path, ["a ferry"])
    other = CountingEncoder(fingerprint="g")
    encoded(path, ["a ferry"], other)
    assert other.asked == ["a ferry"]


def test_the_file_holds_no_word_and_is_the_users_alone(path):
    encoded(path, ["An unmistakable sentence"])
    assert b"unmistakable" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_progress_counts_what_the_cache_knew(path):
    encoded(path, ["a ferry"])
    told = []
    with CachedEncoder(CountingEncoder(), path) as cache:
        cache.encode(["a ferry", "sank"], lambda done, total: told.append((done, total)))
    assert told == [(2, 2)]


@contextlib.contextmanager
def no_database(path):
    path.write_bytes(b"no database at all" * 100)
    yield


@contextlib.contextmanager
def other_table(path):
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE vectors")
        database.execute("CREATE TABLE vectors (other TEXT)")
    database.close()
    yield


@contextlib.contextmanager
def damaged_row(path):
    with sqlite3.connect(path) as database:
        database.execute("UPDATE vectors SET vector = x'00'")
    database.close()
    yield


@contextlib.contextmanager
def locked(path):
    database = sqlite3.connect(path)
    database.execute("BEGIN EXCLUSIVE")
    yield
    database.close()


@contextlib.contextmanager
def no_folder(path):
    shutil.rmtree(path.parent)
    path.parent.write_text("in the way")
    yield


HARMS = [no_database, other_table, damaged_row, locked, no_folder]


class TrustingCache(CachedEncoder):
    """A cache that takes its file for what it should be."""

    def __init__(self, encoder, path):
        self._encoder, self._using = encoder, threading.RLock()
        self._database = cached_encoder._connect(path)

    def _read(self, keys):
        return dict(cached_encoder._rows(self._database, keys))


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_that_came_to_harm_is_done_without(path, harm):
    first = encoded(path, ["a ferry"])
    with harm(path):
        assert same(encoded(path, ["a ferry"]), first)


@pytest.mark.parametrize("harm", HARMS)
def test_a_cache_that_trusts_its_file_is_caught(path, harm):
    encoded(path, ["a ferry"])
    with (
        harm(path),
        pytest.raises((sqlite3.Error, OSError, ValueError)),
        TrustingCache(CountingEncoder(), path) as cache,
    ):
        cache.encode(["a ferry"])


def test_a_damaged_file_is_begun_again(path):
    path.parent.mkdir()
    with no_database(path):
        encoded(path, ["a ferry"])
    again = CountingEncoder()
    encoded(path, ["a ferry"], again)
    assert again.asked == []


@pytest.mark.parametrize("text", ["", "🚢 Ähre", "\ud800 half a pair"])
def test_any_text_can_be_kept(path, text):
    assert same(encoded(path, [text]), encoded(path, [text]))


def test_a_file_that_vanishes_while_it_is_used_is_done_without(path):
    with CachedEncoder(CountingEncoder(), path) as cache:
        first = cache.encode(["a ferry"])
        shutil.rmtree(path.parent)
        assert same(cache.encode(["a ferry"]), first)
        assert len(cache.encode(["the sea"])) == 1
    assert len(encoded(path, ["a ferry"])) == 1


def test_a_file_that_is_overwritten_while_it_is_used_is_done_without(path):
    with CachedEncoder(CountingEncoder(), path) as cache:
        cache.encode(["a ferry"])
        path.write_bytes(b"x" * path.stat().st_size)
        assert len(cache.encode(["a ferry", "the sea"])) == 2
    assert len(encoded(path, ["a ferry"])) == 1


def test_a_folder_in_the_place_of_the_file_is_done_without(path):
    path.mkdir(parents=True)
    assert len(encoded(path, ["a ferry"])) == 1


ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kursk_compare.embedding import CachedEncoder, cached_encoder
from tests.embedding.test_cached_encoder import CountingEncoder
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
with CachedEncoder(CountingEncoder(), Path(sys.argv[1])) as cache:
    for number in range(40):
        assert len(cache.encode([f"sentence {number} " * 20])) == 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limits there")
@pytest.mark.parametrize("room", [0, 1_000, 20_000])
def test_on_a_full_disk_every_text_is_encoded_all_the_same(path, room):
    """A limit on the size of files meets the same calls as a disk that is full."""
    command = [sys.executable, "-c", ON_A_FULL_DISK, str(path), str(room)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
