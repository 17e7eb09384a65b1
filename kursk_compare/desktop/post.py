"""Messages from other windows of this user, which come as small files in this program's folder."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.translation import tr
from kursk_compare.project.sessions import SessionFolder

SHOW: dict[str, object] = {"act": "show"}
"""Asks a window to come to the front."""

_LOOK_MS = 500


def open_elsewhere(path: str, *, taken: bool) -> str:
    """Say that a document is open in another window, which has `taken` the message or not."""
    name = PurePath(path).name
    if taken:
        return filled(tr("%1 is open in another window, which is in front now."), name)
    words = tr("%1 is open in another window, which does not answer; close it there first.")
    return filled(words, name)


class Post(QObject):
    """Watches the folder for messages.

    Signals:
        show_wanted: the window is to come to the front.
    """

    show_wanted = Signal()

    def __init__(self, own: SessionFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._watcher = QFileSystemWatcher(self)
        if self._watcher.addPath(str(own.post)):
            self._watcher.directoryChanged.connect(self._look)
        else:  # the system has no watch left to give
            timer = QTimer(self, interval=_LOOK_MS)
            timer.timeout.connect(self._look)
            timer.start()

    def _look(self) -> None:
        for letter in self._own.letters():
            if letter == SHOW:
                self.show_wanted.emit()
