"""What Python does of its own accord, kept from stopping the window for long.

A full collection of cyclic garbage walks every object there is, a tenth of a second for a
comparison of fifty articles, and stops all threads meanwhile. So the collector no longer runs
whenever it likes: garbage that is young is collected every second, and what came in large numbers,
which is a comparison and no garbage, is set aside and walked again only when the user has turned to
another program, every half an hour, or while it is so little that nobody notices. And a thread
that computes hands on after a millisecond, not after five.
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
_FEW = 200_000  # walked in a few hundredths of a second


class GarbageCollector(QObject):
    """Collects cyclic garbage on the window's thread, a little at a time; the automatic one rests.

    What is set aside goes at once when nobody holds it, as ever; only cycles among it wait until
    `collect_all`: for a minute, or where there is much until the user turns to another program, for
    half an hour at the most.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._ticks = 0
        gc.disable()
        gc.freeze()
        application.applicationStateChanged.connect(self._on_state_changed)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Collect what is new, now and then what is older; set aside what is very much."""
        self._ticks += 1
        if gc.get_count()[0] > _MANY:
            set_aside()
        elif self._ticks % _TICKS_TO_OLD:
            gc.collect(1)
        elif self._ticks % _TICKS_TO_ALL == 0 or gc.get_freeze_count() < _FEW:
            self.collect_all()
        else:
            gc.collect(2)

    def collect_all(self) -> None:
        """Collect what was set aside too, which may take a tenth of a second."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

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
