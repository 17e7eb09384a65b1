"""Measures saving, the journal and opening of large projects, and how long the window stands still.

Run: python benchmarks/project.py [ARTICLES SENTENCES]. Times are in milliseconds, offscreen; the
articles are made up of random words with a fixed seed.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import desktop as window_benchmark

from kursk_compare.alignment.candidate_table import CandidateTable
from kursk_compare.alignment.model import Group
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.application import Desktop, build_desktop, prepare_application
from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.standing import Standing
from kursk_compare.project.sessions import SessionFolder
from kursk_compare.settings import Settings

PATIENCE = 120.0


class Idle(window_benchmark.Idle):
    """An engine that is asked and never answers."""

    def compare_articles(self, *_: object) -> int:
        return 1


def main() -> int:
    articles, sentences = map(int, (*sys.argv[1:], "20", "200")[:2])
    application = prepare_application(sys.argv[:1])
    comparison = with_candidates(window_benchmark.made_up(articles, sentences))
    index = index_comparison(comparison)
    print(f"{articles} articles of {sentences} sentences, {len(comparison.links)} links")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.kursk"
        desktop = seat(Path(folder) / "sessions")
        tell("nothing", lambda: window_benchmark.wait(1000), lambda: True)
        standing = Standing(comparison.articles)
        tell("show", lambda: desktop.session.restore(standing, Settings(), index), lambda: True)
        window_benchmark.wait(3000)
        document = desktop.window.projects.document

        def is_saved() -> bool:
            return not document.saving

        tell("save", lambda: document.save(str(path)), is_saved)
        tell("save again", document.save, is_saved)
        own = desktop.window.projects.traces.own
        assert own is not None
        tell(
            "journal after a decision",
            lambda: desktop.session.set_speaker_apart("somebody"),
            own.journal.exists,
        )
        print(f"file {path.stat().st_size / 1e6:.1f} MB")
        document.begin()
        desktop.close()
        desktop = seat(Path(folder) / "sessions")
        document = desktop.window.projects.document
        tell("open", lambda: desktop.window.open_paths([str(path)]), lambda: bool(document.path))
        if desktop.session.comparison is None:
            print("the comparison was not kept")
        desktop.close()
    application.processEvents()
    return 0


def with_candidates(comparison: Comparison) -> Comparison:
    """Return it with a table of candidates, as alignment makes one."""
    sizes = tuple(len(article.sentences) for article in comparison.articles)
    cells = sum(sizes) * len(sizes)
    dice = random.Random(7)
    table = CandidateTable(
        tuple(article.id for article in comparison.articles),
        sizes,
        3,
        array("i", (dice.randrange(min(sizes)) for _ in range(cells * 3))),
        array("H", (dice.randrange(10_000) for _ in range(cells * 3))),
        array("H", (dice.randrange(10_000) for _ in range(cells))),
    )
    groups = tuple(Group(d.group, d.members, 0.9) for d in comparison.divergences)
    return replace(comparison, candidates=table, groups=groups)


def seat(sessions: Path) -> Desktop:
    desktop = build_desktop(
        Idle,  # type: ignore[arg-type]  # it answers nothing
        window_benchmark.Nowhere(),
        None,
        Preferences(Colours.LIGHT, motion=False),
        own=SessionFolder.make(sessions),
    )
    desktop.window.resize(1600, 1000)
    desktop.window.show()
    window_benchmark.wait(300)
    return desktop


def tell(name: str, act: Callable[[], object], is_done: Callable[[], object]) -> None:
    """Do something and say how long it took, and how long the window stood still meanwhile."""
    with window_benchmark.Gaps() as gaps:
        began = time.perf_counter()
        act()
        while not is_done() and time.perf_counter() - began < PATIENCE:
            window_benchmark.wait(10)
        took = (time.perf_counter() - began) * 1000
        window_benchmark.wait(300)
    pause = gaps.longest()
    print(
        f"{name:26} {took:8.0f}  longest pause of the window {pause.clock:6.0f}, "
        f"of its work {pause.work:6.0f}"
    )


if __name__ == "__main__":
    sys.exit(main())
