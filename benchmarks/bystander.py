"""Tells when the machine itself stood still, so that a measured pause can be told from it.

A rented machine shares its processors with others: its host may stop one for a tenth of a second
while every program on it, however idle, stands. One bystander is pinned to each processor, before
all other programs where the system allows that; it sleeps a millisecond at a time, and when it
wakes late, its processor was not there. Linux only; elsewhere nothing is told.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time
from bisect import bisect_left
from types import TracebackType

SLEEP = 0.001  # seconds
LATE = 0.0005  # waking up takes its time too


class Bystanders:
    """One bystander for each processor, from entering to leaving; times are of time.monotonic."""

    def __init__(self) -> None:
        self._running: list[subprocess.Popen[str]] = []
        self._stops: list[tuple[float, float]] = []

    def __enter__(self) -> Bystanders:
        if sys.platform == "linux":
            self._running = [_bystander(place) for place in sorted(os.sched_getaffinity(0))]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        told = [one.communicate()[0].split() for one in self._running]
        ends = [[float(time) for time in one] for one in told]
        self._stops = joined(
            [pair for one in ends for pair in zip(one[::2], one[1::2], strict=True)]
        )

    def stood(self, begun: float, ended: float) -> float:
        """Return for how many seconds between two moments at least one processor was not there."""
        at = bisect_left(self._stops, ended, key=lambda stop: stop[0])
        passed = 0.0
        while at and self._stops[at - 1][1] > begun:
            at -= 1
            start, end = self._stops[at]
            passed += min(end, ended) - max(start, begun)
        return passed

    def longest(self) -> float:
        """Return the longest stop, in seconds."""
        return max((end - start for start, end in self._stops), default=0.0)


def joined(stops: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return spans of time in order, those that overlap as one."""
    found: list[tuple[float, float]] = []
    for start, end in sorted(stops):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _bystander(place: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-S", __file__, str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def stand(place: int) -> None:
    """Watch one processor until the input ends, then write each stop's beginning and end."""
    os.sched_setaffinity(0, {place})
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    stops: list[str] = []
    before = time.monotonic()
    while not select.select([sys.stdin], [], [], SLEEP)[0]:
        now = time.monotonic()
        if now - before > SLEEP + LATE:
            stops += [repr(before + SLEEP), repr(now)]
        before = now
    sys.stdout.write(" ".join(stops))


if __name__ == "__main__":
    stand(int(sys.argv[1]))
