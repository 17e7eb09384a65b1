"""Widgets in a row that goes on in the next line where there is no room; none of them is cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QStyle, QWidget, QWidgetItem


class FlowRow(QLayout):
    """Lays widgets out as words are: from the side where reading begins, line by line.

    What follows `add_spring` goes to the end of the line. `add_break` puts a line between two
    groups, which is left out where a new line begins. It is always the layout of a widget of its
    own: in another layout nothing would keep it alive.
    """

    def __init__(self, parent: QWidget, spacing: int = 4) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._breaks: list[QWidget] = []

    def add_break(self, widget: QWidget) -> None:
        """Part two groups with this widget."""
        self._breaks.append(widget)
        self.addWidget(widget)

    def add_spring(self) -> None:
        """Let what follows stand at the end of the line."""
        self.addItem(QSpacerItem(0, 0))

    # As Qt asks

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Put an item last."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return the item at a place, None beyond the last."""
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take the item at a place out."""
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Take no more height than is needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the number of lines depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines at this width."""
        edges = self.contentsMargins()
        room = width - edges.left() - edges.right()
        heights = [_height(line) for line in self._lines(room)]
        between = self.spacing() * (len(heights) - 1)
        return sum(heights) + between + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return one line."""
        return self._with_edges(_width(self._shown(), self.spacing()))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest item."""
        return self._with_edges(max((_size(item).width() for item in self._shown()), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put every item where it belongs."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        lines = self._lines(inside.width())
        for widget in self._breaks:
            widget.move(0, -widget.height())  # out of sight, unless a line has it
        for line in lines:
            height = _height(line)
            self._place(line, QRect(inside.left(), top, inside.width(), height))
            top += height + self.spacing()

    def _with_edges(self, width: int) -> QSize:
        edges = self.contentsMargins()
        height = _height(self._shown()) + edges.top() + edges.bottom()
        return QSize(width + edges.left() + edges.right(), height)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() or not item.isEmpty()]

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            width = _size(item).width() + self.spacing()
            if used + width - self.spacing() > room and any(map(_is_widget, lines[-1])):
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width
        return [self._without_loose_breaks(line) for line in lines]

    def _without_loose_breaks(self, line: list[QLayoutItem]) -> list[QLayoutItem]:
        """Leave out what parts groups at the beginning and at the end of a line."""
        while line and line[0].widget() in self._breaks:
            line.pop(0)
        while line and line[-1].widget() in self._breaks:
            line.pop()
        return line

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        parent = self.parentWidget()
        assert parent is not None
        direction = parent.layoutDirection()
        used = _width(line, self.spacing())
        left = room.left()
        for item in line:
            size = _size(item)
            if item.spacerItem():
                size.setWidth(max(0, room.width() - used))
            top = room.top() + (room.height() - size.height()) // 2
            place = QRect(left, top, size.width(), size.height())
            item.setGeometry(QStyle.visualRect(direction, room, place))
            left += size.width() + self.spacing()


def _is_widget(item: QLayoutItem) -> bool:
    return isinstance(item, QWidgetItem)


def _size(item: QLayoutItem) -> QSize:
    return item.sizeHint().expandedTo(item.minimumSize())


def _width(line: list[QLayoutItem], spacing: int) -> int:
    return sum(_size(item).width() for item in line) + spacing * max(0, len(line) - 1)


def _height(line: list[QLayoutItem]) -> int:
    return max((_size(item).height() for item in line), default=0)
