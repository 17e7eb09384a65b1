"""The user's choices in the system's settings, and how they are forgotten."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QSettings


class Choices:
    """A store that can be emptied for good: what is chosen afterwards is not kept."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._forgets = False

    def value(self, key: str, /) -> object:
        """Return what is kept under `key`, or None."""
        return None if self._forgets else self._settings.value(key)

    def setValue(self, key: str, value: object, /) -> None:  # noqa: N802 - as QSettings names it
        """Keep `value` under `key`."""
        if not self._forgets:
            self._settings.setValue(key, value)

    def forget(self) -> None:
        """Remove all that is kept, the file with it, and keep nothing any more."""
        self._forgets = True
        self._settings.clear()
        self._settings.sync()
        file = Path(self._settings.fileName())
        with contextlib.suppress(OSError):
            file.unlink()
            file.parent.rmdir()
