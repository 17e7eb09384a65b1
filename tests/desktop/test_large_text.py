"""With text at double size, or after it was, every panel keeps its room and no words are lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from kursk_compare.alignment.model import Link
from kursk_compare.desktop.kind_letters import KindLetters
from kursk_compare.desktop.labels import ElidedLabel
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.report_preview import ReportPreview, Scope, today
from kursk_compare.desktop.typography import mean_width
from kursk_compare.desktop.view_switch import View
from kursk_compare.desktop.wrapped_button import WrappedButton
from kursk_compare.engine import Finished
from kursk_compare.finding import DivergenceKind
from kursk_compare.report.options import ReportOptions
from tests.desktop import example

SMALL_SCREEN, LARGE_SCREEN = (1280, 764), (3800, 1400)
WORDS_ENOUGH = 22


def of_size(text: int) -> Preferences:
    return Preferences(colours=Colours.LIGHT, motion=False, text_size=text)


class Reader:
    """Someone who reads one article with the others' words beside it."""

    def __init__(self, person, screen: tuple[int, int]) -> None:
        self.person = person
        person.window.resize(*screen)
        person.sees_comparison()
        person.workspace.stage.show_view(View.ARTICLE)
        person._bot.wait(30)
        self.view = person.workspace.stage.article.view

    def body(self, row: int):
        self.view.scrollTo(self.view.model().index(row))
        box = self.view.visualRect(self.view.model().index(row))
        return box.adjusted(0, self.view.cards.gap_above(row), 0, 0)

    def card(self, row: int):
        return self.view.cards.card(row, self.body(row))

    def words_bottom(self, row: int) -> int:
        words = self.view.cards.text(row).height
        return (
            self.body(row).top()
            - self.view.cards.gap_above(row)
            + int(self.view.cards.text_top(row) + words)
        )


@pytest.fixture
def make_reader(make_person):
    def make(text: int, screen: tuple[int, int]) -> Reader:
        return Reader(make_person(of_size(text)), screen)

    return make


@pytest.mark.parametrize(
    ("text", "screen", "below"),
    [
        (16, SMALL_SCREEN, False),
        (32, SMALL_SCREEN, True),
        (16, LARGE_SCREEN, False),
        (32, LARGE_SCREEN, False),
    ],
)
def test_cards_stand_below_the_words_where_they_have_no_room_beside_them(
    make_reader, text, screen, below
):
    reader = make_reader(text, screen)
    card, body = reader.card(2), reader.body(2)
    assert (card.top() > reader.words_bottom(2)) is below
    assert (card.left() == reader.view.cards.text_left) is below
    assert card.bottom() <= body.bottom()
    assert card.right() <= body.right()
    fonts = reader.person.desktop.appearance.type
    signs = fonts.px(34 + 22 + 24) + 26
    assert card.width() - signs >= int(mean_width(fonts.interface) * WORDS_ENOUGH)


def test_a_line_of_a_card_below_the_words_leads_to_that_source(make_reader):
    reader = make_reader(32, SMALL_SCREEN)
    card = reader.card(2)
    second = QPoint(card.left() + 60, card.top() + int(reader.view.cards.line_height() * 1.6) + 7)
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert reader.person.workspace.chosen == "C:1"


def test_cards_move_when_the_text_grows(make_reader, qtbot):
    reader = make_reader(16, SMALL_SCREEN)
    beside = reader.card(2)
    reader.person.desktop.appearance.apply(of_size(32))
    qtbot.waitUntil(lambda: reader.card(2).top() > reader.words_bottom(2))
    assert reader.card(2).left() < beside.left()


def test_the_chosen_sentence_is_seen_with_its_card(make_reader, qtbot):
    reader = make_reader(32, SMALL_SCREEN)
    for sentence, row in (("A:6", 6), ("A:2", 2)):
        reader.person.workspace.choose(sentence)
        qtbot.waitUntil(lambda: not reader.person.workspace.stage.article.motion.moving)
        height = reader.view.height_on_screen(row)
        room = reader.view.viewport().height()
        assert height >= 0
        assert height + reader.view.words_height(row) <= room or height <= room // 10


def names_of_sources(person) -> list[QLabel]:
    return [
        label
        for label in person.workspace.sources.findChildren(QLabel)
        if label.objectName() == "strong"
    ]


def test_names_of_sources_grow_with_the_other_words(person, qtbot):
    person.sees_comparison()
    person.clicks("A:2")
    person.workspace.toggle_sources()
    names = [*names_of_sources(person), *person.panel.findChildren(ElidedLabel)]
    assert len(names) > 3
    person.desktop.appearance.apply(of_size(32))
    wanted = person.desktop.appearance.type.strong
    fonts = {(wanted.pixelSize(), wanted.weight())}
    qtbot.waitUntil(lambda: {(n.font().pixelSize(), n.font().weight()) for n in names} == fonts)


def test_a_window_that_was_wide_can_be_made_narrow_again(make_person):
    person = make_person(of_size(32))
    person.window.resize(*LARGE_SCREEN)
    person.sees_comparison()
    chips = person.workspace.findings.chips
    assert any("figure" in chip.text() for chip in chips._chips.values())
    assert not person.workspace.sources.narrow
    assert person.workspace.findings.minimumSizeHint().width() < chips.sizeHint().width()
    person.window.resize(*SMALL_SCREEN)
    assert person.window.width() == SMALL_SCREEN[0]
    chips.fit(0)
    narrow = chips.minimumSizeHint().width()
    chips.fit(LARGE_SCREEN[0])
    assert abs(chips.minimumSizeHint().width() - narrow) <= 2 * len(DivergenceKind)


def test_the_panels_go_back_to_their_size_with_the_text(person, qtbot):
    person.sees_comparison()
    person.window.resize(*LARGE_SCREEN)
    panels = (person.workspace.statement, person.workspace.findings)

    def sizes() -> tuple[int, int]:
        return panels[0].width(), panels[1].height()

    usual = sizes()
    person.desktop.appearance.apply(of_size(32))
    assert all(large > 1.5 * before for large, before in zip(sizes(), usual, strict=True))
    person.desktop.appearance.apply(of_size(16))
    qtbot.waitUntil(lambda: sizes() == usual)
    person.window.resize(*SMALL_SCREEN)
    assert sizes() == usual


def test_a_panel_that_was_dragged_keeps_its_width(person):
    person.sees_comparison()
    across = person.workspace._across
    across.moveSplitter(700, 2)
    dragged = person.workspace.statement.width()
    person.window.resize(1500, 700)
    assert person.workspace.statement.width() == dragged


@pytest.mark.parametrize("text", [16, 32])
def test_letters_of_kinds_do_not_touch(make_person, text):
    appearance = make_person(of_size(text)).desktop.appearance
    kinds = [DivergenceKind.ATTRIBUTION, DivergenceKind.WORDING]
    letters = KindLetters(kinds, appearance)
    picture = letters.grab().toImage()
    ground = picture.pixelColor(0, 0)
    columns = [
        any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
        for x in range(picture.width())
    ]
    inked = "".join("x" if column else " " for column in columns)
    assert len(inked.split()) == len(kinds)


def test_a_divergence_brings_level_the_sentences_that_it_names(person, qtbot):
    comparison = example.comparison()
    surer = replace(comparison, links=(*comparison.links, Link("A:2", "B:4", 0.9, 0.99)))
    person.opens("a.txt", "b.txt", "c.txt")
    person.hears(Finished(person.engine.job, surer))
    qtbot.waitUntil(lambda: len(person.board.filled_columns()) == 3)
    person.workspace.choose("A:2")
    person.waits_until_still()
    assert person.board.lit_rows("B")[0] == 4
    person.workspace.choose_divergence("D2")
    person.waits_until_still()
    assert person.board.lit_rows("B")[0] == 1
    assert len(set(person.heights("A:2", "B:1", "C:1"))) == 1
    person.workspace.stage.show_view(View.ARTICLE)
    qtbot.wait(30)
    lines = person.workspace.stage.article.view.cards.lines(2)
    assert [line.number for line in lines] == ["2", "2"]


@pytest.mark.parametrize(("text", "lines"), [(16, 1), (32, 2)])
def test_statements_of_the_matrix_have_two_lines_where_one_is_short(make_person, text, lines):
    person = make_person(of_size(text))
    person.window.resize(*SMALL_SCREEN)
    person.sees_comparison()
    person.workspace.stage.show_view(View.MATRIX)
    person._bot.wait(30)
    header = person.workspace.stage.matrix.table.verticalHeader()
    pitch = QFontMetrics(person.desktop.appearance.type.excerpt).height()
    assert lines * pitch < header.sectionSize(0) < (lines + 1) * pitch + 17


def test_what_a_head_has_no_room_for_is_told_by_its_tip(person):
    person.sees_comparison()
    name = "The Hollow Gazette"
    tip = Qt.ItemDataRole.ToolTipRole
    assert name in person.board.column("A").header.toolTip()
    person.workspace.stage.show_view(View.MATRIX)
    model = person.workspace.stage.matrix.model
    assert name in model.headerData(0, Qt.Orientation.Horizontal, tip)
    assert "taken to safety" in model.headerData(0, Qt.Orientation.Vertical, tip)
    person.workspace.stage.show_view(View.ROWS)
    person._bot.wait(30)
    rows = person.workspace.stage.rows
    column = rows.list.layouts.column
    assert name in rows.heads.tip_at(column // 2)
    assert "Northshire Sentinel" in rows.heads.tip_at(column + column // 2)
    assert rows.heads.tip_at(3 * column + 5) == ""


def shown_words(button) -> str:
    """Return what a button shows, checking that none of it is cut."""
    lines = button.text().split("\n")
    widest = max(map(button.fontMetrics().horizontalAdvance, lines))
    assert widest < button.width()
    assert len(lines) * button.fontMetrics().height() < button.height()
    return " ".join(lines)


@pytest.mark.parametrize("text", [16, 32])
def test_the_first_step_shows_all_its_words(make_person, qtbot, text):
    person = make_person(of_size(text))
    person.window.resize(*SMALL_SCREEN)
    person.sees_comparison()
    room = person.panel._area.viewport()
    qtbot.waitUntil(lambda: room.findChild(WrappedButton).width() <= room.width())
    assert shown_words(room.findChild(WrappedButton)) == "Show the gravest divergence"


def test_a_button_with_long_words_takes_as_many_lines_as_it_needs(qtbot):
    button = WrappedButton("Zeige die schwerwiegendste aller Abweichungen")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    assert "\n" not in button.text()
    button.resize(button.minimumSizeHint().width(), button.height())
    button.resize(button.width(), button.sizeHint().height())
    assert button.text().count("\n") >= 2
    assert shown_words(button) == button.accessibleName()


def test_buttons_of_the_first_page_keep_their_room_when_the_text_grows(person, qtbot):
    page = person.window.start_page
    person.desktop.appearance.apply(of_size(32))
    buttons = page.findChildren(QPushButton)
    assert len(buttons) == 3
    qtbot.waitUntil(lambda: all(b.fontMetrics().height() > 25 for b in buttons))
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))


def test_cells_of_the_lists_keep_room_for_a_few_words(make_person, qtbot):
    person = make_person(of_size(32))
    person.window.resize(*SMALL_SCREEN)
    person.opens("a.txt", "b.txt", "c.txt")
    person.hears(Finished(person.engine.job, example.among(12)))
    findings = person.workspace.findings
    qtbot.waitUntil(lambda: findings.quantities.columnCount() == 13)
    findings.tabs.setCurrentIndex(1)
    table = findings._pages.currentWidget()
    words = mean_width(person.desktop.appearance.type.interface) * 12
    assert all(table.columnWidth(column) >= words for column in range(13))
    assert table.horizontalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: table.rowHeight(0) >= table.sizeHintForRow(0))
    person.window.resize(SMALL_SCREEN[0] - 200, SMALL_SCREEN[1])
    qtbot.waitUntil(lambda: table.rowHeight(0) >= table.sizeHintForRow(0))
    for column in range(1, 13):
        words = findings.quantities.index(0, column).data()
        room = QRect(0, 0, table.columnWidth(column) - 20, 10_000)
        needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert table.rowHeight(0) >= needed.height() + 12
    tip = Qt.ItemDataRole.ToolTipRole
    told = findings.quantities.headerData(1, Qt.Orientation.Horizontal, tip)
    assert "The Hollow Gazette" in told


def test_the_report_preview_is_no_larger_than_the_screen(make_person, qtbot):
    person = make_person(of_size(32))
    preview = ReportPreview(example.comparison(), [Scope("Everything")], today(ReportOptions()))
    qtbot.addWidget(preview)
    preview.show()
    room = person.window.screen().availableGeometry().size()
    assert preview.height() <= room.height()
    assert preview.minimumSizeHint().height() <= room.height() * 0.75
    assert preview.form.width() >= preview.form.minimumSizeHint().width()
    preview.close()


@pytest.mark.parametrize("asking", ["a note", "what stays"])
def test_what_is_asked_of_a_statement_is_whole_and_scrolls_where_there_is_no_room(
    make_person, qtbot, asking
):
    person = make_person(of_size(32))
    person.window.resize(*SMALL_SCREEN)
    person.sees_comparison()
    person.workspace.choose("A:2")
    person.waits_until_still()
    correcting = person.window.correcting
    if asking == "a note":
        card = correcting.remark
        correcting.actions_.note.trigger()
    else:
        card = correcting.splitting
        correcting.ask_split("A:2")
    qtbot.wait(60)
    assert card.isVisible()
    assert card.height() >= card.minimumSizeHint().height()
    cards = person.panel._asking
    assert cards.height() > cards.parentWidget().height() > 60
    assert person.panel._area.height() > 40


def test_a_note_comes_into_sight_below_what_is_asked_already(make_person, qtbot):
    person = make_person(of_size(32))
    person.window.resize(*SMALL_SCREEN)
    person.sees_comparison()
    person.workspace.choose("A:2")
    person.waits_until_still()
    person.window.correcting.ask_split("A:2")
    person.window.correcting.actions_.note.trigger()
    note = person.window.correcting.remark.note
    qtbot.waitUntil(lambda: note.visibleRegion().boundingRect().height() == note.height())
    assert note.hasFocus()
