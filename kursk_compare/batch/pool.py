"""Worker processes that share out tasks; one that dies or hangs fails one task and is replaced."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Sequence

from kursk_compare.batch.model import Failure, Result, Summary, Task
from kursk_compare.child import ChildDiedError, ChildProcess, ChildTimeoutError, PickleCodec
from kursk_compare.errors import HelperNotStarted

WORKER = "kursk_compare.batch.worker"
DIED = "The process that compared it ended unexpectedly, perhaps for want of memory."
TOO_LONG = "It took longer than {minutes:.0f} minutes and was stopped."
# What an event may take, many times what a slow computer needs: a start with a model from a cold
# disk, then reading, comparing and reporting of each source.
MINUTES = 10
MINUTES_PER_SOURCE = 2
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
            result, child = self._worked_off(task, child or self._start())
            self._results.put((task, result))
        if child is not None:
            self._end(child)

    def _worked_off(
        self, task: Task, child: ChildProcess | None
    ) -> tuple[Result, ChildProcess | None]:
        """Return the result of a task, and the child if it can take another."""
        if child is None:
            return Failure(DIED), None
        try:
            return _asked(child, task), child
        except (ChildDiedError, ChildTimeoutError) as error:
            self._end(child)
            return _failure_of(error, task), None

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


def minutes_for(task: Task) -> float:
    """Return how many minutes an event may take."""
    return MINUTES + MINUTES_PER_SOURCE * len(task.files)


def _asked(child: ChildProcess, task: Task) -> Result:
    """Return the child's answer; raises ChildDiedError or ChildTimeoutError."""
    child.send(task)
    answer = child.receive(60 * minutes_for(task))
    if not isinstance(answer, Summary | Failure):
        raise ChildDiedError(None)
    return answer


def _failure_of(error: ChildDiedError | ChildTimeoutError, task: Task) -> Failure:
    if isinstance(error, ChildTimeoutError):
        return Failure(TOO_LONG.format(minutes=minutes_for(task)))
    return Failure(DIED)
