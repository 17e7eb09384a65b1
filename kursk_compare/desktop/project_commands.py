"""New, open, save, recent, recover: the commands on projects, and what guards unsaved work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.choosing import Chooser, Conflict, Unsaved
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.document import Document, Held
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.indexing import index_aside
from kursk_compare.desktop.post import SHOW, Post, open_elsewhere
from kursk_compare.desktop.project_actions import ProjectActions, make_project_actions
from kursk_compare.desktop.recent_files import RecentFiles, RecentMenu, tidy_beside
from kursk_compare.desktop.recovery import Recovery
from kursk_compare.desktop.recovery_dialog import FoundWork
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.standing import Standing
from kursk_compare.desktop.traces import Traces
from kursk_compare.desktop.translation import tr
from kursk_compare.errors import OutputNotWritten, UnreadableProject
from kursk_compare.project import SUFFIX, OpenedProject, Saved, ViewState, read_project
from kursk_compare.project.file_format import CURRENT_VERSION
from kursk_compare.project.originals import changed_originals, remember_originals

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Read:
    """A project as it came off the disk, ready to be shown."""

    path: str
    opened: OpenedProject
    index: ComparisonIndex
    notices: tuple[str, ...]


class ProjectCommands(QObject):
    """Carries the commands out; what the window shows of it, it is told by signals.

    Signals:
        told: plain sentences for the user.
        result: a line on what was done.
        emptied: there is nothing to show.
        shown: a project is shown, and where the user was in it (a ViewState).
        show_wanted: the window is to come to the front.
        ready_to_close: what kept the window open is done.
        renamed: the document's name, or whether it is modified, is another.
        finish_wanted: what is being typed is to be kept first.
    """

    told = Signal(list)
    result = Signal(str)
    emptied = Signal()
    shown = Signal(object)
    show_wanted = Signal()
    ready_to_close = Signal()
    renamed = Signal()
    finish_wanted = Signal()
    _was_read = Signal(int, object)
    _was_not_read = Signal(int, str)

    def __init__(
        self,
        session: Session,
        view: Callable[[], ViewState],
        chooser: Chooser,
        traces: Traces,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._chooser, self._window = session, chooser, window
        self.traces = traces
        self.actions_: ProjectActions = make_project_actions(window)
        self.document = Document(session, view, traces.own, self)
        self.recent = RecentFiles(traces.store)
        self.recent_menu = RecentMenu(self.recent, window)
        self._aside = ThreadPoolExecutor(1, thread_name_prefix="projects")
        self.recovery = Recovery(traces.sessions, self._aside, window)
        self._post = Post(traces.own, self) if traces.own is not None else None
        self._reading = 0
        self._then: Act | None = None
        self._asking = self._may_close = False
        self._connect()
        self._connect_recovery()
        self._keep(on=not traces.leaves_none)

    def _connect(self) -> None:
        acts, document = self.actions_, self.document
        acts.new.triggered.connect(lambda: self.guarded(self.begin))
        acts.save.triggered.connect(self.save)
        acts.save_as.triggered.connect(self.save_as)
        acts.no_traces.setChecked(self.traces.leaves_none)
        acts.no_traces.toggled.connect(self._on_no_traces)
        acts.remove_data.triggered.connect(self._on_remove_data)
        self.recent_menu.wanted.connect(lambda path: self.open_paths([path]))
        document.changed.connect(self._on_changed)
        document.saved.connect(self._on_saved)
        document.not_saved.connect(self._on_not_saved)
        document.journal_failed.connect(lambda words: self.told.emit([words]))
        self._was_read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._was_not_read.connect(self._on_not_read, Qt.ConnectionType.QueuedConnection)
        if self._post is not None:
            self._post.show_wanted.connect(self.show_wanted)

    def _connect_recovery(self) -> None:
        recovery = self.recovery
        self.actions_.recover.triggered.connect(recovery.offer)
        recovery.found_changed.connect(self.actions_.recover.setEnabled)
        recovery.look_wanted.connect(lambda work: self.guarded(lambda: self._look_at(work)))
        recovery.recover_wanted.connect(self._on_recover)
        recovery.emptied.connect(self.begin)

    def start(self) -> None:
        """Offer what an earlier program left unsaved, and tidy what it left unfinished."""
        self.recovery.search()
        # A folder may lie on a drive that does not answer; nothing may wait for it.
        tidy = partial(tidy_beside, self.recent.paths())
        threading.Thread(target=tidy, daemon=True, name="tidy").start()

    # Opening

    def begin(self) -> None:
        """Have nothing open."""
        self._begin_unnamed()
        self._session.restore(Standing(), self._session.settings, None)
        self.emptied.emit()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open articles, or one project."""
        projects = [path for path in paths if path.lower().endswith(SUFFIX)]
        if len(paths) > 1 and projects:
            self.told.emit([tr("Open a project alone; articles can be added to it afterwards.")])
        elif projects:
            self.guarded(lambda: self._read(projects[0]))
        elif paths:
            self.guarded(lambda: self._open_articles(paths))

    def take_dropped(self, paths: Sequence[str]) -> None:
        """Open what was dropped; beside open articles it is added."""
        has_project = any(path.lower().endswith(SUFFIX) for path in paths)
        is_open = self._session.paths or self._session.standing.articles
        if is_open and not has_project:
            self._session.add_paths(paths)
        else:
            self.open_paths(paths)

    def guarded(self, act: Act) -> None:
        """Do what gives up the work that is open, once that is saved, or need not be."""
        self.finish_wanted.emit()
        if self.document.saving:
            self._then = act
            return
        if not self.document.modified:
            act()
            return
        answer = self._chooser.about_unsaved(self._window, self.document.name)
        if answer is Unsaved.SAVE:
            self._then = act
            self.save()
        elif answer is Unsaved.DROP:
            act()

    def _open_articles(self, paths: Sequence[str]) -> None:
        self._begin_unnamed()
        self._session.open_paths(paths)

    def _begin_unnamed(self) -> None:
        self._reading += 1
        self.recovery.stop_looking()
        self.document.begin()
        self._session.keep_in(self.traces.decisions, use_cache=not self.traces.leaves_none)

    def _read(self, path: str) -> None:
        self._reading += 1
        self.result.emit(filled(tr("Opening %1…"), PurePath(path).name))
        self._aside.submit(self._read_aside, self._reading, path)

    def _read_aside(self, ticket: int, path: str) -> None:
        own = self.traces.own
        try:
            if own is not None and path != self.document.path:
                other = own.claim(path)
                if other is not None:
                    taken = other.send(SHOW)
                    self._was_not_read.emit(ticket, open_elsewhere(path, taken=taken))
                    return
            opened = read_project(path)
        except (UnreadableProject, OutputNotWritten) as error:
            reason = error.reason if isinstance(error, UnreadableProject) else str(error)
            self._was_not_read.emit(ticket, in_turn(": ", (PurePath(path).name, told(reason))))
            return
        project = opened.project
        index = index_aside(project.comparison, project.decisions.applied_to(project.sources))
        notices = list(opened.notices)
        if self.traces.originals is not None:
            notices += changed_originals(self.traces.originals, project.sources)
        if opened.version < CURRENT_VERSION:
            words = tr("%1 is of an older version; saving keeps a copy of it beside.")
            notices.append(filled(words, PurePath(path).name))
        self._was_read.emit(ticket, _Read(path, opened, index, tuple(notices)))

    def _on_read(self, ticket: int, read: _Read) -> None:
        if ticket != self._reading:
            return
        self._session.keep_in(None, use_cache=not self.traces.leaves_none)
        self.recovery.stop_looking()
        self.document.take_up(read.opened, read.path, read.index)
        self.recent.add(read.path)
        self.result.emit("")
        self.shown.emit(read.opened.project.view)
        if not read.opened.project.sources:
            self.emptied.emit()
        self.told.emit(list(read.notices))

    def _on_not_read(self, ticket: int, words: str) -> None:
        if ticket == self._reading:
            self.reclaim()
            self.result.emit("")
        self.told.emit([words])

    def reclaim(self) -> None:
        """Say to other windows that the document is open here."""
        own, path = self.traces.own, self.document.path
        if own is not None:
            self._aside.submit(own.claim, path)

    # Handing over

    def hand_over(self) -> Held | None:
        """Return what is open for another window; this one may close and loses nothing by it.

        Work that is only looked at is not handed over: it stays where it was found.
        """
        self.finish_wanted.emit()
        self._may_close = True
        open_ = self._session.standing.articles and self.recovery.looking_at is None
        return self.document.held() if open_ else None

    def take_over(self, held: Held) -> None:
        """Go on with what another window held."""
        self.document.take_over(held)
        self._keep(on=not self.traces.leaves_none)
        self.shown.emit(held.snapshot.view)

    # Saving

    def save(self) -> None:
        """Save where it is kept, or ask where to."""
        self.finish_wanted.emit()
        if self.document.path is None:
            self.save_as()
        else:
            self.document.save()

    def save_as(self) -> None:
        """Ask where to, and save there."""
        self.finish_wanted.emit()
        path = self._chooser.project(self._window, self._suggested())
        if path:
            self.document.save(path)
        else:
            self._then = None

    def _suggested(self) -> str:
        if self.document.path is not None:
            return self.document.path
        paths = self._session.paths
        folder = Path(paths[0]).parent if paths else Path.home()
        return str(folder / f"comparison{SUFFIX}")

    def _on_saved(self, saved: Saved) -> None:
        self.recent.add(saved.path)
        self._session.keep_in(None, use_cache=not self.traces.leaves_none)
        if self.recovery.looking_at is not None:
            self.recovery.discard(self.recovery.looking_at)
            self.recovery.stop_looking()
        if self.traces.originals is not None:
            file, sources = self.traces.originals, self._session.standing.articles
            self._aside.submit(remember_originals, file, sources)
        older = PurePath(saved.backup).name if saved.backup else ""
        words = tr("Saved: %1. The older version is kept as %2.") if older else tr("Saved: %1.")
        self.result.emit(filled(words, saved.path, older))
        act, self._then = self._then, None
        if act is not None:
            self.guarded(act)

    def _on_not_saved(self, words: str, conflict: bool) -> None:
        act, self._then = self._then, None
        if not conflict:
            self.told.emit([words])
            return
        answer = self._chooser.about_conflict(self._window, words)
        self._then = act if answer is not Conflict.NOTHING else None
        if answer is Conflict.WRITE_OVER:
            self.document.save(whatever_is_there=True)
        elif answer is Conflict.ANOTHER_NAME:
            self.save_as()

    # Recovering

    def _look_at(self, work: FoundWork) -> None:
        if work.opened is None or work.index is None:
            return
        self._reading += 1
        self._session.keep_in(None, use_cache=not self.traces.leaves_none)
        self.document.take_up(work.opened, None, work.index)
        self.recovery.show_looking(work)
        self.shown.emit(work.opened.project.view)

    def _on_recover(self, work: FoundWork) -> None:
        if self.recovery.looking_at is work:
            self._recover(work)
        else:
            self.guarded(lambda: self._look_and_recover(work))

    def _look_and_recover(self, work: FoundWork) -> None:
        self._look_at(work)
        self._recover(work)

    def _recover(self, work: FoundWork) -> None:
        """Go on with what is shown; what was left is removed once it is kept anew."""
        document, own = work.document, self.traces.own
        if work.changed or (document and own is not None and own.claim(document) is not None):
            document = None
        binding = work.opened.binding if work.opened else None
        kept = self.document.recover(document, binding.sha256 if binding else None)
        self.recovery.stop_looking()
        if kept:
            self.recovery.discard(work)
        self.result.emit(tr("Recovered. It is not saved yet."))

    # Traces

    def _on_no_traces(self, on: bool) -> None:
        self.traces.leave_none(on=on)
        self._keep(on=not on)

    def _keep(self, *, on: bool) -> None:
        self.recent.kept = on
        self.document.keep_journal(on=on)
        folder = self.traces.decisions if self.document.path is None else None
        self._session.keep_in(folder, use_cache=on)

    def _on_remove_data(self) -> None:
        if self._chooser.about_removal(self._window):
            self.recovery.close()
            self.actions_.no_traces.setChecked(True)
            self.traces.remove_all(self._on_removed)

    def _on_removed(self, left: list[Path]) -> None:
        if left:
            names = ", ".join(map(str, left))
            self.told.emit([filled(tr("Some local data could not be removed: %1."), names)])
        else:
            words = tr("All local data is removed; this window leaves no traces any more.")
            self.result.emit(words)

    # The end

    def _on_changed(self) -> None:
        has_work = bool(self._session.standing.articles)
        self.actions_.save.setEnabled(has_work)
        self.actions_.save_as.setEnabled(has_work)
        self.renamed.emit()

    def may_close(self) -> bool:
        """Say whether the window may close now; where it may later, `ready_to_close` follows."""
        if not self._may_close:
            self._asking = True
            self.guarded(self._let_close)
            self._asking = False
        return self._may_close

    def _let_close(self) -> None:
        self._may_close = True
        if not self._asking:
            self.ready_to_close.emit()

    def close(self) -> None:
        """End properly when nothing is lost by it; else leave what can be recovered."""
        self._aside.shutdown(wait=True)
        self.recovery.close()
        self.document.close(properly=self._may_close or not self.document.modified)
