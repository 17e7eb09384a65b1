"""Widgets that are as tall as their wrapped words need, in scroll areas and elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
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
    _unframe(area)
    return area


def _unframe(area: QScrollArea) -> None:
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)


class ModestArea(QScrollArea):
    """As high as its inside where there is room, and no higher; else its inside scrolls.

    `least` pixels are kept for an inside that is higher than that. What has the keyboard comes
    into sight whenever the inside gets another height.
    """

    def __init__(self, inside: TallWidget, least: int) -> None:
        super().__init__()
        self._inside, self._least = inside, least
        # No QTimer.singleShot: PySide never lets go of an area that is gone before its time comes.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._follow_keyboard)
        _unframe(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for another height when the inside has one."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.updateGeometry()
            self._soon.start()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the inside at the width there is."""
        return QSize(self._inside.sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self._inside.minimumSizeHint().width() + bar
        return QSize(width, min(self._least, self._needed()))

    def _follow_keyboard(self) -> None:
        here = self._inside.focusWidget()
        if here is not None and here.hasFocus():  # ensureWidgetVisible shows a field's cursor alone
            top = here.mapTo(self._inside, QPoint()).y()
            self.ensureVisible(0, top + here.height(), 0, 0)
            self.ensureVisible(0, top, 0, 0)

    def _needed(self) -> int:
        column = self._inside.column
        edges = 2 * self.frameWidth()
        return 0 if column.isEmpty() else height_needed(column, self.viewport().width()) + edges
