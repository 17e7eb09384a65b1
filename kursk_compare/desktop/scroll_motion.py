"""Moves several scroll bars together, quickly and smoothly, or at once without motion."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QScrollBar

Target = Callable[[], int]
"""Tells the value to come to; where heights are only guessed it changes on the way."""


_TOP = 4


def height_to_read(height: int, words: int, room: int, usual: int) -> int:
    """Return how far below the upper edge words must stand to be read, in pixels.

    That is where they are, if they can be read there, else at the `usual` height, or as much higher
    as they need to be seen whole. `words` and `room` are the heights of both.
    """
    needed = min(words, room - _TOP)
    readable = height >= _TOP and height + needed <= room
    return height if readable else min(usual, room - needed)


class ScrollMotion(QObject):
    """One movement at a time; a new one takes over where the last has come to.

    Signals:
        settled: every bar has arrived.
    """

    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways: list[tuple[QScrollBar, Target, int]] = []
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self.settled)

    @property
    def moving(self) -> bool:
        """Whether bars are on their way."""
        return self._animation.state() == QAbstractAnimation.State.Running

    def start(self, targets: Mapping[QScrollBar, Target], milliseconds: int) -> None:
        """Move each bar to what its target tells."""
        self._animation.stop()
        self._ways = [(bar, target, target() - bar.value()) for bar, target in targets.items()]
        if milliseconds <= 0:
            self._move(1.0)
            self.settled.emit()
            return
        self._animation.setDuration(milliseconds)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the bars are, and forget them: they may be about to go."""
        self._animation.stop()
        self._ways = []

    def _move(self, share: float) -> None:
        for bar, target, distance in self._ways:
            bar.setValue(round(target() - distance * (1 - share)))
        if share == 1.0:
            self._arrive()

    def _arrive(self) -> None:
        """Correct what was found out only where the bars came to rest."""
        for bar, target, _ in self._ways:
            bar.setValue(target())
