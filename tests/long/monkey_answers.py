"""What the monkey answers where the window asks, and where its choices are kept."""

from __future__ import annotations

import random
from pathlib import Path

from kursk_compare.desktop.choosing import Conflict, Unsaved


class Chooser:
    """Chooses at random what a user would be asked."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        self._chance, self._folder = chance, folder

    def articles(self, parent):
        return [f"/made-up/{self._chance.randrange(9)}.txt"] if self._chance.random() < 0.5 else []

    def folder(self, parent):
        return ""

    def model_folder(self, parent):
        return ""

    def report(self, parent, suggested):
        return str(self._folder / "report.pdf") if self._chance.random() < 0.5 else ""

    def project(self, parent, suggested):
        return ""

    def about_unsaved(self, parent, name):
        return self._chance.choice([Unsaved.DROP, Unsaved.KEEP_WORKING])

    def about_conflict(self, parent, words):
        return Conflict.NOTHING

    def about_removal(self, parent):
        return False


class Store(dict):
    def value(self, key):
        return self.get(key)

    def setValue(self, key, value):  # noqa: N802 - as QSettings names it
        self[key] = value
