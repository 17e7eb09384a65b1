"""The preferences in force: one place where they change, are kept, and are told of."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kursk_compare.desktop.preferences import TEXT_SIZES, Preferences, Store, save_preferences


class ChosenPreferences(QObject):
    """What the user prefers now; every change is kept for the next start.

    Signals:
        changed: the Preferences from now on.
    """

    changed = Signal(object)

    def __init__(self, preferences: Preferences, store: Store) -> None:
        super().__init__()
        self.now = preferences
        self._store = store

    def change(self, **changes: object) -> None:
        """Prefer something else; `changes` are named as the fields of Preferences."""
        self.replace(replace(self.now, **changes))  # type: ignore[arg-type]  # its own fields

    def resize_text(self, size: int) -> None:
        """Prefer text of this size, or of the nearest that is sensible."""
        self.change(text_size=min(max(size, TEXT_SIZES[0]), TEXT_SIZES[-1]))

    def replace(self, preferences: Preferences) -> None:
        """Prefer all this."""
        if preferences != self.now:
            self.now = preferences
            save_preferences(self._store, preferences)
            self.changed.emit(preferences)
