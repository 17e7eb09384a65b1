"""Foreign words are never markup: every place of the window that could take them for it is seen.

Qt reads a label's or a tip's text as markup when it looks like it, and opens what that names.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget

from kursk_compare.desktop.application import build_desktop
from kursk_compare.desktop.recent_files import RecentMenu
from kursk_compare.engine import ArticlesRead, Finished
from kursk_compare.errors import UnreadableArticle
from tests.desktop import example
from tests.desktop.conftest import FakeChooser, FakeEngine, FakeStore

LURE = "<img src=/dev/zero><b>lure</b>"
ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


def luring_comparison():
    """A comparison in which every word that comes from a file or a user is markup."""
    comparison = example.comparison()
    articles = tuple(
        replace(
            article,
            title=LURE,
            outlet=LURE,
            author=LURE,
            path=f"/tmp/{LURE.replace('/', '')}.txt",
            text=article.text.replace("Velmora", LURE[: len("Velmora")]),
            notices=(f"{LURE} was left out.",),
        )
        for article in comparison.articles
    )
    return replace(
        comparison,
        articles=articles,
        divergences=tuple(replace(d, explanation=LURE) for d in comparison.divergences),
        entities=tuple(replace(e, name=LURE, aliases=(LURE,)) for e in comparison.entities),
        quantities=tuple(replace(row, counted=LURE) for row in comparison.quantities),
        warnings=(LURE,),
    )


@pytest.fixture
def window(qtbot, qapp):
    engines = []

    def make_engine(on_event):
        engines.append(FakeEngine(on_event))
        return engines[-1]

    desktop = build_desktop(make_engine, FakeStore(), FakeChooser())
    qtbot.addWidget(desktop.window)
    desktop.window.resize(1500, 800)
    desktop.window.show()
    desktop.window.open_paths([f"/tmp/{LURE}.txt", "/tmp/b.txt"])
    engine = engines[0]
    qtbot.waitUntil(lambda: "files" in engine.names())
    comparison = luring_comparison()
    error = UnreadableArticle(f"/tmp/{LURE}.pdf", f"{LURE} is damaged.")
    engine.tell(ArticlesRead(engine.job, comparison.articles, (error,)))
    engine.tell(Finished(engine.job, comparison))
    qtbot.waitUntil(lambda: len(desktop.window.workspace.board.columns) == 3)
    desktop.window.workspace.choose("A:2")
    desktop.window.breaks.offer(LURE, lambda: None, LURE)
    qtbot.wait(100)
    yield desktop.window
    desktop.close()


def faults_in(widget):
    """Return what of a window and all in it could be read as markup."""
    found = []
    for part in [widget, *widget.findChildren(QWidget)]:
        name = f"{type(part).__name__} {part.objectName()}"
        guesses = isinstance(part, QLabel) and part.textFormat() is not Qt.TextFormat.PlainText
        if guesses and part.pixmap().isNull():
            found.append(f"{name}: a label that guesses: {part.text()!r}")
        if isinstance(part, QTextEdit) and part.acceptRichText() and not part.isReadOnly():
            found.append(f"{name}: a field that takes markup")
        tips = [part.toolTip(), part.whatsThis(), part.statusTip()]
        tips += [action.toolTip() for action in part.actions()]
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            tips += tips_of(part.model())
        found += [f"{name}: a tip that is markup: {tip!r}" for tip in tips if is_markup(tip)]
    return found


def tips_of(model):
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in ROLES:
                yield model.data(model.index(row, column), role)
    for section in range(columns):
        yield model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)


def is_markup(tip):
    from PySide6.QtGui import Qt as QtOfGui

    return bool(tip) and QtOfGui.mightBeRichText(str(tip))


def test_no_place_of_the_window_takes_foreign_words_for_markup(window):
    assert faults_in(window) == []


def test_the_words_are_really_there(window):
    """Otherwise nothing was tested."""
    labels = [label.text() for label in window.findChildren(QLabel)]
    assert sum(LURE in text for text in labels) >= 4
    assert LURE in window.windowTitle()
    assert any(LURE in sentence for sentence in window.notices.sentences())


def test_a_recent_project_with_a_luring_name_is_listed_plainly(qtbot, qapp):
    class Recent:
        def paths(self):
            return [f"/tmp/{LURE}.kursk", "/tmp/b.kursk"]

        def clear(self):
            pass

    parent = QWidget()
    qtbot.addWidget(parent)
    menu = RecentMenu(Recent(), parent)
    menu.fill()
    assert any(LURE in action.toolTip() for action in menu.actions())
    assert faults_in(menu) == []


def test_a_label_that_guesses_is_noticed(window):
    """The controls."""
    label = QLabel(window)
    label.setToolTip(LURE)
    assert len(faults_in(window)) == 2
