"""Windows that are read from right to left: what is painted lies there as in a mirror.

Qt mirrors its own layouts, and the alignment of what is painted; places that are reckoned by hand
are reckoned from left to right, and put right here.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle

from kursk_compare.desktop.filling import isolated


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
    """Return words to be painted in a line, which would else take the window's direction."""
    return isolated(words) if is_mirrored() else words
