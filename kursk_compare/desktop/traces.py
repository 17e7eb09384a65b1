"""What this program keeps on this computer by itself: where, whether, and how it is removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from kursk_compare.desktop.choices import Choices
from kursk_compare.desktop.engine_link import EngineLink
from kursk_compare.desktop.preferences import Store
from kursk_compare.local_data import remove_local_data
from kursk_compare.project.sessions import SessionFolder, running

_NO_TRACES = "leave_no_traces"


class Traces(QObject):
    """The places of what is kept, and the user's wish to keep nothing.

    `own` is None where no session folder could be made, or none is wanted; decisions are kept in
    `kept_in`, where originals lay in `originals`; `folders` hold all there is to remove.
    """

    _removed = Signal(object, object)

    def __init__(
        self,
        store: Store,
        link: EngineLink,
        own: SessionFolder | None = None,
        kept_in: Path | None = None,
        originals: Path | None = None,
        folders: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self.store, self.own = store, own
        self._link, self._folders = link, tuple(folders)
        self._kept_in, self._originals = kept_in, originals
        self.leaves_none = str(store.value(_NO_TRACES)).lower() == "true"
        self._removed.connect(self._on_removed, Qt.ConnectionType.QueuedConnection)
        if self.leaves_none:
            link.keep_vectors(on=False)

    @property
    def sessions(self) -> Path | None:
        """Where the folders of running programs lie."""
        return None if self.own is None else self.own.folder.parent

    @property
    def decisions(self) -> Path | None:
        """Where decisions on articles that are no project are kept, None for nowhere."""
        return None if self.leaves_none else self._kept_in

    @property
    def originals(self) -> Path | None:
        """Where is remembered from where sources were read."""
        return None if self.leaves_none else self._originals

    def leave_none(self, *, on: bool) -> None:
        """Keep nothing from now on but this wish itself, or everything again."""
        if on != self.leaves_none:
            self.leaves_none = on
            self.store.setValue(_NO_TRACES, "true" if on else "false")
            self._link.keep_vectors(on=not on)

    def remove_all(self, then: Callable[[list[Path]], None]) -> None:
        """Remove everything, once the engine has let go of it; `then` is told what is left."""
        self._link.cancel()
        self._link.do_aside(lambda: self._remove(then))

    def _remove(self, then: Callable[[list[Path]], None]) -> None:
        own = [self.own.folder] if self.own is not None else []
        others = [one.folder for one in running(own[0].parent, but=own[0])] if own else []
        left = remove_local_data(self._folders, in_use=[*own, *others])
        self._removed.emit(then, left)

    def _on_removed(self, then: Callable[[list[Path]], None], left: list[Path]) -> None:
        if isinstance(self.store, Choices):
            self.store.forget()
        then(left)
