"""Paints one statement: every source's words side by side, and a ring where a source is silent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kursk_compare.desktop.answer_ring import paint_ring
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.cell_layouts import PADDING, CellLayouts, CellText
from kursk_compare.desktop.chosen_ground import paint_chosen_ground
from kursk_compare.desktop.kind_letters import draw_kind_letters, kinds_of
from kursk_compare.desktop.marked_text import paint_doubts, paint_hits, paint_marks
from kursk_compare.desktop.mirroring import mirrored
from kursk_compare.desktop.names import answer_words
from kursk_compare.desktop.sentence_model import AnyIndex, Light
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.statement_rows import Answer
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.user_signs import SIDE, draw_user_sign


class CellDelegate(QStyledItemDelegate):
    """Paints the rows of the view from the layouts it is given."""

    def __init__(self, model: StatementModel, layouts: CellLayouts, appearance: Appearance) -> None:
        super().__init__()
        self._model, self._layouts, self._appearance = model, layouts, appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802,ARG002 - Qt's name and signature
        """Return the row's size."""
        return QSize(self._layouts.row_width, self._layouts.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the row, as far as it is in sight."""
        row, area = index.row(), option.rect
        theme, width = self._appearance.theme, self._layouts.column
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._model.light(row) is Light.CHOSEN
        if lit:
            paint_chosen_ground(painter, area, theme)
        cells = self._layouts.cells(row)
        sight = painter.viewport()
        for place, article in enumerate(self._model.articles):
            box = QRectF(area.left() + place * width, area.top(), width, area.height())
            box = mirrored(box, QRectF(area))
            if box.right() < sight.left() or box.left() > sight.right():
                continue
            if article in cells:
                self._paint_cell(painter, box, cells[article], calm=not lit)
            else:
                self._paint_silence(painter, box, row, article)
            if place == index.column() and option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme.focus_pen())
                painter.drawRoundedRect(box.adjusted(4, 3, -4, -3), 5, 5)
            painter.setPen(theme.colour("line"))
            edge = mirrored(QRectF(box.right(), box.top(), 0, box.height()), box)
            painter.drawLine(edge.topLeft(), edge.bottomLeft())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, box: QRectF, cell: list[CellText], *, calm: bool
    ) -> None:
        theme, fonts = self._appearance.theme, self._appearance.type
        index = self._model.index_of_comparison
        assert index is not None
        margin, side = self._layouts.margin, fonts.px(SIDE)
        for one in cell:
            words = QRectF(box.left() + margin, box.top() + one.top, one.text.width, 1)
            at = mirrored(words, box).topLeft()
            painter.setFont(fonts.small)
            painter.setPen(theme.colour("soft"))
            line = QRectF(box.left(), at.y(), margin - fonts.px(15), one.text.line_height)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirrored(line, box), int(flags), str(one.number))
            marks = self._model.marks(one.sentence)
            draw_kind_letters(painter, kinds_of(marks), line, box, self._appearance)
            for place, sign in enumerate(index.decided.signs.get(one.sentence, ())):
                top = line.center().y() - side / 2 + place * (side + 3)
                box_of_sign = QRectF(line.right() + 2, top, side, side)
                draw_user_sign(painter, sign, mirrored(box_of_sign, box), self._appearance)
            paint_marks(painter, one.text, at, marks, theme, self._model.divergence, calm=calm)
            ink = theme.colour("ink")
            paint_doubts(painter, one.text, at, index.doubts.get(one.sentence, ()), ink)
            current = self._model.current_hit
            hits = [(h.start, h.end, h == current) for h in self._model.hits_in(one.sentence)]
            paint_hits(painter, one.text, at, hits, theme)
            one.text.draw(painter, at, ink)

    def _paint_silence(self, painter: QPainter, box: QRectF, row: int, article: str) -> None:
        """Paint a ring, with words where there is more to tell than that nothing was found."""
        theme = self._appearance.theme
        px, left = self._appearance.type.px, box.left() + self._layouts.margin
        middle = box.top() + PADDING + self._appearance.type.body.pixelSize() * 0.72
        ring = QRectF(left + px(0.5), middle - px(4.5), px(9), px(9))
        found = self._model.rows[row]
        linked = found.answer(article) is Answer.LINKED
        paint_ring(painter, mirrored(ring, box), theme.colour("faint"), half=linked)
        index = self._model.index_of_comparison
        words = answer_words(Answer.LINKED) if linked else ""
        if index is not None and (found.first, article) in index.decided.silent:
            words = tr("confirmed by you")
        if words:
            painter.setFont(self._appearance.type.small)
            painter.setPen(theme.colour("soft"))
            room = box.adjusted(left - box.left() + px(18), PADDING, -6, 0)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
            painter.drawText(mirrored(room, box), flags, words)
