"""A window with a stand-in for the engine, which answers when a test tells it to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.application import Desktop, build_desktop
from kursk_compare.desktop.choosing import Conflict, Unsaved
from kursk_compare.desktop.held_widgets import held_widgets
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.engine import Event, Finished
from tests.desktop import example

HERE = Path(__file__).parent
# The offscreen platform says so of every window that has a least size, and of every popup.
OFFSCREEN_ONLY = "^This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items):
    """Let no other Qt warning pass."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_ONLY))


class FakeEngine:
    """Remembers what it is asked for; its events come from another thread, as the real one's."""

    def __init__(self, on_event: Callable[[Event], None]) -> None:
        self._on_event = on_event
        self._numbers = count(1)
        self.calls: list[tuple[str, object]] = []
        self.asked = threading.Semaphore(0)
        self.models: tuple[str | None, str | None] | None = None
        self.job = 0

    def _called(self, name: str, what: object = None) -> int:
        self.calls.append((name, what))
        if name in {"files", "articles", "report"}:
            self.job = next(self._numbers)
        self.asked.release()
        return self.job

    def start(self) -> None:
        self._called("start")

    def compare_files(self, paths, settings, decisions=None, kept_in=None, held=()) -> int:
        self.decisions, self.kept_in, self.held = decisions, kept_in, tuple(held)
        return self._called("files", (tuple(paths), settings))

    def compare_articles(self, articles, settings) -> int:
        return self._called("articles", (tuple(articles), settings))

    def export_report(self, comparison, path, options=None) -> int:
        return self._called("report", path)

    def keep_vectors(self, *, on) -> None:
        self.keeps_vectors = on

    def expect_models(self, model, pair_model) -> None:
        self.models = (model, pair_model)

    def cancel(self) -> None:
        self._called("cancel")

    def close(self) -> None:
        self._called("close")

    def names(self) -> list[str]:
        return [name for name, _ in self.calls]

    def tell(self, event: Event) -> None:
        """Tell an event as the engine's listener would."""
        teller = threading.Thread(target=self._on_event, args=(event,))
        teller.start()
        teller.join()


class FakeStore(dict):
    """Keeps choices in memory."""

    def value(self, key):
        return self.get(key)

    def setValue(self, key, value):  # noqa: N802 - as QSettings names it
        self[key] = value


class FakeChooser:
    """Answers what the test wants chosen."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.chosen_folder = ""
        self.chosen_model = ""
        self.target = ""
        self.project_target = ""
        self.asked: list[str] = []
        self.unsaved = Unsaved.DROP
        self.conflict = Conflict.NOTHING

    def articles(self, parent):
        return self.paths

    def folder(self, parent):
        return self.chosen_folder

    def model_folder(self, parent):
        return self.chosen_model

    def report(self, parent, suggested):
        return self.target

    def project(self, parent, suggested):
        self.suggested = suggested
        return self.project_target

    def about_unsaved(self, parent, name):
        self.asked.append(name)
        return self.unsaved

    def about_conflict(self, parent, words):
        self.asked.append(words)
        return self.conflict

    def about_removal(self, parent):
        return True


class Person:
    """Someone at the window: what they do, and what they see."""

    def __init__(self, desktop: Desktop, engine: FakeEngine, chooser: FakeChooser, qtbot) -> None:
        self.desktop, self.engine, self.chooser, self._bot = desktop, engine, chooser, qtbot
        self.window = desktop.window
        self.workspace = desktop.window.workspace
        self.board = desktop.window.workspace.board
        self.panel = desktop.window.workspace.statement
        self.looks = desktop.appearance

    def opens(self, *paths: str) -> None:
        """Choose files in the dialog and wait until the engine is asked for them."""
        self.chooser.paths = list(paths)
        before = len(self.engine.calls)
        self.window.actions_.open.trigger()
        self._bot.waitUntil(lambda: "files" in self.engine.names()[before:])

    def hears(self, *events: Event) -> None:
        """Let the engine tell events."""
        for event in events:
            self.engine.tell(event)
        self._bot.wait(5)

    def sees_comparison(self, found: Comparison | None = None) -> None:
        """Open three articles and wait until they are compared, with this result."""
        self.opens("a.txt", "b.txt", "c.txt")
        self.hears(Finished(self.engine.job, found or example.comparison()))
        self._bot.waitUntil(lambda: not self.desktop.session.busy)
        self._bot.waitUntil(lambda: len(self.board.columns) == 3)
        self._bot.waitUntil(lambda: len(self.board.filled_columns()) == 3)
        self._bot.waitUntil(lambda: self.board.columns[0].view.layouts.width > 0)

    def sees_it_anew(self) -> None:
        """Wait until a decision has led to another comparison, which finds the same."""
        self._bot.waitUntil(lambda: self.engine.names()[-1] == "articles")
        self.hears(Finished(self.engine.job, example.comparison()))
        self._bot.waitUntil(lambda: not self.desktop.session.busy)

    def clicks(self, sentence: str) -> None:
        """Click a sentence in its column."""
        article, _, number = sentence.partition(":")
        view = self.board.column(article).view
        row = view.model().index(int(number))
        view.scrollTo(row)
        box = view.visualRect(row)
        place = QPoint(80, box.bottom() - 8)
        self._bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.waits_until_still()

    def moves_holding(self, widget: QWidget, place: QPoint) -> None:
        """Move the pointer with the left button held down, as QTest's own moves cannot."""
        buttons = Qt.MouseButton.LeftButton
        at, none = QPointF(place), Qt.KeyboardModifier.NoModifier
        seen = QPointF(widget.mapToGlobal(place))
        event = QMouseEvent(QEvent.Type.MouseMove, at, seen, Qt.MouseButton.NoButton, buttons, none)
        QApplication.sendEvent(widget, event)

    def waits_until_still(self) -> None:
        """Wait until nothing moves and everything is shown."""

        def is_still() -> bool:
            return not (self.board.motion.moving or self.panel.filling or self.looks.dressing)

        self._bot.waitUntil(is_still)

    def heights(self, *sentences: str) -> list[int]:
        """Return how far below the top of their columns the sentences' words stand."""
        found = []
        for sentence in sentences:
            article, _, number = sentence.partition(":")
            found.append(self.board.column(article).view.height_on_screen(int(number)))
        return found

    def scroll_places(self) -> list[int]:
        """Return how far each column is scrolled."""
        return [c.view.verticalScrollBar().value() for c in self.board.columns]


@pytest.fixture
def make_person(qtbot, qapp):
    """Return a function that seats someone at a new window."""
    with held_widgets():
        qapp.setStyle("Fusion")
    desktops = []

    def make(preferences=None, store=None, kept_in=None, **more) -> Person:
        engines = []

        def make_engine(on_event):
            engines.append(FakeEngine(on_event))
            return engines[-1]

        chooser = FakeChooser()
        wanted = preferences or Preferences(colours=Colours.LIGHT, motion=False)
        kept = store if store is not None else FakeStore()
        desktop = build_desktop(make_engine, kept, chooser, wanted, kept_in, **more)
        qtbot.addWidget(desktop.window)
        desktop.window.resize(1400, 620)
        desktop.window.show()
        qtbot.waitExposed(desktop.window)
        desktops.append(desktop)
        return Person(desktop, engines[0], chooser, qtbot)

    yield make
    for desktop in desktops:
        desktop.close()


@pytest.fixture
def person(make_person):
    """Someone at a new window."""
    return make_person()
