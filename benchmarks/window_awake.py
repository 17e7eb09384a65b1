"""How long the window stands still while hostile files are opened in it.

Run: python benchmarks/window_awake.py [--control] [--times N] [FOLDER]. Opens every file of
../shared/eval/robustness (or FOLDER), eight at a time, in a window without a screen, lets a timer
tick every 5 ms meanwhile, and prints the gaps between ticks: by the clock; without the time in
which the machine itself stood still (see bystander.py); and the processor time that the window's
own thread took in them. It watches until the articles are read and shown, and a second more; the
comparison is then cancelled. Run it with nothing else at work: waiting for a processor that another
program has counts. Whatever else a machine does comes now and then, what a file does comes every
time: with `--times` all is opened N times, and for each eight files the least of the N longest gaps
is told as well. The control is a window that reads the files by itself as well: its gaps must be
seen.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from operator import attrgetter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from bystander import Bystanders
from desktop import Gaps, Nowhere, Taken, machine_there
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kursk_compare.api import read_article
from kursk_compare.desktop.application import Desktop, build_desktop, prepare_application
from kursk_compare.errors import KurskCompareError

FOLDER = Path(__file__).parents[2] / "shared" / "eval" / "robustness"
TOGETHER = 8
WATCHED = 1.0
PATIENCE = 120.0
MOST = 100.0


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures how long the window stands still.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--times", type=int, default=1)
    options = parser.parse_args()
    folder = options.folder
    if not folder.is_dir():
        print(f"{folder} is missing; nothing measured")
        return 0
    qInstallMessageHandler(lambda *_: None)
    application = prepare_application(sys.argv[:1])
    desktop = build_desktop(store=Nowhere())
    desktop.window.show()
    desktop.link.start()
    files = sorted(str(path) for path in folder.rglob("*") if path.is_file())
    openings: list[tuple[list[str], list[Taken]]] = []
    with Bystanders() as bystanders:
        for at in [*range(0, len(files), TOGETHER)] * options.times:
            together = files[at : at + TOGETHER]
            if options.control:
                QTimer.singleShot(0, partial(_read, together))
            openings.append((together, _open(application, desktop, together)))
    desktop.close()
    _tell(openings, bystanders)
    return 0


def _tell(openings: list[tuple[list[str], list[Taken]]], bystanders: Bystanders) -> None:
    for together, gaps in openings:
        for gap in gaps:
            if machine_there(gap, bystanders) > MOST:
                names = ", ".join(Path(path).name for path in together)
                print(f"{gap.clock:.0f} ms, the machine there for ", end="")
                print(f"{machine_there(gap, bystanders):.0f}, {gap.work:.0f} of work: {names}")
    taken = [gap for _, gaps in openings for gap in gaps]
    print(f"{sum(len(together) for together, _ in openings)} files, {len(taken)} ticks")
    print("by the clock:     ", _told([gap.clock for gap in taken]))
    print("machine there for:", _told([machine_there(gap, bystanders) for gap in taken]))
    print("work:             ", _told([gap.work for gap in taken]))
    print(f"longest stop of the machine: {bystanders.longest() * 1000:.1f} ms")
    clock = _least_of_longest(openings, attrgetter("clock"))
    there = _least_of_longest(openings, partial(machine_there, bystanders=bystanders))
    print(f"openings, the least of each one's times: by the clock {_told(clock)};")
    print(f"    machine there for {_told(there)}")


def _least_of_longest(
    openings: list[tuple[list[str], list[Taken]]], measure: Callable[[Taken], float]
) -> list[float]:
    """Return for each group of files the longest gap of the time in which it was shortest."""
    longest: dict[str, list[float]] = {}
    for together, gaps in openings:
        longest.setdefault(together[0], []).append(max(map(measure, gaps)))
    return [min(times) for times in longest.values()]


def _told(values: list[float]) -> str:
    ordered = sorted(values)
    shares = (("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999), ("max", 1.0))
    found = (f"{name} {ordered[int(share * (len(ordered) - 1))]:.1f}" for name, share in shares)
    return ", ".join(found) + " ms"


def _read(files: list[str]) -> None:
    for path in files:
        with contextlib.suppress(KurskCompareError):
            read_article(path)


def _open(application: QApplication, desktop: Desktop, files: list[str]) -> list[Taken]:
    session = desktop.session
    seen: list[object] = []
    session.articles_shown.connect(seen.append)
    with Gaps() as gaps:
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
    return gaps.taken


if __name__ == "__main__":
    sys.exit(main())
