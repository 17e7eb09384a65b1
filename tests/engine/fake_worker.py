"""A stand-in for the engine's worker: does as the first path says."""

from __future__ import annotations

import os
import time

from kursk_compare.child import Parent, PickleCodec
from kursk_compare.engine import ArticlesRead, Failed, Progress
from kursk_compare.engine.handle import MODEL, PAIR_MODEL
from kursk_compare.errors import UnreadableArticle


def main() -> None:
    parent = Parent(PickleCodec())
    while True:
        job = parent.receive()
        parent.send(Progress(job.job, "reading", 0.5, job.paths[0]))
        if job.paths[0] == "models":
            parent.send(
                Progress(job.job, "models", 0.5, f"{os.environ[MODEL]} {os.environ[PAIR_MODEL]}")
            )
        if job.paths[0] == "hang":
            time.sleep(600)
        if job.paths[0] == "crash":
            os._exit(7)
        parent.send(ArticlesRead(job.job, (), (UnreadableArticle("x.pdf", "is empty.", "empty"),)))
        parent.send(Failed(job.job, "Nothing to compare.", "NotComparable"))


main()
