"""Between the preview and the child process that makes the report and draws its pages."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from kursk_compare.child import ChildDiedError, ChildProcess, PickleCodec
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.translation import tr
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.preview import DrawPage, MakeReport, NotMade, PageDrawn, ReportMade

WORKER = "kursk_compare.report.preview_worker"
STOPPED = to_translate("The preview stopped unexpectedly; please try again.")


class PreviewLink(QObject):
    """Has reports made and pages drawn in a child, so that the window never waits.

    Signals:
        made: the sizes of the pages in points, and sentences on the report.
        drawn: a page, from 0, and its picture.
        failed: one plain sentence.
    """

    made = Signal(object, object)
    drawn = Signal(int, QImage)
    failed = Signal(str)
    _came = Signal(object)

    def __init__(self, comparison: Comparison, worker: str = WORKER) -> None:
        super().__init__()
        self._comparison, self._worker = comparison, worker
        self._calls = ThreadPoolExecutor(1, thread_name_prefix="preview calls")
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._numbers = count(1)
        self._ticket = 0
        self._busy = False
        self._came.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a report is being made."""
        return self._busy

    def make(self, options: ReportOptions) -> None:
        """Make the report anew; what was being made before is given up."""
        anew = self._busy
        ticket = self._ticket = next(self._numbers)
        self._busy = True
        if anew:
            self._end_child()
        self._calls.submit(self._make, ticket, options)

    def draw(self, page: int, width: int) -> None:
        """Draw a page of the report."""
        self._calls.submit(self._send, DrawPage(self._ticket, page, width))

    def cancel(self) -> None:
        """Give up what is being made."""
        self._ticket, self._busy = next(self._numbers), False
        self._end_child()

    def close(self) -> None:
        """End the child; nothing comes afterwards."""
        self._ticket, self._busy = next(self._numbers), False
        self._end_child()
        self._calls.shutdown(wait=False)

    def _end_child(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            threading.Thread(target=child.kill, daemon=True, name="end preview").start()

    # On the thread of the calls

    def _make(self, ticket: int, options: ReportOptions) -> None:
        comparison = None
        with self._lock:
            if self._child is None:
                comparison = self._comparison
                self._child = ChildProcess(self._worker, PickleCodec(), yields=True)
                threading.Thread(
                    target=self._listen, args=(self._child,), daemon=True, name="preview"
                ).start()
        self._send(MakeReport(ticket, comparison, options))

    def _send(self, request: object) -> None:
        with self._lock:
            child = self._child
        if child is None:
            return
        try:
            child.send(request)
        except ChildDiedError:
            return  # The listener sees the same end and tells of it.

    def _listen(self, child: ChildProcess) -> None:
        while True:
            try:
                answer = child.receive()
            except ChildDiedError:
                with self._lock:
                    ours = self._child is child
                    if ours:
                        self._child = None
                if ours:
                    child.kill()
                    self._came.emit(NotMade(self._ticket, tr(STOPPED)))
                return
            if isinstance(answer, PageDrawn):
                picture = QImage(
                    answer.pixels, answer.width, answer.height, QImage.Format.Format_RGB32
                )
                self._came.emit((answer.ticket, answer.page, picture.copy()))
            else:
                self._came.emit(answer)

    # On the window's thread

    def _on_answer(self, answer: object) -> None:
        if isinstance(answer, tuple):
            ticket, page, picture = answer
            if ticket == self._ticket:
                self.drawn.emit(page, picture)
        elif isinstance(answer, ReportMade) and answer.ticket == self._ticket:
            self._busy = False
            self.made.emit(answer.pages, answer.notes)
        elif isinstance(answer, NotMade) and answer.ticket == self._ticket:
            self._busy = False
            self.failed.emit(answer.words)
