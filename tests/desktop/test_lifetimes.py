"""What a menu is made of goes with it, however often it is opened."""

from __future__ import annotations

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint

OFTEN = 5


def opens_filter(person):
    person.workspace.findings.chips.menu.aboutToShow.emit()


def asks_who_is_the_same(person):
    person.workspace.findings.tabs.setCurrentIndex(2)
    table = person.workspace.findings.speakers_table
    table.setCurrentIndex(table.model().index(0, 0))
    table.join.trigger()
    table.menu.close()


def opens_menu_on_sentence(person):
    person.window.correcting.show_menu("A:2", QPoint(300, 300))
    person.window.correcting.menu.close()


def opens_menu_on_column(person):
    header = person.board.column("A").header
    header.menu_wanted.emit(QPoint(200, 200))
    person.board.row.menu.close()


ACTS = (opens_filter, asks_who_is_the_same, opens_menu_on_sentence, opens_menu_on_column)


def objects_there() -> int:
    """Return how many of Qt's objects Python holds, and what waits for one to go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    kinds = (shiboken6.Object, weakref.ReferenceType)
    # A module that makes its parts when asked would make them for isinstance().
    return sum(issubclass(type(each), kinds) for each in gc.get_objects())


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_a_menu_that_is_opened_again_leaves_nothing_behind(person, act):
    person.sees_comparison()
    person.waits_until_still()
    act(person)
    before = objects_there()
    for _ in range(OFTEN):
        act(person)
    assert objects_there() < before + OFTEN
