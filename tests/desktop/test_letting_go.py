"""A comparison that nobody looks at any more is let go of, whenever the collector next runs."""

from __future__ import annotations

import gc

import pytest

from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.view_switch import View
from tests.desktop import example


@pytest.fixture
def no_collector():
    """Python's collector, which finds what holds itself, rests meanwhile."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def looks_at(person, qtbot, views):
    for view in views:
        person.workspace.stage.show_view(view)
        qtbot.wait(20)


@pytest.mark.usefixtures("no_collector")
def test_views_that_are_gone_hold_no_comparison(person, qtbot):
    person.sees_comparison()
    views = (View.ARTICLE, View.COLUMNS)
    looks_at(person, qtbot, views)
    first, laid = person.workspace.index, person.board.columns[0].view.layouts
    assert laid.are_exact(0, 0)
    others = example.articles()[:2]
    person.workspace.show_comparison(index_comparison(without_comparison(others)))
    looks_at(person, qtbot, views)

    def is_held():
        models = (each for each in gc.get_objects() if isinstance(each, SentenceModel))
        return any(model.index_of_comparison is first for model in models)

    qtbot.waitUntil(lambda: not is_held())
    assert len(laid.stack) == 0
