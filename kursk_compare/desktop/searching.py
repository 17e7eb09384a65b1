"""Carries a search from the field to every view, and the current hit into sight."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.actions import make_action
from kursk_compare.desktop.search import NO_HITS, Hits
from kursk_compare.desktop.search_bar import SearchBar
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.workspace import Workspace


class Searching(QObject):
    """Looks for words in the comparison that the workspace shows."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.hits: Hits = NO_HITS
        self.bar = SearchBar()
        self.find = make_action(window, tr("Find in all sources"), "Ctrl+F")
        self.next = make_action(window, tr("Next hit"), "F3")
        self.previous = make_action(window, tr("Previous hit"), "Shift+F3")
        self.find.triggered.connect(self.bar.begin)
        self.next.triggered.connect(lambda: self.step(1))
        self.previous.triggered.connect(lambda: self.step(-1))
        self.bar.wanted.connect(self.search)
        self.bar.step_wanted.connect(self.step)
        self.bar.left.connect(self._on_left)
        workspace.comparison_shown.connect(self._on_comparison)

    def actions_(self) -> tuple[QAction, ...]:
        """Return the commands for the shortcut list."""
        return self.find, self.next, self.previous

    def search(self, words: str) -> None:
        """Look for the words; the first hit from the chosen statement on becomes current."""
        index = self._workspace.index
        found = index.search_text.find(words) if index is not None else NO_HITS
        if found.found and index is not None:
            chosen = self._workspace.chosen
            places = list(index.sentences)
            found = found.nearest_after(places[places.index(chosen) :] if chosen else places)
        self._show(found, go=True)

    def step(self, by: int) -> None:
        """Go to the next hit, or to an earlier one."""
        if not self.hits.found and self.bar.field.text():
            self.search(self.bar.field.text())
            return
        self._show(self.hits.step(by), go=True)

    def _show(self, hits: Hits, *, go: bool) -> None:
        self.hits = hits
        searched = bool(self.bar.field.text().strip())
        self.bar.show_count(len(hits.found), hits.at, searched=searched)
        self._workspace.show_hits(hits, go=go)

    def _on_comparison(self) -> None:
        """Look again in what came; nothing moves by itself."""
        words = self.bar.field.text()
        index = self._workspace.index
        if words and index is not None:
            found = index.search_text.find(words)
            at = min(self.hits.at, len(found.found) - 1)
            self._show(Hits(found.found, at, found.by_sentence), go=False)

    def _on_left(self) -> None:
        self._show(NO_HITS, go=False)
        self._workspace.focus_text()
