"""Widgets in a row that goes on in the next line where there is no room; none of them is cut."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from kursk_compare.desktop.tall_widget import let_height_follow_width


class _Part(NamedTuple):
    """A widget that is shown, the size it wants, and its least width (asking often is slow)."""

    widget: QWidget
    size: QSize
    least: int


class FlowRow(QFrame):
    """Shows widgets as words are set: from the side where reading begins, line by line.

    What comes after `add_spring` goes to the end of the line, or together to the next one where the
    line does not hold all. `add_break` puts a line between two groups, which is left out where a
    new line begins. It is a widget and no layout of Qt's, because layouts that are written in
    Python come to harm in PySide 6.11.
    """

    def __init__(self, spacing: int = 4) -> None:
        super().__init__()
        self._spacing = spacing
        self._parts: list[QWidget] = []
        self._breaks: list[QWidget] = []
        self._spring: QWidget | None = None
        let_height_follow_width(self)

    def add(self, widget: QWidget) -> None:
        """Put a widget last."""
        self._parts.append(widget)
        widget.setParent(self)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()

    def add_break(self, widget: QWidget) -> None:
        """Part two groups with this widget."""
        self._breaks.append(widget)
        self.add(widget)

    def add_spring(self) -> None:
        """Let what follows stand at the end of the line."""
        self._spring = QWidget()
        self.add(self._spring)

    def width_of_one_line(self) -> int:
        """Return how wide the row is where it fits in one line, in pixels."""
        edges = self.contentsMargins()
        return self._width(self._shown()) + edges.left() + edges.right()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines at this width."""
        edges = self.contentsMargins()
        heights = [_height(line) for line in self._lines(width - edges.left() - edges.right())]
        between = self._spacing * (len(heights) - 1)
        return sum(heights) + between + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return one line."""
        return QSize(self.width_of_one_line(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest widget alone."""
        edges, shown = self.contentsMargins(), self._shown()
        widest = max((part.least for part in shown), default=0)
        return QSize(
            widest + edges.left() + edges.right(), _height(shown) + edges.top() + edges.bottom()
        )

    def event(self, event: QEvent) -> bool:
        """Set anew when a part has other words, comes or goes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._set()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set anew at another width."""
        super().resizeEvent(event)
        self._set()

    def _set(self) -> None:
        inside = self.contentsRect()
        lines = self._lines(inside.width())
        for widget in self._breaks:
            widget.move(0, -widget.height())  # out of sight, unless a line has it
        top = inside.top()
        for line in lines:
            height = _height(line)
            self._place(line, QRect(inside.left(), top, inside.width(), height))
            top += height + self._spacing

    def _place(self, line: list[_Part], room: QRect) -> None:
        used, left = self._width(line), room.left()
        for widget, size, _ in line:
            wanted = max(0, room.width() - used) if widget is self._spring else size.width()
            width = min(wanted, room.width())
            top = room.top() + (room.height() - size.height()) // 2
            place = QRect(left, top, width, size.height())
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
            left += width + self._spacing

    def _shown(self) -> list[_Part]:
        return [_part(widget) for widget in self._parts if not widget.isHidden()]

    def _lines(self, room: int) -> list[list[_Part]]:
        lines: list[list[_Part]] = [[]]
        left, begun = room, False
        shown = self._shown()
        whole = self._width(shown) <= room
        for part in shown:
            after_spring = bool(lines[-1]) and lines[-1][-1].widget is self._spring
            if begun and (part.size.width() > left or (after_spring and not whole)):
                lines.append([])
                left, begun = room, False
            lines[-1].append(part)
            left -= part.size.width() + self._spacing
            begun = begun or part.widget is not self._spring
        return [self._without_loose_breaks(line) for line in lines]

    def _without_loose_breaks(self, line: list[_Part]) -> list[_Part]:
        """Leave out what parts groups at the beginning and at the end of a line."""
        while line and line[0].widget in self._breaks:
            line = line[1:]
        while line and line[-1].widget in self._breaks:
            line = line[:-1]
        return line

    def _width(self, line: list[_Part]) -> int:
        between = self._spacing * max(0, len(line) - 1)
        return sum(part.size.width() for part in line) + between


def _part(widget: QWidget) -> _Part:
    most = widget.maximumSize()
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize()).boundedTo(most)
    return _Part(widget, widget.sizeHint().expandedTo(least).boundedTo(most), least.width())


def _height(line: list[_Part]) -> int:
    return max((part.size.height() for part in line), default=0)
