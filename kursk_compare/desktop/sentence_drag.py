"""A sentence that is dragged by its number onto another one, to link the two."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.kept_pictures import clear_picture

MIME = "application/x-kursk-compare-sentence"
_WIDTH = 320


def sentence_data(sentence: str) -> QMimeData:
    """Return what a drag of this sentence carries."""
    data = QMimeData()
    data.setData(MIME, sentence.encode())
    return data


def dragged_sentence(data: QMimeData) -> str | None:
    """Return the sentence that is dragged; None when it is something else."""
    if not data.hasFormat(MIME):
        return None
    return bytes(data.data(MIME).data()).decode("utf-8", "replace")


def drag_sentence(view: QWidget, sentence: str, words: str, appearance: Appearance) -> None:
    """Let the user drag the sentence until the button is released."""
    drag = QDrag(view)
    drag.setMimeData(sentence_data(sentence))
    drag.setPixmap(_picture(view, words, appearance))
    drag.setHotSpot(QPoint(12, 12))
    drag.exec(Qt.DropAction.LinkAction)


def _picture(view: QWidget, words: str, appearance: Appearance) -> QPixmap:
    fonts, theme = appearance.type, appearance.theme
    metrics = QFontMetrics(fonts.interface)
    height = metrics.height() + 14
    pixmap = clear_picture(_WIDTH, height, view.devicePixelRatioF())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("accent"))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDTH - 1, height - 1), 6, 6)
    painter.setFont(fonts.interface)
    painter.setPen(theme.colour("ink"))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDTH - 24)
    painter.drawText(12, 7 + metrics.ascent(), shown)
    painter.end()
    return pixmap
