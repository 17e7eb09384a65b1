"""A window that is read from right to left is the mirror image of one read from left to right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QScrollBar

from kursk_compare.desktop.filling import begins_right_to_left, isolated, isolates_in
from kursk_compare.desktop.marked_text import lay_out
from kursk_compare.desktop.view_switch import View


@pytest.fixture
def mirrored(qapp, make_person):
    """Someone at a window with articles, read from right to left."""
    seated = make_person()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seated.sees_comparison()
    seated.waits_until_still()
    yield seated
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_of(widget, window) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def inked(image: QImage, left: int, right: int) -> bool:
    """Say whether any pixel of these columns is other than the first one."""
    ground = image.pixel(left, 0)
    return any(
        image.pixel(x, y) != ground for x in range(left, right) for y in range(image.height())
    )


def test_columns_and_panels_stand_from_right_to_left(mirrored):
    window, workspace = mirrored.window, mirrored.workspace
    first, second = mirrored.board.row.seen()[:2]
    assert left_of(first, window) > left_of(second, window)
    assert left_of(workspace.sources, window) > left_of(first, window)
    assert left_of(workspace.statement, window) < left_of(workspace.sources, window)


def test_the_overview_lies_left_of_its_text_and_the_numbers_right_of_it(mirrored):
    view = mirrored.board.columns[0].view
    assert left_of(view.verticalScrollBar(), view) < left_of(view.viewport(), view)
    layouts = view.layouts
    wide = view.viewport().width()
    assert layouts.in_margin(wide - 1)
    assert not layouts.in_margin(1)
    assert layouts.text_left + layouts.margin < wide


def test_a_number_is_painted_in_the_right_margin(mirrored):
    view = mirrored.board.columns[0].view
    mirrored.board.columns[0].model.set_hidden_kinds([])
    row = view.visualRect(view.model().index(0))
    picture = view.viewport().grab(row).toImage()
    edge = picture.width() - view.layouts.margin
    assert inked(picture, edge + 4, picture.width() - 1)


def test_a_click_finds_the_words_and_the_sentence(mirrored):
    mirrored.clicks("B:1")
    assert mirrored.workspace.chosen == "B:1"


def test_the_number_of_hits_does_not_lie_on_what_is_sought(mirrored):
    bar = mirrored.window.searching.bar
    bar.show_count(11, 1, searched=True)
    mirrored._bot.waitUntil(lambda: 0 < bar.count.geometry().center().x() < bar.field.width() / 2)
    margins = bar.field.textMargins()
    assert margins.left() > bar.count.fontMetrics().horizontalAdvance(bar.count.text())
    assert margins.right() == 0


HEBREW = "המים עלו בשני מטרים בתוך שעה אחת, אמר ראש העיר"


def test_lines_stand_flush_with_the_side_from_which_they_are_read(qapp):
    right, left = lay_out(HEBREW, QFont(), 120), lay_out("The water rose by two", QFont(), 120)
    assert right.boxes(0, 2)[0].right() == pytest.approx(120, abs=1)
    assert left.boxes(0, 2)[0].left() == pytest.approx(0, abs=1)


@pytest.mark.parametrize(
    ("words", "begins"),
    [(HEBREW, True), (f"“12 {HEBREW}", True), (f"A {HEBREW}", False), ("12 %", False)],
)
def test_the_first_letter_with_a_direction_tells_where_a_line_begins(words, begins):
    assert begins_right_to_left(words) is begins
    assert not begins_right_to_left(f"{isolated(words)} says so")


def test_in_rows_a_click_at_the_right_is_in_the_first_source(mirrored):
    mirrored.workspace.stage.show_view(View.ROWS)
    rows = mirrored.workspace.stage.rows.list
    mirrored._bot.waitUntil(lambda: rows.layouts.column > 0 and rows.viewport().width() > 0)
    row = rows.visualRect(rows.model().index(0, 0))
    first = next(iter(rows.layouts.cells(0)))
    place = QPoint(row.right() - 60, row.top() + 14)
    assert rows.sentence_at(place).startswith(f"{first}:")


def test_an_arrow_key_moves_where_it_points(mirrored):
    mirrored.workspace.stage.show_view(View.ROWS)
    rows = mirrored.workspace.stage.rows.list
    mirrored._bot.keyClick(rows, Qt.Key.Key_Left)
    assert rows._column == 1
    mirrored._bot.keyClick(rows, Qt.Key.Key_Right)
    assert rows._column == 0


def test_a_card_lies_left_of_the_text_beside_it(mirrored):
    mirrored.workspace.stage.show_view(View.ARTICLE)
    view = mirrored.workspace.stage.article.view
    mirrored._bot.waitUntil(lambda: view.layouts.width > 0)
    rows = range(view.model().rowCount())
    row = next(row for row in rows if view.cards.lines(row))
    card = view.cards.card(row, view.visualRect(view.model().index(row)))
    assert 0 <= card.left() < card.right() < view.layouts.text_left


def test_move_left_moves_to_the_left(mirrored):
    row = mirrored.board.row
    column = row.seen()[0]
    row._show_menu(column, QPoint())
    entries = {action.text(): action for action in row.menu.actions()}
    assert not entries["Move right"].isEnabled()
    before = left_of(column, mirrored.window)
    entries["Move left"].trigger()
    mirrored._bot.waitUntil(lambda: left_of(column, mirrored.window) < before)
    row.menu.close()


def test_ribbons_lead_from_the_right_column_to_the_left_one(mirrored):
    mirrored.clicks("A:2")
    gap = mirrored.board.row.gap(0)
    first, second = mirrored.board.row.seen()[:2]
    assert second.geometry().right() < gap.left()
    assert gap.right() < first.geometry().left()


def test_the_board_begins_at_the_right(mirrored):
    bar: QScrollBar = mirrored.board.horizontalScrollBar()
    mirrored.window.resize(1000, 620)
    mirrored._bot.wait(60)
    assert bar.value() == bar.minimum()
    assert mirrored.board._in_sight(mirrored.board.row.seen()[0])


def test_words_in_the_tables_keep_their_own_order(mirrored):
    table = mirrored.workspace.findings.quantities
    assert isolates_in(table.index(0, 1).data()) == [(0, len(table.index(0, 1).data()))]
    head = table.headerData(1, Qt.Orientation.Horizontal)
    assert isolates_in(head) == [(0, len(head))]


@pytest.mark.parametrize("article", ["A", "B", "C"])
def test_a_column_that_is_wanted_comes_into_sight(mirrored, article):
    mirrored.window.resize(900, 620)
    board = mirrored.board
    assert board.horizontalScrollBar().maximum() > 0
    for other in ("C", article):
        board.show_column(other)
        column = board.column(other)
        left = column.mapTo(board.viewport(), QPoint(0, 0)).x()
        assert 0 <= left <= board.viewport().width() - column.width()
