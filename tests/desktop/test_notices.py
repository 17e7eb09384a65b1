"""Messages above the texts: all are told, few or many, and the texts keep their room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

MANY = [f"File {number}.txt cannot be read: it is empty." for number in range(60)]


@pytest.fixture
def reader(person, qtbot):
    person.sees_comparison()
    person.window.activateWindow()
    qtbot.waitUntil(person.window.isActiveWindow)
    return person


def told(reader, qtbot, sentences: list[str]):
    notices = reader.window.notices
    notices.tell(sentences)
    qtbot.waitUntil(notices.isVisible)
    qtbot.wait(30)
    return notices


def area_of(notices):
    return notices._area


def test_a_few_messages_are_seen_whole(reader, qtbot):
    notices = told(reader, qtbot, MANY[:3])
    words = notices._words
    assert area_of(notices).height() >= words.height() >= 3 * words.fontMetrics().lineSpacing()
    assert area_of(notices).verticalScrollBar().maximum() == 0
    assert area_of(notices).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_many_messages_leave_the_texts_room(reader, qtbot):
    room = reader.workspace.height()
    notices = told(reader, qtbot, MANY)
    assert notices.sentences() == MANY
    assert notices.height() < reader.window.height() / 4
    assert reader.workspace.height() > 0.8 * room


def test_all_of_many_messages_can_be_read_by_key(reader, qtbot):
    area = area_of(told(reader, qtbot, MANY))
    assert area.focusPolicy() == Qt.FocusPolicy.TabFocus
    area.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(60):
        qtbot.keyClick(area, Qt.Key.Key_PageDown)
    bar = area.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert area.viewport().height() + bar.maximum() >= area.widget().height()
    assert area.accessibleName().endswith(MANY[-1])


def test_the_next_message_alone_is_no_higher_than_it_needs(reader, qtbot):
    notices = told(reader, qtbot, MANY)
    many = notices.height()
    notices.dismiss.click()
    told(reader, qtbot, MANY[:1])
    assert notices.height() < many / 2
    assert area_of(notices).verticalScrollBar().maximum() == 0


def test_a_message_is_seen_in_the_smallest_window(reader, qtbot):
    reader.window.resize(1, 1)
    notices = told(reader, qtbot, MANY)
    line = notices._words.fontMetrics().lineSpacing()
    assert area_of(notices).viewport().height() >= line
