"""The table of speakers by source, in which the user says who is one speaker and who is not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QTableView, QWidget

from kursk_compare.attribution.model import Entity
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.buttons import add_entry, caption, shortened
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.speaker_decisions import (
    decision_on,
    speaker_name,
    speakers_decided,
    wordings_to_set_apart,
)
from kursk_compare.desktop.table_models import SourceTable, show_speakers
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import Decisions
from kursk_compare.settings import Settings

_LONGEST = 80


class SpeakersTable(QTableView):
    """Who is heard in which source.

    Signals:
        join_wanted: two speakers (ids of entities) are one.
        apart_wanted: a wording is a speaker of its own.
        undo_wanted: what was decided on a speaker (the id of its entity) is taken back.
    """

    join_wanted = Signal(str, str)
    apart_wanted = Signal(str)
    undo_wanted = Signal(str)

    def __init__(self, table: SourceTable) -> None:
        super().__init__()
        self._table = table
        self._comparison: Comparison | None = None
        self._speakers: list[Entity] = []
        self.join = self._action(tr("Same speaker as…"), "Ctrl+J", self._ask_join)
        self.apart = self._action(tr("Not the same speaker…"), "Ctrl+Shift+J", self._ask_apart)
        self.undo = self._action(
            tr("Undo this decision"), QKeySequence.StandardKey.Delete, self._undo
        )
        self.menu: Menu | None = None

    def show_comparison(self, comparison: Comparison) -> None:
        """List the speakers of this comparison; the current speaker stays current."""
        before = self._current()
        known = {entity.id: entity for entity in comparison.entities}
        self._comparison = comparison
        self._speakers = [known[row.entity] for row in comparison.speakers if row.entity in known]
        show_speakers(self._table, comparison)
        if before is not None:
            self._make_current(before)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be decided on a speaker."""
        index = self.indexAt(event.pos())
        if index.isValid():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)
        if self._current() is not None:
            self._pop_up(self.decision_menu(), event.globalPos())

    def decision_menu(self) -> Menu:
        """Return the menu on the current speaker."""
        menu = Menu(self)
        menu.addMenu(self._join_menu(menu))
        apart = menu.addMenu(self._apart_menu(menu))
        speaker = self._current()
        apart.setEnabled(speaker is not None and bool(wordings_to_set_apart(speaker)))
        menu.addSeparator()
        menu.addAction(self.undo)
        self.undo.setEnabled(speaker is not None and bool(decision_on(speaker, self._decisions())))
        menu.aboutToHide.connect(lambda: self.undo.setEnabled(True))
        return menu

    def _join_menu(self, parent: QWidget) -> Menu:
        menu = Menu(self.join.text(), parent)
        speaker, decisions = self._current(), self._decisions()
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        if speaker is None:
            return menu
        others = [other for other in self._speakers if other.id != speaker.id]
        for other in sorted(others, key=lambda o: speaker_name(o, decisions).casefold()):
            join = partial(self.join_wanted.emit, speaker.id, other.id)
            add_entry(menu, _in_menu(speaker_name(other, decisions)), join)
        return menu

    def _apart_menu(self, parent: QWidget) -> Menu:
        menu = Menu(self.apart.text(), parent)
        speaker = self._current()
        for wording in wordings_to_set_apart(speaker) if speaker is not None else ():
            words = filled(tr("“%1”"), _in_menu(wording))
            add_entry(menu, words, partial(self.apart_wanted.emit, wording))
        return menu

    def _ask_join(self) -> None:
        self._pop_up(self._join_menu(self), self._place())

    def _ask_apart(self) -> None:
        self._pop_up(self._apart_menu(self), self._place())

    def _undo(self) -> None:
        speaker = self._current()
        if speaker is not None and decision_on(speaker, self._decisions()):
            self.undo_wanted.emit(speaker.id)

    def _pop_up(self, menu: Menu, place: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        if not menu.isEmpty():
            menu.popup(place)

    def _place(self) -> QPoint:
        box = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(box.bottomLeft())

    def _current(self) -> Entity | None:
        row = self.currentIndex().row()
        return self._speakers[row] if 0 <= row < len(self._speakers) else None

    def _make_current(self, before: Entity) -> None:
        """Make current who has most of the words that the speaker had before."""
        wordings = set(before.aliases)
        shared = [len(wordings.intersection(speaker.aliases)) for speaker in self._speakers]
        most = max(shared, default=0)
        if most:
            self.setCurrentIndex(self._table.index(shared.index(most), 0))

    def _decisions(self) -> Decisions:
        settings = Settings() if self._comparison is None else self._comparison.settings
        return speakers_decided(settings)

    def _action(
        self, words: str, keys: str | QKeySequence.StandardKey, act: Callable[[], None]
    ) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action


def _in_menu(words: str) -> str:
    return caption(shortened(shown_text(words), _LONGEST))
