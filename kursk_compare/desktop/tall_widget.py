"""Widgets that are as tall as their wrapped words need, in scroll areas and elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class TallWidget(QWidget):
    """Things below one another, none of them ever cut.

    A scroll area asks for a height once for the width it has then; its own scroll bar, or parts
    that come later, change what is needed. So the height is set right after each layout.
    """

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def event(self, event: QEvent) -> bool:
        """Keep the height right whenever the parts or the width change."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.fit()
        return done

    def fit(self) -> None:
        """Be as tall as the parts need at this width."""
        needed = height_needed(self.column, self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)


def height_needed(layout: QLayout, width: int) -> int:
    """Return how high what a layout holds is at this width, in pixels.

    Qt answers -1 where no part of it is higher the narrower it is.
    """
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()


def let_height_follow_width(widget: QWidget) -> None:
    """Let layouts ask the widget how high it is at the width they give it, and never give less."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def scrolled(widget: QWidget) -> QScrollArea:
    """Return an area in which the widget is seen whole, by scrolling where there is no room."""
    area = scroll_area()
    area.setWidget(widget)
    return area


def scroll_area() -> QScrollArea:
    """Return an area that makes its inside fit, without a frame in any style."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
