"""A scroll bar that shows where in the article sources diverge; the gravest wins a shared pixel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.kept_pictures import clear_picture
from kursk_compare.desktop.laid_rows import LaidRows
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

WIDTH = 13
BLANK_AT_END = 48
_TICK_WIDTH = {Level.STRONG: 7.0, Level.NOTICE: 5.0, Level.INFO: 3.0}
Kind = tuple[DivergenceKind, Level]
# While heights are found out the text grows and shrinks many times a second.
_SETTLED_MS = 100


class OverviewBar(QScrollBar):
    """The vertical scroll bar of a column, with a tick for each sentence that diverges."""

    def __init__(
        self,
        model: SentenceModel | StatementModel,
        layouts: LaidRows[Any],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._rows = layouts
        self._appearance = appearance
        self._drawn: QPixmap | None = None
        self._grip = 0.0
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._forget)
        model.dataChanged.connect(self._forget)
        model.light_changed.connect(self._forget)
        model.modelReset.connect(self._forget)
        self.rangeChanged.connect(self._on_range_changed)
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
        place = round((y - self._grip) / self._scale())
        self.setSliderPosition(min(max(place, self.minimum(), 0), self.maximum()))

    def _view_box(self) -> QRectF:
        """Return what is in view, as a part of the text, not of the range that roaming widens."""
        scale = self._scale()
        top = max(0.0, self.value() * scale)
        bottom = min(float(self.height()), (self.value() + self.pageStep()) * scale)
        return QRectF(1.5, top, self.width() - 3, max(6.0, bottom - top))

    def _scale(self) -> float:
        """Return how much of the bar a pixel of the text takes."""
        text = max(self._rows.stack.total + BLANK_AT_END, self.pageStep())
        return self.height() / max(1, text)

    def _on_range_changed(self) -> None:
        self._settled.start()

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    def _draw(self) -> QPixmap:
        pixmap = clear_picture(self.width(), self.height(), self.devicePixelRatioF())
        theme = self._appearance.theme
        pixmap.fill(theme.colour("paper"))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tops, scale = self._rows.stack.tops(), self._scale()
        for (kind, level), places in self._ticks(tops, scale):
            left, width = (self.width() - _TICK_WIDTH[level]) / 2, _TICK_WIDTH[level]
            painter.setBrush(theme.kind_line(kind))
            painter.drawRects([QRectF(left, y, width, 2.0) for y in places])
        painter.setBrush(theme.colour("accent"))
        for row in self._known(self._model.lit_rows(), tops):
            height = (tops[row + 1] - tops[row]) * scale - 1
            box = QRectF(3, tops[row] * scale, self.width() - 6, max(3.0, height))
            painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(theme.colour("ink"))
        for row in self._known(self._model.hit_rows(), tops):
            painter.drawEllipse(QRectF(0.5, tops[row] * scale, 4, 4))
        painter.end()
        return pixmap

    def _ticks(self, tops: list[int], scale: float) -> list[tuple[Kind, list[int]]]:
        """Return the pixels by kind of divergence, least grave first so that the gravest shows."""
        gravest: dict[int, Kind] = {}
        for row in self._known(self._model.marked_rows(), tops):
            found, y = self._model.gravest(row), int(tops[row] * scale)
            if found is not None and (y not in gravest or _rank(found) < _rank(gravest[y])):
                gravest[y] = found
        ticks: dict[Kind, list[int]] = {}
        for y, found in gravest.items():
            ticks.setdefault(found, []).append(y)
        return sorted(ticks.items(), key=lambda tick: -_rank(tick[0]))

    def _known(self, rows: Iterable[int], tops: list[int]) -> Iterable[int]:
        """Return those rows that have their place already."""
        return (row for row in rows if row < len(tops) - 1)


def _rank(found: Kind) -> int:
    return found[1].rank
