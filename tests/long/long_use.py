"""Someone at one window for a long time: `python -m tests.long.long_use SECONDS FOLDER`.

They open articles and projects, read, search, decide, export, look at the report, save and close,
over and over, on the real engine with an encoder that needs no model. After each round nothing is
open; what the program still holds then is counted. Printed as JSON. With "leaking" as a third
argument the program lets go of less each round, for the control.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop.application import build_desktop, prepare_application
from kursk_compare.desktop.preferences import Preferences
from kursk_compare.desktop.view_switch import View
from kursk_compare.engine import Engine
from kursk_compare.project.sessions import SessionFolder
from kursk_compare.saving import PART
from tests.desktop.conftest import FakeChooser, FakeStore
from tests.long.monkey_engine import invented
from tests.long.monkey_watch import watch
from tests.long.working_session import wait_for

ARTICLES = 9
PROJECTS = 4
FORMS = ("pdf", "html", "docx", "xlsx", "md", "csv", "json")
BETWEEN_ACTS_MS = (10, 60)
LEAST_ROUNDS = 3
STOPPED_EACH = 10  # rounds in which the engine is ended and begins anew
WORKER = "tests.trust.faulty_worker"  # which nothing happens to as long as no fault is named


class Person:
    """Someone who works at the window, a round at a time."""

    def __init__(self, folder: Path) -> None:
        self.chance = random.Random(17)
        self.chooser = FakeChooser()
        self.out, self.sessions = folder / "out", folder / "sessions"
        self.articles = _written(folder / "articles")
        self.out.mkdir()
        self.desktop = build_desktop(
            lambda on_event: Engine(on_event, worker=WORKER),
            FakeStore(),
            self.chooser,
            Preferences(motion=False),
            folder / "kept",
            own=SessionFolder.make(self.sessions),
            originals=folder / "originals.json",
        )
        self.window, self.session = self.desktop.window, self.desktop.session
        self.workspace, self.projects = self.window.workspace, self.window.projects
        self.exported = self.saved = 0
        self.session.exported.connect(self._on_exported)
        self.projects.document.saved.connect(self._on_saved)
        self.window.show()

    def works(self, number: int) -> None:
        """Work a round: on new articles, or on a project that was saved in an earlier round."""
        path = self.out / f"work {number % PROJECTS}.kursk"
        if number % 2 and path.exists():
            self.window.open_paths([str(path)])
            wait_for(lambda: self.projects.document.path == str(path), "the project is not open")
        else:
            self.opens_articles()
        self.waits()
        acts = [self.reads, self.searches, self.looks_otherwise, self.decides, self.changes_looks]
        acts += [self.adds_and_removes, self.exports, self.previews]
        if number % STOPPED_EACH == 0:
            acts.append(self.thinks_better_of_it)
        self.chance.shuffle(acts)
        for act in acts:
            act()
            self.waits()
        self.saves(path)
        self.projects.actions_.new.trigger()
        wait_for(self.window.start_page.isVisible, "not closed")

    def opens_articles(self) -> None:
        self.chooser.paths = self.chance.sample(self.articles, 3)
        self.window.actions_.open.trigger()

    def waits(self) -> None:
        wait_for(lambda: self.session.comparison and not self.session.busy, "no comparison")
        QTest.qWait(self.chance.randint(*BETWEEN_ACTS_MS))

    def reads(self) -> None:
        for _ in range(6):
            self.window.actions_.next.trigger()
            view = self.chance.choice(self.workspace.board.columns).view.viewport()
            place = QPoint(view.width() // 2, self.chance.randrange(max(1, view.height())))
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
            QTest.qWait(self.chance.randint(*BETWEEN_ACTS_MS))

    def searches(self) -> None:
        bar = self.window.searching.bar
        for words in ("dam", "said", "nowhere"):
            bar.field.setText(words)
            bar.ask()
            self.window.searching.step(1)
        bar.leave()

    def looks_otherwise(self) -> None:
        for view in (*list(View)[1:], View.COLUMNS):
            self.workspace.stage.show_view(view)
            QTest.qWait(self.chance.randint(*BETWEEN_ACTS_MS))

    def changes_looks(self) -> None:
        acts = self.window.actions_
        for act in (acts.larger, acts.usual_size, acts.sources, acts.sources, acts.settings):
            act.trigger()
        dialog = self.window.preferring.dialog
        wait_for(dialog.isVisible, "no settings")
        dialog.close()

    def decides(self) -> None:
        sentences = list(self.workspace.index.sentences)
        correcting = self.window.correcting
        one = self.chance.choice([s for s in sentences if s.startswith("A:")])
        other = self.chance.choice([s for s in sentences if s.startswith("B:")])
        for act in (
            lambda: correcting.link(one, other),
            lambda: correcting.note(one, "Ask the council.", ("dam",), "matters"),
            lambda: correcting.confirm(one),
            lambda: correcting.say_silent(other),
            self.session.steps.undo,
            self.session.steps.redo,
        ):
            act()
            self.waits()

    def adds_and_removes(self) -> None:
        held = [article.id for article in self.session.standing.articles]
        self.chooser.paths = [self.chance.choice(self.articles)]
        self.window.actions_.add.trigger()
        self.waits()
        added = [a.id for a in self.session.standing.articles if a.id not in held]
        for article in added:
            self.session.remove_source(article)

    def exports(self) -> None:
        before = self.exported
        self.chooser.target = str(self.out / f"report.{self.chance.choice(FORMS)}")
        self.window.actions_.export.trigger()
        wait_for(lambda: self.exported > before, "no report")

    def previews(self) -> None:
        self.window.actions_.preview.trigger()
        preview = self.window.previewing.preview
        wait_for(lambda: not preview.bar.isVisible(), "no preview")
        QTest.qWait(self.chance.randint(*BETWEEN_ACTS_MS))
        preview.close()

    def thinks_better_of_it(self) -> None:
        """Begin a comparison and stop it, which ends the engine's child; then let it go on."""
        strength = self.session.settings.preset
        self.session.choose_preset(next(p for p in type(strength) if p is not strength))
        self.session.cancel()
        self.session.try_again()
        self.waits()

    def saves(self, path: Path) -> None:
        before = self.saved
        self.chooser.project_target = str(path)
        self.projects.save_as()
        wait_for(lambda: self.saved > before, "not saved")

    def _on_exported(self) -> None:
        self.exported += 1

    def _on_saved(self) -> None:
        self.saved += 1

    # What is still held

    def rests(self) -> dict[str, int]:
        """Return what is held now that nothing is open."""
        QTest.qWait(300)  # threads and processes that were told to end are gone
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        below = _below(os.getpid())
        unfinished = [f for f in self.out.parent.rglob("*") if f.name.endswith(PART)]
        temporary = [*Path(tempfile.gettempdir()).iterdir(), *self.sessions.rglob("*")]
        return {
            "memory": _of_status(os.getpid(), "VmRSS"),
            "memory of the engine": sum(_of_status(pid, "VmRSS") for pid in below),
            "open files": len(os.listdir("/proc/self/fd")),
            "threads": _of_status(os.getpid(), "Threads"),
            "processes": len(below),
            "temporary files": len(unfinished) + len(temporary),
            "objects": len(gc.get_objects()) + gc.get_freeze_count(),
            "widgets": len(QApplication.allWidgets()),
        }


def _written(folder: Path) -> list[str]:
    """Write the articles, as text and as pages by turns."""
    folder.mkdir()
    paths = []
    for place in range(ARTICLES):
        text = invented(place).text
        if place % 2:
            body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
            text = f"<html><body><article>{body}</article></body></html>"
        path = folder / f"{place}.{'html' if place % 2 else 'txt'}"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return paths


def _below(leader: int) -> list[int]:
    """Return the processes that this one started, and those that they did."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            told = (folder / "stat").read_text().rpartition(")")[2].split()
            parents[int(folder.name)] = int(told[1])
        except OSError:
            continue
    found = [pid for pid, parent in parents.items() if parent == leader]
    return [*found, *(below for pid in found for below in _below(pid))]


def _of_status(pid: int, name: str) -> int:
    """Return a number of a process's status, 0 for one that is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)


_kept: list[object] = []


def leak() -> None:
    """Hold on to some of everything for good."""
    _kept.append(os.urandom(40_000_000))
    _kept.append(open(os.devnull))  # noqa: SIM115 - that is the fault
    _kept.append(subprocess.Popen(["sleep", "600"]))
    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    tempfile.mkstemp()


def main() -> None:
    seconds, folder = float(sys.argv[1]), Path(sys.argv[2])
    leaking = sys.argv[3:] == ["leaking"]
    tempfile.tempdir = str(folder / "tmp")
    Path(tempfile.tempdir).mkdir()
    os.environ |= {"TMPDIR": tempfile.tempdir, "KURSK_TEST_FAULT": str(folder / "no fault")}
    faulthandler.enable()
    told: list[str] = []
    watch(told)
    prepare_application(["long use"])
    person = Person(folder)
    states: list[dict[str, int]] = []
    ending = time.monotonic() + seconds
    try:
        while not told and (time.monotonic() < ending or len(states) < LEAST_ROUNDS):
            person.works(len(states))
            if leaking:
                leak()
            states.append(person.rests())
            sys.stderr.write(f"{len(states)} {states[-1]}\n")
        person.desktop.close()
    except Exception:
        told.append(traceback.format_exc())
    for held in _kept:
        if isinstance(held, subprocess.Popen):
            held.kill()
            held.wait()
    sys.stdout.write(json.dumps({"told": told, "states": states}))


if __name__ == "__main__":
    main()
