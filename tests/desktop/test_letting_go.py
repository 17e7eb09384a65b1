"""A comparison that nobody looks at any more is let go of, whenever the collector next runs."""

from __future__ import annotations

import gc
import weakref
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from kursk_compare.desktop import slow_release
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


class Part:
    """A part of a comparison whose end can be seen."""


def test_the_parts_of_a_long_comparison_go_a_little_at_a_time(qapp, monkeypatch):
    monkeypatch.setattr(slow_release, "_SLICE", 0)
    parts = tuple(Part() for _ in range(2000))
    kept = weakref.WeakSet(parts)
    article = SimpleNamespace(sentences=parts[1000:])
    parent = QObject()
    release = slow_release.SlowRelease(parent)
    release.take(SimpleNamespace(statements=parts, comparison=SimpleNamespace(articles=[article])))
    del parts, article
    assert len(kept) == 2000
    left = {2000}
    while kept:
        qapp.processEvents()
        left.add(len(kept))
    assert len(left) > 3
