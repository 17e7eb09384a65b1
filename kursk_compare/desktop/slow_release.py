"""What is not shown any more, let go of a little at a time.

Python frees all parts of a comparison in one go when its last holder goes: a twentieth of a second
for 40,000 sentences, in which the window stands still.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.slices import Slices

_WAIT_MS = 500  # until the widgets that showed it are gone
_AT_A_TIME = 500
_SLICE = 0.004


class SlowRelease(QObject):
    """Keeps the many parts of what was shown until the rest of it is gone, then fewer and fewer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[object] = []
        self._slices = Slices(self, _SLICE)

    def take(self, former: ComparisonIndex) -> None:
        """Let go of the parts of a comparison that another one has taken the place of."""
        self._parts += former.statements
        for article in former.comparison.articles:
            self._parts += article.sentences
        if not self._slices.running:
            self._slices.start(self._let_go(), _WAIT_MS)

    def _let_go(self) -> Iterator[None]:
        while self._parts:
            del self._parts[-_AT_A_TIME:]
            yield
