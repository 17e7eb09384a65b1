"""Tries a model off the window's thread, before it is chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal

ProblemWith = Callable[[str, bool], str]


class ModelTrial(QObject):
    """Asks `problem_with` whether a model can be used; only the last question is answered.

    Signals:
        tried: the model's folder, whether it is a pair model, and why it cannot be used, or "".
    """

    tried = Signal(str, bool, str)
    _came = Signal(int, str, bool, str)

    def __init__(self, problem_with: ProblemWith, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problem_with = problem_with
        self._numbers = count(1)
        self._ticket = 0
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def begin(self, folder: str, *, pairs: bool) -> None:
        """Try this model; what is being tried is given up."""
        self._ticket = next(self._numbers)
        asked = (self._ticket, folder, pairs)
        threading.Thread(target=self._try, args=asked, daemon=True, name="try a model").start()

    def give_up(self) -> None:
        """Answer nothing any more."""
        self._ticket = next(self._numbers)

    def _try(self, ticket: int, folder: str, pairs: bool) -> None:
        self._came.emit(ticket, folder, pairs, self._problem_with(folder, pairs))

    def _on_came(self, ticket: int, folder: str, pairs: bool, problem: str) -> None:
        if ticket == self._ticket:
            self.tried.emit(folder, pairs, problem)
