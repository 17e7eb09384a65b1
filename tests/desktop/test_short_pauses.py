"""Python's own pauses: garbage goes a little at a time, and a comparison is not walked for it."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import Qt

from kursk_compare.desktop import short_pauses
from kursk_compare.desktop.short_pauses import GarbageCollector, keep_pauses_short, set_aside


class Node:
    """Something that can hold itself."""

    itself: Node


@pytest.fixture
def collector(qapp):
    """The collector; the automatic one goes on afterwards."""
    made = GarbageCollector(qapp)
    yield made
    made.setParent(None)
    gc.unfreeze()
    gc.enable()


@pytest.fixture
def much(monkeypatch):
    """All that is set aside counts as much."""
    monkeypatch.setattr(short_pauses, "_FEW", 0)


def in_a_cycle():
    """Return a weak reference to what only holds itself."""
    node = Node()
    node.itself = node
    return weakref.ref(node)


def goes_with_tick(collector, number):
    """Tell whether what was set aside in a cycle goes with that tick, and not before."""
    lost = in_a_cycle()
    set_aside()
    for _ in range(number - 1):
        collector.tick()
    stayed = lost() is not None
    collector.tick()
    return stayed and lost() is None


def test_young_garbage_goes_without_the_automatic_collector(collector):
    lost = in_a_cycle()
    assert not gc.isenabled()
    assert lost() is not None
    collector.tick()
    assert lost() is None


def test_what_comes_in_large_numbers_is_set_aside_and_not_walked(collector):
    before = gc.get_freeze_count()
    many = [[number] for number in range(60_000)]
    collector.tick()
    assert gc.get_freeze_count() >= before + len(many)
    node = Node()
    held = weakref.ref(node)
    set_aside()
    del node
    assert held() is None  # what nobody holds goes at once, as ever


def test_garbage_that_was_set_aside_goes_when_another_program_is_turned_to(collector, qapp):
    lost = in_a_cycle()
    set_aside()
    collector.tick()
    assert lost() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert lost() is None


def test_where_little_is_set_aside_garbage_goes_within_a_minute(collector, monkeypatch):
    monkeypatch.setattr(short_pauses, "_FEW", 2 * gc.get_freeze_count())
    assert goes_with_tick(collector, 60)


def test_nobody_who_does_something_waits_until_all_is_walked(collector, monkeypatch):
    monkeypatch.setattr(short_pauses, "_FEW", 2 * gc.get_freeze_count())
    lost = in_a_cycle()
    set_aside()
    for _ in range(100):
        what_came = [[number] for number in range(100)]
        collector.tick()
        del what_came
    assert lost() is not None
    collector.tick()
    assert lost() is None


@pytest.mark.usefixtures("much")
def test_garbage_does_not_stay_for_ever_where_nobody_turns_away(collector):
    assert goes_with_tick(collector, 1800)


@pytest.mark.usefixtures("much")
def test_where_much_has_come_nobody_who_reads_waits_until_it_is_walked(collector):
    many = [[number] for number in range(2 * gc.get_freeze_count())]
    lost = in_a_cycle()
    set_aside()
    for _ in range(600):
        collector.tick()
    assert lost() is not None
    assert gc.get_freeze_count() > len(many)


def test_where_the_automatic_collector_runs_nothing_is_set_aside():
    before = gc.get_freeze_count()
    set_aside()
    assert gc.get_freeze_count() == before


def test_a_thread_that_computes_hands_on_soon(qapp, monkeypatch):
    seconds = []
    monkeypatch.setattr(sys, "setswitchinterval", seconds.append)
    keep_pauses_short(qapp)
    made = qapp.findChildren(GarbageCollector)[-1]
    made.setParent(None)
    gc.unfreeze()
    gc.enable()
    assert seconds
    assert seconds[0] <= 0.001
