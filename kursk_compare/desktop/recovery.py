"""Finds what programs left that did not end properly, and carries out what the user wants of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.indexing import index_aside
from kursk_compare.desktop.recovery_dialog import FoundWork, LookingBar, RecoveryDialog
from kursk_compare.errors import UnreadableProject
from kursk_compare.project import OpenedProject, read_project
from kursk_compare.project.sessions import AbandonedSession, abandoned
from kursk_compare.project.writing import checksum_of_file


class Recovery(QObject):
    """What lies there to be recovered, held for as long as it is in question.

    Signals:
        look_wanted: show a FoundWork without recovering it.
        recover_wanted: go on with a FoundWork, which is shown already or not.
        emptied: what was only looked at is to be shown no longer.
        found_changed: whether there is something to recover.
    """

    look_wanted = Signal(object)
    recover_wanted = Signal(object)
    emptied = Signal()
    found_changed = Signal(bool)
    _searched = Signal(object)

    def __init__(self, root: Path | None, aside: ThreadPoolExecutor, window: QWidget) -> None:
        super().__init__(window)
        self._root, self._aside, self._window = root, aside, window
        self.found: list[FoundWork] = []
        self.dialog: RecoveryDialog | None = None
        self.bar = LookingBar()
        self.looking_at: FoundWork | None = None
        self._searched.connect(self._on_searched, Qt.ConnectionType.QueuedConnection)
        self.bar.recover.clicked.connect(self._recover_shown)
        self.bar.discard.clicked.connect(self._discard_shown)
        self.bar.later.clicked.connect(self._leave_shown)

    def search(self) -> None:
        """Look for unsaved work off the window's thread, and offer what there is."""
        if self._root is not None:
            self._aside.submit(self._search, self._root)

    def offer(self) -> None:
        """Ask what becomes of the work that was found."""
        if not self.found or self.dialog is not None or self.looking_at is not None:
            return
        self.dialog = RecoveryDialog(self.found, self._window)
        self.dialog.recover_wanted.connect(self.recover_wanted)
        self.dialog.look_wanted.connect(self.look_wanted)
        self.dialog.discard_wanted.connect(self.discard)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def show_looking(self, work: FoundWork) -> None:
        """Say that this work is shown and not recovered."""
        self.looking_at = work
        self.bar.show()

    def stop_looking(self) -> None:
        """Something else is shown, or the work is recovered."""
        self.looking_at = None
        self.bar.hide()

    def discard(self, work: FoundWork) -> None:
        """Remove the work for good: the user said so, or it is kept elsewhere now."""
        self._forget(work)
        work.session.discard()

    def close(self) -> None:
        """Leave the rest for another time."""
        for work in list(self.found):
            work.session.release()
        self.found.clear()

    def _search(self, root: Path) -> None:
        self._searched.emit([_read(session) for session in abandoned(root)])

    def _on_searched(self, found: list[FoundWork]) -> None:
        self.found = found
        self.found_changed.emit(bool(found))
        self.offer()

    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _recover_shown(self) -> None:
        if self.looking_at is not None:
            self.recover_wanted.emit(self.looking_at)

    def _discard_shown(self) -> None:
        work = self.looking_at
        if work is not None:
            self._leave_shown()
            self.discard(work)

    def _leave_shown(self) -> None:
        self.stop_looking()
        self.emptied.emit()

    def _forget(self, work: FoundWork) -> None:
        if work in self.found:
            self.found.remove(work)
        self.found_changed.emit(bool(self.found))


def _read(session: AbandonedSession) -> FoundWork:
    written = session.written
    try:
        opened = read_project(session.journal)
    except UnreadableProject as error:
        return FoundWork(session, None, None, written, unreadable=error.reason)
    project = opened.project
    index = index_aside(project.comparison, project.decisions.applied_to(project.sources))
    return FoundWork(session, opened, index, written, _has_changed(opened))


def _has_changed(opened: OpenedProject) -> bool:
    """Say whether the project file is another one than the work was begun from.

    The path is this program's own: it wrote it into its journal.
    """
    binding = opened.binding
    if binding is None or binding.document is None:
        return False
    return checksum_of_file(Path(binding.document)) != binding.sha256
