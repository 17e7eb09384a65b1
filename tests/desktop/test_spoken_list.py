"""A screen reader hears which sentence or statement the keyboard is on."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kursk_compare.desktop import spoken_list
from kursk_compare.desktop.view_switch import View


@pytest.fixture
def heard(monkeypatch):
    """Return the rows a screen reader is told of: the view, and which of its children."""
    rows = []
    reader = SimpleNamespace(
        isActive=lambda: True,
        Event=QAccessible.Event,
        updateAccessibility=lambda event: rows.append((event.object(), event.child())),
    )
    monkeypatch.setattr(spoken_list, "QAccessible", reader)
    return rows


@pytest.fixture
def reader(make_person, qtbot):
    seated = make_person()
    seated.sees_comparison()
    seated.window.activateWindow()
    qtbot.waitUntil(seated.window.isActiveWindow)
    return seated


def list_of(reader, view: View):
    stage = reader.workspace.stage
    stage.show_view(view)
    lists = {
        View.COLUMNS: lambda: reader.board.column("B").view,
        View.ROWS: lambda: stage.rows.list,
        View.ARTICLE: lambda: stage.article.view,
    }
    return lists[view]()


@pytest.mark.parametrize("view", [View.COLUMNS, View.ROWS, View.ARTICLE])
def test_each_row_the_keyboard_comes_to_is_told(reader, heard, qtbot, view):
    found = list_of(reader, view)
    qtbot.waitUntil(lambda: found.isVisible() and found.model().rowCount() > 1)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(found, Qt.Key.Key_Down)
        row = found.currentIndex().row()
        assert heard[-1] == (found, row)
        told = QAccessible.queryAccessibleInterface(found).child(row)
        words = found.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert told.text(QAccessible.Text.Name) == words != ""


def test_the_row_is_told_again_when_the_keyboard_comes_back(reader, heard, qtbot):
    found = list_of(reader, View.COLUMNS)
    found.setCurrentIndex(found.model().index(2, 0))
    elsewhere(reader, qtbot)
    heard.clear()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: heard == [(found, 2)])


def test_a_row_is_not_told_while_the_keyboard_is_elsewhere(reader, heard, qtbot):
    found = list_of(reader, View.COLUMNS)
    elsewhere(reader, qtbot)
    heard.clear()
    found.setCurrentIndex(found.model().index(2, 0))
    assert heard == []


def elsewhere(reader, qtbot) -> None:
    """Take the keyboard to a list that is none of ours, and let all that follows be told."""
    reader.workspace.findings.list.setFocus()
    qtbot.waitUntil(reader.workspace.findings.list.hasFocus)
    qtbot.wait(20)
