"""A screen reader hears which sentence or statement the keyboard is on."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent

from kursk_compare.desktop import spoken_list
from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.view_switch import View
from tests.desktop import example


@pytest.fixture
def heard(monkeypatch):
    """Return the rows a screen reader is told of: the view, and which of its children."""
    rows = []

    def tell(event) -> None:
        if event.type() is QAccessible.Event.Focus:
            rows.append((event.object(), event.child()))
        QAccessible.updateAccessibility(event)

    reader = SimpleNamespace(
        isActive=lambda: True, Event=QAccessible.Event, updateAccessibility=tell
    )
    monkeypatch.setattr(spoken_list, "QAccessible", reader)
    QAccessible.setActive(True)
    yield rows
    QAccessible.setActive(False)


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
        assert told.state().selected  # else "not selected" is said of it


@pytest.mark.parametrize("view", [View.COLUMNS, View.ROWS, View.ARTICLE])
def test_tab_leads_to_a_row_and_shows_it(reader, heard, qtbot, view):
    found = list_of(reader, view)
    qtbot.waitUntil(lambda: found.isVisible() and found.model().rowCount() > 1)
    elsewhere(reader, qtbot)
    found.setCurrentIndex(found.model().index(-1, 0))
    heard.clear()
    before = found.grab().toImage()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: (found, 0) in heard)
    assert found.currentIndex().row() == 0
    assert found.grab().toImage() != before


def test_in_rows_the_cell_the_keyboard_comes_to_is_told(reader, heard, qtbot):
    found = list_of(reader, View.ROWS)
    qtbot.waitUntil(lambda: found.isVisible() and found.model().rowCount() > 1)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    said = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        heard.clear()
        qtbot.keyClick(found, key)
        view, row = heard[-1]
        child = QAccessible.queryAccessibleInterface(view).child(row)
        said.append(child.text(QAccessible.Text.Name))
    assert [name.partition(",")[0] for name in said] == ["A", "B", "C", "C"]
    assert said[2] != said[3]


def test_in_rows_keys_go_on_from_the_cell_that_was_clicked(reader, qtbot):
    found = list_of(reader, View.ROWS)
    qtbot.waitUntil(lambda: found.isVisible() and found.layouts.column > 0)
    box = found.visualRect(found.model().index(1, 0))
    place = QPoint(box.left() + found.layouts.column + 60, box.top() + 14)
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(found, Qt.Key.Key_Right)
    assert (found.currentIndex().row(), found.currentIndex().column()) == (1, 2)


def test_in_the_matrix_the_cell_of_the_keyboard_is_selected_and_looks_as_before(reader, qtbot):
    reader.workspace.stage.show_view(View.MATRIX)
    table = reader.workspace.stage.matrix.table
    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() > 0)
    table.setCurrentIndex(table.model().index(0, 1))
    selected = table.grab().toImage()
    assert table.selectionModel().selectedIndexes() == [table.currentIndex()]
    table.clearSelection()
    assert table.grab().toImage() == selected


def test_in_rows_the_menu_by_key_opens_at_the_cell(reader, qtbot):
    found = list_of(reader, View.ROWS)
    qtbot.waitUntil(lambda: found.isVisible() and found.layouts.column > 0)
    asked = []
    found.menu_wanted.connect(lambda sentence, place: asked.append((sentence, place)))
    for _ in range(2):
        qtbot.keyClick(found, Qt.Key.Key_Right)
        by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QCoreApplication.sendEvent(found.viewport(), by_key)
    (_, first), (_, second) = asked
    assert second.x() - first.x() == found.layouts.column


def test_other_statements_give_the_keyboard_a_row_again(reader, heard, qtbot):
    found = list_of(reader, View.ROWS)
    qtbot.waitUntil(lambda: found.isVisible() and found.model().rowCount() > 1)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(found, Qt.Key.Key_Right)
    heard.clear()
    found.model().show_comparison(found.model().index_of_comparison)
    qtbot.waitUntil(lambda: heard == [(found, 0)])
    assert found.currentIndex().column() == 1


def test_the_keyboard_stays_in_a_source_that_is_there(reader, heard, qtbot):
    found = list_of(reader, View.ROWS)
    qtbot.waitUntil(lambda: found.isVisible() and found.model().rowCount() > 1)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        qtbot.keyClick(found, Qt.Key.Key_Right)
    assert found.currentIndex().column() == 2
    heard.clear()
    two = example.comparison().articles[:2]
    found.model().show_comparison(index_comparison(without_comparison(two)))
    qtbot.waitUntil(lambda: heard == [(found, 0)])
    assert found.currentIndex().column() == 1


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
