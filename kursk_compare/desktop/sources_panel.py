"""The sources: letter, shape, name, date, length, shared text, and what the reader doubted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.source_sign import SourceSign
from kursk_compare.desktop.source_words import (
    length_words,
    published_words,
    source_name,
    source_notes,
)
from kursk_compare.desktop.statement_cards import ClickableFrame

RAIL_WIDTH = 62


class SourcesPanel(QFrame):
    """The panel left of the columns.

    Signals:
        source_wanted: the id of the article that was clicked.
        add_wanted: another source is to be added.
    """

    source_wanted = Signal(str)
    add_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("sources")
        self._appearance = appearance
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._add = QToolButton()
        self._add.setObjectName("quietButton")
        self._add.setAccessibleName("Add a source")
        self._add.clicked.connect(self.add_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 4, 8)
        layout.setSpacing(6)
        self._heading = plain_label("Sources", "heading")
        self._heading.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._add)
        self._rows: list[SourceRow] = []
        self._narrow = False
        self.set_narrow(False)

    @property
    def narrow(self) -> bool:
        """Whether only the signs are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show only the signs, or everything that is known of each source."""
        self._narrow = narrow
        self._heading.setVisible(not narrow)
        self._add.setText("+" if narrow else "+ Add a source…")
        for row in self._rows:
            row.set_narrow(narrow)
        self.setMinimumWidth(RAIL_WIDTH if narrow else 180)
        self.setMaximumWidth(RAIL_WIDTH if narrow else 420)

    def show_comparison(self, comparison: Comparison) -> None:
        """List the articles of this comparison."""
        self._rows = []
        rows = QWidget()
        rows.setObjectName("sourceList")
        layout = QVBoxLayout(rows)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(2)
        for place, article in enumerate(comparison.articles):
            row = SourceRow(comparison, article, place, self._appearance)
            row.clicked.connect(self.source_wanted)
            row.set_narrow(self._narrow)
            self._rows.append(row)
            layout.addWidget(row)
        layout.addStretch(1)
        self._area.setWidget(rows)


class SourceRow(ClickableFrame):
    """One source; a click brings its column into view."""

    def __init__(
        self, comparison: Comparison, article: Article, place: int, appearance: Appearance
    ) -> None:
        super().__init__(article.id, appearance)
        name = source_name(article)
        about = f"{published_words(article)} · {length_words(article)}"
        self.setAccessibleName(f"Source {article.id}, {name}, {about}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 7, 6, 7)
        layout.setSpacing(9)
        sign = SourceSign(place, article.id, appearance)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        title = plain_label(name, wraps=True)
        title.setFont(appearance.type.strong)
        words.addWidget(title)
        words.addWidget(plain_label(about, "soft", wraps=True))
        for note in source_notes(comparison, article):
            words.addWidget(plain_label(note, "note", wraps=True))
        layout.addWidget(self._words, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Show the sign alone, or the words too."""
        self._words.setVisible(not narrow)
