"""Long articles: only what is in sight is laid out, and nothing in sight ever moves by itself."""

from __future__ import annotations

from itertools import count
from time import perf_counter

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider

from kursk_compare.article import Article
from kursk_compare.desktop import slices
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.row_stack import Place
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.sentence_view import SentenceView
from kursk_compare.desktop.slices import Slices

SENTENCES = 3000
STEP = QAbstractSlider.SliderAction


def long_article() -> Article:
    # Words of very different length break where no guess by characters expects it.
    words = ("a", "reservoir", "of", "extraordinarily", "it", "Donaudampfschifffahrt", "the")
    sentences = [
        " ".join(words[(at * 7 + n * n) % len(words)] for n in range(4 + at % 37)) + "."
        for at in range(SENTENCES)
    ]
    return Article.from_sentences("A", sentences)


@pytest.fixture
def view(qtbot):
    article = long_article()
    model = SentenceModel(index_comparison(without_comparison([article])), article)
    shown = SentenceView(model, Appearance(Preferences(colours=Colours.LIGHT)))
    shown.resize(420, 500)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    qtbot.waitUntil(lambda: shown.layouts.width > 0)
    return shown


def in_sight(view: SentenceView) -> list[int]:
    rows = range(SENTENCES)
    room = view.viewport().height()
    boxes = [(row, view.visualRect(view.model().index(row))) for row in rows]
    return [row for row, box in boxes if box.bottom() >= 0 and box.top() < room]


def heights(view: SentenceView, rows: list[int]) -> list[int]:
    return [view.visualRect(view.model().index(row)).top() for row in rows]


def test_what_is_in_sight_is_laid_out_and_what_is_far_is_not(view):
    seen = in_sight(view)
    assert view.layouts.are_exact(seen[0], seen[-1])
    assert not view.layouts.are_exact(SENTENCES - 5, SENTENCES - 1)


@pytest.mark.parametrize("way", [STEP.SliderPageStepAdd, STEP.SliderToMaximum])
def test_whatever_comes_into_sight_is_laid_out_at_once(view, way):
    for _ in range(5):
        view.verticalScrollBar().triggerAction(way)
        seen = in_sight(view)
        assert view.layouts.are_exact(seen[0], seen[-1])


def test_scrolling_up_into_the_unknown_moves_the_text_by_just_that_much(view):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(40):
        seen = in_sight(view)
        known = seen[len(seen) // 2]
        before = heights(view, [known])[0]
        bar.triggerAction(STEP.SliderSingleStepSub)
        assert heights(view, [known])[0] - before == bar.singleStep()


def test_the_text_in_sight_stays_while_the_rest_is_laid_out(view, qtbot):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    seen = in_sight(view)
    before, value = heights(view, seen), bar.value()
    qtbot.waitUntil(lambda: view.layouts.are_exact(seen[0] - 250, seen[-1] + 250))
    qtbot.waitUntil(lambda: bar.value() != value)  # the rows above are not as high as guessed
    assert heights(view, seen) == before


def test_the_middle_stays_when_the_width_changes(view, qtbot):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    middle = view.place()
    view.resize(700, 500)
    qtbot.waitUntil(lambda: view.layouts.width == view.viewport().width())
    assert heights(view, [middle.row]) == [middle.height]
    seen = in_sight(view)
    assert view.layouts.are_exact(seen[0], seen[-1])


def test_a_row_that_is_held_stays_whatever_becomes_of_the_others(view, qtbot):
    view.let_roam(True)
    view.begin_at(Place(2, 150))
    view.hold(2)
    for width in (700, 300, 900):
        view.resize(width, 500)
        qtbot.waitUntil(lambda: view.layouts.width == view.viewport().width())
        assert heights(view, [2]) == [150]
    view.verticalScrollBar().setValue(5000)  # out of sight it holds nothing
    middle = view.place()
    assert middle.row > 2


def test_a_text_begins_at_the_place_it_is_told(qtbot):
    article = long_article()
    model = SentenceModel(index_comparison(without_comparison([article])), article)
    shown = SentenceView(model, Appearance(Preferences(colours=Colours.LIGHT)))
    qtbot.addWidget(shown)
    shown.begin_at(Place(1500, 40))
    shown.resize(420, 500)
    shown.show()
    qtbot.waitUntil(lambda: shown.layouts.width > 0)
    assert heights(shown, [1500]) == [40]


@pytest.mark.parametrize("row", [0, 700, SENTENCES - 1])
def test_a_row_is_brought_into_sight_whole(view, row):
    view.scrollTo(view.model().index(row))
    box = view.visualRect(view.model().index(row))
    assert box.top() >= 0
    assert box.bottom() < view.viewport().height()
    view.scrollTo(view.model().index(row), QAbstractItemView.ScrollHint.PositionAtTop)
    if row < SENTENCES - 1:
        assert heights(view, [row]) == [0]


def test_the_point_of_a_row_leads_back_to_it(view):
    view.verticalScrollBar().setValue(4000)
    for row in in_sight(view)[1:-1]:
        box = view.visualRect(view.model().index(row))
        assert view.indexAt(box.center()).row() == row
        assert view.indexAt(box.topLeft()).row() == row


def test_a_step_may_end_what_all_of_it_belongs_to(qapp):
    owner = QObject()
    work = Slices(owner, 1.0, lambda: pytest.fail("nobody is left to be told"))

    def steps():
        shiboken6.delete(owner)
        yield

    work.start(steps())
    qapp.processEvents()
    assert not shiboken6.isValid(work)


def test_long_work_lets_events_pass_and_is_done_in_order(qtbot, qapp):
    done: list[int] = []
    work = Slices(qapp, 0.0)
    work.start(done.append(n) for n in range(20))
    assert done == []
    qtbot.waitUntil(lambda: not work.running)
    assert done == list(range(20))


def test_new_work_takes_the_place_of_what_was_to_come(qtbot, qapp):
    done: list[str] = []
    work = Slices(qapp, 0.0)
    work.start(done.append("old") for _ in count())
    qtbot.waitUntil(lambda: len(done) > 2)
    work.start(done.append("new") for _ in range(3))
    qtbot.waitUntil(lambda: not work.running)
    assert done.count("new") == 3
    assert done[-3:] == ["new"] * 3


def test_of_all_long_work_only_a_little_is_done_in_one_moment(qtbot, qapp, monkeypatch):
    now = [perf_counter() + 1]
    monkeypatch.setattr(slices, "perf_counter", lambda: now[0])
    monkeypatch.setattr(Slices, "_ended", 0.0)
    done: list[str] = []

    def step(name):
        done.append(name)
        now[0] += 0.009

    works = [Slices(qapp, 0.001) for _ in range(3)]
    for name, work in zip("abc", works, strict=True):
        work.start(map(step, name * 2))
    for parts in range(1, 7):
        qtbot.waitUntil(lambda parts=parts: len(done) == parts)
        qtbot.wait(5)
        assert len(done) == parts
        now[0] += 0.002
    assert sorted(done) == ["a", "a", "b", "b", "c", "c"]
    for work in works:
        work.stop()


def test_work_can_wait_until_things_have_settled(qtbot, qapp):
    done: list[int] = []
    work = Slices(qapp, 0.0)
    for number in range(3):  # what is begun anew begins to wait anew
        work.start((done.append(at) for at in [number]), wait_ms=300)
        qtbot.wait(5)
    assert done == []
    qtbot.waitUntil(lambda: not work.running)
    assert done == [2]
