"""The main window: puts the parts together and carries out commands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kursk_compare.article import Article
from kursk_compare.desktop.actions import make_actions
from kursk_compare.desktop.announcing import announce, announce_comparison
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.choosing import Chooser
from kursk_compare.desktop.chosen_preferences import ChosenPreferences
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.correcting import Correcting
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.exporting import Exporting
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.menus import menu_of
from kursk_compare.desktop.notice_bar import BusyBar, NoticeBar
from kursk_compare.desktop.pasting import NOTHING_TO_PASTE, PastedTexts, pasted_paths
from kursk_compare.desktop.preferring import Preferring
from kursk_compare.desktop.project_actions import project_menu
from kursk_compare.desktop.project_commands import ProjectCommands
from kursk_compare.desktop.report_preview_opening import Previewing
from kursk_compare.desktop.retry_bar import BreakWatch
from kursk_compare.desktop.samples import sample_paths
from kursk_compare.desktop.searching import Searching
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.shortcuts_dialog import ShortcutsDialog
from kursk_compare.desktop.start_page import StartPage
from kursk_compare.desktop.tab_order import ReadingOrderWindow
from kursk_compare.desktop.tall_widget import scrolled
from kursk_compare.desktop.toolbar import Toolbar
from kursk_compare.desktop.traces import Traces
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.view_menu import ViewMenu
from kursk_compare.desktop.view_state import go_to, view_state
from kursk_compare.desktop.view_switch import ViewSwitch
from kursk_compare.desktop.workspace import Workspace
from kursk_compare.errors import OutputNotWritten
from kursk_compare.project import ViewState
from kursk_compare.report.options import ReportOptions
from kursk_compare.settings import Preset

NAME = "Kursk Compare"

_COMFORTABLE = QSize(1440, 900)
_FRAME = QSize(0, 36)  # what the system's title bar takes


def first_size(available: QSize) -> QSize:
    """Return the size a window opens with: comfortable, and never larger than the screen."""
    return _COMFORTABLE.boundedTo(available - _FRAME)


class MainWindow(ReadingOrderWindow):
    """The window of one session."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        preferences: ChosenPreferences,
        chooser: Chooser,
        traces: Traces,
    ) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._preferences = preferences
        self._chooser = chooser
        self.actions_ = make_actions(self)
        self.toolbar = Toolbar(appearance)
        self.busy = BusyBar()
        self.notices = NoticeBar()
        self.breaks = BreakWatch(session)
        self.start_page = StartPage(appearance)
        self._start = scrolled(self.start_page)
        self.workspace = Workspace(appearance)
        self.correcting = Correcting(session, self.workspace, self)
        self.searching = Searching(self.workspace, self)
        self.views = ViewSwitch(self)
        self.pasted = PastedTexts()
        here = partial(view_state, self.workspace, self.toolbar)
        self.projects = ProjectCommands(session, here, chooser, traces, self)
        self._pages = QStackedWidget()
        self._result = plain_label("")
        self.exporting = Exporting(session, chooser, (self.busy, self.notices), self._tell, self)
        self.previewing = Previewing(self.workspace, self._export_with, self)
        self._arrange()
        self._connect_commands()
        self._connect_session()
        self._connect_decisions()
        self._connect_projects()
        self._show_title()
        self._enable()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open these files and folders, or a project."""
        if paths:
            self.notices.clear()
            self.projects.open_paths(paths)

    def result(self) -> str:
        """Return what the line at the bottom tells."""
        return self._result.text()

    # Putting together

    def _arrange(self) -> None:
        self.setAcceptDrops(True)
        self.resize(first_size(self.screen().availableGeometry().size()))
        self._pages.addWidget(self._start)
        self._pages.addWidget(self.workspace)
        self._arrange_toolbar()
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        looking = self.projects.recovery.bar
        bars = (self.busy, self.breaks, looking, self.notices, self.correcting.bar)
        for widget in (self.toolbar, *bars):
            layout.addWidget(widget)
        self.go_through((self.toolbar, *bars), *self.workspace.panels())
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._result, 1)
        self.statusBar().addPermanentWidget(
            plain_label(tr("Works offline: nothing is sent anywhere."))
        )

    def _arrange_toolbar(self) -> None:
        acts, projects = self.actions_, self.projects
        articles = (acts.open, acts.open_folder, acts.add, acts.paste)
        file = project_menu(projects.actions_, articles, projects.recent_menu, self)
        report = menu_of(self, acts.preview, acts.export)
        self.menus = file, ViewMenu(self._preferences, acts, self), report
        words = tr("File"), tr("View"), tr("Report")
        opens, *last = map(self._opening, words, self.menus)
        steps = (acts.previous, acts.next)
        self.toolbar.arrange([opens, acts.open], self.views, self.searching.bar, steps, *last)

    def _opening(self, words: str, menu: QMenu) -> QAction:
        action = QAction(words, self)
        action.setMenu(menu)
        return action

    def _connect_commands(self) -> None:
        acts = self.actions_
        acts.open.triggered.connect(self._on_open)
        acts.open_folder.triggered.connect(self._on_open_folder)
        acts.add.triggered.connect(self._on_add)
        acts.paste.triggered.connect(self._on_paste)
        acts.export.triggered.connect(lambda: self._export_with(None))
        acts.preview.triggered.connect(self._on_preview)
        acts.copy.triggered.connect(self._on_copy)
        acts.next.triggered.connect(lambda: self.workspace.step(1))
        acts.previous.triggered.connect(lambda: self.workspace.step(-1))
        acts.next_of_kind.triggered.connect(lambda: self.workspace.step(1, of_kind=True))
        acts.previous_of_kind.triggered.connect(lambda: self.workspace.step(-1, of_kind=True))
        acts.filter.triggered.connect(self.workspace.findings.open_filter)
        acts.back.triggered.connect(self._on_back)
        acts.shortcuts.triggered.connect(self._show_shortcuts)
        acts.base.triggered.connect(self.workspace.turn_base)
        acts.sources.triggered.connect(self.workspace.toggle_sources)
        acts.quit.triggered.connect(self.close)
        self.start_page.open_wanted.connect(self._on_open)
        self.start_page.folder_wanted.connect(self._on_open_folder)
        self.start_page.sample_wanted.connect(lambda: self.open_paths(sample_paths()))
        self.workspace.add_wanted.connect(self._on_add)
        self.views.view_chosen.connect(self.workspace.stage.show_view)
        self.workspace.stage.view_changed.connect(self.views.show_view)
        self.workspace.findings.position_changed.connect(self.toolbar.show_position)
        self.toolbar.hidden_kinds_changed.connect(self.workspace.hide_kinds)
        self.toolbar.preset_chosen.connect(self._on_preset)
        looks = (self._appearance, self._session, self.toolbar)
        self.preferring = Preferring(self._preferences, *looks, self._chooser, self)
        acts.settings.triggered.connect(lambda: self.preferring.open(self.projects.actions_))
        self.busy.cancel_wanted.connect(self._session.cancel)

    def _connect_session(self) -> None:
        session = self._session
        session.busy_changed.connect(self._on_busy)
        session.progressed.connect(self.busy.show_progress)
        session.articles_shown.connect(self._show)
        session.comparison_shown.connect(self._show)
        session.comparison_shown.connect(partial(announce_comparison, self))
        session.unreadable.connect(self.notices.tell)
        session.failed.connect(lambda words: self.notices.tell([words]))
        session.cancelled.connect(lambda: self._tell(tr("Stopped. Nothing was changed.")))

    def _connect_decisions(self) -> None:
        session, acts = self._session, self.actions_
        acts.undo.triggered.connect(session.steps.undo)
        acts.redo.triggered.connect(session.steps.redo)
        session.steps.canUndoChanged.connect(acts.undo.setEnabled)
        session.steps.canRedoChanged.connect(acts.redo.setEnabled)
        session.steps.undoTextChanged.connect(self._on_undo_text)
        session.steps.redoTextChanged.connect(self._on_redo_text)
        session.not_kept.connect(lambda words: self.notices.tell([words]))
        speakers = self.workspace.findings.speakers_table
        speakers.join_wanted.connect(session.join_speakers)
        speakers.apart_wanted.connect(session.set_speaker_apart)
        speakers.undo_wanted.connect(session.undo_speaker)
        self.workspace.sources.described.connect(session.describe_source)
        self.workspace.sources.remove_wanted.connect(session.remove_source)
        self.workspace.sources.move_wanted.connect(session.move_source)

    def _connect_projects(self) -> None:
        projects = self.projects
        projects.told.connect(self.notices.tell)
        projects.result.connect(self._tell)
        projects.emptied.connect(self._show_start)
        projects.shown.connect(self._on_project_shown)
        projects.show_wanted.connect(self._come_to_front)
        projects.ready_to_close.connect(self.close)
        projects.renamed.connect(self._show_title)
        projects.finish_wanted.connect(self.correcting.finish_writing)
        projects.document.drafted = self.correcting.drafted
        for signal in (self.correcting.remark.typed, self.correcting.remark.closed):
            signal.connect(projects.document.touch)

    # What the session tells

    def _show(self, index: ComparisonIndex) -> None:
        at, work = QApplication.focusWidget() or self, self.workspace
        reads_on = any(panel.isAncestorOf(at) for panel in (work.findings, work.sources))
        begins = self._start.isAncestorOf(at)
        self.workspace.show_comparison(index)
        if begins:
            at.clearFocus()  # else Qt would look for the next field, through all there are
        self._pages.setCurrentWidget(self.workspace)
        self.notices.tell(list(index.comparison.warnings))
        self._show_title()
        self._enable()
        if not reads_on:
            self.workspace.focus_text()

    def _on_busy(self, busy: bool) -> None:
        if busy and self._session.comparison is not None:
            self.busy.show_soon()
        else:
            self.busy.setVisible(busy)
        if busy:
            self._tell("")
        self._enable()

    def _on_undo_text(self, step: str) -> None:
        what = tr("Undo")
        self.actions_.undo.setText(f"{what}: {step}" if step else what)

    def _on_redo_text(self, step: str) -> None:
        what = tr("Redo")
        self.actions_.redo.setText(f"{what}: {step}" if step else what)

    def _show_start(self) -> None:
        self._pages.setCurrentWidget(self._start)
        self.busy.hide()
        self.notices.clear()
        self._show_title()
        self._enable()

    def _on_project_shown(self, state: ViewState) -> None:
        self.notices.clear()
        self.toolbar.show_preset(self._session.settings.preset)
        go_to(state, self.workspace, self.toolbar)
        self._enable()

    def _come_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def _show_title(self) -> None:
        document, articles = self.projects.document, self._session.standing.articles
        self.setWindowTitle(window_title(document.name, articles))
        self.setWindowModified(document.modified)

    def _tell(self, words: str) -> None:
        self._result.setText(readable(words))
        announce(self._result, words)

    def _enable(self) -> None:
        acts, compared = self.actions_, self._session.comparison is not None
        of_kind = (acts.next_of_kind, acts.previous_of_kind)
        for action in (acts.export, acts.preview, acts.next, acts.previous, *of_kind):
            action.setEnabled(compared)
        self.views.allow(self._pages.currentWidget() is self.workspace)
        self.toolbar.show_reading_controls(self._pages.currentWidget() is self.workspace)
        acts.add.setEnabled(bool(self._session.paths or self._session.standing.articles))
        acts.undo.setEnabled(self._session.steps.canUndo())
        acts.redo.setEnabled(self._session.steps.canRedo())

    # Commands

    def _on_open(self) -> None:
        self.open_paths(self._chooser.articles(self))

    def _on_open_folder(self) -> None:
        folder = self._chooser.folder(self)
        self.open_paths([folder] if folder else [])

    def _on_add(self) -> None:
        paths = self._chooser.articles(self)
        if paths:
            self.notices.clear()
            self.projects.take_dropped(paths)

    def _on_paste(self) -> None:
        self.notices.clear()
        try:
            none = self.projects.traces.leaves_none
            folder = self.pasted.folder(leaves_no_traces=none)
            paths = pasted_paths(QGuiApplication.clipboard().mimeData(), folder)
        except OutputNotWritten as error:
            self.notices.tell([str(error)])
            return
        if paths:
            self.projects.take_dropped(paths)
        else:
            self._tell(tr(NOTHING_TO_PASTE))

    def _export_with(self, options: ReportOptions | None) -> None:
        paths = [*filter(None, [self.projects.document.path]), *self._session.paths]
        self.exporting.ask(paths[0] if paths else "", options)

    def _on_preview(self) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            self.previewing.open(comparison)

    def _on_copy(self) -> None:
        marked = self.workspace.stage.marked_text()
        words = marked or self.workspace.quotation()
        if words:
            QGuiApplication.clipboard().setText(words)
            whole = tr("Copied what the sources say.")
            self._tell(tr("Copied the marked words.") if marked else whole)

    def _on_back(self) -> None:
        if not self.correcting.stop_picking() and not self.workspace.stage.unmark():
            self.workspace.choose(None)

    def _show_shortcuts(self) -> None:
        looking = (*self.views.actions_.values(), *self.searching.actions_())
        ShortcutsDialog(looking, self.correcting.actions_.all(), self).exec()

    def _on_preset(self, preset: Preset) -> None:
        self.toolbar.show_preset(preset)
        self._session.choose_preset(preset)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and folders."""
        if _local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is dropped; beside open articles it is added."""
        self.projects.take_dropped(_local_paths(event.mimeData()))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End what is running, unless the user wants to go on with unsaved work."""
        if not self.projects.may_close():
            event.ignore()
            return
        self.rest()
        super().closeEvent(event)

    def rest(self) -> None:
        """End what goes on in the window; nothing is asked."""
        self.previewing.close()
        self.workspace.board.motion.stop()
        self.pasted.forget()


def window_title(name: str, articles: Sequence[Article]) -> str:
    """Return the title; Qt puts the mark of unsaved work where "[*]" stands."""
    count = len(articles)
    title = next((a.title for a in articles if a.title), "")
    words = tr("%n source(s)", None, count)
    if title:
        words = filled(tr("%n source(s): %1", None, count), title)
    shown = readable(name or words).replace("[*]", "[*][*]")
    return f"{shown}[*] – {NAME}" if name or count else f"{NAME}[*]"


def _local_paths(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
