"""A whole session, as a person has it: the command line, then the window, on the files named.

Run as `python -m tests.trust.whole_session OUT FILE...`; writes what comes of it into OUT.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from kursk_compare.cli import main as command_line

PATIENCE = 240.0


class Store(dict):
    def value(self, key):
        return self.get(key)

    def setValue(self, key, value):  # noqa: N802 - as QSettings names it
        self[key] = value


def on_the_command_line(out, files):
    outputs = [f"--{kind}={out / f'report.{kind}'}" for kind in ("json", "pdf", "html")]
    sys.argv = ["kursk-compare-cli", "compare", *files, *outputs, f"--csv={out / 'csv'}", "--quiet"]
    status = command_line()
    assert status in (0, 3), status


def in_the_window(out, files):
    from PySide6.QtTest import QTest

    from kursk_compare.desktop.application import build_desktop, prepare_application

    application = prepare_application(sys.argv[:1])
    desktop = build_desktop(store=Store())
    window = desktop.window
    window.show()
    desktop.link.start()
    window.open_paths(files)
    _wait(application, window.actions_.export.isEnabled, window)
    for _ in range(6):
        window.actions_.next.trigger()
        QTest.qWait(20)
    for column in window.workspace.board.columns:
        column.view.setFocus()
        QTest.keyClick(column.view, "F")
        for row in range(min(4, column.view.model().rowCount())):
            column.view.model().index(row).data(3)  # its tip
    window.actions_.copy.trigger()
    desktop.session.export_report(str(out / "window.pdf"))
    _wait(application, lambda: "written" in window.result(), window)
    window.grab().save(str(out / "window.png"))
    desktop.close()


def _wait(application, is_done, window):
    deadline = time.monotonic() + PATIENCE
    while not is_done():
        application.processEvents()
        time.sleep(0.01)
        broken = window.breaks.sentence() or time.monotonic() > deadline
        assert not broken, (window.notices.sentences(), window.breaks.sentence())


def main():
    out = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    files = sys.argv[2:]
    on_the_command_line(out, files)
    in_the_window(out, files)


if __name__ == "__main__":
    main()
