"""What Python does of its own accord, kept from stopping the window for long.

A full collection of cyclic garbage walks every object there is, a twentieth of a second for an
empty window and more than twice that for a comparison of fifty articles, and stops all threads
meanwhile. So the collector no longer runs whenever it likes: garbage that is young is collected
every second, and what came in large numbers, which is a comparison and no garbage, is set aside and
walked again only when the user has turned to another program, or else in a second in which nothing
happens: every minute where there is little of it, every half an hour where there is much. And a
thread that computes hands on after a millisecond, not after five.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_SWITCH_SECONDS = 0.001
_TICK_MS = 1000
_TICKS_TO_OLD = 60
_TICKS_TO_ALL = 30 * _TICKS_TO_OLD
_MANY = 50_000
_FEW = 100_000  # walked in less than a tenth of a second on a slow machine
_AT_REST = 20  # objects that come in a second in which nothing happens; scrolling makes some 70


class GarbageCollector(QObject):
    """Collects cyclic garbage on the window's thread, a little at a time; the automatic one rests.

    What is set aside goes at once when nobody holds it, as ever; only cycles among it wait until
    `collect_all`: for a minute and until nothing happens, or where there is much until the user
    turns to another program, for half an hour and until nothing happens.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._since_old = self._since_all = 0
        gc.disable()
        gc.freeze()
        application.applicationStateChanged.connect(self._on_state_changed)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Collect what is new, now and then what is older; set aside what is very much."""
        came = gc.get_count()[0]
        self._since_old += 1
        self._since_all += 1
        if came > _MANY:
            set_aside()
        elif self._since_old < _TICKS_TO_OLD or came > _AT_REST:
            gc.collect(1)
        elif self._since_all >= _TICKS_TO_ALL or gc.get_freeze_count() < _FEW:
            self.collect_all()
        else:
            gc.collect(2)
            self._since_old = 0

    def collect_all(self) -> None:
        """Collect what was set aside too, which may take a tenth of a second."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._since_old = self._since_all = 0

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.collect_all()


def set_aside() -> None:
    """Let the collector pass over all that is there now, if it is ours: much of it just came."""
    if not gc.isenabled():
        gc.freeze()


def keep_pauses_short(application: QGuiApplication) -> None:
    """Let neither the collector nor a computing thread stop the window for long."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    GarbageCollector(application)
