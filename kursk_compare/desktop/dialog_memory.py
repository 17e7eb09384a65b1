"""What Qt's own file dialogs note for all Qt programs of a user: the folders that were visited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSettings

_FILE = "QtProject"
_NOTED = ("FileDialog/history", "FileDialog/lastVisited", "FileDialog/shortcuts")


@contextmanager
def dialogs_forget(settings: QSettings | None = None) -> Iterator[None]:
    """Leave what is noted as it was, whatever the dialogs shown meanwhile add to it.

    The system's own dialogs, where Qt shows these, note what they like.
    """
    noted = settings or QSettings(QSettings.Scope.UserScope, _FILE)
    before = {key: noted.value(key) for key in _NOTED if noted.contains(key)}
    was_there = bool(noted.allKeys())
    try:
        yield
    finally:
        noted.sync()
        if not was_there:
            noted.clear()
        for key in _NOTED:
            if key in before:
                noted.setValue(key, before[key])
            else:
                noted.remove(key)
        noted.sync()
