"""Runs a batch: finds what is to do, shares it out, keeps what is done, writes the index."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from kursk_compare.batch.events import find_events, key_of
from kursk_compare.batch.index import index_page, index_rows, summary_table
from kursk_compare.batch.ledger import Ledger
from kursk_compare.batch.model import Event, Failure, Result, Task
from kursk_compare.batch.pool import WORKER, run_tasks
from kursk_compare.errors import KurskCompareError, OutputNotWritten
from kursk_compare.project.lock import Lock
from kursk_compare.report.forms import Form
from kursk_compare.saving import write_whole
from kursk_compare.settings import Settings

WORKING = ".working"
LOCK = ".lock"
_WORKER_MEMORY = 1 << 30  # what a worker takes with its model at most, in bytes


@dataclass(frozen=True, slots=True)
class Told:
    """What a batch tells after each event; `fresh` is False for one that was done before."""

    done: int
    total: int
    event: str
    result: Result
    fresh: bool


Tell = Callable[[Told], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch is asked for; `jobs` is the number of worker processes, None for the default."""

    folder: Path
    out: Path
    settings: Settings
    forms: tuple[Form, ...] = (Form.PDF, Form.JSON, Form.HTML)
    jobs: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of each event by its name (None: not done, because the batch was stopped).

    `fresh` are the events that were compared this time, sorted.
    """

    results: dict[str, Result | None] = field(default_factory=dict)
    fresh: tuple[str, ...] = ()
    interrupted: bool = False


def run_batch(batch: Batch, tell: Tell, module: str = WORKER) -> Outcome:
    """Make the reports of all events; what is done and unchanged is not done again.

    A Ctrl+C stops it: what is finished stays, the index says what is missing, and the outcome says
    that it was interrupted. Raises OutputNotWritten when the folder of the reports cannot be used,
    ModelUnavailable, and KurskCompareError when there is no event or `out` is the events' folder.
    """
    jobs = batch.jobs or default_jobs()
    threads = batch.settings.threads or max(1, (os.cpu_count() or 1) // jobs)
    batch = replace(batch, settings=replace(batch.settings, threads=threads))
    events = _keyed_events(batch)
    with _folder_of_ones_own(batch.out):
        ledger = Ledger(batch.out)
        outcome = _compare_all(batch, events, ledger, tell, (jobs, module))
        _write_index(batch.out, outcome.results)
    return outcome


def default_jobs() -> int:
    """Return how many workers this computer has processors and free memory for, 1 to 4."""
    processors = os.cpu_count() or 1
    return max(1, min(4, processors // 2, _free_memory() // _WORKER_MEMORY))


def _free_memory() -> int:
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 4 * _WORKER_MEMORY  # the system does not say


def _keyed_events(batch: Batch) -> list[Event]:
    from kursk_compare.embedding import find_model

    if batch.out.resolve() == batch.folder.resolve():
        raise KurskCompareError(f"{batch.out} holds the events; name another folder for reports.")
    try:
        events = find_events(batch.folder, batch.out)
    except OSError as error:
        reason = f"{batch.folder} cannot be looked into: {error.strerror}."
        raise KurskCompareError(reason) from error
    if not events:
        raise KurskCompareError(
            f"{batch.folder} has no sub-folder; put the articles on each event into one of its own."
        )
    model = find_model(batch.settings.model).fingerprint
    return [replace(e, key=key_of(e, batch.settings, model, batch.forms)) for e in events]


@contextlib.contextmanager
def _folder_of_ones_own(out: Path) -> Iterator[None]:
    """Make the folder of the reports and keep other batches out of it."""
    try:
        (out / "events").mkdir(parents=True, exist_ok=True)
        lock = Lock.take(out / LOCK)
    except OSError as error:
        raise OutputNotWritten(f"{out} could not be made: {error.strerror}.") from error
    if lock is None:
        raise OutputNotWritten(f"Another batch is writing into {out}; wait until it is done.")
    try:
        shutil.rmtree(out / WORKING, ignore_errors=True)
        yield
    finally:
        shutil.rmtree(out / WORKING, ignore_errors=True)
        lock.release()


def _compare_all(
    batch: Batch, events: list[Event], ledger: Ledger, tell: Tell, work: tuple[int, str]
) -> Outcome:
    results: dict[str, Result | None] = {event.name: ledger.finished(event) for event in events}
    known = [(name, result) for name, result in results.items() if result is not None]
    for done, (name, result) in enumerate(known, 1):
        tell(Told(done, len(events), name, result, fresh=False))
    todo = {event.name: event for event in events if results[event.name] is None}
    tasks = [_task(batch, event) for event in todo.values()]
    fresh: list[str] = []
    interrupted = False
    jobs, module = work
    running = run_tasks(tasks, jobs, module)
    try:
        for task, result in running:
            kept = _kept(ledger, todo[task.event], result, task.folder)
            results[task.event] = kept
            fresh.append(task.event)
            done = len(known) + len(fresh)
            tell(Told(done, len(events), task.event, kept, fresh=True))
    except KeyboardInterrupt:
        interrupted = True
    finally:
        running.close()
    return Outcome(results, tuple(sorted(fresh)), interrupted)


def _task(batch: Batch, event: Event) -> Task:
    folder = batch.out / "events" / event.name
    staging = batch.out / WORKING / hashlib.sha256(os.fsencode(event.name)).hexdigest()
    return Task(event.name, event.files, batch.settings, batch.forms, folder, staging)


def _kept(ledger: Ledger, event: Event, result: Result, folder: Path) -> Result:
    if isinstance(result, Failure):
        return result
    before = ledger.files(event.name)
    try:
        ledger.keep(event, result)
    except OutputNotWritten as error:
        return Failure(str(error), result.unreadable, unwritten=True)
    # A form that was asked for before and no longer is would be out of date.
    for name in set(before) - set(result.files):
        with contextlib.suppress(OSError):
            (folder / name).unlink()
    return result


def _write_index(out: Path, results: dict[str, Result | None]) -> None:
    rows = index_rows(results)
    write_whole(out / "index.html", index_page(rows))
    write_whole(out / "summary.csv", summary_table(rows))
