"""The pages of a report, one below the other; only those in sight are asked for and kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from kursk_compare.desktop.translation import tr

_GAP = 14
_MOST_KEPT = 12
_WIDEST = 1000


class ReportPages(QAbstractScrollArea):
    """Shows pages as wide as there is room.

    Signals:
        page_wanted: a page, from 0, and how many pixels wide it is to be drawn.
    """

    page_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages of the report"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sizes: list[tuple[float, float]] = []
        self._pictures: dict[int, QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def show_report(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show another report, whose pages are of these sizes in points; the place stays."""
        self._sizes = list(sizes)
        self._pictures.clear()
        self._asked.clear()
        self._fit()
        self.viewport().update()

    def show_page(self, page: int, picture: QImage) -> None:
        """Show a page as it was drawn."""
        self._pictures.pop(page, None)
        self._pictures[page] = picture
        while len(self._pictures) > _MOST_KEPT:
            gone = next(iter(self._pictures))
            del self._pictures[gone]
            self._asked = {(at, width) for at, width in self._asked if at != gone}
        self.viewport().update()

    def drawn(self) -> frozenset[int]:
        """Return the pages whose pictures are there."""
        return frozenset(self._pictures)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the pages in sight, and ask for those that are not drawn yet."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self.palette().mid())
        for page, place in self._in_sight():
            painter.fillRect(place, QColor(Qt.GlobalColor.white))
            picture = self._pictures.get(page)
            if picture is not None:
                painter.drawImage(place, picture)
            self._ask(page, round(place.width() * self.devicePixelRatioF()))

    def _ask(self, page: int, width: int) -> None:
        if (page, width) not in self._asked:
            self._asked.add((page, width))
            self.page_wanted.emit(page, width)

    def _in_sight(self) -> list[tuple[int, QRectF]]:
        found, top = [], float(_GAP - self.verticalScrollBar().value())
        for page, (width, height) in enumerate(self._sizes):
            shown = self._width()
            place = QRectF(
                (self.viewport().width() - shown) / 2, top, shown, shown * height / width
            )
            if place.bottom() >= 0 and top <= self.viewport().height():
                found.append((page, place))
            top = place.bottom() + _GAP
        return found

    def _width(self) -> float:
        return max(120.0, min(_WIDEST, self.viewport().width() - 2 * _GAP))

    def _fit(self) -> None:
        whole = sum(self._width() * height / width + _GAP for width, height in self._sizes) + _GAP
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setSingleStep(40)
        bar.setRange(0, max(0, round(whole) - seen))
