"""Few heaps for the threads of a process.

The GNU C library gives each new thread a heap of its own, up to eight for each processor, and each
keeps a few megabytes of what was freed in it. Files and results are read by threads that come and
go, so a window that is used for hours would grow by tens of megabytes that nobody uses; and a large
report took 465 to 508 MB, depending on which thread had laid out what.
"""

from __future__ import annotations

import ctypes
import sys

_ARENA_MAX = -8  # M_ARENA_MAX of malloc.h


def share_heaps(most: int) -> None:
    """Let threads that begin from now on share `most` heaps (1 or more).

    One is enough for Python's threads, which run one at a time; two for a library that computes on
    two. Other C libraries are left as they are.
    """
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option is not None:
            set_option(_ARENA_MAX, most)
