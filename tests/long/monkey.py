"""A monkey at the window: random keys, clicks, drags, menus and commands, the same for one seed.

Run as `python -m tests.long.monkey SEED ACTIONS FOLDER [keep]`; prints what came of it as JSON:
Qt's warnings, exceptions, and how many objects there were at rest, from time to time. With "keep"
every comparison is kept for good, as by a window that leaks.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import random
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget

from kursk_compare.desktop.application import build_desktop, prepare_application
from kursk_compare.desktop.divergence_filter import Narrowing
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.sentence_drag import sentence_data
from kursk_compare.desktop.view_switch import View
from kursk_compare.settings import Preset
from tests.long.monkey_answers import Chooser, Store
from tests.long.monkey_count import below, count
from tests.long.monkey_engine import MonkeyEngine
from tests.long.monkey_watch import watch

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SOURCES = 3
# The first of the articles that are open when things are counted; nothing is ever decided on them.
AT_REST = 9
# What would end the session, or start another program; all else may be chosen from menus.
NEVER = ("Quit", "Remove all local data", "Report preview", "Close")
PLAIN_KEYS = (
    "Up Down Left Right Home End PageUp PageDown Tab Backtab Return Space Escape Delete "
    "1 2 3 4 B C L U X R S N T V F2 F3 F4 F7 F8 F9 Menu A E O"
)
CONTROL_KEYS = "Z Y C F A J E Plus Minus 0 Return Left Right V N S Slash"


class Monkey:
    """Acts at random on one window."""

    def __init__(self, seed: int, folder: Path, told: list[str]) -> None:
        self.chance = random.Random(seed)
        self.told = told
        self.last: list[str] = []
        looks = Preferences(colours=Colours.LIGHT, motion=False)
        self.desktop = build_desktop(
            MonkeyEngine, Store(), Chooser(self.chance, folder), looks, folder / "kept"
        )
        self.window, self.session = self.desktop.window, self.desktop.session
        self.workspace = self.window.workspace
        self.window.show()
        self._unblock()
        self._acts = [(getattr(self, name), weight) for name, weight in _WEIGHTS.items()]
        self.begin()

    def begin(self, first: int = 0) -> None:
        """Open the made-up articles from the `first` on anew, and wait for the comparison."""
        self.workspace.choose(None)
        self.session.open_paths([f"/made-up/{first + place}.txt" for place in range(SOURCES)])
        self.waits()
        self.window.resize(1300, 760)
        self.workspace.stage.show_view(View.COLUMNS)
        self.settles(60)

    def waits(self) -> None:
        deadline = time.monotonic() + 60
        while self.session.busy and time.monotonic() < deadline:
            QTest.qWait(3)
        if self.session.busy:
            self.told.append("the engine never answered")

    def acts(self) -> None:
        """Do one thing."""
        acts, weights = zip(*self._acts, strict=True)
        act = self.chance.choices(acts, weights)[0]
        self.last = [*self.last[-11:], act.__name__]
        act()
        if self.chance.random() < 0.5:  # the next thing may come before all is shown
            QApplication.processEvents()
        if self.chance.random() < 0.04:
            self.waits()
        if len(self.session.standing.articles) < 2:
            self.begin()

    def settles(self, milliseconds: int = 20) -> None:
        QTest.qWait(milliseconds)

    # What it does

    def presses_key(self) -> None:
        name = self.chance.choice(PLAIN_KEYS.split())
        keys = self.chance.choice([NONE, NONE, NONE, SHIFT])
        self.last[-1] += f" {name}"
        QTest.keyClick(self._somewhere(), Qt.Key[f"Key_{name}"], keys)

    def presses_control(self) -> None:
        name = self.chance.choice(CONTROL_KEYS.split())
        keys = self.chance.choice([CONTROL, CONTROL, CONTROL | SHIFT])
        if (name, keys) in {("S", CONTROL), ("N", CONTROL)}:
            return  # saving and a new window are tested elsewhere
        self.last[-1] += f" {name}"
        QTest.keyClick(self._somewhere(), Qt.Key[f"Key_{name}"], keys)

    def types(self) -> None:
        QTest.keyClicks(self._somewhere(), self.chance.choice(["dam", "a", "  ", "ten min", "x1"]))

    def clicks(self) -> None:
        widget = self._any_widget()
        button = self.chance.choice([LEFT, LEFT, LEFT, LEFT, RIGHT])
        self.last[-1] += f" {type(widget).__name__} {widget.objectName()}"
        keys = self.chance.choice([NONE, NONE, NONE, NONE, SHIFT, CONTROL])
        if self.chance.random() < 0.1:
            QTest.mouseDClick(widget, button, keys, self._place_in(widget))
        else:
            QTest.mouseClick(widget, button, keys, self._place_in(widget))

    def clicks_text(self) -> None:
        view = self._a_text()
        QTest.mouseClick(view.viewport(), LEFT, NONE, self._place_in(view.viewport()))

    def drags(self) -> None:
        """Drag on something: words, an overview, a border; never what waits for a real drop."""
        widget = self._any_widget()
        if any(isinstance(w, QLineEdit | QPlainTextEdit) for w in (widget, widget.parent())):
            return
        start, end = self._place_in(widget), self._place_in(widget)
        start.setX(max(start.x(), 60))
        self.last[-1] += f" {type(widget).__name__} {widget.objectName()}"
        QTest.mousePress(widget, LEFT, NONE, start)
        for share in (0.2, 0.6, 1.0):
            self._moves(widget, start + (end - start) * share)
        QTest.mouseRelease(widget, LEFT, NONE, end)

    def drops_sentence(self) -> None:
        """Let one sentence go on another, as a drag by the number ends."""
        sentences = list(self._index().sentences)
        view = self._a_text()
        data = sentence_data(self.chance.choice(sentences))
        place = QPointF(self._place_in(view.viewport()))
        link = Qt.DropAction.LinkAction
        event = QDropEvent(place, link, data, LEFT, NONE)
        QApplication.sendEvent(view.viewport(), event)

    def turns_wheel(self) -> None:
        bar = self._a_text().verticalScrollBar()
        bar.triggerAction(self.chance.choice(list(type(bar).SliderAction)[:5]))
        bar.setValue(bar.value() + self.chance.randrange(-400, 400))

    def opens_menu(self) -> None:
        columns = self.workspace.board.columns
        if columns:
            self.chance.choice(columns).header.menu_wanted.emit(QPoint(200, 200))

    def switches_view(self) -> None:
        self.workspace.stage.show_view(self.chance.choice(list(View)))

    def corrects(self) -> None:
        """Decide something on a sentence at random."""
        sentences = list(self._index().sentences)
        one, other = self.chance.choice(sentences), self.chance.choice(sentences)
        correcting = self.window.correcting
        act = self.chance.choice(
            [
                lambda: correcting.link(one, other),
                lambda: correcting.confirm(one),
                lambda: correcting.take_out(one),
                lambda: correcting.reject(one),
                lambda: correcting.say_silent(one, other.partition(":")[0]),
                lambda: correcting.leave_to_program(one),
                lambda: correcting.note(one, "a note", ("tag",), "matters"),
                lambda: correcting.show_menu(one, QPoint(300, 300)),
                lambda: correcting.step_unconfirmed(self.chance.choice([1, -1])),
            ]
        )
        act()

    def undoes(self) -> None:
        steps = self.session.steps
        self.chance.choice([steps.undo, steps.redo])()

    def narrows(self) -> None:
        chips = self.workspace.findings.chips
        counts = self.workspace.findings.divergences.counts()
        field = self.chance.choice(["kind", "level", "source", "speaker", "status"])
        value = self.chance.choice(list(counts[field]) or [None])
        wanted = Narrowing() if value is None else Narrowing().turned(field, value)
        chips.narrowed.emit(wanted)
        self.workspace.findings.tabs.setCurrentIndex(self.chance.randrange(4))

    def searches(self) -> None:
        searching = self.window.searching
        searching.bar.field.setText(self.chance.choice(["", "dam", "said", "1", "zzz", "“", "é"]))
        searching.bar.ask()
        searching.step(self.chance.choice([1, -1]))

    def resizes(self) -> None:
        self.window.resize(self.chance.randrange(640, 1900), self.chance.randrange(420, 1100))

    def steps(self) -> None:
        self.workspace.step(self.chance.choice([1, -1]), of_kind=self.chance.random() < 0.4)

    def changes_looks(self) -> None:
        toggle = self.chance.choice(self.window.toolbar.toggles)
        acts = self.window.actions_
        self.chance.choice(
            [toggle.toggle, acts.larger.trigger, acts.smaller.trigger, acts.usual_size.trigger]
        )()

    def changes_sources(self) -> None:
        articles = self.session.standing.articles
        source = self.chance.choice(articles)
        one = source.id
        paths = [f"/made-up/{self.chance.randrange(AT_REST)}.txt"]
        self.chance.choice(
            [
                lambda: self.session.remove_source(one),
                lambda: self.session.add_paths(paths) if len(articles) < 7 else None,
                lambda: self.session.describe_source(replace(source, outlet="Elsewhere Daily")),
                lambda: self.workspace.pin_base(one),
                self.workspace.turn_base,
                self.workspace.toggle_sources,
            ]
        )()

    def pastes(self) -> None:
        words = self.chance.choice(["", "short", "The dam held. " * 6, "Nothing was said. " * 40])
        QGuiApplication.clipboard().setText(words)

    def joins_speakers(self) -> None:
        entities = self.session.comparison.entities if self.session.comparison else ()
        if len(entities) > 1:
            first, second = self.chance.sample(entities, 2)
            self.session.join_speakers(first.id, second.id)

    # How it does it

    def _index(self):
        return self.workspace.index

    def _somewhere(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def _any_widget(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None and self.chance.random() < 0.8:
            return popup
        inside = (each for each in below(self.window) if isinstance(each, QWidget))
        return self.chance.choice([w for w in inside if w.isVisible() and w.isEnabled()])

    def _a_text(self):
        stage = self.workspace.stage
        if stage.view is View.ROWS:
            return stage.rows.list
        if stage.view is View.ARTICLE:
            return stage.article.view
        if stage.view is View.MATRIX:
            return stage.matrix.table
        return self.chance.choice([c.view for c in stage.board.columns if not c.put_away])

    def _place_in(self, widget: QWidget) -> QPoint:
        width, height = max(1, widget.width()), max(1, widget.height())
        return QPoint(self.chance.randrange(width), self.chance.randrange(height))

    def _moves(self, widget: QWidget, place: QPoint) -> None:
        at, seen = QPointF(place), QPointF(widget.mapToGlobal(place))
        moved = QMouseEvent(QEvent.Type.MouseMove, at, seen, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(widget, moved)

    def _unblock(self) -> None:
        """Go on where a menu or a dialog waits for the user."""
        # A timer that repeats would not fire again while what it did is waiting itself; of a method
        # that is called by one that does not, PySide never lets go.
        QTimer.singleShot(15, self.window, partial(self._unblock))
        popup = QApplication.activePopupWidget()
        dialog = QApplication.activeModalWidget()
        if isinstance(popup, QMenu):
            self._chooses_from(popup)
        elif popup is not None:
            popup.close()
        elif isinstance(dialog, QDialog):
            dialog.reject()

    def _chooses_from(self, menu: QMenu) -> None:
        entries = [a for a in menu.actions() if a.isEnabled() and a.isVisible() and not a.menu()]
        entries = [a for a in entries if a.text() and not a.text().startswith(NEVER)]
        picked = self.chance.choice(entries) if entries and self.chance.random() < 0.6 else None
        menu.close()
        if picked is not None:
            self.last.append(f"menu {picked.text()}")
            picked.trigger()

    # What it leaves

    def rests(self) -> dict[str, int]:
        """Return how many objects there are when all is at rest and the same as at the start."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for other in QApplication.topLevelWidgets():  # such as the settings, if they are open
            if other is not self.window and other.isVisible():
                other.close()
        self.window.searching.bar.leave()
        self.workspace.findings.chips.narrowed.emit(Narrowing())
        self.workspace.findings.chips.menu.aboutToShow.emit()  # which fills it
        self.window.actions_.usual_size.trigger()
        for toggle in self.window.toolbar.toggles:
            toggle.setChecked(True)
        self.session.choose_preset(Preset.BALANCED)
        self.begin(AT_REST)
        self.workspace.pin_base(None)
        for view in [*View, View.COLUMNS]:
            self.workspace.stage.show_view(view)
            self.settles(40)
        QGuiApplication.clipboard().clear()
        self.settles(60)
        while self.desktop.appearance.dressing:
            self.settles()
        there = count(self.window)
        self.begin()
        return there


_WEIGHTS = {
    "presses_key": 26,
    "presses_control": 9,
    "types": 2,
    "clicks": 22,
    "clicks_text": 8,
    "drags": 8,
    "drops_sentence": 1,
    "turns_wheel": 6,
    "opens_menu": 2,
    "switches_view": 4,
    "corrects": 5,
    "undoes": 4,
    "narrows": 3,
    "searches": 3,
    "resizes": 2,
    "steps": 5,
    "changes_looks": 2,
    "changes_sources": 1,
    "pastes": 1,
    "joins_speakers": 1,
}


def main() -> None:
    seed, actions, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    faulthandler.enable()
    told: list[str] = []
    watch(told)
    application = prepare_application(["monkey"])
    monkey = Monkey(seed, folder, told)
    kept: list[object] = []
    if "keep" in sys.argv[4:]:
        monkey.session.comparison_shown.connect(kept.append)
    states = [monkey.rests()]
    done = 0
    checks = min(12, max(3, actions // 1000))
    for _ in range(checks):
        for _ in range(actions // checks):
            monkey.acts()
            done += 1
            if told:
                told.append(f"after {done} actions: {monkey.last}")
                break
        if told:
            break
        states.append(monkey.rests())
        sys.stderr.write(f"{done} {states[-1]}\n")
    with contextlib.suppress(RuntimeError):
        monkey.desktop.close()
    application.processEvents()
    sys.stdout.write(json.dumps({"actions": done, "told": told, "states": states}))


if __name__ == "__main__":
    main()
