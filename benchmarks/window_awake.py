"""How long the window stands still while hostile files are opened in it.

Run: python benchmarks/window_awake.py [FOLDER]. Opens every file of ../shared/eval/robustness (or
FOLDER), eight at a time, in a window without a screen, lets a timer tick every 5 ms meanwhile, and
prints the gaps between ticks. Until the articles are read and shown, and a second more; the
comparison is then cancelled.
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


class Store(dict[str, object]):
    def value(self, key: str) -> object:
        return self.get(key)

    def setValue(self, key: str, value: object) -> None:  # noqa: N802 - as QSettings names it
        self[key] = value


class Ticker:
    """Measures the gaps between ticks of the window's thread, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


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
    for at in range(0, len(files), TOGETHER):
        gaps = _open(application, desktop, files[at : at + TOGETHER])
        all_gaps += gaps
        if max(gaps) > 100:
            names = ", ".join(Path(path).name for path in files[at : at + TOGETHER])
            print(f"{max(gaps):7.0f} ms  {names}", flush=True)
    desktop.close()
    all_gaps.sort()
    for name, share in (("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999)):
        print(f"{name}: {all_gaps[int(share * (len(all_gaps) - 1))]:.1f} ms")
    print(f"max: {all_gaps[-1]:.1f} ms; {len(files)} files, {len(all_gaps)} ticks")
    return 0


def _open(application: QApplication, desktop: Desktop, files: list[str]) -> list[float]:
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
    return ticker.gaps[1:] or [0.0]


if __name__ == "__main__":
    sys.exit(main())
