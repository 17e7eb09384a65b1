"""Paints one sentence: its number, its words, its marks, and whether it is lit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kursk_compare.article import QUIET_KINDS
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.kind_letters import draw_kind_letters, kinds_of
from kursk_compare.desktop.marked_text import paint_doubts, paint_hits, paint_marks
from kursk_compare.desktop.mirroring import mirrored
from kursk_compare.desktop.row_layouts import PADDING, RowLayouts
from kursk_compare.desktop.sentence_model import AnyIndex, Light, Row, SentenceModel
from kursk_compare.desktop.user_signs import SIDE as SIGN_SIDE
from kursk_compare.desktop.user_signs import draw_user_sign

_INSET = 5
_AFTER_NUMBER = 16
_LIGHTS = {Light.HOVERED: "lit", Light.LIT: "lit", Light.CHOSEN: "lit_strong"}


class SentenceDelegate(QStyledItemDelegate):
    """Paints the rows of one column from the layouts it is given."""

    def __init__(self, model: SentenceModel, layouts: RowLayouts, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._layouts = layouts
        self._appearance = appearance
        self.target = -1
        self.marked: Callable[[int], tuple[int, int] | None] = _nothing

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802,ARG002 - Qt's name and signature
        """Return the row's size."""
        return QSize(self._layouts.width, self._layouts.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the row."""
        number = index.row()
        row = self._model.rows[number]
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        body = QRectF(area).adjusted(0, self._layouts.gap_above(number), 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = self._model.light(number)
        self._paint_light(painter, body, light)
        if number == self.target or state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, body)
        self._paint_margin(painter, body, row)
        self._paint_words(painter, body, number, row)
        painter.restore()

    def _paint_light(self, painter: QPainter, body: QRectF, light: Light) -> None:
        if light is Light.NONE:
            return
        theme = self._appearance.theme
        fill = theme.colour(_LIGHTS[light])
        if light is Light.HOVERED:
            fill.setAlpha(110)
        box = mirrored(body.adjusted(_INSET, 0, -2, 0), body)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 5, 5)
        if light is not Light.HOVERED:
            painter.setBrush(theme.colour("accent"))
            bar = mirrored(QRectF(box.left(), box.top(), 3, box.height()), box)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_focus(self, painter: QPainter, body: QRectF) -> None:
        painter.setPen(self._appearance.theme.focus_pen())
        painter.drawRoundedRect(mirrored(body.adjusted(_INSET, 1, -2, -1), body), 5, 5)

    def _paint_margin(self, painter: QPainter, body: QRectF, row: Row) -> None:
        theme, fonts = self._appearance.theme, self._appearance.type
        painter.setFont(fonts.number)
        painter.setPen(theme.colour("soft"))
        pitch = fonts.pitch(fonts.of(row.sentence.kind))
        edge = self._layouts.margin - fonts.px(_AFTER_NUMBER)
        line = QRectF(0, body.top() + PADDING, edge, pitch)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(line, body), int(flags), str(row.number))
        if row.marks:
            draw_kind_letters(painter, kinds_of(row.marks), line, body, self._appearance)
        for place, sign in enumerate(row.signs):
            side = fonts.px(SIGN_SIDE)
            top = line.center().y() - side / 2 + place * (side + 3)
            box = QRectF(edge + 3, top, side, side)
            draw_user_sign(painter, sign, mirrored(box, body), self._appearance)

    def _paint_words(self, painter: QPainter, body: QRectF, number: int, row: Row) -> None:
        text = self._layouts.text(number)
        at = QPointF(self._layouts.text_left, body.top() + PADDING)
        theme = self._appearance.theme
        calm = self._model.light(number) < Light.LIT
        paint_marks(painter, text, at, row.marks, theme, self._model.active_divergence, calm=calm)
        paint_doubts(painter, text, at, row.doubts, theme.colour("ink"))
        current = self._model.current_hit
        hits = [(hit.start, hit.end, hit == current) for hit in self._model.hits(number)]
        paint_hits(painter, text, at, hits, theme)
        quiet = row.sentence.kind in QUIET_KINDS
        span = self.marked(number)
        marked = [] if span is None else [text.marked(*span, theme)]
        text.draw(painter, at, QColor(theme.soft if quiet else theme.ink), marked)


def _nothing(_row: int) -> None:
    return None
