"""Ends the program in good order when it is told to from outside: Ctrl+C, `kill`, a logout."""

from __future__ import annotations

import signal
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # the last is unknown to Windows
_ENDED_BY = 128


class EndWatch:
    """Leaves the event loop when the program is told to end, and notes that it was.

    Python hands a signal on only between two steps of its own; a window at rest takes one with each
    tick of its GarbageCollector, every second. The exit status is 128 and the signal's number, as
    with programs that it ends at once.
    """

    def __init__(self) -> None:
        self.told_to_end = False
        signals = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._before = {number: signal.signal(number, self._on_signal) for number in signals}

    def stop(self) -> None:
        """Leave things as they were before."""
        for number, before in self._before.items():
            signal.signal(number, before)

    def _on_signal(self, number: int, _frame: object) -> None:
        self.told_to_end = True
        # From the loop itself, which may not have begun yet.
        QTimer.singleShot(0, partial(QCoreApplication.exit, _ENDED_BY + number))
