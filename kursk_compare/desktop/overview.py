"""A scroll bar that shows where in the article sources diverge; the gravest wins a shared pixel."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.sentence_model import Light, SentenceModel
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import Level

WIDTH = 13
BLANK_AT_END = 48
_TICK_WIDTH = {Level.STRONG: 7.0, Level.NOTICE: 5.0, Level.INFO: 3.0}


class Layouts(Protocol):
    """Where rows lie, in pixels."""

    total_height: int

    def height(self, row: int) -> int:
        """Return the height of a row."""
        ...


class OverviewBar(QScrollBar):
    """The vertical scroll bar of a column, with a tick for each sentence that diverges."""

    def __init__(
        self,
        model: SentenceModel | StatementModel,
        layouts: Layouts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._layouts = layouts
        self._appearance = appearance
        self._drawn: QPixmap | None = None
        self._grip = 0.0
        model.dataChanged.connect(self._forget)
        model.light_changed.connect(self._forget)
        model.modelReset.connect(self._forget)
        self.rangeChanged.connect(self._forget)
        self.setAccessibleName(tr("Place in the article"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a narrow strip."""
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the ticks, then what part is in view."""
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._drawn)
        handle = self.palette().windowText().color()
        handle.setAlpha(60 if self.underMouse() or self.isSliderDown() else 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(handle)
        if self.maximum() > self.minimum():
            painter.drawRoundedRect(self._view_box(), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of what is in view, or bring the place that was clicked into the middle."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        y, box = event.position().y(), self._view_box()
        inside = box.top() <= y <= box.bottom()
        self._grip = y - box.top() if inside else box.height() / 2
        self.setSliderDown(True)
        self._drag_to(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is in view along the text."""
        if self.isSliderDown():
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.update()

    def _drag_to(self, y: float) -> None:
        place = round((y - self._grip) * self._text_height() / max(1, self.height()))
        self.setSliderPosition(min(max(place, self.minimum(), 0), self.maximum()))

    def _view_box(self) -> QRectF:
        """Return what is in view, as a part of the text, not of the range that roaming widens."""
        scale = self.height() / max(1, self._text_height())
        top = max(0.0, self.value() * scale)
        bottom = min(float(self.height()), (self.value() + self.pageStep()) * scale)
        return QRectF(1.5, top, self.width() - 3, max(6.0, bottom - top))

    def _text_height(self) -> int:
        """Return the height of the whole text and the blank at its end, in pixels."""
        return max(self._layouts.total_height + BLANK_AT_END, self.pageStep())

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        theme = self._appearance.theme
        pixmap.fill(theme.colour("paper"))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for y, height, level, row in self._ticks():
            light = self._model.light(row) >= Light.LIT
            gravest = self._model.gravest(row)
            kind = gravest[0] if gravest is not None else None
            if light:
                painter.setBrush(theme.colour("accent"))
                painter.drawRoundedRect(QRectF(3, y, self.width() - 6, max(3.0, height - 1)), 2, 2)
            elif kind is not None and level is not None:
                width = _TICK_WIDTH[level]
                painter.setBrush(theme.kind_line(kind))
                painter.drawRect(QRectF((self.width() - width) / 2, round(y), width, 2.0))
        self._draw_hits(painter)
        painter.end()
        return pixmap

    def _draw_hits(self, painter: QPainter) -> None:
        """Draw a dot at the edge for each sentence that holds the words looked for."""
        scale, y = self.height() / max(1, self._text_height()), 0
        painter.setBrush(self._appearance.theme.colour("ink"))
        for row in range(self._model.rowCount()):
            if self._model.hits(row):
                painter.drawEllipse(QRectF(0.5, y * scale, 4, 4))
            y += self._layouts.height(row)

    def _ticks(self) -> list[tuple[float, float, Level | None, int]]:
        """Return (y, height, gravest level, row), least grave first so that the gravest shows."""
        scale, y = self.height() / max(1, self._text_height()), 0
        ticks: list[tuple[float, float, Level | None, int]] = []
        for row in range(self._model.rowCount()):
            height = self._layouts.height(row)
            gravest = self._model.gravest(row)
            level = gravest[1] if gravest is not None else None
            if level is not None or self._model.light(row) >= Light.LIT:
                ticks.append((y * scale, height * scale, level, row))
            y += height
        order = {None: 3, Level.INFO: 2, Level.NOTICE: 1, Level.STRONG: 0}
        ticks.sort(key=lambda t: (self._model.light(t[3]) >= Light.LIT, -order[t[2]]))
        return ticks
