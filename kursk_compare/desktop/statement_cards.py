"""The pieces of the statement panel: an explanation, one source's version, a silent source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from kursk_compare.article import Article
from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex, number_of
from kursk_compare.desktop.kind_badge import KindBadge
from kursk_compare.desktop.labels import ElidedLabel, plain_label
from kursk_compare.desktop.source_sign import SourceSign
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.spoken import percent, sureness
from kursk_compare.desktop.text_block import TextBlock
from kursk_compare.wording import diff_words

# When nearly every word differs, marking them all would tell nothing.
_MOST_MARKED = 0.8


class ClickableFrame(QFrame):
    """A frame that acts like a button, for the pointer and the keyboard.

    Signals:
        clicked: with the id the frame stands for.
    """

    clicked = Signal(str)

    def __init__(self, id: str, appearance: Appearance) -> None:
        super().__init__()
        self._id = id
        self._appearance = appearance
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Act on a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Act on Enter and Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit(self._id)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that a click does something."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame, and a ring where the keyboard is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._appearance.theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class DifferenceRow(ClickableFrame):
    """One divergence: the sign of its kind and one plain sentence."""

    def __init__(self, divergence: Divergence, active: bool, appearance: Appearance) -> None:
        super().__init__(divergence.id, appearance)
        self.setAccessibleName(f"{divergence.kind}, {divergence.level}: {divergence.explanation}")
        self.setObjectName("difference")
        self.setProperty("active", "true" if active else "false")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 6, 4)
        layout.setSpacing(9)
        badge = KindBadge(divergence.kind, divergence.level, appearance)
        words = plain_label(divergence.explanation, wraps=True)
        layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)


class VersionCard(ClickableFrame):
    """One source's words; beside another source's, what differs from it is filled."""

    def __init__(
        self,
        index: ComparisonIndex,
        sentence: str,
        base: str | None,
        confidence: float | None,
        appearance: Appearance,
    ) -> None:
        super().__init__(sentence, appearance)
        self.setObjectName("card")
        self.setProperty("chosen", "true" if base is None else "false")
        article, _ = index.sentences[sentence]
        words = index.words(sentence)
        about = "" if confidence is None else f"Counterpart: {sureness(confidence)}"
        self.setAccessibleName(
            f"{source_name(article)}, sentence {number_of(sentence)}, {about or 'chosen'}"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(5)
        place = index.article_order(article.id)
        layout.addLayout(_card_title(article, place, f"sentence {number_of(sentence)}", appearance))
        changes = _changes(index.words(base), words) if base is not None else ()
        if sum(end - start for start, end in changes) > _MOST_MARKED * len(words):
            changes, about = (), f"Worded differently throughout\n{about}"
        layout.addWidget(TextBlock(words, appearance, changes))
        layout.addLayout(_facts(index, sentence, about))


class SilentCard(QFrame):
    """A source without counterpart, with its nearest sentences one click away.

    Signals:
        clicked: with the id of the nearest sentence that was clicked.
    """

    clicked = Signal(str)

    def __init__(
        self,
        index: ComparisonIndex,
        article: Article,
        place: int,
        nearest: Sequence[tuple[str, float]],
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self._index, self._nearest, self._appearance = index, nearest, appearance
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 12, 6)
        self._layout.setSpacing(6)
        self._layout.addLayout(_card_title(article, place, "○ no counterpart", appearance))
        self.button = QToolButton()
        self.button.setObjectName("linkButton")
        self.button.setText("Show the nearest sentences")
        self.button.clicked.connect(self._unfold)
        self._layout.addWidget(self.button)
        self.button.setVisible(bool(nearest))

    def _unfold(self) -> None:
        self.button.hide()
        for sentence, confidence in self._nearest:
            card = ClickableFrame(sentence, self._appearance)
            card.setObjectName("card")
            card.setAccessibleName(f"Sentence {number_of(sentence)}, {percent(confidence)}")
            layout = QVBoxLayout(card)
            layout.setContentsMargins(12, 8, 12, 8)
            layout.addWidget(TextBlock(self._index.words(sentence), self._appearance, quiet=True))
            about = (
                f"Sentence {number_of(sentence)} · {percent(confidence)} sure: too little to count"
            )
            layout.addWidget(plain_label(about, "soft", wraps=True))
            card.clicked.connect(self.clicked)
            self._layout.addWidget(card)


def _card_title(article: Article, place: int, right: str, appearance: Appearance) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(7)
    name = ElidedLabel(source_name(article))
    name.setFont(appearance.type.strong)
    layout.addWidget(SourceSign(place, article.id, appearance))
    layout.addWidget(name, 1)
    layout.addWidget(plain_label(right, "soft"))
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
        name = who or (source.text if source else "")
        if name:
            said.append(f"{name} ({cue.text})" if cue else name)
    return "Says it: " + ", ".join(dict.fromkeys(said)) if said else "Says it: no speaker found"


def _figures(index: ComparisonIndex, sentence: str) -> str:
    figures = [placed.figure.text for placed in index.figures.get(sentence, ())]
    return "Figures: " + " · ".join(dict.fromkeys(figures)) if figures else ""


def _changes(base: str, words: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        (change.b.start, change.b.end)
        for change in diff_words(base, words)
        if not change.equal and change.b.end > change.b.start
    )
