"""Windows that are read from right to left: what is painted lies there as in a mirror.

Qt mirrors its own layouts, and the alignment of what is painted; places that are reckoned by hand
are reckoned from left to right, and put right here. So are the margins of layouts, which Qt leaves
as they are, and words: a label goes by the direction of its own words where it should go by that of
the window, and all other widgets write in the direction of the window what has one of its own.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLayout, QStyle, QWidget

from kursk_compare.desktop.filling import goes_left_to_right, isolated

T = TypeVar("T")
_TURN = "\N{RIGHT-TO-LEFT MARK}"


def is_mirrored() -> bool:
    """Say whether the window is read from right to left."""
    return QGuiApplication.isRightToLeft()


def mirrored(box: QRectF, within: QRectF) -> QRectF:
    """Return where a box lies in the window that is reckoned from left to right in `within`."""
    if not is_mirrored():
        return box
    left = within.left() + within.right() - box.right()
    return QRectF(left, box.top(), box.width(), box.height())


def mirrored_rect(box: QRect, within: QRect) -> QRect:
    """Return the same of a box in whole pixels."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, box)


def as_written(words: str) -> str:
    """Return words to be painted in a line, which would else take the window's direction.

    Signs alone, and names that are isolated with no words between them, do take it.
    """
    return isolated(words) if is_mirrored() and goes_left_to_right(words) else words


def in_label(words: str) -> str:
    """Return words for a QLabel, which would else go by its first letter.

    Where all goes from left to right it is left alone: Qt would set lines that it breaks askew.
    """
    if not is_mirrored():
        return words
    lines = words.split("\n")
    if all(goes_left_to_right(line) for line in lines if line):
        return words
    return "\n".join(f"{_TURN}{as_written(line)}" if line else "" for line in lines)


def lead(label: QLabel) -> None:
    """Let a label's words begin where lines of the window begin, not where their own would."""
    if is_mirrored():
        upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        label.setAlignment(upright | leading_side())


def leading_side() -> Qt.AlignmentFlag:
    """Return the side at which lines of the window begin, for what goes by its words."""
    if is_mirrored():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def sided(left: T, right: T) -> tuple[T, T]:
    """Return what belongs left and right where one reads from left to right, as it lies here."""
    return (right, left) if is_mirrored() else (left, right)


def set_edges(whose: QLayout | QWidget, left: int, top: int, right: int, bottom: int) -> None:
    """Set the margins as they are where one reads from left to right, mirrored where one does not.

    They follow the direction of the program from then on.
    """
    _Edges(whose, (left, top, right, bottom))


class _Edges(QObject):
    """Keeps the margins of one layout or widget."""

    def __init__(self, whose: QLayout | QWidget, edges: tuple[int, int, int, int]) -> None:
        super().__init__(whose)
        self._whose, self._edges = whose, edges
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.layoutDirectionChanged.connect(self._set)
        self._set()

    def _set(self) -> None:
        left, top, right, bottom = self._edges
        left, right = sided(left, right)
        self._whose.setContentsMargins(left, top, right, bottom)
