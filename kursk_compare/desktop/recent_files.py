"""The projects used last: their paths, newest first, and nothing of what is in them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path, PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.buttons import caption
from kursk_compare.desktop.labels import plain_tip
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.preferences import Store
from kursk_compare.desktop.translation import tr
from kursk_compare.saving import remove_leftovers

MOST = 10
_KEY = "recent_projects"
_LONGEST_NAME = 60


class RecentFiles:
    """The list as it is kept between runs."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.kept = True

    def paths(self) -> list[str]:
        """Return the paths; what makes no sense is no list."""
        try:
            found = json.loads(str(self._store.value(_KEY) or "[]"))
        except ValueError:
            return []
        if not isinstance(found, list):
            return []
        return [path for path in found if isinstance(path, str)][:MOST]

    def add(self, path: str) -> None:
        """Put a path first, unless nothing is to be kept."""
        if self.kept:
            full = os.path.abspath(path)
            self._keep([full, *(p for p in self.paths() if p != full)])

    def forget(self, path: str) -> None:
        """Take one path out."""
        self._keep([p for p in self.paths() if p != path])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])

    def _keep(self, paths: list[str]) -> None:
        self._store.setValue(_KEY, json.dumps(paths[:MOST]))


class RecentMenu(Menu):
    """The list as a menu, made when it is opened.

    Signals:
        wanted: the path of a project.
    """

    wanted = Signal(str)

    def __init__(self, recent: RecentFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent = recent
        self.setTitle(tr("Recent projects"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now."""
        self.clear()
        paths = self._recent.paths()
        names = [PurePath(path).name for path in paths]
        for path, name in zip(paths, names, strict=True):
            action = self.addAction(_shown(path, alone=names.count(name) == 1))
            action.setToolTip(plain_tip(tr("Project"), path))
            action.setData(path)
            action.triggered.connect(lambda _=False, path=path: self.wanted.emit(path))
        if not paths:
            self.addAction(tr("No project was saved or opened yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("Clear this list")).triggered.connect(self._recent.clear)


def _shown(path: str, *, alone: bool) -> str:
    """Return a path's name for a menu, with its folder where another has the same name."""
    name = PurePath(path).name if alone else f"{PurePath(path).name} – {Path(path).parent}"
    if len(name) > _LONGEST_NAME:
        half = _LONGEST_NAME // 2
        name = f"{name[:half]}…{name[-half:]}"
    return caption(name)


def tidy_beside(paths: Iterable[str]) -> None:
    """Remove what programs that were ended left unfinished beside these files."""
    for path in map(Path, paths):
        remove_leftovers(path.parent, path.name)
