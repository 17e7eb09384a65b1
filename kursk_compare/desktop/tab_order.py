"""The way of the keyboard through the window: as one reads, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QWidget


class ReadingOrderWindow(QMainWindow):
    """A window in which Tab goes from panel to panel as they are read.

    What comes and goes, as columns and cards do, would else be gone through in the order in which
    it came.
    """

    def __init__(self) -> None:
        super().__init__()
        self._first: Sequence[QWidget] = ()
        self._then: Sequence[QWidget] = ()
        self._last: Sequence[QWidget] = ()

    def go_through(
        self, first: Sequence[QWidget], then: Sequence[QWidget], last: Sequence[QWidget]
    ) -> None:
        """Go through these panels: `first` and `last` as they were made, `then` as they lie."""
        self._first, self._then, self._last = first, then, last

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802 - Qt's name
        """Find the order anew, and take the step."""
        found = [field for panel in self._first for field in _fields(panel)]
        for panel in self._then:
            found += sorted(_fields(panel), key=partial(_place, panel))
        found += [field for panel in self._last for field in _fields(panel)]
        for one, other in pairwise(found):
            QWidget.setTabOrder(one, other)
        return super().focusNextPrevChild(next)


def _fields(panel: QWidget) -> list[QWidget]:
    """Return what takes the keyboard by Tab and can be seen, by scrolling perhaps."""
    return [
        field
        for field in _below(panel)
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisible()
    ]


def _below(widget: QWidget) -> Iterator[QWidget]:
    # Not by `findChildren`: PySide lets whom it asked hold all that it found, long after they went.
    for child in widget.children():
        if isinstance(child, QWidget):
            yield child
            yield from _below(child)


def _place(panel: QWidget, field: QWidget) -> tuple[int, int]:
    """Return where a field begins: how far down, and how far from where a line begins."""
    corner = field.mapTo(panel, QPoint(0, 0))
    across = panel.width() - corner.x() - field.width() if panel.isRightToLeft() else corner.x()
    return corner.y(), across
