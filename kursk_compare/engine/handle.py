"""The window's handle to the engine's child process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from itertools import count

from kursk_compare.article import Article
from kursk_compare.child import ChildDiedError, ChildProcess, PickleCodec
from kursk_compare.comparison.model import Comparison
from kursk_compare.engine.decisions import NO_DECISIONS, Decisions
from kursk_compare.engine.events import Event, Exported, Failed, Finished
from kursk_compare.engine.jobs import CompareArticles, CompareFiles, ExportReport, Job
from kursk_compare.report.options import ReportOptions
from kursk_compare.settings import Settings

STOPPED = "The comparison stopped unexpectedly; nothing is lost, please try again."
WORKER = "kursk_compare.engine.worker"
CACHE, ON, OFF = "KURSK_COMPARE_CACHE", "on", "off"
"""The variable by which a child is told whether to open the cache before its first job."""
MODEL, PAIR_MODEL = "KURSK_COMPARE_MODEL", "KURSK_COMPARE_PAIR_MODEL"
"""The variables by which it is told the folders of the models to load by then, "" for the usual."""


class Engine:
    """Starts the child, sends it jobs, and hands its events to `on_event`.

    `on_event` is called on a background thread. One job runs at a time; a cancelled job gives no
    further event. The child is started anew when it was cancelled or died.
    """

    def __init__(self, on_event: Callable[[Event], None], worker: str = WORKER) -> None:
        self._on_event = on_event
        self._worker = worker
        self._numbers = count(1)
        self._lock = threading.RLock()
        self._child: ChildProcess | None = None
        self._listener: threading.Thread | None = None
        self._running: set[int] = set()
        self._keeps_vectors = True
        self._models = {MODEL: "", PAIR_MODEL: ""}

    def start(self) -> None:
        """Start the child, which loads the model while the user still chooses files."""
        with self._lock:
            if self._child is not None:
                return
            environment = {CACHE: ON if self._keeps_vectors else OFF, **self._models}
            child = ChildProcess(self._worker, PickleCodec(), environment, family=True, yields=True)
            self._child = child
            self._listener = threading.Thread(
                target=self._listen, args=(child,), daemon=True, name="engine events"
            )
            self._listener.start()

    def compare_files(
        self,
        paths: Sequence[str],
        settings: Settings,
        decisions: Decisions = NO_DECISIONS,
        kept_in: str | None = None,
        held: Sequence[Article] = (),
    ) -> int:
        """Read and compare files, after what is `held`; return the number the job's events carry.

        Ids of articles go by their order.
        """
        number = next(self._numbers)
        files, kept = tuple(paths), tuple(held)
        return self._submit(CompareFiles(number, files, settings, decisions, kept_in, kept))

    def compare_articles(self, articles: Sequence[Article], settings: Settings) -> int:
        """Compare articles that are already read; return the job's number."""
        return self._submit(CompareArticles(next(self._numbers), tuple(articles), settings))

    def export_report(
        self, comparison: Comparison, path: str, options: ReportOptions | None = None
    ) -> int:
        """Write the report in the form that `path` asks for; return the job's number."""
        return self._submit(ExportReport(next(self._numbers), comparison, path, options))

    def keep_vectors(self, *, on: bool) -> None:
        """Let the child begin with vectors kept on disk, or not, from its next start."""
        with self._lock:
            self._keeps_vectors = on

    def expect_models(self, model: str | None, pair_model: str | None) -> None:
        """Let the child load the models in these folders first, from its next start."""
        with self._lock:
            self._models = {MODEL: model or "", PAIR_MODEL: pair_model or ""}

    @property
    def busy(self) -> bool:
        """Whether a job is running."""
        with self._lock:
            return bool(self._running)

    def cancel(self) -> None:
        """End the running jobs at once, and get ready for the next."""
        self._stop()
        self.start()

    def close(self) -> None:
        """End the child; no event comes afterwards."""
        self._stop()

    def _stop(self) -> None:
        with self._lock:
            child, listener = self._child, self._listener
            self._child = self._listener = None
            self._running.clear()
        if child is not None:
            child.kill()
        if listener is not None and listener is not threading.current_thread():
            listener.join()

    def _submit(self, job: Job) -> int:
        self.start()
        with self._lock:
            self._running.add(job.job)
            child = self._child
        # A large comparison takes a while to send; the caller's thread must stay free.
        threading.Thread(target=self._send, args=(child, job), daemon=True, name="send job").start()
        return job.job

    def _send(self, child: ChildProcess | None, job: Job) -> None:
        try:
            if child is not None:
                child.send(job)
        except ChildDiedError:
            return  # The listener sees the same end and reports it.

    def _listen(self, child: ChildProcess) -> None:
        while True:
            try:
                event = child.receive()
            except ChildDiedError as death:
                self._died(child, death.status)
                return
            except Exception:  # an answer that cannot be taken in, for want of memory perhaps
                self._died(child, None)
                return
            with self._lock:
                current = child is self._child
                if isinstance(event, Finished | Exported | Failed):
                    self._running.discard(event.job)
            if current:
                self._on_event(event)  # type: ignore[arg-type]  # our own worker sends events only

    def _died(self, child: ChildProcess, status: int | None) -> None:
        with self._lock:
            if child is not self._child:
                return
            lost = sorted(self._running)
            self._running.clear()
            self._child = self._listener = None
        child.kill()
        for job in lost:
            told = Failed(job, STOPPED, "ChildDiedError", f"engine: status {status}", again=True)
            self._on_event(told)
