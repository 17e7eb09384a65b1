"""A person marks words in the text and copies them, or copies what all sources say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kursk_compare.desktop.row_layouts import LEFT_MARGIN
from kursk_compare.desktop.view_switch import View
from tests.desktop import example

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Copyist:
    def __init__(self, person) -> None:
        person.window.resize(1400, 1000)  # the sentences of A in one view
        person.sees_comparison()
        self.person, self.board = person, person.board
        self.view = self.board.column("A").view
        QGuiApplication.clipboard().setText("what was there before")

    def place_of(self, row: int, at: int) -> QPoint:
        """Return where, in the viewport, a code point of a sentence begins."""
        text = self.view.layouts.text(row)
        last = at == len(text.offsets) - 1
        box = text.boxes(at - 1, at)[0] if last else text.boxes(at, at + 1)[0]
        top = self.view.visualRect(self.view.model().index(row)).top()
        edge = box.right() if last else box.left()
        middle = box.center().y() + self.view.layouts.text_top(row)
        return QPoint(round(LEFT_MARGIN + edge), round(top + middle))

    def drags(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        window = self.view.viewport()
        QTest.mousePress(window, LEFT, pos=self.place_of(*start))
        for place in (self.place_of(*start) + QPoint(30, 2), self.place_of(*end)):
            self.person.moves_holding(window, place)
        QTest.mouseRelease(window, LEFT, pos=self.place_of(*end))

    def copies(self) -> str:
        self.person.window.actions_.copy.trigger()
        return QGuiApplication.clipboard().text()

    def presses(self, key: Qt.Key, keys=Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view, key, keys)


@pytest.fixture
def copyist(person):
    return Copyist(person)


def test_words_dragged_over_are_copied_exactly_across_sentences_and_paragraphs(copyist):
    text = example.article("A").text
    copyist.drags((3, 6), (4, 12))
    wanted = text[text.index("rose by two") : text.index("ten minutes") + 4]
    assert copyist.copies() == wanted
    assert "\n\n“We had ten" in wanted


def test_a_drag_backwards_marks_the_same_words(copyist):
    copyist.drags((4, 12), (3, 6))
    assert copyist.copies().startswith("rose by two")


def test_letters_outside_the_basic_plane_are_copied_whole(copyist):
    words = copyist.view.model().rows[4].text
    copyist.drags((4, words.index("Orla")), (4, len(words)))
    assert copyist.copies() == "Orla Venn. 🌊"


def test_dragging_over_words_chooses_no_sentence_and_a_click_does(copyist):
    copyist.drags((3, 0), (3, 5))
    assert copyist.person.workspace.chosen is None
    assert copyist.copies() == "Water"
    QTest.mouseClick(copyist.view.viewport(), LEFT, pos=copyist.place_of(3, 2))
    assert copyist.person.workspace.chosen == "A:3"
    assert copyist.view.selection.text() == ""


def test_a_double_click_marks_a_word(copyist):
    QTest.mouseDClick(copyist.view.viewport(), LEFT, pos=copyist.place_of(3, 8) + QPoint(2, 0))
    assert copyist.copies() == "rose"


def test_words_are_marked_by_key(copyist):
    copyist.view.setFocus()
    copyist.view.setCurrentIndex(copyist.view.model().index(3))
    copyist.presses(Qt.Key.Key_Right, SHIFT, 5)
    assert copyist.copies() == "Water"
    copyist.presses(Qt.Key.Key_Right, SHIFT | CONTROL, 2)
    assert copyist.copies() == "Water rose "
    copyist.presses(Qt.Key.Key_Down, SHIFT)
    assert copyist.copies() == "Water rose by two metres within an hour."
    copyist.presses(Qt.Key.Key_Down, SHIFT)
    assert copyist.copies().endswith(
        " hour.\n\n“We had ten minutes, no more,” said Mayor Orla Venn. 🌊"
    )
    copyist.presses(Qt.Key.Key_Left, SHIFT)
    assert copyist.copies().endswith("Orla Venn. ")
    copyist.presses(Qt.Key.Key_A, CONTROL)
    assert copyist.copies() == example.article("A").text.strip()


def test_shift_and_a_click_mark_as_far_as_there(copyist):
    copyist.drags((3, 0), (3, 5))
    QTest.mouseClick(copyist.view.viewport(), LEFT, SHIFT, copyist.place_of(3, 10))
    assert copyist.copies() == "Water rose"


def test_esc_unmarks_before_it_leaves_the_statement(copyist):
    copyist.person.clicks("A:2")
    copyist.drags((3, 0), (3, 5))
    copyist.person.window.actions_.back.trigger()
    assert copyist.view.selection.text() == ""
    assert copyist.person.workspace.chosen == "A:2"
    copyist.person.window.actions_.back.trigger()
    assert copyist.person.workspace.chosen is None


def test_words_are_marked_in_one_column_at_a_time_and_are_seen(copyist):
    before = copyist.view.viewport().grab().toImage()
    copyist.drags((3, 0), (3, 12))
    assert copyist.view.viewport().grab().toImage() != before
    copyist.view = copyist.board.column("B").view
    copyist.drags((1, 0), (1, 5))
    assert copyist.board.column("A").view.selection.text() == ""
    assert copyist.copies() == "About"


def test_words_are_marked_in_the_article_that_is_read(copyist, qtbot):
    copyist.person.workspace.stage.show_view(View.ARTICLE)
    qtbot.waitUntil(lambda: copyist.person.workspace.stage.article.view.layouts.width > 0)
    copyist.view = copyist.person.workspace.stage.article.view
    copyist.drags((3, 0), (3, 10))
    assert copyist.copies() == "Water rose"


def test_the_number_is_dragged_to_link_and_the_words_to_mark(copyist):
    view = copyist.view
    row = view.visualRect(view.model().index(3))
    for x, cursor in ((10, Qt.CursorShape.OpenHandCursor), (90, Qt.CursorShape.IBeamCursor)):
        QTest.mouseMove(view.viewport(), QPoint(x, row.center().y()))
        QTest.qWait(5)
        assert view.viewport().cursor().shape() is cursor


def test_a_statement_is_copied_with_outlet_date_title_and_place(copyist):
    copyist.person.clicks("A:6")
    first, second = copyist.copies().split("\n")
    assert first == (
        "“The dam was last inspected in 2019.” (The Hollow Gazette, 4 Mar 2031, "
        "“Dam at Velmora gives way after a week of rain”) [A ¶5 s1]"
    )
    assert second.endswith("[B ¶4 s1]")


def test_the_menu_on_a_sentence_copies_too(copyist):
    copyist.person.clicks("A:6")
    correcting = copyist.person.window.correcting
    correcting.show_menu("A:6", QPoint(5, 5))
    *_, last = correcting.menu.actions()
    assert last.text() == "Copy as a quotation with sources"
    last.trigger()
    assert QGuiApplication.clipboard().text() == copyist.copies()
    correcting.menu.close()
    copyist.drags((3, 0), (3, 5))
    correcting.show_menu("A:6", QPoint(5, 5))
    *_, last = correcting.menu.actions()
    last.trigger()
    assert QGuiApplication.clipboard().text() == "Water"
    correcting.menu.close()
