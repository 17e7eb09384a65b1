"""Words that diverge are marked wherever a source's words stand, not in the columns alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton, QWidget

from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.comparison_index import Mark
from kursk_compare.desktop.folded_label import FoldedLabel
from kursk_compare.desktop.kind_letters import KindLetters
from kursk_compare.desktop.marked_text import LIT_FILL
from kursk_compare.desktop.statement_cards import DifferenceRow, VersionCard
from kursk_compare.desktop.text_block import TextBlock
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind, Level
from tests.desktop import example

FIGURE = DivergenceKind.FIGURE
NEAR = 24


@pytest.fixture
def reader(person):
    """Someone who has chosen a statement that diverges in figures and more."""
    person.sees_comparison()
    person.clicks("A:2")
    return person


def hide(person, *kinds):
    person.window.toolbar.hide_kinds(kinds)
    person.waits_until_still()


def card_of(person, sentence):
    found = []

    def shown():
        cards = person.panel.findChildren(VersionCard)
        found[:] = [card for card in cards if card.id == sentence and card.isVisible()]
        laid = (card.findChild(TextBlock) for card in found)
        return len(found) == 1 and all(b.height() >= b.heightForWidth(b.width()) for b in laid)

    person._bot.waitUntil(shown)
    return found[0]


def has_colour(image: QImage, colour: QColor) -> bool:
    """Say whether something of about that colour is seen; edges are blurred."""
    grid = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(grid.constBits(), np.uint8).reshape(-1, 4)[:, 2::-1].astype(int)
    wanted = (colour.red(), colour.green(), colour.blue())
    return bool((np.abs(pixels - wanted).max(axis=1) < NEAR).any())


def has_ink(person, image: QImage, kind=FIGURE) -> bool:
    return has_colour(image, person.desktop.appearance.theme.kind_line(kind))


def has_fill(person, image: QImage, kind=FIGURE) -> bool:
    theme = person.desktop.appearance.theme
    return has_colour(image, theme.kind_fill(kind, Level.STRONG, LIT_FILL))


def picture(widget: QWidget, part: QRect | None = None) -> QImage:
    return widget.grab(part or widget.rect()).toImage()


def test_the_card_of_a_source_marks_the_words_that_diverge(reader):
    block = card_of(reader, "B:1").findChild(TextBlock)
    words = block.accessibleName()
    marked = {(words[m.start : m.end], m.kind) for m in block.marks}
    assert ("About 1,400", FIGURE) in marked
    assert ("evacuated", DivergenceKind.WORDING) in marked
    assert has_ink(reader, picture(block))


def test_the_card_shows_the_letters_of_its_kinds(reader):
    letters = card_of(reader, "B:1").findChild(KindLetters)
    assert letters.accessibleName() == "figure, attribution, wording"
    assert has_ink(reader, picture(letters))


def test_kinds_without_marks_have_none_in_the_cards_either(reader):
    hide(reader, FIGURE)
    card = card_of(reader, "B:1")
    assert FIGURE not in {mark.kind for mark in card.findChild(TextBlock).marks}
    assert card.findChild(KindLetters).accessibleName() == "attribution, wording"
    assert not has_ink(reader, picture(card))


def test_only_the_divergence_that_is_looked_at_is_filled_in_the_cards(reader):
    assert not has_fill(reader, picture(card_of(reader, "B:1").findChild(TextBlock)))
    reader.workspace.choose_divergence("D2")
    reader.waits_until_still()
    assert has_fill(reader, picture(card_of(reader, "B:1").findChild(TextBlock)))


def test_rows_show_the_letters_beside_the_numbers(reader):
    reader.workspace.stage.show_view(View.ROWS)
    rows = reader.workspace.stage.rows.list
    reader._bot.waitUntil(lambda: rows.layouts.column > 0 and rows.viewport().width() > 0)
    row = rows.visualRect(rows.model().index(rows._statements.row_of("A:2"), 0))
    margin = QRect(row.left() + 4, row.top(), rows.layouts.margin - 4, row.height())
    assert has_ink(reader, picture(rows.viewport(), margin))
    hide(reader, FIGURE)
    assert not has_ink(reader, picture(rows.viewport(), margin))


def test_a_short_cell_makes_room_for_its_letters(reader):
    reader.workspace.stage.show_view(View.ROWS)
    rows = reader.workspace.stage.rows
    reader._bot.waitUntil(lambda: bool(rows.model.rows))
    rows.list.layouts.reset(2400)
    row, kinds = rows.model.row_of("B:5"), {m.kind for m in rows.model.all_marks("B:5")}
    (cell,) = rows.list.layouts.cells(row)["B"]
    assert len(kinds) == 2
    fonts = reader.desktop.appearance.type
    least = fonts.pitch(fonts.body) + fonts.px(12)
    assert cell.text.height < least <= rows.list.layouts.height(row)


def test_the_cards_beside_an_article_mark_the_words_that_fit(reader):
    reader.workspace.stage.show_view(View.ARTICLE)
    view = reader.workspace.stage.article.view

    def cards_have_ink() -> bool:
        card = view.cards.card(2, view.visualRect(view.model().index(2)))
        return has_ink(reader, picture(view.viewport(), card.adjusted(60, 4, -4, 8)))

    reader._bot.waitUntil(cards_have_ink)
    hide(reader, FIGURE)
    assert not cards_have_ink()


def test_at_double_size_an_article_still_has_a_line_to_read(reader):
    reader.window.resize(1280, 800)
    reader.workspace.stage.show_view(View.ARTICLE)
    reader.desktop.window._preferences.resize_text(32)
    view, fonts = reader.workspace.stage.article.view, reader.desktop.appearance.type
    reader._bot.waitUntil(lambda: view.layouts.width == view.viewport().width())
    assert view.layouts._text_width >= fonts.line_of(26)
    area = view.visualRect(view.model().index(2))
    assert view.cards.card(2, area).right() < area.right()


def long_winded(divergence: Divergence) -> Divergence:
    return replace(divergence, explanation=" and ".join([divergence.explanation] * 12))


def test_a_long_explanation_is_folded_until_it_is_looked_at(person):
    known = example.comparison()
    person.sees_comparison(replace(known, divergences=tuple(map(long_winded, known.divergences))))
    person.clicks("A:2")
    folded = {row.id: row for row in person.panel.findChildren(DifferenceRow)}["D2"]
    assert isinstance(folded.words, FoldedLabel)
    assert folded.words.folds(folded.words.width())
    assert folded.accessibleName().endswith(long_winded(known.divergences[1]).explanation)
    before = folded.height()
    person._bot.mouseClick(folded, Qt.MouseButton.LeftButton)
    person.waits_until_still()
    whole = {row.id: row for row in person.panel.findChildren(DifferenceRow)}["D2"]
    person._bot.waitUntil(lambda: whole.height() > 2 * before)
    assert whole.words.text() == long_winded(known.divergences[1]).explanation


def test_a_short_explanation_is_never_folded(reader):
    rows = reader.panel.findChildren(DifferenceRow)
    assert rows
    assert not any(row.words.folds(row.words.width()) for row in rows)


def leading(person):
    person._bot.wait(30)
    buttons = person.panel.findChildren(QPushButton)
    return [b for b in buttons if b.text() == "Show the gravest divergence" and b.isVisible()]


def test_one_button_leads_to_the_gravest_divergence(person):
    person.sees_comparison()
    person.waits_until_still()
    (button,) = leading(person)
    button.click()
    person.waits_until_still()
    assert person.workspace.chosen_divergence == person.workspace.findings.divergences.rows[0].id
    assert leading(person) == []


def test_without_divergences_there_is_nothing_to_lead_to(person):
    person.sees_comparison(replace(example.comparison(), divergences=()))
    person.waits_until_still()
    assert leading(person) == []


def test_marks_of_every_source_can_be_asked_for(reader):
    model = reader.board.column("A").model
    assert all(isinstance(mark, Mark) for mark in model.marks_of("B:1"))
    assert model.marks_of("C:4") == ()
