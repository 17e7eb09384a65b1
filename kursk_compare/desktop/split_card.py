"""Asks which sentences stay together when a statement is split in two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from kursk_compare.desktop.buttons import push_button
from kursk_compare.desktop.comparison_index import ComparisonIndex, place_words
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import as_written
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.translation import tr

_MOST_SHOWN = 8


class SplitCard(QFrame):
    """A list with a tick for each other sentence of the statement.

    Signals:
        split_wanted: the chosen sentence, and those (tuple of ids) that stay with it.
    """

    split_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._sentence = ""
        self._others: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What stays with this sentence"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._enable)
        self.split = push_button(tr("Split"), "secondaryButton")
        self.split.clicked.connect(self._on_split)
        self.cancel = push_button(tr("Cancel"), "secondaryButton")
        self.cancel.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(7)
        layout.addWidget(
            plain_label(tr("Tick what stays with this sentence"), "heading", wraps=True)
        )
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.hide()

    def ask(self, index: ComparisonIndex, sentence: str, others: Sequence[str]) -> None:
        """Ask about the other sentences of the statement of `sentence`."""
        self._sentence, self._others = sentence, tuple(others)
        self.list.clear()
        for other in others:
            words = shown_text(index.words(other))
            item = QListWidgetItem(as_written(filled("%1  %2", place_words(other), words)))
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        shown = min(len(others), _MOST_SHOWN)
        self.list.setFixedHeight(shown * max(20, self.list.sizeHintForRow(0)) + 4)
        self._enable()
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def staying(self) -> tuple[str, ...]:
        """Return the sentences that are ticked."""
        ticked = Qt.CheckState.Checked
        rows = range(self.list.count())
        return tuple(self._others[n] for n in rows if self.list.item(n).checkState() is ticked)

    def tick(self, sentence: str, ticked: bool) -> None:
        """Tick a sentence, or take the tick away."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self.list.item(self._others.index(sentence)).setCheckState(state)

    def _enable(self) -> None:
        self.split.setEnabled(len(self.staying()) < len(self._others))

    def _on_split(self) -> None:
        sentence, staying = self._sentence, self.staying()
        self.hide()
        self.split_wanted.emit(sentence, staying)
