"""Ends the program in good order when it is told to from outside: Ctrl+C, `kill`, a logout."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # the last is unknown to Windows
_ENDED_BY = 128


class EndWatch(QObject):
    """Leaves the event loop when the program is told to end, and notes that it was.

    Python acts on a signal only between two steps of its own, and a window at rest takes none: the
    signal's number comes through a socket that Qt watches. The exit status is 128 and that number,
    as with programs that such a signal ends at once.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told_to_end = False
        self._heard, self._tells = socket.socketpair()
        for end in (self._heard, self._tells):
            end.setblocking(False)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._heard.fileno(), kind, self)
        self._notifier.activated.connect(self._on_signal)
        self._fd_before = signal.set_wakeup_fd(self._tells.fileno(), warn_on_full_buffer=False)
        signals = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._before = {number: signal.signal(number, _passed_on) for number in signals}

    def stop(self) -> None:
        """Leave things as they were before."""
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._tells.close()

    def _on_signal(self) -> None:
        numbers = [number for number in self._heard.recv(100) if number in self._before]
        if numbers and not self.told_to_end:
            self.told_to_end = True
            QCoreApplication.exit(_ENDED_BY + numbers[0])


def _passed_on(_number: int, _frame: object) -> None:
    """Do nothing: the number has gone through the socket."""
