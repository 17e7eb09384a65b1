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

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop.application import Desktop, build_desktop, prepare_application
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.samples import sample_paths
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind

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
    """One picture: its name, the colours, and what the user has done; `opens` is False at rest."""

    name: str
    colours: Colours = Colours.LIGHT
    act: Callable[[Desktop], None] | None = None
    size: tuple[int, int] = (1600, 960)
    opens: bool = True


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


SCENES = (
    Scene("start", opens=False),
    Scene("window-at-rest"),
    Scene("window", act=choose_gravest_figure),
    Scene("window-dark", Colours.DARK, choose_gravest_figure),
    Scene("quantities", act=show_quantities),
    Scene("rows", act=look_at(View.ROWS)),
    Scene("article", act=look_at(View.ARTICLE)),
    Scene("matrix", act=look_at(View.MATRIX)),
    Scene("matrix-dark", Colours.DARK, look_at(View.MATRIX)),
)


def main() -> int:
    application = prepare_application(sys.argv[:1])
    for scene in SCENES:
        if not draw(application, scene):
            print(f"{scene.name}: no comparison came of it", file=sys.stderr)
            return 1
        print(DOCS / f"{scene.name}.png")
    return 0


def draw(application: QApplication, scene: Scene) -> bool:
    """Draw one scene; say whether there was something to draw."""
    desktop = build_desktop(
        store=Nowhere(), preferences=Preferences(colours=scene.colours, motion=False)
    )
    try:
        desktop.window.resize(*scene.size)
        desktop.window.show()
        if scene.opens:
            desktop.window.open_paths(sample_paths())
            wait_for(lambda: not desktop.session.busy, PATIENCE)
            if desktop.session.comparison is None:
                print(*desktop.window.notices.sentences(), file=sys.stderr)
                return False
        if scene.act is not None:
            scene.act(desktop)
            wait_for(lambda: not desktop.window.workspace.statement.filling, PATIENCE)
        pause(800)
        return desktop.window.grab().save(str(DOCS / f"{scene.name}.png"))
    finally:
        desktop.close()
        desktop.window.deleteLater()
        application.processEvents()


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
