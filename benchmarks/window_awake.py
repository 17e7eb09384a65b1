"""How long the window stands still while hostile files are opened in it.

Run: python benchmarks/window_awake.py [FOLDER]. Opens every file of ../shared/eval/robustness (or
FOLDER), eight at a time, in a window without a screen, lets a timer tick every 5 ms meanwhile, and
prints the gaps between ticks, by the clock and by the processor time that the window's own thread
took in them (which tells its work from that of other programs). It watches until the articles are
read and shown, and a second more; the comparison is then cancelled.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop.application import Desktop, build_desktop, prepare_application

FOLDER = Path(__file__).parents[2] / "shared" / "eval" / "robustness"
TOGETHER = 8
TICK_MS = 5
WATCHED = 1.0
PATIENCE = 120.0
MOST = 100.0


class Store(dict[str, object]):
    def value(self, key: str) -> object:
        return self.get(key)

    def setValue(self, key: str, value: object) -> None:  # noqa: N802 - as QSettings names it
        self[key] = value


class Ticker:
    """Measures the gaps between ticks of the window's thread, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    if not folder.is_dir():
        print(f"{folder} is missing; nothing measured")
        return 0
    qInstallMessageHandler(lambda *_: None)
    application = prepare_application(sys.argv[:1])
    desktop = build_desktop(store=Store())
    desktop.window.show()
    desktop.link.start()
    files = sorted(str(path) for path in folder.rglob("*") if path.is_file())
    all_gaps: list[float] = []
    all_work: list[float] = []
    for at in range(0, len(files), TOGETHER):
        ticker = _open(application, desktop, files[at : at + TOGETHER])
        all_gaps += ticker.gaps
        all_work += ticker.work
        if max(ticker.work) > MOST:
            names = ", ".join(Path(path).name for path in files[at : at + TOGETHER])
            print(
                f"{max(ticker.gaps):6.0f} ms, {max(ticker.work):.0f} of work  {names}", flush=True
            )
    desktop.close()
    print(f"{len(files)} files, {len(all_gaps)} ticks")
    print("by the clock:", _told(all_gaps))
    print("work:        ", _told(all_work))
    return 0


def _told(values: list[float]) -> str:
    ordered = sorted(values)
    shares = (("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999), ("max", 1.0))
    found = (f"{name} {ordered[int(share * (len(ordered) - 1))]:.1f}" for name, share in shares)
    return ", ".join(found) + " ms"


def _open(application: QApplication, desktop: Desktop, files: list[str]) -> Ticker:
    session, seen = desktop.session, []
    session.articles_shown.connect(seen.append)
    ticker = Ticker()
    desktop.window.open_paths(files)
    deadline = time.monotonic() + PATIENCE
    while not seen and session.busy and time.monotonic() < deadline:
        application.processEvents()
        time.sleep(0.001)
    end = time.monotonic() + WATCHED
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.001)
    session.cancel()
    application.processEvents()
    session.articles_shown.disconnect(seen.append)
    return ticker


if __name__ == "__main__":
    sys.exit(main())
