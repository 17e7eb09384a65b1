"""A window that is ended from outside: `python -m tests.desktop.ended_window HOW`.

HOW is "decided" (something is decided and not saved), "asked" (and a dialog stands open as well),
or "read" (articles are only read). It says "ready" when it is so, and ends as the program does.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer

from kursk_compare.desktop import application
from kursk_compare.desktop.application import Program
from kursk_compare.desktop.preferences import Preferences
from tests.desktop.conftest import FakeStore
from tests.long.killed_sessions import PromptEngine

build, begin = application.build_desktop, Program.begin


def build_promptly(**kept):
    return build(PromptEngine, FakeStore(), None, Preferences(motion=False), **kept)


def begin_and_work(program: Program, paths) -> None:
    how = sys.argv[1]
    session, window = program.desktop.session, program.desktop.window

    def work() -> None:
        if session.busy or session.comparison is None:
            QTimer.singleShot(20, window, work)
            return
        if how != "read":
            session.set_speaker_apart("the mayor")
        if how == "asked":
            QTimer.singleShot(0, window.actions_.shortcuts.trigger)
        QTimer.singleShot(0, window, lambda: os.write(1, b"ready\n"))

    begin(program, paths)
    QTimer.singleShot(0, window, work)


if __name__ == "__main__":
    application.build_desktop, Program.begin = build_promptly, begin_and_work
    sys.exit(application.run(["a.txt", "b.txt", "c.txt"]))
