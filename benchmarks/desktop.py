"""Measures the window, offscreen: start, frames while scrolling, answers to a click, long articles.

Run: python benchmarks/desktop.py. Times are in milliseconds: by the clock; without the time in
which the machine itself stood still (see bystander.py); and the processor time that the window's
own thread took. The articles are made up of random words with a fixed seed. Scrolling is that of
one column whose followers the others are. The last part compares the sample set with the real
engine, writes a report, and tells the longest time for which the window did not answer meanwhile.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from operator import attrgetter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bystander import Bystanders
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractSlider, QApplication

from kursk_compare.alignment.model import Link
from kursk_compare.article import Article, source_letter
from kursk_compare.comparison.model import Comparison, Divergence, ModelInfo
from kursk_compare.desktop.application import Desktop, build_desktop, prepare_application
from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.samples import sample_paths
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.settings import Settings

WORDS = (
    "river",
    "dam",
    "water",
    "people",
    "officials",
    "said",
    "council",
    "on",
    "Tuesday",
    "mayor",
)
START = """
import time; began = time.perf_counter()
from kursk_compare.desktop.application import build_desktop, prepare_application
application = prepare_application(["x"]); desktop = build_desktop()
desktop.window.show(); application.processEvents()
print((time.perf_counter() - began) * 1000); desktop.close()
"""


class Idle:
    """An engine that does nothing."""

    def __init__(self, on_event: object) -> None:
        self.on_event = on_event

    def start(self) -> None: ...
    def expect_models(self, *_: object) -> None: ...
    def cancel(self) -> None: ...
    def close(self) -> None: ...


class Nowhere(dict[str, object]):
    def value(self, key: str) -> object:
        return self.get(key)

    def setValue(self, key: str, value: object) -> None:  # noqa: N802 - as QSettings names it
        self[key] = value


def main() -> int:
    application = prepare_application(sys.argv[:1])
    print(f"start until shown          {start():8.0f}")
    with Bystanders() as bystanders:
        measured = dict(_measured(application))
    for name, times in measured.items():
        report(name, times, bystanders)
    print(f"longest stop of the machine {bystanders.longest() * 1000:7.1f}")
    return 0


def _measured(application: QApplication) -> Iterator[tuple[str, list[Taken]]]:
    yield "scroll 8 x 500, a frame", scroll(application, 8, 500)
    yield "click among 20 x 200", click(application, 20, 200)
    yield "resize 8 x 500, a step", resize(application, 8, 500)
    yield "another look, 20 x 200", other_looks(application, 20, 200)
    opening, scrolling = long_articles(application)
    yield "open 12 x 300,000 signs", opening
    yield "scroll them, a frame", scrolling
    yield "compare the sample set", pauses_while_comparing()


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took, in milliseconds: by the clock, and the thread's own work.

    The end is a moment of time.perf_counter, in seconds.
    """

    clock: float
    work: float
    ended: float


class Stopwatch:
    """Measures from its making, or from its last lap."""

    def __init__(self) -> None:
        self._clock, self._work = time.perf_counter(), time.thread_time()

    def lap(self) -> Taken:
        """Return what the lap took, and begin the next."""
        clock, work = time.perf_counter(), time.thread_time()
        taken = Taken((clock - self._clock) * 1000, (work - self._work) * 1000, clock)
        self._clock, self._work = clock, work
        return taken


def machine_there(taken: Taken, bystanders: Bystanders) -> float:
    """Return for how many milliseconds of it every processor was there."""
    return taken.clock - bystanders.stood(taken.ended - taken.clock / 1000, taken.ended) * 1000


def report(name: str, times: list[Taken], bystanders: Bystanders) -> None:
    clock = told([taken.clock for taken in times])
    there = told([machine_there(taken, bystanders) for taken in times])
    work = told([taken.work for taken in times])
    print(f"{name:24} {clock} | the machine there {there} | work {work}")


def told(values: list[float]) -> str:
    ordered = sorted(values)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"median {ordered[len(ordered) // 2]:6.1f} p95 {p95:6.1f} max {ordered[-1]:6.1f}"


def start() -> float:
    run = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    return float(run.stdout)


def made_up(articles: int, sentences: int, words: int = 22) -> Comparison:
    """Return a comparison in which every third sentence has a counterpart everywhere."""
    dice = random.Random(7)
    sources = tuple(
        Article.from_sentences(
            name(number),
            [" ".join(dice.choices(WORDS, k=words)) + "." for _ in range(sentences)],
            outlet=f"Made-up Outlet {number}",
        )
        for number in range(articles)
    )
    rows = range(0, sentences, 3)
    links = [link for row in rows for link in _links(sources, row)]
    return Comparison(
        articles=sources,
        settings=Settings(),
        model=ModelInfo("none", ""),
        links=tuple(links),
        candidates=(),
        groups=(),
        figures=(),
        attributions=(),
        entities=(),
        divergences=tuple(_divergence(sources, row) for row in rows),
    )


def _links(sources: tuple[Article, ...], row: int) -> list[Link]:
    pairs = combinations([f"{source.id}:{row}" for source in sources], 2)
    return [Link(a, b, 0.8, 0.9) for a, b in pairs]


def _divergence(sources: tuple[Article, ...], row: int) -> Divergence:
    starts = [(source.id, source.sentences[row].start) for source in sources]
    return Divergence(
        f"D{row}",
        f"G{row}",
        list(DivergenceKind)[row % 6],
        Level.NOTICE,
        "conflict",
        tuple(f"{source.id}:{row}" for source in sources),
        tuple(PlacedSpan(id, start, start + 9) for id, start in starts),
        "One source says this and another says that.",
    )


def name(number: int) -> str:
    return source_letter(number)


def shown(application: QApplication, comparison: Comparison) -> Desktop:
    desktop = build_desktop(
        Idle,  # type: ignore[arg-type]  # it is never asked for a job
        Nowhere(),
        None,
        Preferences(Colours.LIGHT, motion=False),
    )
    desktop.window.resize(1600, 1000)
    desktop.window.show()
    desktop.session.comparison = comparison
    desktop.session.comparison_shown.emit(index_comparison(comparison))
    application.processEvents()
    wait(1500)
    return desktop


def leave(desktop: Desktop) -> None:
    """Close a window and let it go: Qt restyles what is closed as well."""
    desktop.close()
    desktop.window.deleteLater()
    wait(100)


def timed(act: Callable[[], object], application: QApplication) -> Taken:
    watch = Stopwatch()
    act()
    application.processEvents()
    for window in application.topLevelWidgets():  # paint now what would be painted next
        if window.isVisible():
            application.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    return watch.lap()


def scroll(application: QApplication, articles: int, sentences: int) -> list[Taken]:
    desktop = shown(application, made_up(articles, sentences))
    return scrolled(application, desktop)


def scrolled(application: QApplication, desktop: Desktop) -> list[Taken]:
    bar = desktop.window.workspace.board.columns[0].view.verticalScrollBar()
    steps = QAbstractSlider.SliderAction
    ways = [steps.SliderSingleStepAdd] * 300 + [steps.SliderPageStepAdd] * 25
    ways += [steps.SliderSingleStepSub] * 100 + [steps.SliderToMaximum, steps.SliderToMinimum]
    times = [timed(partial(bar.triggerAction, way), application) for way in ways]
    leave(desktop)
    return times


def click(application: QApplication, articles: int, sentences: int) -> list[Taken]:
    desktop = shown(application, made_up(articles, sentences))
    workspace = desktop.window.workspace
    times = []
    for row in range(0, min(sentences, 150), 3):
        times.append(timed(partial(workspace.choose, f"A:{row}"), application))
        while workspace.statement.filling:
            wait(5)
        wait(30)  # nobody clicks faster, and the former cards go meanwhile
    leave(desktop)
    return times


def resize(application: QApplication, articles: int, sentences: int) -> list[Taken]:
    desktop = shown(application, made_up(articles, sentences))
    times = [
        timed(partial(desktop.window.resize, width, 1000), application)
        for width in range(1600, 1900, 12)
    ]
    leave(desktop)
    return times


def other_looks(application: QApplication, articles: int, sentences: int) -> list[Taken]:
    """Return the gaps while a window with a chosen statement is given other looks."""
    desktop = shown(application, made_up(articles, sentences))
    wait(2000)
    desktop.window.workspace.choose("A:3")
    wait(1500)
    with Gaps() as gaps:
        for colours, text_size in ((Colours.DARK, 16), (Colours.DARK, 22), (Colours.LIGHT, 16)):
            desktop.appearance.apply(Preferences(colours, text_size=text_size, motion=False))
            wait(1500)
    taken = gaps.taken[1:]
    leave(desktop)
    return taken


def long_articles(application: QApplication) -> tuple[list[Taken], list[Taken]]:
    """Return the gaps while the articles open, and what frames of scrolling right after take."""
    comparison = made_up(12, 2300)
    desktop = build_desktop(
        Idle,  # type: ignore[arg-type]  # it is never asked for a job
        Nowhere(),
        None,
        Preferences(Colours.LIGHT, motion=False),
    )
    desktop.window.resize(1600, 1000)
    desktop.window.show()
    application.processEvents()
    index = index_comparison(comparison)  # in the program, another thread makes it
    with Gaps() as gaps:
        desktop.session.comparison_shown.emit(index)
        wait(1000)
    return gaps.taken[1:], scrolled(application, desktop)


def pauses_while_comparing() -> list[Taken]:
    with tempfile.TemporaryDirectory() as folder:
        desktop = build_desktop(store=Nowhere(), preferences=Preferences(Colours.LIGHT))
        desktop.window.show()
        wait(300)
        with Gaps() as gaps:
            desktop.window.open_paths(sample_paths())
            while desktop.session.busy:
                wait(50)
            report_path = str(Path(folder) / "report.pdf")
            desktop.session.export_report(report_path)
            deadline = time.monotonic() + 60
            while not desktop.window.result().startswith("The report is written"):
                wait(50)
                if time.monotonic() > deadline:
                    break
        leave(desktop)
    return gaps.taken


class Gaps:
    """Notes the time between the beats of a 5 ms timer, from entering it to leaving it."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self._watch = Stopwatch()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(lambda: self.taken.append(self._watch.lap()))

    def __enter__(self) -> Gaps:
        self._watch.lap()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def longest(self) -> Taken:
        """Return the longest gap by the clock."""
        return max(self.taken, key=attrgetter("clock"))


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
