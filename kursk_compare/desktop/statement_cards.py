"""The pieces of the statement panel: an explanation, one source's version, a silent source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.article import Article
from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.buttons import text_button
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    Counterpart,
    Mark,
    article_of,
    number_of,
)
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.filling import filled, in_turn, to_translate
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.folded_label import FoldedLabel
from kursk_compare.desktop.kind_badge import KindBadge
from kursk_compare.desktop.kind_letters import KindLetters, kinds_of
from kursk_compare.desktop.labels import ElidedLabel, plain_label
from kursk_compare.desktop.mirroring import set_edges
from kursk_compare.desktop.names import kind_name, level_name
from kursk_compare.desktop.source_sign import SourceSign
from kursk_compare.desktop.source_words import name_tip, source_name
from kursk_compare.desktop.spoken import counterpart_words, percent
from kursk_compare.desktop.text_block import TextBlock
from kursk_compare.desktop.translation import tr
from kursk_compare.wording import diff_words

# When nearly every word differs, marking them all would tell nothing.
_MOST_MARKED = 0.8
_FEW_LINES = 3
_BORDER = 1  # of a card, in the style sheet
_OTHER_WORDS = to_translate("Worded differently throughout")
_OTHERS_TOO = to_translate("Belongs to another statement as well")


class CardButton(QAbstractButton):
    """A button that holds words and signs, for the pointer, the keyboard and screen readers.

    Signals:
        chosen: with the id the card stands for.
        menu_wanted: a menu on what the card stands for (its id), and where on the screen.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, id: str, appearance: Appearance) -> None:
        super().__init__()
        self.id = id
        self._appearance = appearance
        either = QSizePolicy.Policy.Preferred  # a button's own would cut what wraps
        self.setSizePolicy(either, either)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.chosen.emit(self.id))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu."""
        self.menu_wanted.emit(self.id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Act on Enter, as on Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the card as the style sheet has it, and a ring where the keyboard is."""
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._appearance.theme.focus_pen())
            inset = _BORDER + self._appearance.theme.focus / 2
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, 7, 7)


class DifferenceRow(CardButton):
    """One divergence: the sign of its kind and one plain sentence, whole when it is looked at."""

    def __init__(self, divergence: Divergence, active: bool, appearance: Appearance) -> None:
        super().__init__(divergence.id, appearance)
        about = f"{kind_name(divergence.kind)}, {level_name(divergence.level)}"
        self.setAccessibleName(f"{about}: {told(divergence.explanation)}")
        self.setObjectName("difference")
        self.setProperty("active", "true" if active else "false")
        layout = QHBoxLayout(self)
        set_edges(layout, 4, 4, 6, 4)
        layout.setSpacing(9)
        badge = KindBadge(divergence.kind, divergence.level, appearance)
        words = told(divergence.explanation)
        self.words: QWidget = FoldedLabel(words, _FEW_LINES, appearance)
        if active:
            self.words = plain_label(words, wraps=True)
        layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)


@dataclass(frozen=True, slots=True)
class Version:
    """A sentence of the `chosen` one's statement, held against another of its sentences.

    `found` tells how sure it belongs there; None for the chosen sentence itself. `marks` are those
    of its words, `divergence` the one that is looked at.
    """

    sentence: str
    chosen: str
    against: str
    found: Counterpart | None = None
    marks: tuple[Mark, ...] = ()
    divergence: str | None = None


class VersionCard(CardButton):
    """One source's words, marked; what differs from those they are held against is filled."""

    def __init__(self, index: ComparisonIndex, version: Version, appearance: Appearance) -> None:
        sentence, found = version.sentence, version.found
        super().__init__(sentence, appearance)
        self.setObjectName("card")
        self.setProperty("chosen", "true" if found is None else "false")
        article, _ = index.sentences[sentence]
        words = index.words(sentence)
        about = "" if found is None else counterpart_words(found)
        if sentence != version.chosen and sentence not in index.decided.members(version.chosen):
            about = f"{about}\n{tr(_OTHERS_TOO)}"
        names = (source_name(article), number_of(sentence), about or tr("chosen"))
        self.setAccessibleName(filled(tr("%1, sentence %2, %3"), *names))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(5)
        place = index.article_order(article.id)
        title = _card_title(article, place, appearance)
        title.insertWidget(1, plain_label(str(number_of(sentence)), "soft"))
        if version.marks:
            title.addWidget(KindLetters(kinds_of(version.marks), appearance))
        title.addWidget(self._menu_button())
        layout.addLayout(title)
        beside_itself = article_of(sentence) == article_of(version.against)
        changes = () if beside_itself else _changes(index.words(version.against), words)
        if sum(end - start for start, end in changes) > _MOST_MARKED * len(words):
            changes, about = (), f"{tr(_OTHER_WORDS)}\n{about}"
        layout.addWidget(TextBlock(words, appearance, changes, version.marks, version.divergence))
        layout.addLayout(_facts(index, sentence, about))

    def _menu_button(self) -> QToolButton:
        button = text_button("⋯", "linkButton")
        button.setAccessibleName(tr("Decide on this sentence"))
        button.setToolTip(tr("Decide on this sentence"))
        button.clicked.connect(
            lambda: self.menu_wanted.emit(self.id, button.mapToGlobal(QPoint(0, button.height())))
        )
        return button


class SilentCard(QFrame):
    """A source without counterpart, with its nearest sentences one click away.

    Signals:
        clicked: with the id of the nearest sentence that was clicked.
        link_wanted: the user says that this sentence (its id) is the counterpart.
        silence_wanted: the user agrees that this source (its id) has no counterpart.
    """

    clicked = Signal(str)
    link_wanted = Signal(str)
    silence_wanted = Signal(str)

    def __init__(
        self,
        index: ComparisonIndex,
        article: Article,
        place: int,
        sentence: str,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self._index, self._sentence, self._appearance = index, sentence, appearance
        self._nearest = index.nearest(sentence, article.id)
        said = (sentence, article.id) in index.decided.silent
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 12, 6)
        self._layout.setSpacing(6)
        title = _card_title(article, place, appearance)
        title.addWidget(plain_label(tr("○ no counterpart"), "soft"))
        self._layout.addLayout(title)
        if said:
            self._layout.addWidget(plain_label(tr("Confirmed by you"), "soft"))
        self.button = text_button(tr("Nearest sentences"), "linkButton")
        self.button.clicked.connect(self._unfold)
        self.agree = text_button(tr("Confirm"), "linkButton")
        words = tr("Confirm: no counterpart in %1")
        self.agree.setAccessibleName(filled(words, source_name(article)))
        self.agree.clicked.connect(lambda: self.silence_wanted.emit(article.id))
        row = FlowRow(6)
        row.add(self.button)
        row.add(self.agree)
        self._layout.addWidget(row)
        self.button.setVisible(bool(self._nearest))
        self.agree.setVisible(not said)

    def _unfold(self) -> None:
        self.button.hide()
        for sentence, confidence in self._nearest:
            card = CardButton(sentence, self._appearance)
            card.setObjectName("card")
            number = number_of(sentence)
            card.setAccessibleName(filled(tr("Sentence %1, %2"), number, percent(confidence)))
            layout = QVBoxLayout(card)
            layout.setContentsMargins(12, 8, 12, 8)
            layout.addWidget(TextBlock(self._index.words(sentence), self._appearance, quiet=True))
            layout.addWidget(plain_label(self._about(sentence, confidence), "soft", wraps=True))
            link = text_button(tr("Link: it says the same"), "linkButton")
            link.setAccessibleName(filled(tr("Link with sentence %1: it says the same"), number))
            link.clicked.connect(partial(self.link_wanted.emit, sentence))
            layout.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
            card.chosen.connect(self.clicked)
            self._layout.addWidget(card)

    def _about(self, sentence: str, confidence: float) -> str:
        number = number_of(sentence)
        decided = self._index.decided
        if frozenset((sentence, self._sentence)) in decided.apart:
            return filled(tr("Sentence %1 · set apart by you"), number)
        words = tr("Sentence %1 · %2 sure: too little to count")
        return filled(words, number, percent(confidence))


def _card_title(article: Article, place: int, appearance: Appearance) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(7)
    layout.addWidget(SourceSign(place, article.id, appearance))
    name = ElidedLabel(source_name(article), "strong")
    name.setToolTip(name_tip(article))
    layout.addWidget(name, 1)
    return layout


def _facts(index: ComparisonIndex, sentence: str, about: str) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(1)
    for words in (_speakers(index, sentence), _figures(index, sentence), about):
        if words:
            layout.addWidget(plain_label(words, "soft", wraps=True))
    return layout


def _speakers(index: ComparisonIndex, sentence: str) -> str:
    said = []
    for placed in index.attributions.get(sentence, ()):
        who = index.speakers.get(placed.entity or "")
        source, cue = placed.attribution.source, placed.attribution.cue
        name = who or (filled(tr("%1, who that is stays open"), source.text) if source else "")
        if name:
            worded = cue is not None and any(letter.isalpha() for letter in cue.text)
            said.append(filled("%1 (%2)", name, cue.text) if cue and worded else name)
    if not said:
        return tr("Says it: no speaker found")
    return filled(tr("Says it: %1"), in_turn(", ", dict.fromkeys(said)))


def _figures(index: ComparisonIndex, sentence: str) -> str:
    figures = [placed.figure.text for placed in index.figures.get(sentence, ())]
    return filled(tr("Figures: %1"), in_turn(" · ", dict.fromkeys(figures))) if figures else ""


def _changes(base: str, words: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        (change.b.start, change.b.end)
        for change in diff_words(base, words)
        if not change.equal and change.b.end > change.b.start
    )
