"""One source at reading width: its sentences, and a card with what the others say of each.

The card stands beside the sentence where both have room for words, else below it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.article import QUIET_KINDS
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex, number_of
from kursk_compare.desktop.decided import SIGN_OF
from kursk_compare.desktop.marked_text import LaidText, lay_out, paint_marks
from kursk_compare.desktop.mirroring import as_written, mirrored, mirrored_rect
from kursk_compare.desktop.row_layouts import PADDING, RowLayouts
from kursk_compare.desktop.sentence_delegate import SentenceDelegate
from kursk_compare.desktop.sentence_model import AnyIndex, Light, SentenceModel, shown_text
from kursk_compare.desktop.source_sign import draw_source_sign, sign_box
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.typography import (
    COMFORTABLE_LINE,
    LONGEST_LINE,
    SHORTEST_LINE,
    mean_width,
)
from kursk_compare.desktop.user_signs import SIDE, draw_user_sign

_GAP = 26
_EDGE = 14
_USUAL_CARD = 340
_MOST_CARD = 560
_LEAST_WORDS = 22
_SIGN = 34
_NUMBER = 22
_MORE = 24
_MOST_LINES = 5
_INSIDE = 7
_SIDES = 10, 8
_BEFORE_WORDS = 8
_ABOVE_CARD = 6


@dataclass(frozen=True, slots=True)
class CardLine:
    """What another source says: the sentence to go to, or how many more sources there are."""

    sentence: str | None
    place: int
    letter: str
    words: str
    number: str = ""
    more: str = ""
    status: LinkStatus = LinkStatus.AUTO


def card_lines(
    index: ComparisonIndex, sentence: str, divergence: str | None = None
) -> list[CardLine]:
    """Return one line for each source that reports the same, by the order of sources.

    It tells what the source says in the `divergence` that is looked at, else what is surest.
    """
    lines = []
    counterparts = index.told_by(sentence, divergence)
    for place, article in enumerate(index.comparison.articles):
        found = counterparts.get(article.id, ())
        if found:
            first = found[0]
            words, number = shown_text(index.words(first.sentence)), str(number_of(first.sentence))
            more = f"+{len(found) - 1}" if len(found) > 1 else ""
            told = (first.sentence, place, article.id, words, number, more, first.status)
            lines.append(CardLine(*told))
    if len(lines) > _MOST_LINES:
        rest = len(lines) - _MOST_LINES + 1
        lines[_MOST_LINES - 1 :] = [CardLine(None, -1, "", tr("and %n more source(s)", None, rest))]
    return lines


class ArticleLayouts(RowLayouts):
    """Rows as wide as a page: the words, and the cards right of them or below, neither cut."""

    def __init__(self, model: SentenceModel, appearance: Appearance) -> None:
        super().__init__(model, appearance)
        self._lines: dict[tuple[int, str | None], list[CardLine]] = {}
        self._below = False
        self._snippets: dict[tuple[str, int], LaidText] = {}

    def show_comparison(self) -> None:
        """Forget the cards of another comparison."""
        self._lines.clear()
        self._snippets.clear()

    def reset(self, width: int) -> None:
        """Forget everything; from now on rows are `width` pixels wide, their heights guessed."""
        self._snippets.clear()
        super().reset(width)

    def snippet(self, words: str, room: int) -> LaidText:
        """Return as many words as fit into one line of `room` pixels, laid out."""
        key = (words, room)
        if key not in self._snippets:
            font = self._appearance.type.interface
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            self._snippets[key] = lay_out(shown, font, metrics.horizontalAdvance(shown) + 2, 1)
        return self._snippets[key]

    def lines(self, row: int) -> list[CardLine]:
        """Return the lines of a row's card."""
        model = self._model
        divergence = model.active_divergence if model.light(row) >= Light.LIT else None
        if (row, divergence) not in self._lines:
            found = model.rows[row].sentence
            quiet = found.kind in QUIET_KINDS
            told = [] if quiet else card_lines(model.index_of_comparison, found.id, divergence)
            self._lines[row, divergence] = told
        return self._lines[row, divergence]

    def line_height(self) -> int:
        """Return the height of a card's line in pixels."""
        return QFontMetrics(self._appearance.type.interface).height() + 5

    def card(self, row: int, body: QRect) -> QRect:
        """Return where the card of a row lies; it is empty without counterparts."""
        lines = self.lines(row)
        if not lines:
            return QRect()
        left, top = body.left() + self.margin, body.top() + PADDING - 2
        if self._below:
            top += self._words[row] + _ABOVE_CARD
        else:
            left += self._text_width + _GAP
        width = min(self._appearance.type.px(_MOST_CARD), body.right() - left - _EDGE)
        return mirrored_rect(QRect(left, top, width, self._card_height(len(lines))), body)

    def line_at(self, row: int, body: QRect, place: QPoint) -> CardLine | None:
        """Return the line of the row's card at a point."""
        card = self.card(row, body)
        if not card.contains(place):
            return None
        at = (place.y() - card.top() - _INSIDE) // self.line_height()
        lines = self.lines(row)
        return lines[min(max(at, 0), len(lines) - 1)]

    def _room_for_words(self, width: int) -> int:
        """Share the width out: a comfortable line, then a usual card, then a longer line.

        Cards go below the words where a line or a card would hold too few of them.
        """
        fonts = self._appearance.type
        room, least = width - self.margin - _GAP - _EDGE, self._least_card()
        self._below = room - least < fonts.line_of(SHORTEST_LINE)
        if self._below:
            return super()._room_for_words(width)
        comfortable = min(fonts.line_of(COMFORTABLE_LINE), room - least)
        wanted = max(comfortable, room - fonts.px(_USUAL_CARD))
        return min(wanted, fonts.line_of(LONGEST_LINE), room - least)

    def _least_card(self) -> int:
        """Return the width of a card whose lines hold a few words."""
        fonts = self._appearance.type
        signs = sum(map(fonts.px, (_SIGN, _NUMBER, _MORE))) + _BEFORE_WORDS + sum(_SIDES)
        return signs + int(mean_width(fonts.interface) * _LEAST_WORDS)

    def _growing_rows(self) -> list[int]:
        most, links = self._card_height(_MOST_LINES), self._model.index_of_comparison.links
        rows = enumerate(zip(self._words, self._model.article.sentences, strict=True))
        grow = [r for r, (words, s) in rows if s.id in links and (self._below or words < most)]
        return [*super()._growing_rows(), *grow]

    def _full_height(self, row: int) -> int:
        found = self._model.article.sentences[row]
        quiet = found.kind in QUIET_KINDS
        others = () if quiet else self._model.index_of_comparison.counterparts(found.id)
        own = super()._full_height(row)
        if not others:
            return own
        card = self._card_height(min(len(others), _MOST_LINES))
        if self._below:
            return own + _ABOVE_CARD + card
        return max(own, self.gap_above(row) + card + 2 * PADDING)

    def _card_height(self, lines: int) -> int:
        return lines * self.line_height() + 2 * _INSIDE


class ArticleDelegate(SentenceDelegate):
    """Paints the sentence as a column does, and its card."""

    def __init__(
        self, model: SentenceModel, layouts: ArticleLayouts, appearance: Appearance
    ) -> None:
        super().__init__(model, layouts, appearance)
        self._cards = layouts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the row."""
        super().paint(painter, option, index)
        row = index.row()
        area: QRect = option.rect
        body = area.adjusted(0, self._cards.gap_above(row), 0, 0)
        card = self._cards.card(row, body)
        if not card.isEmpty():
            painter.save()
            self._paint_card(painter, row, card)
            painter.restore()

    def _paint_card(self, painter: QPainter, row: int, card: QRect) -> None:
        theme, fonts = self._appearance.theme, self._appearance.type
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._model.light(row) >= Light.LIT
        painter.setPen(QPen(theme.colour("accent" if lit else "line"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setFont(fonts.interface)
        metrics = QFontMetrics(fonts.interface)
        height = self._cards.line_height()
        for at, line in enumerate(self._cards.lines(row)):
            top = card.top() + _INSIDE + at * height
            box = QRect(card.left() + _SIDES[0], top, card.width() - sum(_SIDES), height)
            if line.place >= 0:
                sign = sign_box(box.left(), box.center().y() + 1, self._appearance)
                sign = mirrored(sign, QRectF(card))
                draw_source_sign(painter, line.place, sign, self._appearance, line.letter)
            right = self._paint_status(painter, line, box, card)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(fonts.interface)
            painter.setPen(theme.colour("soft"))
            room = box.adjusted(fonts.px(_SIGN), 0, right - box.right(), 0)
            painter.drawText(mirrored_rect(room, card), int(flags), as_written(line.more))
            number = QRect(room.left(), room.top(), fonts.px(_NUMBER), height)
            painter.drawText(mirrored_rect(number, card), int(flags), line.number)
            taken = metrics.horizontalAdvance(line.more) + 8 if line.more else 0
            beside = fonts.px(_NUMBER) + _BEFORE_WORDS if line.number else 0
            self._paint_snippet(painter, line, room.adjusted(beside, 0, -taken, 0), card)

    def _paint_snippet(self, painter: QPainter, line: CardLine, room: QRect, card: QRect) -> None:
        """Paint the words that fit, those that diverge with their lines."""
        theme = self._appearance.theme
        text = self._cards.snippet(line.words, room.width())
        box = QRectF(room.left(), 0, text.width, text.height)
        box.moveTop(room.top() + (room.height() - text.height) / 2)
        at = mirrored(box, QRectF(card)).topLeft()
        whole = len(text.offsets) - 1
        shown = whole if whole == len(line.words) else whole - 1  # without the ellipsis
        marks = [
            replace(mark, end=min(mark.end, shown))
            for mark in (self._model.marks_of(line.sentence) if line.sentence else ())
            if mark.start < shown
        ]
        active = self._model.active_divergence
        paint_marks(painter, text, at, marks, theme, active, calm=True, fills=False)
        text.draw(painter, at, theme.colour("ink" if line.sentence else "soft"))

    def _paint_status(self, painter: QPainter, line: CardLine, box: QRect, card: QRect) -> int:
        """Paint who says so, where it is the user; return where the words must end."""
        sign = SIGN_OF.get(line.status)
        if sign is None:
            return box.right()
        side = self._appearance.type.px(SIDE)
        place = QRectF(box.right() - side, box.center().y() - side / 2, side, side)
        draw_user_sign(painter, sign, mirrored(place, QRectF(card)), self._appearance)
        return int(place.left()) - 6
