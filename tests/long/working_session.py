"""A session as a person has it, from start to end: `python -m tests.long.working_session`.

Arguments: HOW OUT FILE... HOW is "usual", "crash" (ends by a kill), "no traces" (with that wish),
or "remove" (removes all local data at the end). What the user saves goes to OUT. The program runs
just as `kursk-compare` does; only that its event loop is this script.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kursk_compare.corrections import Place, Remark
from kursk_compare.desktop import application
from kursk_compare.desktop.choosing import DialogChooser, Unsaved
from kursk_compare.desktop.window import MainWindow

PATIENCE = 200.0
NOTE = "Ask the council about the sluice."


def wait_for(condition, what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        QTest.qWait(20)
        assert time.monotonic() < deadline, what


def the_window() -> MainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def work(window: MainWindow, out: Path) -> None:
    """Read, decide, note, search, export, save, and open again."""
    session = window._session
    wait_for(lambda: session.comparison is not None, "no comparison")
    for _ in range(5):
        window.actions_.next.trigger()
        QTest.qWait(30)
    first, second = (entity.id for entity in session.comparison.entities[:2])
    session.join_speakers(first, second)
    article = session.standing.articles[0]
    place = Place(article.sha256, article.sentences[1].start, article.sentences[1].end)
    remark = Remark((place,), NOTE, ("sluice",))
    session.correct("note", session.decisions.corrections.with_remark(remark))
    wait_for(lambda: not session.busy, "still comparing")
    for column in window.workspace.board.columns:
        column.view.setFocus()
        column.view.model().index(1).data(3)  # its tip
    window.actions_.copy.trigger()
    session.export_report(str(out / "report.pdf"))
    wait_for(lambda: "written" in window.result(), "no report")
    QTest.qWait(600)


def save(window: MainWindow, out: Path) -> None:
    DialogChooser.project = lambda *_: str(out / "work.kursk")
    window.projects.actions_.save.trigger()
    wait_for(lambda: window.projects.document.path is not None, "not saved")
    window.open_paths([str(out / "work.kursk")])
    QTest.qWait(500)


def main() -> None:
    how, out, files = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    DialogChooser.about_unsaved = lambda *_: Unsaved.DROP
    DialogChooser.about_removal = lambda *_: True

    def session() -> int:
        window = the_window()
        if how == "no traces":
            window.projects.actions_.no_traces.setChecked(True)
        work(window, out)
        if how == "crash":
            os.kill(os.getpid(), signal.SIGKILL)
        save(window, out)
        if how == "remove":
            window.projects.actions_.remove_data.trigger()
            wait_for(lambda: "All local data" in window.result(), "not removed")
        window.close()
        return 0

    QApplication.exec = staticmethod(session)
    sys.exit(application.run(files))


if __name__ == "__main__":
    main()
