"""One heap for all threads of the window.

The GNU C library gives each new thread a heap of its own, up to eight for each processor, and each
keeps a few megabytes of what was freed in it. Files and results are read by threads that come and
go, so a window that is used for hours would grow by tens of megabytes that nobody uses. Python's
threads run one at a time and need not wait for a heap they share.
"""

from __future__ import annotations

import ctypes
import sys

_ARENA_MAX = -8  # M_ARENA_MAX of malloc.h


def share_one_heap() -> None:
    """Let threads that begin from now on share a heap; other C libraries are left as they are."""
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option is not None:
            set_option(_ARENA_MAX, 1)
