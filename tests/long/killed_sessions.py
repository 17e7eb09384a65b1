"""Windows that are killed while someone works: `python -m tests.long.killed_sessions`.

Arguments: FOLDER PAIRS DELAY_MS. Two windows at a time work on the offscreen platform, one on a
saved project, one on articles that were never saved. Each tells of every change when it is made;
each is killed at a random moment. What can be recovered then is held against what was told; where
nothing is offered, as of a window that was killed before its first journal was due, all it told is
lost. Printed as JSON. The windows are forked from a program that has imported everything.
"""

from __future__ import annotations

import json
import os
import random
import signal
import stat
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer

from kursk_compare.desktop import document as documents
from kursk_compare.desktop.application import build_desktop, prepare_application
from kursk_compare.desktop.preferences import Preferences
from kursk_compare.engine import ArticlesRead, Decisions, Event, Finished
from kursk_compare.project import Project, read_project, save_project
from kursk_compare.project.sessions import AbandonedSession, SessionFolder, abandoned
from tests.desktop import example
from tests.desktop.conftest import FakeStore

PROMISED_SECONDS = 2.0
UNTIL_KILLED = (0.2, 3.0)  # seconds since the first change, or since the other was killed
BETWEEN_CHANGES_MS = (20, 400)


class PromptEngine:
    """Answers at once, from a thread of its own, as the real engine does."""

    def __init__(self, on_event: Callable[[Event], None]) -> None:
        self._on_event, self._numbers = on_event, count(1)

    def compare_files(self, paths, settings, decisions=None, kept_in=None, held=()) -> int:
        job = next(self._numbers)
        told = ArticlesRead(job, example.articles(), (), decisions or Decisions())
        self._tell(told, Finished(job, replace(example.comparison(), settings=settings)))
        return job

    def compare_articles(self, articles, settings) -> int:
        job = next(self._numbers)
        made = replace(example.comparison(), articles=tuple(articles), settings=settings)
        self._tell(Finished(job, made))
        return job

    def _tell(self, *events: Event) -> None:
        def tell() -> None:
            time.sleep(0.02)
            for event in events:
                self._on_event(event)

        threading.Thread(target=tell, daemon=True).start()

    def start(self) -> None: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...

    def keep_vectors(self, *, on) -> None: ...

    def expect_models(self, model, pair_model) -> None: ...


def work_in_a_window(root: Path, project: Path | None, tell: int, seed: int) -> None:
    """Open a window, and change something again and again, telling each change when it is made."""
    application = prepare_application([])
    own = SessionFolder.make(root)
    desktop = build_desktop(PromptEngine, FakeStore(), None, Preferences(motion=False), own=own)
    desktop.window.show()
    desktop.window.open_paths([str(project)] if project else ["a.txt", "b.txt", "c.txt"])
    chance, numbers = random.Random(seed), count(1)

    def change() -> None:
        if desktop.session.standing.articles:
            number = next(numbers)
            desktop.session.set_speaker_apart(f"wording {number}")
            os.write(tell, f"{number} {time.monotonic()}\n".encode())
        QTimer.singleShot(chance.randint(*BETWEEN_CHANGES_MS), change)

    change()
    application.exec()


@dataclass
class Found:
    """What was found after all kills."""

    killed: int = 0
    changes: int = 0
    offered: int = 0
    bound: int = 0
    within_promise: int = 0
    largest_loss_seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


@dataclass
class Window:
    """A window at work."""

    pid: int
    told: int
    project: Path | None
    before: bytes = b""
    lines: bytes = b""

    def kill(self) -> tuple[float, list[tuple[int, float]]]:
        """Kill it; return when, and the changes it had told of with their times."""
        moment = time.monotonic()
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        with os.fdopen(self.told, "rb") as told:
            self.lines += told.read()
        whole = [line.split() for line in self.lines.decode().splitlines() if line.count(" ") == 1]
        return moment, [(int(number), float(at)) for number, at in whole]


def open_window(root: Path, project: Path | None, seed: int) -> Window:
    """Open a window in a program of its own; return once it has told its first change."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        os.setsid()
        work_in_a_window(root, project, write, seed)
        os._exit(0)
    os.close(write)
    window = Window(child, read, project, project.read_bytes() if project else b"")
    window.lines = os.read(read, 100)
    return window


def look(window: Window, root: Path, found: Found) -> None:
    """Kill a window and hold what can be recovered against what it told."""
    moment, told = window.kill()
    found.killed += 1
    found.changes += len(told)
    left = abandoned(root)
    kept = 0
    if len(left) > 1:
        found.problems.append(f"{len(left)} offered")
    for session in left[:1]:
        found.offered += 1
        kept = last_change_in(session, window, found)
    lost = [at for number, at in told if number > kept]
    loss = moment - min(lost) if lost else 0.0
    found.largest_loss_seconds = max(found.largest_loss_seconds, round(loss, 3))
    if loss > PROMISED_SECONDS:
        found.problems.append(f"{loss:.2f} s of work lost")
    else:
        found.within_promise += 1
    for session in left:
        session.discard()


def last_change_in(session: AbandonedSession, window: Window, found: Found) -> int:
    """Return the number of the last change that a journal holds, and look it over."""
    if stat.S_IMODE(session.journal.stat().st_mode) != 0o600:
        found.problems.append("others may read it")
    opened = read_project(session.journal)
    document = str(window.project) if window.project else None
    found.bound += opened.binding is not None and opened.binding.document == document
    if window.project is not None and window.project.read_bytes() != window.before:
        found.problems.append("the project file was touched")
    return max((int(wording.split()[1]) for wording in opened.project.decisions.split), default=0)


def kill_pairs(folder: Path, pairs: int) -> Found:
    """Kill pairs of windows that work at the same time."""
    found, chance, root = Found(), random.Random(pairs), folder / "sessions"
    project = folder / "work.kursk"
    sources = tuple(replace(a, path=None) for a in example.articles())
    made = replace(example.comparison(), articles=sources)
    save_project(project, Project(sources).with_comparison(made))
    for number in range(pairs):
        windows = [open_window(root, path, number) for path in (project, None)]
        chance.shuffle(windows)
        for window in windows:
            time.sleep(chance.uniform(*UNTIL_KILLED))
            look(window, root, found)
    found.problems = found.problems[:5]
    return found


if __name__ == "__main__":
    documents.JOURNAL_DELAY_MS = int(sys.argv[3])
    outcome = kill_pairs(Path(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.write(json.dumps(asdict(outcome)))
