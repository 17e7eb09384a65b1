"""A person looks at one comparison in four ways; the chosen statement is the same in all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kursk_compare.alignment.model import Link
from kursk_compare.desktop.article_view import SourceChoice
from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.statement_rows import Answer
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind
from tests.desktop import example

KEYS = {
    View.COLUMNS: Qt.Key.Key_1,
    View.ROWS: Qt.Key.Key_2,
    View.ARTICLE: Qt.Key.Key_3,
    View.MATRIX: Qt.Key.Key_4,
}


class Viewer:
    def __init__(self, person) -> None:
        person.sees_comparison()
        self.person = person
        self.stage = person.workspace.stage

    def looks_at(self, view: View) -> None:
        QTest.keyClick(self.person.window, KEYS[view])
        assert self.stage.view is view
        self.person._bot.wait(30)

    def chosen(self) -> str | None:
        return self.person.workspace.chosen

    def clicks_cell(self, row: int, column: int, height: int = 20) -> None:
        rows = self.stage.rows.list
        rows.scrollTo(rows.model().index(row, 0))
        box = rows.visualRect(rows.model().index(row, 0))
        place = QPoint(box.left() + column * rows.layouts.column + 60, box.top() + height)
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.person.waits_until_still()


@pytest.fixture
def viewer(person):
    return Viewer(person)


def test_every_statement_is_one_row_in_the_order_of_the_sources():
    rows = index_comparison(example.comparison()).statements
    firsts = [row.first for row in rows]
    assert firsts.index("A:2") < firsts.index("A:3") < firsts.index("A:4") < firsts.index("A:6")
    members = [s for row in rows for sentences in row.sentences.values() for s in sentences]
    assert len(members) == len(set(members))
    assert firsts.index("B:4") > firsts.index("A:3")  # B has it after what A has fourth
    assert "A:1" not in members  # a byline is no statement


def test_a_cell_tells_agreement_conflict_and_silence():
    rows = index_comparison(example.comparison()).statements
    by_first = {row.first: row for row in rows}
    flood = by_first["A:2"]
    assert {a: flood.answer(a) for a in "ABC"} == dict.fromkeys("ABC", Answer.CONFLICT)
    water = by_first["A:3"]
    assert [water.answer(a) for a in "ABC"] == [Answer.SAME, Answer.SAME, Answer.SILENT]
    assert by_first["C:4"].answer("C") is Answer.ALONE
    assert by_first["A:6"].kinds["B"][0][0] is DivergenceKind.DATE


def test_a_source_linked_to_a_part_of_a_statement_is_not_called_silent():
    made = example.comparison()
    linked = replace(made, links=(*made.links, Link("A:3", "C:4", 0.5, 0.5)))
    model = StatementModel()
    model.show_comparison(index_comparison(linked))
    row = next(n for n, row in enumerate(model.rows) if row.first == "A:3")
    assert model.rows[row].answer("C") is Answer.LINKED
    assert model.told(row, "C") == "C, Imagined Times: linked to a part of it."


def test_a_screen_reader_hears_how_a_source_stands_to_a_statement():
    model = StatementModel()
    model.show_comparison(index_comparison(example.comparison()))
    model.show_lone(shown=False)
    model.choose("A:2")
    told = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("C, Imagined Times, sentence 2: contradicts in figure.")
    assert "no counterpart" in model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_chosen_statement_is_the_same_in_all_views(viewer):
    viewer.person.clicks("B:2")
    viewer.looks_at(View.ROWS)
    model = viewer.stage.rows.model
    assert model.light(model.row_of("A:4")) > 0
    viewer.looks_at(View.ARTICLE)
    assert viewer.stage.article.article == "B"
    viewer.looks_at(View.MATRIX)
    assert viewer.stage.matrix.table.currentIndex().column() == 1
    viewer.looks_at(View.COLUMNS)
    assert viewer.chosen() == "B:2"
    assert len(set(viewer.person.heights("A:4", "B:2", "C:3"))) == 1


def test_a_click_in_a_row_chooses_the_sentence_of_that_source(viewer):
    viewer.looks_at(View.ROWS)
    row = viewer.stage.rows.model.row_of("A:2")
    viewer.clicks_cell(row, 1)
    assert viewer.chosen() == "B:1"
    water = viewer.stage.rows.model.row_of("A:3")
    viewer.clicks_cell(water, 2)  # silent: the statement itself
    assert viewer.chosen() == "A:3"


def test_rows_are_walked_by_key(viewer):
    viewer.looks_at(View.ROWS)
    rows = viewer.stage.rows.list
    rows.setCurrentIndex(rows.model().index(viewer.stage.rows.model.row_of("A:2"), 0))
    QTest.keyClick(rows, Qt.Key.Key_Right)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert viewer.chosen() == "B:1"
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert viewer.chosen() is None


def test_an_article_is_read_with_the_others_beside_it(viewer):
    viewer.looks_at(View.ARTICLE)
    article = viewer.stage.article
    lines = article.view.cards.lines(2)
    assert [line.letter for line in lines] == ["B", "C"]
    assert "About 1,400 residents" in lines[0].words
    assert article.view.cards.lines(5) == []  # said by this source alone
    rows = range(len(article.model.rows))
    view = article.view
    for row in rows:
        body = view.visualRect(article.model.index(row))
        body.adjust(0, view.cards.gap_above(row), 0, 0)
        card = view.cards.card(row, body)
        assert card.isEmpty() or card.bottom() <= body.bottom()


def test_a_line_of_a_card_leads_to_that_source(viewer):
    viewer.looks_at(View.ARTICLE)
    view = viewer.stage.article.view
    body = view.visualRect(viewer.stage.article.model.index(2))
    body.adjust(0, view.cards.gap_above(2), 0, 0)
    card = view.cards.card(2, body)
    second = QPoint(card.left() + 60, card.top() + int(view.cards.line_height() * 1.6) + 7)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert viewer.chosen() == "C:1"
    assert viewer.stage.article.article == "A"


def test_another_source_is_read_from_the_row_above_or_the_list(viewer, qtbot):
    viewer.looks_at(View.ARTICLE)
    listed = viewer.stage.article._sources.buttons
    qtbot.waitUntil(lambda: len(listed()) == 3)
    buttons = {button.property("source"): button for button in listed()}
    buttons["C"].click()
    assert viewer.stage.article.article == "C"
    viewer.person.workspace.sources.source_wanted.emit("B")
    assert viewer.stage.article.article == "B"
    assert buttons["B"].isChecked()
    assert viewer.stage.view is View.ARTICLE


def test_the_matrix_shows_the_words_in_the_panel_and_opens_the_place(viewer):
    viewer.looks_at(View.MATRIX)
    table, model = viewer.stage.matrix.table, viewer.stage.matrix.model
    place = table.visualRect(model.index(model.row_of("A:4"), 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert viewer.chosen() == "C:3"
    assert viewer.stage.view is View.MATRIX
    QTest.keyClick(table, Qt.Key.Key_Return)
    viewer.person.waits_until_still()
    assert viewer.stage.view is View.COLUMNS
    assert viewer.chosen() == "C:3"


def test_the_matrix_leaves_lone_statements_out_until_one_is_chosen(viewer):
    viewer.looks_at(View.MATRIX)
    matrix = viewer.stage.matrix
    assert matrix.model.row_of("C:4") == -1
    viewer.person.workspace.choose("C:4")
    assert matrix.model.row_of("C:4") >= 0
    assert matrix.lone.isChecked()


def test_a_view_that_was_not_seen_learns_what_it_missed(viewer):
    viewer.looks_at(View.MATRIX)
    viewer.person.workspace.choose("A:6")
    viewer.person.desktop.session.join_speakers("E1", "E2")
    viewer.person.sees_it_anew()
    assert viewer.chosen() == "A:6"
    for view in (View.ROWS, View.ARTICLE, View.COLUMNS):
        viewer.looks_at(view)
        viewer.person.waits_until_still()
    assert len(set(viewer.person.heights("A:6", "B:5"))) == 1


def test_hits_are_lit_in_every_view(viewer):
    searching = viewer.person.window.searching
    searching.bar.field.setText("venn")
    searching.search("venn")
    viewer.looks_at(View.ROWS)
    model = viewer.stage.rows.model
    assert list(model.hit_rows()) == [model.row_of("A:4")]
    viewer.looks_at(View.MATRIX)
    assert viewer.stage.matrix.model.hits_in("C:3")
    viewer.looks_at(View.ARTICLE)
    searching.step(1)
    assert viewer.stage.article.article == "B"
    assert viewer.stage.article.model.hits(2)


def test_hidden_kinds_are_hidden_in_every_view(viewer):
    toggle = next(
        t for t in viewer.person.window.toolbar.toggles if t.kind is DivergenceKind.FIGURE
    )
    toggle.click()
    viewer.looks_at(View.ROWS)
    kinds = {mark.kind for mark in viewer.stage.rows.model.marks("A:2")}
    assert DivergenceKind.FIGURE not in kinds
    viewer.looks_at(View.ARTICLE)
    marks = viewer.stage.article.model.rows[2].marks
    assert DivergenceKind.FIGURE not in {mark.kind for mark in marks}


def test_the_keys_of_the_views_type_digits_in_a_text_field(viewer):
    field = viewer.person.window.searching.bar.field
    field.setFocus()
    QTest.keyClicks(field, "1,400")
    assert field.text() == "1,400"
    assert viewer.stage.view is View.COLUMNS


def test_an_article_among_many_sources_fits_a_small_screen(viewer, qtbot):
    viewer.person.window.resize(1000, 620)
    viewer.looks_at(View.ARTICLE)
    viewer.person.workspace.show_comparison(index_comparison(example.among(12)))

    def whole():
        buttons = viewer.stage.article.findChildren(SourceChoice)
        return [b for b in buttons if b.visibleRegion().boundingRect() == b.rect()]

    qtbot.waitUntil(lambda: len(whole()) == 12)
    assert viewer.person.window.width() == 1000


def test_the_window_fits_a_small_screen_in_every_view(viewer):
    viewer.person.window.searching.bar.field.setText("venn")
    viewer.person.window.searching.search("venn")
    viewer.person.workspace.choose("A:2")
    for view in View:
        viewer.looks_at(view)
        viewer.person.window.resize(1280, 760)
        viewer.person._bot.wait(20)
        assert viewer.person.window.width() == 1280


def test_another_article_is_read_while_the_last_one_is_still_moving(make_person, qtbot):
    viewer = Viewer(make_person(Preferences(colours=Colours.LIGHT, motion=True)))
    viewer.person.window.resize(1200, 420)
    viewer.looks_at(View.ARTICLE)
    viewer.stage.article.bring_into_sight("A:7")
    assert viewer.stage.article.motion.moving
    viewer.stage.article.show_article("B")
    qtbot.wait(250)  # an exception in between would be told
    assert viewer.stage.article.article == "B"
