"""Catches what nothing else caught: errors on any thread, and Qt's own complaints."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from kursk_compare.crash_reports import CrashReports, details_of, mark_told, report_text, versions
from kursk_compare.desktop.crash_window import CrashWindow
from kursk_compare.desktop.filling import filled, to_translate
from kursk_compare.desktop.translation import tr

FAULT = to_translate(
    "The program met a fault of its own and goes on; nothing you opened or decided is lost. "
    "If something looks wrong, open your articles again."
)
EARLIER = to_translate(
    "Kursk Compare ended unexpectedly the last time. What is known of it is shown below and lies "
    "in %1."
)
_GRAVE = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_QUOTES = "\"'“‘«`"
_LONGEST_MESSAGE = 120

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class CrashWatch(QObject):
    """Shows faults in one window and keeps them in the crash reports.

    Signals:
        fault_found: details of a fault, from whatever thread it was found on.
    """

    fault_found = Signal(str)

    def __init__(self, reports: CrashReports) -> None:
        super().__init__()
        self._reports = reports
        self._before: tuple[Hook, Callable[..., object]] | None = None
        self.window: CrashWindow | None = None
        self.fault_found.connect(self._on_fault, Qt.ConnectionType.QueuedConnection)

    def start(self, *, keep: bool = True) -> None:
        """Catch faults from now on, keep them or not, and tell of a program that crashed before."""
        earlier = self._reports.start(keep=keep)
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        qInstallMessageHandler(self._on_qt_message)
        if earlier:
            told = "\n\n".join(map(report_text, earlier))
            self._window().tell(filled(tr(EARLIER), self._reports.folder), told)
            mark_told(earlier)

    def stop(self) -> None:
        """Leave things as they were before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            qInstallMessageHandler(None)
            self._before = None
        self._reports.stop()

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._found(details_of(error.with_traceback(trace)))

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            self._found(details_of(arguments.exc_value))

    def _on_qt_message(
        self, kind: QtMsgType, context: QMessageLogContext, message: str | None
    ) -> None:
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
        if kind in _GRAVE:
            category = context.category or "qt"
            self._found(f"{category}: {_without_quotations(message or '')}")

    def _found(self, details: str) -> None:
        self._reports.add(details)
        self.fault_found.emit(details)

    def _on_fault(self, details: str) -> None:
        about = f"{versions()}\nQt {qVersion()}\n\n{details}"
        self._window().tell(tr(FAULT), about)

    def _window(self) -> CrashWindow:
        if self.window is None:
            self.window = CrashWindow()
        return self.window


def _without_quotations(message: str) -> str:
    """Return the beginning of a message, up to what it may quote."""
    end = min((at for quote in _QUOTES if (at := message.find(quote)) >= 0), default=len(message))
    return message[: min(end, _LONGEST_MESSAGE)].strip()
