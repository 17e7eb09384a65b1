"""Draws the documented screenshots into docs/: the window on the sample set, compared for real.

Run it through `make shots`; it needs no display. Every picture is one scene below.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.application import Desktop, build_desktop, prepare_application
from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.samples import sample_paths
from kursk_compare.desktop.standing import Standing
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Settings

DOCS = Path(__file__).parents[1] / "docs"
PATIENCE = 180.0


class Nowhere(dict[str, object]):
    """Keeps no choices."""

    def value(self, key: str) -> object:
        return self.get(key)

    def setValue(self, key: str, value: object) -> None:  # noqa: N802 - as QSettings names it
        self[key] = value


@dataclass(frozen=True)
class Scene:
    """One picture: its name, how the window looks, and what the user has done in it."""

    name: str
    colours: Colours = Colours.LIGHT
    act: Callable[[Desktop], None] | None = None
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    size: tuple[int, int] = (1600, 960)
    is_empty: bool = False


def choose_gravest_figure(desktop: Desktop) -> None:
    workspace = desktop.window.workspace
    rows = workspace.findings.divergences.rows
    figures = [d for d in rows if d.kind is DivergenceKind.FIGURE]
    workspace.choose_divergence((figures or rows)[0].id)


def look_at(view: View) -> Callable[[Desktop], None]:
    """Return the act of looking at the gravest figure in this view."""

    def act(desktop: Desktop) -> None:
        desktop.window.workspace.stage.show_view(view)
        choose_gravest_figure(desktop)

    return act


def show_quantities(desktop: Desktop) -> None:
    desktop.window.workspace.findings.tabs.setCurrentIndex(1)


PICTURES = {
    View.COLUMNS: "window",
    View.ROWS: "rows",
    View.ARTICLE: "article",
    View.MATRIX: "matrix",
}
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
SCENES = (
    Scene("start", is_empty=True),
    Scene("window-at-rest"),
    Scene("quantities", act=show_quantities),
    *(Scene(name, act=look_at(view)) for view, name in PICTURES.items()),
    *(Scene(f"{name}-dark", Colours.DARK, look_at(view)) for view, name in PICTURES.items()),
    *(
        Scene(f"{name}-right-to-left", act=look_at(view), direction=RIGHT_TO_LEFT)
        for view, name in PICTURES.items()
    ),
)


def main() -> int:
    application = prepare_application(sys.argv[:1])
    comparison = compared()
    if comparison is None:
        return 1
    for scene in SCENES:
        draw(application, scene, comparison)
        print(DOCS / f"{scene.name}.png")
    return 0


def compared() -> Comparison | None:
    """Return the comparison of the sample set, as the window comes to it."""
    desktop = build_desktop(store=Nowhere(), preferences=Preferences(motion=False))
    try:
        desktop.window.open_paths(sample_paths())
        wait_for(lambda: not desktop.session.busy, PATIENCE)
        if desktop.session.comparison is None:
            print(*desktop.window.notices.sentences(), file=sys.stderr)
        return desktop.session.comparison
    finally:
        end(desktop)


def draw(application: QApplication, scene: Scene, comparison: Comparison) -> None:
    """Draw one scene."""
    looks = Preferences(colours=scene.colours, motion=False)
    desktop = build_desktop(store=Nowhere(), preferences=looks)
    application.setLayoutDirection(scene.direction)
    try:
        desktop.window.resize(*scene.size)
        desktop.window.show()
        if not scene.is_empty:
            standing = Standing(comparison.articles)
            desktop.session.restore(standing, comparison.settings, index_comparison(comparison))
            pause(300)
        if scene.act is not None:
            scene.act(desktop)
            wait_for(lambda: not desktop.window.workspace.statement.filling, PATIENCE)
        pause(800)
        desktop.window.grab().save(str(DOCS / f"{scene.name}.png"))
    finally:
        end(desktop)


def end(desktop: Desktop) -> None:
    """Close the window without asking about the work in it."""
    desktop.session.restore(Standing(), Settings(), None)
    desktop.close()
    desktop.window.deleteLater()
    pause(50)  # until it is gone: the next one changes the looks of all there is


def wait_for(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        pause(50)
    return condition()


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
