"""The work in the window as a file: what of it is saved, what is not, and its journal.

Everything that touches the disk is done off the window's thread, in turn; its outcome comes back
as a signal.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import PurePath

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kursk_compare.comparison.model import Comparison
from kursk_compare.corrections import Corrections
from kursk_compare.desktop.comparison_index import ComparisonIndex, without_comparison
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.indexing import index_aside
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.standing import Standing
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import Decisions
from kursk_compare.errors import OutputNotWritten
from kursk_compare.project import (
    Binding,
    ChangedMeanwhile,
    ComparisonText,
    OpenedProject,
    Project,
    Saved,
    UnknownField,
    ViewState,
    save_project,
)
from kursk_compare.project.model import kept_settings
from kursk_compare.project.sessions import SessionFolder
from kursk_compare.project.writing import write_project
from kursk_compare.settings import Settings

JOURNAL_DELAY_MS = 300
"""How long changes are gathered before the journal is written; a crash costs little more."""

JOURNAL_AGAIN_MS = 10_000
"""When a journal that could not be written is tried again."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that goes into a file, at one moment."""

    standing: Standing
    settings: Settings
    view: ViewState
    comparison: Comparison | None
    unknown: tuple[UnknownField, ...]

    def project(self) -> Project:
        """Return it as a project."""
        made = Project(
            self.standing.articles,
            self.standing.decisions,
            self.settings,
            self.view,
            unknown=self.unknown,
        )
        return made.with_comparison(self.comparison)

    def content(self) -> object:
        """Return what counts when two states of a file are held against each other."""
        standing = self.standing
        return standing.articles, standing.decisions, kept_settings(self.settings)


@dataclass(frozen=True, slots=True)
class Held:
    """A document as it stands in one window, for another window to go on with."""

    snapshot: Snapshot
    index: ComparisonIndex
    path: str | None
    sha256: str | None
    baseline: object


class Document(QObject):
    """What is open in the window, and where it is kept.

    Signals:
        changed: it has another name, or it is modified, or no longer.
        saved: what was written (a Saved).
        not_saved: one plain sentence why not, and whether another program changed the file.
        journal_failed: one plain sentence why unsaved work could not be recovered.
    """

    changed = Signal()
    saved = Signal(object)
    not_saved = Signal(str, bool)
    journal_failed = Signal(str)
    _written = Signal(object, object, object)
    _journalled = Signal(str)

    def __init__(
        self,
        session: Session,
        view: Callable[[], ViewState],
        own: SessionFolder | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._own = session, view, own
        self.path: str | None = None
        self._sha256: str | None = None
        self._unknown: tuple[UnknownField, ...] = ()
        self._baseline: object = None
        self._awaits_articles = True
        self._looking = False
        self._saving = 0
        self._journals = own is not None
        self._journal_due = self._journal_running = self._journal_told = False
        self._text = ComparisonText()
        self._shown: ComparisonIndex | None = None
        self.drafted: Callable[[Corrections], Corrections] = _as_kept
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="document")
        self._delay = QTimer(self, interval=JOURNAL_DELAY_MS, singleShot=True)
        self._delay.timeout.connect(self._write_journal)
        self._again = QTimer(self, interval=JOURNAL_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._keep_journal)
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
        self._journalled.connect(self._on_journalled, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._on_changed)
        session.articles_shown.connect(self._on_shown)
        session.comparison_shown.connect(self._on_shown)

    # What it is

    @property
    def name(self) -> str:
        """The file's name; "" for work that was never saved."""
        return PurePath(self.path).name if self.path else ""

    @property
    def modified(self) -> bool:
        """Whether the user's work is not in the file, or in none."""
        return not self._awaits_articles and self._content() != self._baseline

    @property
    def saving(self) -> bool:
        """Whether it is being written."""
        return self._saving > 0

    def snapshot(self) -> Snapshot:
        """Return all of it as it is now."""
        session = self._session
        return Snapshot(
            session.standing, session.settings, self._view(), session.comparison, self._unknown
        )

    def _content(self) -> object:
        """Return what may not be lost; of articles only just opened that is what was decided."""
        standing = self._session.standing
        if self.path is None:
            return standing.decisions
        return standing.articles, standing.decisions, kept_settings(self._session.settings)

    # Beginning

    def begin(self) -> None:
        """Have something new and unnamed, with what is opened next."""
        self.path = self._sha256 = self._baseline = None
        self._unknown = ()
        self._awaits_articles = True
        self._looking = False
        if self._own is not None:
            self._disk.submit(self._own.claim, None)
        self._drop_journal()
        self.changed.emit()

    def held(self) -> Held:
        """Return it as it stands; a comparison that is not up to date is left out."""
        return Held(self.snapshot(), self._lookups(), self.path, self._sha256, self._baseline)

    def _lookups(self) -> ComparisonIndex:
        """Return the lookups of what is up to date, which the window mostly has already."""
        articles = self._session.standing.decided()
        comparison = None if self._session.busy else self._session.comparison
        wanted = comparison or without_comparison(articles)
        if self._shown is not None and self._shown.comparison == wanted:
            return self._shown
        return index_aside(comparison, articles)

    def _on_shown(self, index: ComparisonIndex) -> None:
        self._shown = index

    def take_over(self, held: Held) -> None:
        """Go on with what another window held, as far saved and as modified as it was there."""
        self.path, self._sha256 = held.path, held.sha256
        self._unknown = held.snapshot.unknown
        self._looking, self._awaits_articles = False, True
        self._session.restore(held.snapshot.standing, held.snapshot.settings, held.index)
        self._baseline = held.baseline
        self._on_changed()
        self.journal_now()

    def take_up(self, opened: OpenedProject, path: str | None, index: ComparisonIndex) -> None:
        """Go on with a project; one without a path is only looked at until `recover`."""
        project = opened.project
        self.path, self._sha256 = path, opened.sha256 if path else None
        self._unknown = project.unknown
        self._awaits_articles = True
        self._looking = path is None
        session = self._session
        settings = replace(
            session.settings,
            preset=project.settings.preset,
            threshold=project.settings.threshold,
        )
        standing = Standing(project.sources, (), project.decisions)
        session.restore(standing, settings, index)
        self._awaits_articles = False
        self._baseline = self._content()
        self._on_changed()

    def recover(self, path: str | None, sha256: str | None) -> bool:
        """Go on with what is looked at, as unsaved work on its file, or on none.

        Returns whether it is kept in the journal of this program now.
        """
        self.path, self._sha256 = path, sha256 if path else None
        self._looking = False
        self._baseline = None
        self._on_changed()
        return self.journal_now()

    # Saving

    def save(self, path: str | None = None, *, whatever_is_there: bool = False) -> None:
        """Write it to `path`, or to where it is kept; `saved` or `not_saved` follows."""
        target = path or self.path
        assert target is not None
        known = self._sha256 if target == self.path and not whatever_is_there else None
        snapshot = self.snapshot()
        self._saving += 1
        self._disk.submit(self._save, target, known, snapshot)

    def _save(self, target: str, known: str | None, snapshot: Snapshot) -> None:
        try:
            written: Saved | OutputNotWritten = self._save_alone(target, known, snapshot)
        except OutputNotWritten as error:
            written = error
        except Exception as error:  # what goes wrong here would else be lost with the thread
            written = OutputNotWritten(filled(tr("%1 could not be written (%2)."), target, error))
        self._written.emit(target, snapshot, written)

    def _save_alone(self, target: str, known: str | None, snapshot: Snapshot) -> Saved:
        if self._own is not None and target != self.path:
            other = self._own.claim(target)
            if other is not None:
                raise OutputNotWritten(
                    filled(
                        tr("%1 is open in another window; close it there or choose another name."),
                        target,
                    )
                )
        try:
            return save_project(target, snapshot.project(), known_sha256=known, text=self._text)
        except OutputNotWritten:
            if self._own is not None and target != self.path:
                self._own.claim(self.path)
            raise

    def _on_written(self, target: str, snapshot: Snapshot, written: object) -> None:
        self._saving -= 1
        if not isinstance(written, Saved):
            self.not_saved.emit(str(written), isinstance(written, ChangedMeanwhile))
            return
        self.path, self._sha256 = target, written.sha256
        self._looking = False
        self._baseline = snapshot.content()
        if not self.modified:
            self._session.steps.setClean()
        self._on_changed()
        self.saved.emit(written)

    # Changes and the journal

    def _on_changed(self) -> None:
        if self._awaits_articles and self._session.standing.articles:
            self._awaits_articles = False
            self._baseline = self._content()
        self._keep_journal()
        self.changed.emit()

    def _keep_journal(self) -> None:
        if not self._needs_journal():
            self._drop_journal()
        elif not self._delay.isActive():
            self._delay.start()

    def touch(self) -> None:
        """Something is being written that is not decided yet; it goes into the journal too."""
        self._keep_journal()

    def _needs_journal(self) -> bool:
        if not self._journals or not self._session.standing.articles:
            return False
        is_new = self.path is None and not self._looking
        return self.modified or is_new or self._drafted() != self._session.decisions

    def _drafted(self) -> Decisions:
        """Return the decisions with what is being written just now."""
        decisions = self._session.decisions
        corrections = self.drafted(decisions.corrections)
        if corrections == decisions.corrections:
            return decisions
        return replace(decisions, corrections=corrections)

    def _as_in_journal(self) -> Snapshot:
        snapshot = self.snapshot()
        standing = replace(snapshot.standing, decisions=self._drafted())
        return replace(snapshot, standing=standing)

    def _write_journal(self) -> None:
        if self._journal_running:
            self._journal_due = True
        elif self._needs_journal():
            self._journal_running = True
            binding = Binding(self.path, self._sha256)
            self._disk.submit(self._journal, self._as_in_journal(), binding)

    def _journal(self, snapshot: Snapshot, binding: Binding) -> str:
        """Write the journal; return one plain sentence when that fails, else ""."""
        assert self._own is not None
        told = ""
        try:
            write_project(self._own.write_journal, snapshot.project(), binding, text=self._text)
        except OutputNotWritten as error:
            told = str(error)
        except Exception as error:  # what goes wrong here would else be lost with the thread
            told = filled(tr("The journal could not be written (%1)."), error)
        self._journalled.emit(told)
        return told

    def _on_journalled(self, told: str) -> None:
        self._journal_running = False
        if told and not self._journal_told:
            self.journal_failed.emit(told)
        self._journal_told = bool(told)
        if told:
            self._again.start()
        if self._journal_due:
            self._journal_due = False
            self._keep_journal()

    def _drop_journal(self) -> None:
        self._delay.stop()
        self._journal_due = False
        if self._own is not None:
            self._disk.submit(self._own.drop_journal)

    def keep_journal(self, *, on: bool) -> None:
        """Write a journal from now on, or none."""
        self._journals = on and self._own is not None
        self._keep_journal()

    def journal_now(self) -> bool:
        """Write the journal without delay and wait for it; say whether it is there now."""
        self._delay.stop()
        if not self._needs_journal():
            return False
        binding = Binding(self.path, self._sha256)
        return not self._disk.submit(self._journal, self._as_in_journal(), binding).result()

    def close(self, *, properly: bool) -> None:
        """Write what is under way and stop; ended `properly` nothing is left to recover."""
        self._delay.stop()
        if not properly:
            self.journal_now()
        self._disk.shutdown(wait=True)
        if self._own is not None:
            self._own.close() if properly else self._own.leave()


def _as_kept(corrections: Corrections) -> Corrections:
    return corrections
