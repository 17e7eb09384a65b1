"""Paints one line of the lists below the columns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.chosen_ground import paint_chosen_ground
from kursk_compare.desktop.comparison_index import article_of, number_of
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.decided import SIGN_OF, Sign
from kursk_compare.desktop.divergence_model import DivergenceModel
from kursk_compare.desktop.kept_pictures import draw_kept
from kursk_compare.desktop.kind_badge import SIDE, draw_kind_badge
from kursk_compare.desktop.mirroring import as_written, mirrored, mirrored_rect
from kursk_compare.desktop.names import level_name, level_names
from kursk_compare.desktop.only_model import OnlyModel
from kursk_compare.desktop.sentence_model import AnyIndex, shown_text
from kursk_compare.desktop.source_sign import draw_source_sign, sign_box
from kursk_compare.desktop.user_signs import SIDE as SIGN_SIDE
from kursk_compare.desktop.user_signs import draw_user_sign

_EDGE = 14
_CELL_PADDING = 10  # as the style sheet has it
_SIGN_WIDTH = 34
_LETTER_WIDTH = 9
_MOST_SIGNS = 0.4
_STATUS_WIDTH = 34


class _LineDelegate(QStyledItemDelegate):
    """Ground, focus and words of a line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802,ARG002 - Qt's name and signature
        """Return one line."""
        return QSize(200, QFontMetrics(self._appearance.type.interface).height() + 14)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._appearance.theme
        if state & QStyle.StateFlag.State_Selected:
            paint_chosen_ground(painter, area, theme)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("hover"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        return area

    def _words(self, painter: QPainter, room: QRect, area: QRect, words: str, colour: str) -> None:
        painter.setFont(self._appearance.type.interface)
        painter.setPen(self._appearance.theme.colour(colour))
        metrics = QFontMetrics(self._appearance.type.interface)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored_rect(room, area), int(flags), as_written(shown))


class DivergenceDelegate(_LineDelegate):
    """Sign of the kind, level, explanation, and the sources it speaks of."""

    def __init__(self, model: DivergenceModel, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the line."""
        divergence = self._model.rows[index.row()]
        painter.save()
        area = self._ground(painter, option)
        px = self._appearance.type.px
        side, beside = px(SIDE), px(_STATUS_WIDTH)
        top = area.top() + (area.height() - side) / 2
        box = mirrored(QRectF(area.left() + _EDGE, top, side, side), QRectF(area))
        draw_kind_badge(painter, divergence.kind, divergence.level, box, self._appearance)
        left = area.left() + _EDGE + side + 10
        wide = self._level_width()
        level = QRect(left, area.top(), wide, area.height())
        self._words(painter, level, area, level_name(divergence.level), "soft")
        sources = list(dict.fromkeys(map(article_of, divergence.members)))
        right = area.right() - _EDGE - self._paint_sources(painter, sources, area)
        words = QRect(
            left + wide,
            area.top(),
            right - left - wide - beside - 12,
            area.height(),
        )
        self._words(painter, words, area, told(shown_text(divergence.explanation)), "ink")
        self._status(painter, divergence, right - beside, area)
        painter.restore()

    def _level_width(self) -> int:
        """Return room for the name of any level, so that all explanations begin level."""
        metrics = QFontMetrics(self._appearance.type.interface)
        return max(map(metrics.horizontalAdvance, level_names())) + 14

    def _status(self, painter: QPainter, divergence: Divergence, left: int, area: QRect) -> None:
        """Paint who says that the sentences belong together, and whether there is a note."""
        side = self._appearance.type.px(SIGN_SIDE)
        top = area.center().y() - side / 2
        if self._model.noted(divergence):
            box = QRectF(left, top, side, side)
            draw_user_sign(painter, Sign.NOTED, mirrored(box, QRectF(area)), self._appearance)
        sign = SIGN_OF.get(self._model.status(divergence))
        if sign is not None:
            box = QRectF(left + side + 4, top, side, side)
            draw_user_sign(painter, sign, mirrored(box, QRectF(area)), self._appearance)

    def _paint_sources(self, painter: QPainter, sources: list[str], area: QRect) -> int:
        """Paint the sources' signs at the end of the line, and return how wide they are.

        The explanation needs room too: where sources are very many the rest are only counted.
        """
        index, px = self._model.index_of_comparison, self._appearance.type.px
        assert index is not None
        wide = px(_SIGN_WIDTH + _LETTER_WIDTH * (max(map(len, sources)) - 1))
        fitting = max(1, int(area.width() * _MOST_SIGNS) // wide)
        shown = sources if len(sources) <= fitting else sources[: fitting - 1]
        room = wide * min(len(sources), fitting)
        left = area.right() - _EDGE - room
        places = {source: index.article_order(source) for source in shown}
        box = sign_box(left, area.center().y() + 1, self._appearance)
        box.setWidth(room)
        name = f"{places} {wide} {self._appearance.look}"
        draw_kept(painter, mirrored(box, QRectF(area)), name, partial(self._signs, places, wide))
        if len(shown) < len(sources):
            rest = QRect(left + len(shown) * wide, area.top(), wide, area.height())
            self._words(painter, rest, area, f"+{len(sources) - len(shown)}", "soft")
        return room

    def _signs(self, places: Mapping[str, int], wide: int, painter: QPainter, room: QRectF) -> None:
        """Paint the signs of sources, each `wide` pixels from the one before."""
        for number, (source, place) in enumerate(places.items()):
            left, middle = room.left() + number * wide, room.center().y()
            box = mirrored(sign_box(left, middle, self._appearance, len(source)), room)
            draw_source_sign(painter, place, box, self._appearance, source)


class PaddedCells(QStyledItemDelegate):
    """Makes rows high enough for all words: Qt forgets that the style's padding narrows lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the words within the padding."""
        area: QRect = option.rect
        option.rect = area.adjusted(0, 0, -2 * _CELL_PADDING, 0)
        return super().sizeHint(option, index)


class OnlyDelegate(_LineDelegate):
    """Sign of the source, number, and the sentence."""

    def __init__(self, model: OnlyModel, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the line."""
        comparison = self._model.index_of_comparison
        assert comparison is not None
        sentence = self._model.rows[index.row()]
        source = article_of(sentence)
        painter.save()
        area = self._ground(painter, option)
        px = self._appearance.type.px
        box = sign_box(area.left() + _EDGE, area.center().y() + 1, self._appearance)
        box = mirrored(box, QRectF(area))
        place = comparison.article_order(source)
        draw_source_sign(painter, place, box, self._appearance, source)
        number = QRect(area.left() + _EDGE + px(36), area.top(), px(34), area.height())
        self._words(painter, number, area, str(number_of(sentence)), "soft")
        words = area.adjusted(_EDGE + px(72), 0, -_EDGE, 0)
        self._words(painter, words, area, shown_text(comparison.words(sentence)), "ink")
        painter.restore()
