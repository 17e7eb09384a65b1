"""Worker processes that share out tasks; one that dies fails one task and is replaced."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Sequence

from kursk_compare.batch.model import Failure, Result, Summary, Task
from kursk_compare.child import ChildDiedError, ChildProcess, PickleCodec
from kursk_compare.errors import HelperNotStarted

WORKER = "kursk_compare.batch.worker"
DIED = "The process that compared it ended unexpectedly, perhaps for want of memory."
_POLL_SECONDS = 0.2


def run_tasks(
    tasks: Sequence[Task], workers: int, module: str = WORKER
) -> Generator[tuple[Task, Result], None, None]:
    """Yield each task with its result as it comes; all processes are gone when this ends."""
    pool = _Pool(tasks, module)
    threads = [
        threading.Thread(target=pool.serve, name="batch worker")
        for _ in range(min(workers, len(tasks)))
    ]
    for thread in threads:
        thread.start()
    try:
        for _ in tasks:
            yield pool.next_result()
    finally:
        pool.stop()
        for thread in threads:
            thread.join()


class _Pool:
    """The tasks that wait, the processes that run, and the results so far."""

    def __init__(self, tasks: Sequence[Task], module: str) -> None:
        self._module = module
        self._todo: queue.SimpleQueue[Task] = queue.SimpleQueue()
        self._results: queue.SimpleQueue[tuple[Task, Result]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._children: set[ChildProcess] = set()
        self._stopped = False
        for task in tasks:
            self._todo.put(task)

    def next_result(self) -> tuple[Task, Result]:
        """Wait for a result; a Ctrl+C is seen soon on every system."""
        while True:
            try:
                return self._results.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue

    def stop(self) -> None:
        """End all processes; their threads end by themselves."""
        with self._lock:
            self._stopped = True
            children = list(self._children)
        for child in children:
            child.kill()

    def serve(self) -> None:
        """Work off tasks with one process until none is left."""
        child: ChildProcess | None = None
        while (task := self._next_task()) is not None:
            child = child or self._start()
            result = _asked(child, task) if child is not None else None
            if result is None and child is not None:
                self._end(child)
                child = None
            self._results.put((task, result or Failure(DIED)))
        if child is not None:
            self._end(child)

    def _next_task(self) -> Task | None:
        try:
            return None if self._stopped else self._todo.get_nowait()
        except queue.Empty:
            return None

    def _start(self) -> ChildProcess | None:
        with self._lock:
            if self._stopped:
                return None
            try:
                child = ChildProcess(self._module, PickleCodec(), family=True)
            except HelperNotStarted:
                return None
            self._children.add(child)
            return child

    def _end(self, child: ChildProcess) -> None:
        with self._lock:
            self._children.discard(child)
        child.kill()


def _asked(child: ChildProcess, task: Task) -> Result | None:
    """Return the child's answer; None when it ended instead."""
    try:
        child.send(task)
        answer = child.receive()
    except ChildDiedError:
        return None
    return answer if isinstance(answer, Summary | Failure) else None
