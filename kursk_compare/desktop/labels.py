"""Labels for words that may come from a file; they are shown as they are, never as markup."""

from __future__ import annotations

import re
import textwrap

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kursk_compare.desktop.doubts import readable, without_hidden
from kursk_compare.desktop.mirroring import as_written, in_label, lead
from kursk_compare.desktop.tall_widget import let_height_follow_width

_TIP_LINE = 84
_LONG_WORD = re.compile(r"[!-~]{12,}")  # in other scripts a break may change the letters beside it
_BREAK = "\u200b"


class PlainLabel(QLabel):
    """Words that begin where lines of the window begin, each line in its own direction.

    With `breaks_words` a long word in Latin letters, as of a file's name, may be broken anywhere.
    """

    def __init__(self, *, breaks_words: bool = False) -> None:
        super().__init__()
        self._words = ""
        self._breaks_words = breaks_words
        self.setTextFormat(Qt.TextFormat.PlainText)
        lead(self)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        self._words = words
        shown = in_label(words)
        super().setText(_LONG_WORD.sub(_breakable, shown) if self._breaks_words else shown)

    def text(self) -> str:
        """Return the words, without what turns them."""
        return self._words


def _breakable(word: re.Match[str]) -> str:
    return _BREAK.join(word.group())


def plain_label(
    words: str, name: str = "", *, wraps: bool = False, breaks_words: bool = False
) -> PlainLabel:
    """Return a label of `words`; `name` is its name in the style sheet."""
    label = PlainLabel(breaks_words=breaks_words)
    label.setText(readable(words))
    label.setObjectName(name)
    label.setWordWrap(wraps)
    if wraps:
        let_height_follow_width(label)
    return label


def plain_tip(heading: str, words: str) -> str:
    """Return a tip that Qt takes for plain text, whatever the words are.

    Qt looks for markup in the first line of a tip alone, which is our own heading.
    """
    return f"{heading}\n{without_hidden(words)}"


def sentence_tip(heading: str, words: str) -> str:
    """Return a plain tip whose words are set in lines."""
    return plain_tip(heading, textwrap.fill(words, _TIP_LINE))


class ElidedLabel(QWidget):
    """One line of words, cut with an ellipsis where there is no room."""

    def __init__(self, words: str, role: str = "ink") -> None:
        super().__init__()
        self._words = words
        self.setObjectName(role)
        self.setToolTip("")
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """Return the words, whole."""
        return self._words

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for all words on one line."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the words that fit."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(
            without_hidden(self._words).replace("\n", " "),
            Qt.TextElideMode.ElideRight,
            self.width(),
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags), as_written(shown))
