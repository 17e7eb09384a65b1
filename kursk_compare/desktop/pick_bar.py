"""Tells that the window waits for a sentence to be picked."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kursk_compare.desktop.buttons import text_button, with_keys
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import set_edges
from kursk_compare.desktop.translation import tr


class PickBar(QFrame):
    """One sentence that asks, and Cancel."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._words = plain_label("", wraps=True)
        self.cancel = text_button(with_keys(tr("Cancel  Esc")))
        layout = QHBoxLayout(self)
        set_edges(layout, 16, 6, 10, 6)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def ask(self, words: str) -> None:
        """Ask for a sentence."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def words(self) -> str:
        """Return what is asked."""
        return self._words.text()
