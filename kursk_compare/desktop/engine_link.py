"""Between the engine, which speaks on its own threads, and the window, which must never wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.indexing import index_aside
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import ArticlesRead, Decisions, Event, Failed, Finished, Ready
from kursk_compare.engine.decisions import NO_DECISIONS
from kursk_compare.engine.failing import failure
from kursk_compare.errors import KurskCompareError
from kursk_compare.report.options import ReportOptions
from kursk_compare.settings import Settings


class EngineLike(Protocol):
    """What the window needs of an engine; each call returns the number of a job, or nothing."""

    def start(self) -> None:
        """Get ready."""
        ...

    def compare_files(
        self,
        paths: Sequence[str],
        settings: Settings,
        decisions: Decisions = NO_DECISIONS,
        kept_in: str | None = None,
        held: Sequence[Article] = (),
    ) -> int:
        """Read and compare files, after the articles that are `held`."""
        ...

    def compare_articles(self, articles: Sequence[Article], settings: Settings) -> int:
        """Compare articles that are read."""
        ...

    def export_report(
        self, comparison: Comparison, path: str, options: ReportOptions | None = None
    ) -> int:
        """Write the report."""
        ...

    def keep_vectors(self, *, on: bool) -> None:
        """Keep vectors on disk, or not, from the next start of the child."""
        ...

    def expect_models(self, model: str | None, pair_model: str | None) -> None:
        """Load the models in these folders first, from the next start of the child."""
        ...

    def cancel(self) -> None:
        """End the running jobs."""
        ...

    def close(self) -> None:
        """End everything."""
        ...


NOT_STARTED = to_translate(
    "The comparison could not be started; close other programs and try again."
)
MakeEngine = Callable[[Callable[[Event], None]], EngineLike]


class EngineLink(QObject):
    """Calls the engine off the window's thread, in order, and brings its events back onto it.

    Signals:
        event_arrived: the ticket of the request, the event, and the index of what it has to show
            (None when it has nothing), which is made off the window's thread as well.
        aside_failed: one plain sentence on what could not be done aside.
    """

    event_arrived = Signal(int, object, object)
    aside_failed = Signal(str)
    _event_came = Signal(int, object, object)

    def __init__(self, make_engine: MakeEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = make_engine(self._on_event)
        self._calls = ThreadPoolExecutor(1, thread_name_prefix="engine calls")
        self._lock = threading.Lock()
        self._tickets: dict[int, int] = {}
        self._numbers = count(1)
        self._closed = False
        self._event_came.connect(self.event_arrived, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the engine's child process."""
        self._calls.submit(self._engine.start)

    def request(self, call: Callable[[EngineLike], int]) -> int:
        """Ask the engine for a job; return the ticket that the job's events carry."""
        ticket = next(self._numbers)
        self._calls.submit(self._run, ticket, call)
        return ticket

    def cancel(self) -> None:
        """End the running jobs."""
        self._calls.submit(self._engine.cancel)

    def keep_vectors(self, *, on: bool) -> None:
        """Keep vectors on disk, or not, from the next start of the engine's child."""
        self._calls.submit(lambda: self._engine.keep_vectors(on=on))

    def expect_models(self, model: str | None, pair_model: str | None) -> None:
        """Load these models first, from the next start of the engine's child."""
        self._calls.submit(self._engine.expect_models, model, pair_model)

    def do_aside(self, act: Callable[[], None]) -> None:
        """Do something small that touches the disk, in turn, while the window goes on."""
        self._calls.submit(self._aside, act)

    def _aside(self, act: Callable[[], None]) -> None:
        try:
            act()
        except KurskCompareError as error:
            self.aside_failed.emit(str(error))

    def close(self) -> None:
        """End the engine and wait until it is gone; no event comes afterwards."""
        if not self._closed:
            self._closed = True
            self._calls.submit(self._engine.close)
            self._calls.shutdown(wait=True)

    def _run(self, ticket: int, call: Callable[[EngineLike], int]) -> None:
        try:
            with self._lock:
                self._tickets[call(self._engine)] = ticket
        except Exception as error:  # what goes wrong here would else be lost with the thread
            told = Failed(0, f"{tr(NOT_STARTED)} ({error})", type(error).__name__, again=True)
            self._event_came.emit(ticket, told, None)

    def _on_event(self, event: Event) -> None:
        if self._closed or isinstance(event, Ready):
            return
        with self._lock:
            ticket = self._tickets.get(event.job)
        if ticket is None:
            return
        try:
            index = _index_of(event)
        except Exception as error:  # the listening thread must live to tell of it
            event, index = failure(event.job, error), None
        self._event_came.emit(ticket, event, index)


def _index_of(event: Event) -> ComparisonIndex | None:
    if isinstance(event, Finished):
        return index_aside(event.comparison, ())
    if isinstance(event, ArticlesRead) and event.articles:
        return index_aside(None, event.decisions.applied_to(event.articles))
    return None
