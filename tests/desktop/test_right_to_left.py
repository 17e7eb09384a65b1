"""A window that is read from right to left is the mirror image of one read from left to right."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QScrollBar,
    QStyleOptionMenuItem,
)

from kursk_compare.desktop import translation
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.filling import (
    begins_right_to_left,
    filled,
    in_turn,
    isolated,
    isolates_in,
)
from kursk_compare.desktop.folded_label import fold
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.marked_text import lay_out
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.mirroring import as_written, in_label, sided
from kursk_compare.desktop.source_words import length_words, published_words, source_name
from kursk_compare.desktop.statement_cards import DifferenceRow
from kursk_compare.desktop.text_field import text_field
from kursk_compare.desktop.theme import light_theme
from kursk_compare.desktop.typography import typography
from kursk_compare.desktop.view_switch import View
from tests.desktop import example


@pytest.fixture
def from_the_right(qapp, monkeypatch):
    """Let the system speak Hebrew: windows are read from right to left, with words in English."""
    monkeypatch.setattr(translation, "_locale", lambda _language: QLocale("he_IL"))
    translation.install(qapp)
    yield
    monkeypatch.undo()
    translation.install(qapp, "en")


@pytest.fixture
def mirrored(from_the_right, make_person):
    """Someone at a window with articles, read from right to left."""
    seated = make_person()
    seated.sees_comparison()
    seated.waits_until_still()
    return seated


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
    assert rows.currentIndex().column() == 1
    mirrored._bot.keyClick(rows, Qt.Key.Key_Right)
    assert rows.currentIndex().column() == 0


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
    article = example.comparison().articles[0]
    head = (article.id, published_words(article), source_name(article))
    shown = table.headerData(1, Qt.Orientation.Horizontal)
    assert [shown[begin + 1 : end - 1] for begin, end in isolates_in(shown)] == list(head)


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


# Words, each in its own direction, and all from where lines of the window begin


@pytest.mark.parametrize(
    ("words", "painted"),
    [
        ("Open…", isolated("Open…")),
        ("Ctrl++", isolated("Ctrl++")),
        ("12 %", isolated("12 %")),
        ("›", "›"),
        (HEBREW, HEBREW),
        (f"PDF: {HEBREW}", f"PDF: {HEBREW}"),
        (filled("%1: %2", "a (1).txt", HEBREW), f"{isolated('a (1).txt')}: {isolated(HEBREW)}"),
        (filled("Source %1", HEBREW), isolated(f"Source {isolated(HEBREW)}")),
    ],
)
def test_only_what_goes_the_other_way_is_isolated(from_the_right, words, painted):
    assert as_written(words) == painted


def test_from_left_to_right_words_are_left_as_they_are(qapp):
    for words in ("Open…", HEBREW, "12 %"):
        assert as_written(words) == in_label(words) == words
    assert sided(1, 2) == (1, 2)


def test_parts_follow_one_another_as_the_line_is_read(from_the_right):
    inner = in_turn(" · ", ("4 Mar 2031", HEBREW))
    assert inner == f"{isolated('4 Mar 2031')} · {isolated(HEBREW)}"
    assert in_turn(" · ", (inner, "", "96 %")) == f"{inner} · {isolated('96 %')}"
    assert as_written(inner) == inner
    assert in_turn(": ", ("a.txt", "it is empty")) == "a.txt: it is empty"


def test_the_line_below_a_source_begins_with_the_day(mirrored):
    head = mirrored.board.columns[0].header
    article = example.comparison().articles[0]
    parts = isolates_in(head._about)
    told = [head._about[begin + 1 : end - 1] for begin, end in parts]
    assert told == [published_words(article), length_words(article)]


def test_isolates_in_one_another_are_shown(qapp):
    words = filled("%1, says %2", filled("Source %1", HEBREW), HEBREW)
    assert readable(words) == words


def edges_of_ink(widget, qtbot) -> tuple[int, int]:
    """Return how many pixels left and right of its words a widget of one colour has."""
    qtbot.addWidget(widget)
    widget.resize(500, 40)
    image = widget.grab().toImage()
    lines = [x for x in range(image.width()) if inked(image, x, x + 1)]
    return lines[0], image.width() - 1 - lines[-1]


def inked_label(words: str):
    label = plain_label(words)
    label.setStyleSheet("color: black; background: white")
    return label


@pytest.mark.parametrize("words", ["Works offline.", HEBREW, f"PDF: {HEBREW}", "12 %", "A\nB"])
def test_a_label_begins_where_lines_of_the_window_begin(from_the_right, qtbot, words):
    label = inked_label(words)
    left, right = edges_of_ink(label, qtbot)
    assert right <= 3 < left
    assert label.text() == words


def test_broken_lines_of_a_label_are_whole_and_flush(from_the_right, qtbot):
    words = "Another language is spoken once the window is opened anew. All that is open stays."
    label = inked_label(words)
    label.setWordWrap(True)
    qtbot.addWidget(label)
    wide = label.fontMetrics().horizontalAdvance(words) * 2 // 3
    label.resize(wide, 80)
    image = label.grab().toImage()
    half = image.height() // 2
    for part in (image.copy(0, 0, wide, half), image.copy(0, half, wide, half)):
        assert inked(part, wide - 4, wide)
        assert not inked(part, 0, 1)


def test_a_field_begins_where_lines_of_the_window_begin(from_the_right, qtbot):
    field = text_field("The Gazette")
    field.setStyleSheet("color: black; background: white; border: none")
    left, right = edges_of_ink(field, qtbot)
    assert right < 10 < left


def test_an_explanation_begins_at_the_right_and_an_article_at_the_side_of_its_own(from_the_right):
    words, font = "B says about 1,400.", QFont()
    whole = fold(words, font, 400, 2, ours=True).boxes(0, len(words))[0]
    assert whole.right() == pytest.approx(400, abs=2)
    assert fold(words, font, 400, 2).boxes(0, len(words))[0].left() == pytest.approx(0, abs=1)


def test_keys_in_a_menu_keep_their_order(mirrored):
    menu = mirrored.window.menus[1]
    larger = mirrored.window.actions_.larger
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, larger)
    keys = larger.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert option.text == f"{isolated('Larger text')}\t{isolated(keys)}"
    assert f"({isolated(keys)})" in larger.toolTip()


def test_the_end_of_words_on_a_button_stays_at_their_end(mirrored):
    buttons = {button.text() for button in mirrored.window.findChildren(QAbstractButton)}
    assert {isolated("Open…"), isolated("Open articles…"), isolated("Link…")} <= buttons
    assert not [words for words in buttons if words.endswith("…")]


def test_every_menu_writes_each_word_in_its_direction(mirrored):
    mirrored.board.row._show_menu(mirrored.board.row.seen()[0], QPoint())
    mirrored.window.correcting.show_menu("A:2", QPoint())
    found = [menu for menu in QApplication.allWidgets() if isinstance(menu, QMenu)]
    assert len(found) > 6
    assert {type(menu) for menu in found if not isinstance(menu, Menu)} == set()
    mirrored.board.row.menu.close()
    mirrored.window.correcting.menu.close()


# Margins


def margins(of) -> tuple[int, int]:
    found = of.contentsMargins()
    return found.left(), found.right()


def test_margins_are_mirrored_and_follow_the_direction(qapp, make_person):
    window = make_person().window
    work = window.workspace
    panels = (work.statement, work.sources, window.notices, window.correcting.bar, window.breaks)
    layouts = [panel.layout() for panel in panels]
    before = [margins(layout) for layout in layouts]
    assert all(left != right for left, right in before)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [margins(layout) for layout in layouts] == [(b, a) for a, b in before]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert [margins(layout) for layout in layouts] == before


def test_margins_of_what_comes_later_are_mirrored(mirrored):
    mirrored.clicks("A:2")
    rows = mirrored.panel.findChildren(DifferenceRow)
    assert [margins(row.layout()) for row in rows] == [(6, 4)] * len(rows)
    assert rows


def test_the_style_sheet_is_mirrored(from_the_right):
    sheet = light_theme().style_sheet(typography(16))
    assert "padding-right: 22px; padding-left: 26px" in sheet
    assert "border-left: 1px" in sheet
    assert "border-right" not in sheet


# The keyboard


def test_tab_goes_through_rows_from_right_to_left(mirrored):
    mirrored.clicks("A:2")
    for row in (mirrored.window.toolbar, mirrored.window.correcting.row):
        way = [in_window(field, mirrored.window) for field in tabbed_through(row, mirrored.window)]
        assert len(way) > 2
        for now, following in pairwise(way):
            assert following.right() < now.left() or following.top() > now.bottom()


def in_window(widget, window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def tabbed_through(row, window):
    """Return what takes the keyboard in a row, in the order in which Tab gives it."""
    window.activateWindow()
    first, *_ = (field for field in row.findChildren(QAbstractButton) if field.isVisible())
    first.setFocus()
    way = []
    while row.isAncestorOf(now := QApplication.focusWidget()) and now not in way:
        way.append(now)
        window.focusNextPrevChild(True)
    return way
