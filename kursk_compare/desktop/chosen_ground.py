"""The ground of what is chosen in a list: lit, with a bar where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from kursk_compare.desktop.mirroring import mirrored_rect
from kursk_compare.desktop.theme import Theme

_BAR = 3


def paint_chosen_ground(painter: QPainter, area: QRect, theme: Theme) -> None:
    """Fill `area` as the ground of what is chosen."""
    painter.fillRect(area, theme.colour("lit"))
    bar = QRect(area.left(), area.top(), _BAR, area.height())
    painter.fillRect(mirrored_rect(bar, area), theme.colour("accent"))
