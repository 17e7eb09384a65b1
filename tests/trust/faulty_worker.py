"""The engine's real worker, to which something happens at a stage.

The file that KURSK_TEST_FAULT names says what ("killed figures"); without the file nothing does.
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import signal
import time
from pathlib import Path

from kursk_compare.child import Parent, PickleCodec
from kursk_compare.engine import Progress, worker
from tests.word_encoder import WordEncoder

WORDS = "Seven canaries sang in Velmora"


class StartableEncoder(WordEncoder):
    def start(self):
        pass

    def close(self):
        pass


def killed():
    os.kill(os.getpid(), signal.SIGKILL)


def crashed():
    os.abort()


def ended():
    os._exit(3)


def hung():
    time.sleep(600)


def out_of_memory():
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + 50_000_000, most))
    try:
        bytearray(1_000_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def mistaken():
    raise KeyError(WORDS)


def without_room():
    raise OSError(errno.ENOSPC, "No space left on device", WORDS)


def wanted():
    """Return (what happens, at which stage), or None."""
    with contextlib.suppress(OSError):
        kind, _, stage = Path(os.environ["KURSK_TEST_FAULT"]).read_text().partition(" ")
        return globals()[kind], stage
    return None


def main():
    parent = Parent(PickleCodec())
    worker.default_encoder = lambda settings: StartableEncoder()

    def send(event):
        parent.send(event)
        fault = wanted()
        if isinstance(event, Progress) and fault is not None and fault[1] == event.stage:
            fault[0]()

    running = worker.Worker(send)
    while True:
        running.run(parent.receive())


if __name__ == "__main__":
    main()
