"""Long work of the window's own thread, done a little at a time, so that it always answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_AT_ONCE = 0.008
_BREATH = 0.001


class Slices(QObject):
    """Goes through steps, as many at a time as `seconds` allow; events are served in between.

    `after` is called at the end of each slice. New steps take the place of those still to come. All
    that is done in slices together takes no more than some 8 ms between two looks at the events:
    Qt would call every timer that is due, one right after the other.
    """

    _ended = _spent = 0.0

    def __init__(
        self,
        parent: QObject,
        seconds: float,
        after: Callable[[], None] | None = None,
        pause_ms: int = 0,
    ) -> None:
        super().__init__(parent)
        self._seconds, self._after = seconds, after
        self._steps: Iterator[object] = iter(())
        self._pause = pause_ms
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether steps are still to come."""
        return self._timer.isActive()

    def start(self, steps: Iterator[object], wait_ms: int = 0) -> None:
        """Go through these steps, when the events that wait are served and `wait_ms` are over."""
        self._steps = steps
        self._timer.start(max(wait_ms, self._pause))

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._steps = iter(())

    def _go_on(self) -> None:
        began = perf_counter()
        if began - Slices._ended > _BREATH:
            Slices._spent = 0.0
        elif Slices._spent >= _AT_ONCE:
            return
        self._timer.setInterval(self._pause)
        deadline, steps = began + self._seconds, self._steps
        ended = all(perf_counter() < deadline for _ in steps)
        if not isValid(self):  # a step let go of what all this belongs to
            return
        if ended and steps is self._steps:
            self.stop()
        if self._after is not None:
            self._after()
        Slices._ended = perf_counter()
        Slices._spent += Slices._ended - began
