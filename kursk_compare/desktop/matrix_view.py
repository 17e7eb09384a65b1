"""Statements against sources at a glance: who reports alike, who differs, who is silent."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.desktop.answer_ring import paint_ring
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.chosen_ground import paint_chosen_ground
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.folded_label import fold
from kursk_compare.desktop.kind_badge import SIDE, draw_kind_badge
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import as_written, mirrored, mirrored_rect
from kursk_compare.desktop.search import Hits
from kursk_compare.desktop.sentence_model import AnyIndex, Light, shown_text
from kursk_compare.desktop.source_sign import draw_source_sign, sign_box
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.spoken_list import select_unseen
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.statement_rows import Answer
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.typography import LONGEST_LINE, SHORTEST_LINE
from kursk_compare.finding import DivergenceKind, Level

_LEAST_CELL, _MOST_CELL = 58, 150
_CLAIM_SHARE, _LEAST_CLAIM_SHARE = 0.42, 0.34
_CLAIM_EDGES = 14, 10
_ROOM = 17
_MOST_BADGES = 4


class MatrixDelegate(QStyledItemDelegate):
    """Paints one cell: a dot, the kinds that differ, or a ring for silence."""

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        super().__init__()
        self._model, self._appearance = model, appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the cell."""
        theme = self._appearance.theme
        area: QRect = option.rect
        row, article = index.row(), self._model.articles[index.column()]
        found = self._model.rows[row]
        kinds = [k for k in found.kinds.get(article, ()) if k[0] not in self._model.hidden]
        shown = [k for k in kinds if k[1] is not Level.INFO]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._model.light(row) is Light.CHOSEN
        painter.fillRect(area, theme.colour("lit" if chosen else "paper"))
        gravest = next((k for k in shown if k[1] is Level.STRONG), None)
        if gravest is not None:
            fill = theme.kind_fill(gravest[0], Level.STRONG, 0.45)
            painter.fillRect(area.adjusted(1, 1, -1, -1), fill)
        answer = found.answer(article)
        if answer in {Answer.SILENT, Answer.LINKED}:
            radius = self._appearance.type.px(4.5)
            ring = QRectF(-radius, -radius, 2 * radius, 2 * radius)
            ring.translate(QRectF(area).center())
            paint_ring(painter, ring, theme.colour("faint"), half=answer is Answer.LINKED)
        elif shown:
            self._paint_kinds(painter, QRectF(area), shown)
        else:
            self._paint_dot(painter, QRectF(area).center(), alone=answer is Answer.ALONE)
        if any(self._model.hits_in(s) for s in found.sentences.get(article, ())):
            painter.setPen(QPen(theme.colour("accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
        if self._is_chosen(row, article):
            painter.setPen(QPen(theme.colour("accent"), 2.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.restore()

    def _is_chosen(self, row: int, article: str) -> bool:
        return self._model.chosen in self._model.rows[row].sentences.get(article, ())

    def _paint_kinds(
        self, painter: QPainter, area: QRectF, kinds: list[tuple[DivergenceKind, Level]]
    ) -> None:
        side = self._appearance.type.px(SIDE)
        fitting = max(1, min(_MOST_BADGES, int((area.width() - 8) // (side + 3))))
        shown = kinds[:fitting]
        left = area.center().x() - (len(shown) * (side + 3) - 3) / 2
        for at, (kind, level) in enumerate(shown):
            box = QRectF(left + at * (side + 3), area.center().y() - side / 2, side, side)
            draw_kind_badge(painter, kind, level, box, self._appearance)

    def _paint_dot(self, painter: QPainter, middle: QPointF, *, alone: bool) -> None:
        colour, radius = self._appearance.theme.colour("soft"), self._appearance.type.px(4)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush if alone else colour)
        if alone:
            corner = middle - QPointF(radius, radius)
            painter.drawRect(QRectF(corner, QSizeF(2 * radius, 2 * radius)))
        else:
            painter.drawEllipse(middle, radius, radius)


class ClaimHeader(QHeaderView):
    """The statements' first words, left of the cells."""

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._statements, self._appearance = model, appearance
        self._lines = 1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def fit(self, width: int) -> None:
        """Be `width` pixels wide; where a line would hold too few words there are two."""
        fonts = self._appearance.type
        self._lines = 1 if width - sum(_CLAIM_EDGES) >= fonts.line_of(SHORTEST_LINE) else 2
        self.setFixedWidth(width)
        self.setDefaultSectionSize(self._lines * QFontMetrics(fonts.excerpt).height() + _ROOM)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint the words of a statement, as many as there is room for."""
        index = self._statements.index_of_comparison
        if index is None or not rect.isValid():
            return
        theme, fonts = self._appearance.theme, self._appearance.type
        painter.save()
        if self._statements.light(section) is Light.CHOSEN:
            paint_chosen_ground(painter, rect, theme)
        else:
            painter.fillRect(rect, theme.colour("paper"))
        room = QRectF(rect).adjusted(_CLAIM_EDGES[0], 0, -_CLAIM_EDGES[1], 0)
        words = shown_text(index.words(self._statements.rows[section].first))
        text = fold(words, fonts.excerpt, int(room.width()), self._lines)
        room.setTop(room.center().y() - text.height / 2)
        text.draw(painter, mirrored(room, QRectF(rect)).topLeft(), theme.colour("ink"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.colour("line_strong"))
        end = mirrored_rect(QRect(rect.topRight(), rect.bottomRight()), rect)
        painter.drawLine(end.topLeft(), end.bottomLeft())
        painter.restore()


class SourceHeader(QHeaderView):
    """The sources above the cells: sign, letter, and as much of the name as fits."""

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._statements, self._appearance = model, appearance
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return two lines."""
        fonts = self._appearance.type
        return QSize(200, fonts.px(24) + QFontMetrics(fonts.small).height() + 14)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint a source's sign and name."""
        index = self._statements.index_of_comparison
        if index is None or not rect.isValid():
            return
        theme, fonts = self._appearance.theme, self._appearance.type
        article = index.comparison.articles[section]
        painter.save()
        painter.fillRect(rect, theme.colour("paper"))
        sign = sign_box(0, rect.top() + 10 + fonts.px(6), self._appearance, len(article.id))
        sign.moveLeft(rect.center().x() - sign.width() / 2)
        draw_source_sign(painter, section, sign, self._appearance, article.id)
        painter.setFont(fonts.small)
        painter.setPen(theme.colour("soft"))
        room = rect.adjusted(5, fonts.px(27), -5, 0)
        metrics = QFontMetrics(fonts.small)
        name = shown_text(source_name(article))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags), as_written(shown))
        painter.setPen(theme.colour("line_strong"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class MatrixTable(QTableView):
    """The cells.

    Signals:
        chosen: a cell's sentence (its id) was clicked, or stepped on with the arrow keys.
        opened: a cell was double-clicked, or Enter pressed on it (the id of its sentence).
        menu_wanted: a menu on a sentence (its id), and where on the screen.
    """

    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, model: StatementModel, appearance: Appearance) -> None:
        super().__init__()
        self._statements, self._appearance = model, appearance
        delegate = MatrixDelegate(model, appearance)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self._claims = ClaimHeader(model, appearance)
        self.setVerticalHeader(self._claims)
        self.setHorizontalHeader(SourceHeader(model, appearance))
        self.setModel(model)
        self.setObjectName("matrix")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Statements by source"))
        self.clicked.connect(lambda index: self.chosen.emit(self._sentence(index)))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._sentence(index)))
        self.verticalHeader().sectionClicked.connect(self._on_claim)
        model.light_changed.connect(self._repaint)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Be selected where the keyboard is, as a screen reader expects."""
        super().currentChanged(current, previous)
        select_unseen(self, current)

    def fit_columns(self) -> None:
        """Share the width out: the statements' words first, then the sources."""
        count = max(1, len(self._statements.articles))
        whole = self.width() - self.verticalScrollBar().sizeHint().width()
        px = self._appearance.type.px
        least, most = px(_LEAST_CELL), px(_MOST_CELL)
        cell = min(max(int(whole * (1 - _CLAIM_SHARE)) // count, least), most)
        claims = max(whole - cell * count, int(whole * _LEAST_CLAIM_SHARE), 160)
        longest = self._appearance.type.line_of(2 * LONGEST_LINE)
        self._claims.fit(min(claims, longest, whole - least))
        self.horizontalHeader().setDefaultSectionSize(cell)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out anew."""
        self.fit_columns()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what the arrow keys step on; open it with Enter."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(self._sentence(index))
            return
        super().keyPressEvent(event)
        if self.currentIndex() != index and self.currentIndex().isValid():
            self.chosen.emit(self._sentence(self.currentIndex()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu on the cell's sentence."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(self._sentence(index), place if by_key else event.globalPos())

    def _sentence(self, index: QModelIndex) -> str:
        cell = self._statements.cell(index)
        return cell[0] if cell else self._statements.rows[index.row()].first

    def _on_claim(self, row: int) -> None:
        self.chosen.emit(self._statements.rows[row].first)

    def _repaint(self) -> None:
        self.viewport().update()
        self.verticalHeader().viewport().update()


class MatrixView(QWidget):
    """The table, and above it what its signs mean.

    Signals:
        statement_chosen: the id of the sentence that was clicked.
        opened: a sentence (its id) is to be shown in its place.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
    """

    statement_chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.model = StatementModel(with_lone=False)
        self.table = MatrixTable(self.model, appearance)
        self.lone = QCheckBox(tr("Also what only one source reports"))
        self.lone.toggled.connect(self._on_lone)
        self.table.chosen.connect(self.statement_chosen)
        self.table.opened.connect(self.opened)
        self.table.menu_wanted.connect(self.menu_wanted)
        appearance.changed.connect(self.table.fit_columns)
        bar = FlowRow(14)
        bar.setObjectName("sourceBar")
        bar.setContentsMargins(14, 8, 14, 8)
        words = tr("●  reports it alike     letters: how it differs")
        bar.add(plain_label(words, "soft"))
        bar.add(plain_label(tr("◐  linked to a part     ○  no counterpart"), "soft"))
        bar.add_spring()
        bar.add(self.lone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.table, 1)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Show the statements of this comparison, and stay at the place."""
        place = self.table.verticalScrollBar().value()
        self.model.show_comparison(index)
        self.table.fit_columns()
        self.table.verticalScrollBar().setValue(place)

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Light a statement and bring it into sight."""
        if sentence is not None and self.model.row_of(sentence) < 0:
            self.lone.setChecked(True)
        self.model.choose(sentence, divergence)
        if sentence is not None:
            self.bring_into_sight(sentence)

    def bring_into_sight(self, sentence: str) -> None:
        """Scroll to the cell of a sentence and make it current."""
        row = self.model.row_of(sentence)
        if row >= 0:
            column = self.model.articles.index(article_of(sentence))
            index = self.model.index(row, column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave these kinds out of the cells."""
        self.model.hide_kinds(hidden)

    def show_hits(self, hits: Hits) -> None:
        """Light the cells that hold the words that were looked for."""
        self.model.show_hits(hits)

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_lone(self, shown: bool) -> None:
        self.model.show_lone(shown)
        if self.model.chosen is not None:
            self.bring_into_sight(self.model.chosen)
