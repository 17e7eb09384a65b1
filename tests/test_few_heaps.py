"""Threads share few heaps, so that those that are gone leave little memory behind."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Each thread holds memory while the others ask for theirs; then the C library counts its heaps.
_HEAPS = """
import ctypes, os, threading
from kursk_compare.few_heaps import share_heaps
if {most}:
    share_heaps({most})
together = threading.Barrier(4)
def work():
    held = bytearray(100_000)
    together.wait(10)
threads = [threading.Thread(target=work) for _ in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
library = ctypes.CDLL(None)
library.fdopen.restype = ctypes.c_void_p
reading, writing = os.pipe()
stream = ctypes.c_void_p(library.fdopen(writing, b"w"))
library.malloc_info(0, stream)
library.fclose(stream)
print(os.read(reading, 60_000).count(b"<heap nr="))
"""


def heaps(most: int = 0) -> int:
    """Return how many heaps four threads came to have, of `most` that they might; 0 for any."""
    told = subprocess.run(
        [sys.executable, "-c", _HEAPS.format(most=most)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="a heap for each thread is glibc's")
def test_threads_share_as_few_heaps_as_they_were_asked_to():
    assert heaps() > 2
    assert heaps(2) == 2
    assert heaps(1) == 1
