"""Texts scroll together by what says the same; a column can stay, move, or go out of sight."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop.column_menu import column_menu
from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.following import (
    Extent,
    followed_place,
    leading_rows,
    level_place,
    rising,
    value_for,
)
from tests.desktop import example

extents = st.builds(Extent, st.integers(0, 4000), st.integers(0, 4000), st.integers(1, 900)).map(
    lambda e: Extent(min(e.value, e.largest), e.largest, e.page)
)


@given(extents)
def test_the_level_place_leads_back_to_where_the_text_is_scrolled(text):
    assert abs(value_for(level_place(text), text) - text.value) <= 1


@given(extents)
def test_the_ends_of_a_text_are_level_at_its_ends(text):
    assert level_place(Extent(0, text.largest, text.page)) == 0
    end = Extent(text.largest, text.largest, text.page)
    assert level_place(end) == (text.whole if text.largest else 0)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=20).map(sorted))
def test_leading_pairs_rise_and_none_longer_exists(pairs):
    firsts = {}
    for first, second in pairs:
        firsts.setdefault(first, second)
    known = sorted(firsts.items())
    found = rising(known)
    assert list(found) == sorted(found)
    assert all(a[1] < b[1] for a, b in pairwise(found))
    best = [1] * len(known)
    for at, (_, second) in enumerate(known):
        best[at] = 1 + max((best[b] for b in range(at) if known[b][1] < second), default=0)
    assert len(found) == max(best, default=0)


def test_between_two_counterparts_the_other_text_moves_in_proportion():
    rows = ((2, 4), (6, 6))
    tops = (lambda row: row * 100.0, lambda row: row * 50.0)
    assert followed_place(200, 2, rows, tops, (1000, 600)) == 200
    assert followed_place(400, 4, rows, tops, (1000, 600)) == 250
    assert followed_place(600, 6, rows, tops, (1000, 600)) == 300
    assert followed_place(100, 1, rows, tops, (1000, 600)) == 100
    assert followed_place(1000, 9, rows, tops, (1000, 600)) == 600


def test_doubtful_counterparts_lead_nothing():
    index = index_comparison(example.comparison())
    assert leading_rows(index, "A")["B"] == ((2, 1), (4, 2), (6, 5))


class Scroller:
    def __init__(self, person) -> None:
        person.window.resize(1000, 420)
        person.sees_comparison()
        self.person = person
        self.board = person.board

    def sees_column(self, article: str) -> bool:
        board = self.person.board
        left = board.column(article).x() - board.horizontalScrollBar().value()
        return 0 <= left < board.viewport().width()

    def turns_wheel(self, article: str, steps: int) -> None:
        view = self.board.column(article).view
        place = QPointF(view.viewport().rect().center())
        for _ in range(abs(steps)):
            event = QWheelEvent(
                place,
                view.viewport().mapToGlobal(place),
                QPoint(0, 0),
                QPoint(0, -120 if steps > 0 else 120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(view.viewport(), event)
        self.person._bot.wait(5)

    def places(self) -> dict[str, int]:
        return {c.article.id: c.view.verticalScrollBar().value() for c in self.board.columns}

    def menu_on(self, article: str):
        self.menu = column_menu(self.board.row, self.board.column(article))
        return {action.text(): action for action in self.menu.actions()}


@pytest.fixture
def scroller(person):
    return Scroller(person)


def test_the_others_follow_the_column_that_is_scrolled(scroller):
    scroller.turns_wheel("A", 2)
    places = scroller.places()
    assert places["A"] > 0
    assert places["B"] > 0
    scroller.turns_wheel("A", 40)
    bars = {c.article.id: c.view.verticalScrollBar() for c in scroller.board.columns}
    assert bars["B"].value() == bars["B"].maximum()
    scroller.turns_wheel("B", -60)
    assert set(scroller.places().values()) == {0}


def test_a_column_that_is_unlocked_stays_and_leads_nobody(scroller):
    entries = scroller.menu_on("B")
    entries["Scroll with the others"].trigger()
    scroller.turns_wheel("A", 2)
    assert scroller.places()["B"] == 0
    before = scroller.places()
    scroller.turns_wheel("B", 2)
    after = scroller.places()
    assert after["B"] > 0
    assert {k: after[k] for k in "AC"} == {k: before[k] for k in "AC"}


def test_what_is_level_stays_level_while_a_statement_is_chosen(scroller):
    scroller.person.clicks("A:4")
    scroller.turns_wheel("A", 1)
    seen = [id for id in ("A:4", "B:2", "C:3") if scroller.sees_column(id[0])]
    assert len(seen) > 1
    assert len(set(scroller.person.heights(*seen))) == 1


def test_columns_are_moved_hidden_and_shown_again(scroller):
    entries = scroller.menu_on("C")
    entries["Put first"].trigger()
    assert [c.article.id for c in scroller.board.columns] == ["C", "A", "B"]
    entries = scroller.menu_on("C")
    entries["Move right"].trigger()
    assert [c.article.id for c in scroller.board.columns] == ["A", "C", "B"]
    assert not scroller.menu_on("A")["Move left"].isEnabled()
    entries = scroller.menu_on("C")
    entries["Hide"].trigger()
    assert not scroller.board.column("C").isVisible()
    scroller.person.clicks("A:4")  # its counterpart in C is out of sight, and nothing breaks
    entries = scroller.menu_on("A")
    entries["Show C  Imagined Times"].trigger()
    assert scroller.board.column("C").isVisible()


def test_the_last_column_cannot_be_hidden(scroller):
    for article in "AB":
        scroller.menu_on(article)["Hide"].trigger()
    assert not scroller.menu_on("C")["Hide"].isEnabled()


def test_the_list_of_sources_brings_a_hidden_column_back(scroller):
    scroller.menu_on("B")["Hide"].trigger()
    scroller.person.workspace.sources.source_wanted.emit("B")
    assert scroller.board.column("B").isVisible()
