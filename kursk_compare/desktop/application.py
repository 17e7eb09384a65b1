"""Starts the desktop application: the window first, the heavy parts after it is shown."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from kursk_compare.crash_reports import CrashReports, crash_folder
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.choices import Choices
from kursk_compare.desktop.choosing import Chooser, DialogChooser
from kursk_compare.desktop.chosen_preferences import ChosenPreferences
from kursk_compare.desktop.crash_watch import CrashWatch
from kursk_compare.desktop.end_watch import EndWatch
from kursk_compare.desktop.engine_link import EngineLink, MakeEngine
from kursk_compare.desktop.post import SHOW
from kursk_compare.desktop.preferences import Preferences, Store, load_preferences
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.short_pauses import keep_pauses_short
from kursk_compare.desktop.traces import Traces
from kursk_compare.desktop.translation import install
from kursk_compare.desktop.window import NAME, MainWindow
from kursk_compare.engine import Engine
from kursk_compare.engine.decisions import decisions_folder
from kursk_compare.errors import OutputNotWritten
from kursk_compare.few_heaps import share_heaps
from kursk_compare.local_data import local_folders
from kursk_compare.project import SUFFIX
from kursk_compare.project.originals import originals_file
from kursk_compare.project.sessions import SessionFolder, sessions_folder
from kursk_compare.resources import resource
from kursk_compare.settings import Settings
from kursk_compare.version import VERSION

_NAME = "kursk-compare"
_SOON_MS = 100
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


@dataclass(slots=True)
class Desktop:
    """One running session: its window, its engine, and what lies between."""

    window: MainWindow
    session: Session
    link: EngineLink
    appearance: Appearance

    def close(self) -> None:
        """Close the window and end the engine."""
        self.window.close()
        self._end()

    def leave(self) -> None:
        """End all without a question; what is not saved is offered by the next start."""
        self.window.rest()
        self._end()

    def _end(self) -> None:
        self.appearance.end()
        self.window.projects.close()
        self.link.close()


def build_desktop(
    make_engine: MakeEngine = Engine,
    store: Store | None = None,
    chooser: Chooser | None = None,
    preferences: Preferences | None = None,
    kept_in: Path | None = None,
    *,
    own: SessionFolder | None = None,
    originals: Path | None = None,
    folders: Sequence[Path] = (),
) -> Desktop:
    """Put a session together; nothing heavy runs and no window is shown yet.

    Decisions on articles are kept in the folder `kept_in`, unsaved work in the session folder
    `own`, where originals lay in the file `originals`; None keeps none. `folders` are what
    "Remove all local data" removes.
    """
    kept: Store = store if store is not None else Choices(QSettings(_NAME, _NAME))
    wanted = preferences or load_preferences(kept)
    install(_application(), wanted.language)
    link = EngineLink(make_engine)
    link.expect_models(wanted.model, wanted.pair_model)
    settings = Settings(preset=wanted.preset, model=wanted.model, pair_model=wanted.pair_model)
    session = Session(link, settings, kept_in)
    appearance = Appearance(wanted)
    traces = Traces(kept, link, own, kept_in, originals, folders)
    asks = DialogChooser(lambda: traces.leaves_none)
    chosen = ChosenPreferences(wanted, kept)
    window = MainWindow(session, appearance, chosen, chooser or asks, traces)
    return Desktop(window, session, link, appearance)


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


def prepare_application(arguments: Sequence[str]) -> QApplication:
    """Return the application with its name, its icon and its base style."""
    share_heaps(1)
    application = QApplication(list(arguments))
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(VERSION)
    QGuiApplication.setDesktopFileName("io.github.kursk_compare.KurskCompare")
    application.setStyle("Fusion")
    application.setWindowIcon(_icon())
    keep_pauses_short(application)
    return application


class Program:
    """The one window of a program, which another takes the place of when it is opened anew."""

    def __init__(self, desktop: Desktop, build: Callable[[], Desktop]) -> None:
        self._build = build
        self.desktop = self._show(desktop)

    def begin(self, paths: Sequence[str]) -> None:
        """Open `paths`, and offer what an earlier program left."""
        QTimer.singleShot(0, lambda: self.desktop.window.open_paths(paths))
        QTimer.singleShot(0, self.desktop.window.projects.start)

    def restart(self) -> None:
        """Open the window anew around the work in it, once nothing is being written."""
        former = self.desktop
        projects = former.window.projects
        if former.session.writing or projects.document.saving:
            QTimer.singleShot(_SOON_MS, self.restart)
            return
        held, place = projects.hand_over(), former.window.saveGeometry()
        self.desktop = self._show(self._build())
        self.desktop.appearance.take_over(former.appearance)
        self.desktop.window.restoreGeometry(place)
        if held is not None:
            self.desktop.window.projects.take_over(held)
        former.close()
        former.window.deleteLater()
        self.desktop.window.projects.reclaim()
        self.begin([] if held is not None else former.session.paths)

    def _show(self, desktop: Desktop) -> Desktop:
        wanted = desktop.window.preferring.restart_wanted
        # What asks for it goes with the window: it must have returned by then.
        wanted.connect(self.restart, Qt.ConnectionType.QueuedConnection)
        desktop.window.show()
        QTimer.singleShot(0, desktop.link.start)
        return desktop


def run(paths: Sequence[str]) -> int:
    """Show the window, open `paths`, and return the exit status when it is closed."""
    own, problem = _session_folder()
    if own is not None and shown_elsewhere(paths, own):
        own.close()
        return 0
    application = prepare_application(sys.argv[:1])
    watch = CrashWatch(CrashReports(crash_folder()))
    first = _usual_desktop(own, problem)
    program = Program(first, lambda: _usual_desktop(*_session_folder()))
    watch.start(keep=not first.window.projects.traces.leaves_none)
    ends = EndWatch()
    program.begin(paths)
    status = application.exec()
    (program.desktop.leave if ends.told_to_end else program.desktop.close)()
    ends.stop()
    watch.stop()
    return status


def _usual_desktop(own: SessionFolder | None, problem: str) -> Desktop:
    desktop = build_desktop(
        kept_in=decisions_folder(),
        own=own,
        originals=originals_file(),
        folders=local_folders(),
    )
    desktop.window.notices.tell([problem] if problem else [])
    return desktop


def shown_elsewhere(paths: Sequence[str], own: SessionFolder) -> bool:
    """Bring the window to the front that has the project open which is to be opened, if any."""
    if len(paths) != 1 or not paths[0].lower().endswith(SUFFIX):
        return False
    with contextlib.suppress(OutputNotWritten):
        other = own.claim(paths[0])
        return other is not None and other.send(SHOW)
    return False


def _session_folder() -> tuple[SessionFolder | None, str]:
    """Return the folder of this program, or why there is none."""
    try:
        return SessionFolder.make(sessions_folder()), ""
    except OutputNotWritten as error:
        return None, str(error)


def _icon() -> QIcon:
    icon = QIcon()
    for size in _ICON_SIZES:
        pixmap = QPixmap()
        pixmap.loadFromData(resource(f"icons/kursk-compare-{size}.png").read_bytes())
        icon.addPixmap(pixmap)
    return icon
