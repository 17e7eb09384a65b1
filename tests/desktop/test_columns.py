"""A person puts the columns as they like, and pins one as the base of all comparing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kursk_compare.desktop.column_menu import column_menu
from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.statement_cards import VersionCard
from kursk_compare.desktop.tab_order import ReadingOrderWindow
from kursk_compare.desktop.text_block import TextBlock
from kursk_compare.desktop.view_state import go_to, view_state
from kursk_compare.engine import Finished
from tests.desktop import example


class Arranger:
    def __init__(self, person) -> None:
        person.sees_comparison()
        self.person, self.board = person, person.board

    def entry(self, article: str, words: str):
        self.menu = column_menu(self.board.row, self.board.column(article))
        return next(e for e in self.menu.actions() if e.text().startswith(words))

    def pins(self, article: str) -> None:
        self.entry(article, "Pin as base").trigger()
        self.person.waits_until_still()

    def presses(self, key: Qt.Key) -> None:
        QTest.keyClick(self.person.window, key)
        self.person.waits_until_still()

    def filled_words(self) -> dict[str, list[str]]:
        """Return, for each sentence in the panel, the words filled as worded differently."""
        found = {}
        for card in self.person.panel.findChildren(VersionCard):
            block = card.findChild(TextBlock)
            words = block.accessibleName()
            found[card.id] = [words[start:end] for start, end in block.changes]
        return found

    def base(self) -> str | None:
        return self.person.workspace.base

    def here(self):
        return view_state(self.person.workspace, self.person.window.toolbar)


@pytest.fixture
def arranger(person):
    return Arranger(person)


def test_without_a_base_words_are_held_against_the_chosen_sentence(arranger):
    arranger.person.clicks("B:2")
    filled = arranger.filled_words()
    assert filled["B:2"] == []
    assert filled["A:4"]
    assert filled["C:3"]


def test_every_source_is_held_against_the_pinned_base(arranger):
    arranger.person.clicks("B:2")
    arranger.pins("C")
    filled = arranger.filled_words()
    assert filled["C:3"] == []
    assert "ten" in filled["B:2"]  # where C has five
    assert "worded differently from the base C 4" in arranger.person.panel.told()
    arranger.person.clicks("A:2")  # the base stays for the next statement
    assert arranger.filled_words()["C:1"] == []


def test_a_source_that_went_while_it_was_pinned_is_no_base(arranger):
    arranger.pins("C")
    arranger.person.workspace.pin_base("D")
    assert arranger.person.workspace.base is None


def test_a_base_that_is_silent_is_said_to_be(arranger):
    arranger.pins("C")
    arranger.person.clicks("A:3")
    filled = arranger.filled_words()
    assert filled["A:3"] == []
    assert filled["B:3"]
    assert "The base C is silent here; what differs from A 4 is filled." in (
        arranger.person.panel.told()
    )


def test_the_head_of_the_base_says_so_and_the_key_turns_it(arranger):
    head = arranger.board.column("B").header
    before = head.grab().toImage()
    arranger.person.clicks("B:2")
    arranger.presses(Qt.Key.Key_B)
    assert arranger.base() == "B"
    assert head.accessibleName().endswith("pinned as base")
    assert head.grab().toImage() != before
    assert arranger.entry("B", "Pin as base").isChecked()
    assert not arranger.entry("A", "Pin as base").isChecked()
    arranger.presses(Qt.Key.Key_B)
    assert arranger.base() is None
    assert "base" not in head.accessibleName()


def test_the_key_takes_the_column_with_the_keyboard_where_nothing_is_chosen(arranger):
    arranger.board.show_column("C")
    arranger.presses(Qt.Key.Key_B)
    assert arranger.base() == "C"


def test_a_column_that_is_made_last_shows_what_it_missed(arranger, qtbot):
    workspace, board = arranger.person.workspace, arranger.board
    workspace.show_comparison(index_comparison(example.among(30)))
    last = board.columns[-1]

    def head_of_base():
        workspace.pin_base(last.article.id)
        workspace.choose("A:2")
        last.let_follow(False)
        qtbot.waitUntil(lambda: last.is_filled)
        return last.header.grab().toImage()

    assert not last.is_filled, "what is in sight comes first"
    late = head_of_base()
    workspace.pin_base(None)
    workspace.choose(None)
    last.let_follow(True)
    assert last.header.grab().toImage() != late
    assert head_of_base() == late


def test_base_and_arrangement_are_found_again(arranger):
    arranger.pins("B")
    arranger.entry("C", "Put first").trigger()
    arranger.entry("A", "Hide").trigger()
    arranger.entry("B", "Scroll with the others").trigger()
    kept = arranger.here()
    arranger.entry("B", "Show A").trigger()
    arranger.entry("B", "Move left").trigger()
    arranger.entry("B", "Scroll with the others").trigger()
    arranger.pins("C")
    go_to(kept, arranger.person.workspace, arranger.person.window.toolbar)
    assert arranger.here() == kept
    assert arranger.base() == "B"
    assert [c.article.id for c in arranger.board.columns] == ["C", "A", "B"]
    assert arranger.board.column("A").put_away
    assert not arranger.board.column("B").follows


def test_base_and_arrangement_stay_when_a_source_goes(arranger, qtbot):
    arranger.pins("C")
    arranger.entry("C", "Put first").trigger()
    arranger.entry("C", "Scroll with the others").trigger()
    arranger.person.desktop.session.remove_source("A")
    qtbot.waitUntil(lambda: arranger.person.engine.names()[-1] == "articles")
    rest, _ = arranger.person.engine.calls[-1][1]
    arranger.person.hears(Finished(arranger.person.engine.job, without_comparison(rest)))
    qtbot.waitUntil(lambda: len(arranger.board.columns) == 2)
    assert arranger.base() == "B"  # the letters move up
    assert [c.article.id for c in arranger.board.columns] == ["B", "A"]
    assert arranger.board.column("B").is_base
    assert not arranger.board.column("B").follows


def test_a_menu_on_a_column_goes_with_its_column(arranger, qtbot):
    column = arranger.board.column("B")
    column.header.menu_wanted.emit(column.mapToGlobal(column.rect().center()))
    menu = arranger.board.row.menu
    entry = next(e for e in menu.actions() if e.text() == "Move right")
    assert menu.isVisible()
    rest = [example.article("A"), example.article("C")]
    arranger.person.workspace.show_comparison(index_comparison(without_comparison(rest)))
    assert not menu.isVisible()
    entry.trigger()  # as when it was chosen at the same moment
    assert [c.article.id for c in arranger.board.columns] == ["A", "C"]


def test_a_card_of_a_source_that_just_went_leads_nowhere(arranger):
    arranger.person.clicks("A:4")
    card = next(c for c in arranger.person.panel.findChildren(VersionCard) if c.id == "C:3")
    rest = [example.article("A"), example.article("B")]
    arranger.person.workspace.show_comparison(index_comparison(without_comparison(rest)))
    card.chosen.emit(card.id)
    arranger.person.panel.candidate_wanted.emit("C:3")
    arranger.person.panel.divergence_wanted.emit("D3")
    arranger.person.panel.menu_wanted.emit("C:3", QPoint(5, 5))
    arranger.person.panel.link_wanted.emit("A:4", "C:3")
    arranger.person.panel.silence_wanted.emit("C:3", "A")
    assert arranger.person.workspace.chosen in {None, "A:4"}
    arranger.person.waits_until_still()
    assert arranger.filled_words().keys() >= {"A:4"}


def test_the_keyboard_is_not_passed_on_by_columns_that_go(person, monkeypatch):
    person.sees_comparison()
    former = list(person.board.columns)
    former[0].view.setFocus()
    assert former[0].view.hasFocus()
    steps = []
    monkeypatch.setattr(
        ReadingOrderWindow, "focusNextPrevChild", lambda _window, _next: bool(steps.append(None))
    )
    other = [replace(each, text=f"{each.text} ") for each in example.articles()]
    person.sees_comparison(replace(example.comparison(), articles=tuple(other)))
    assert not set(former) & set(person.board.columns)
    assert steps == []
    assert person.board.columns[0].view.hasFocus()


def test_a_menu_on_a_column_closes_the_one_before(arranger):
    row = arranger.board.row
    row._show_menu(row.seen()[0], QPoint())
    former = row.menu
    row._show_menu(row.seen()[1], QPoint())
    assert not former.isVisible()
    row.menu.close()


@pytest.mark.parametrize("words", ["Scroll", "Pin", "Put first", "Move left", "Hide", "Show C"])
def test_a_menu_whose_column_has_just_gone_does_nothing(arranger, qtbot, words):
    arranger.entry("C", "Hide").trigger()
    entry = arranger.entry("B", words)
    arranger.person.workspace.show_comparison(index_comparison(example.among(30)))
    qtbot.wait(50)  # the former columns go
    row = arranger.board.row
    before = [column.article.id for column in row.seen()]
    entry.trigger()
    assert [column.article.id for column in row.seen()] == before
    assert arranger.base() is None
