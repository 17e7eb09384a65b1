"""Python's collector may run in the midst of a change that Qt tells every widget of."""

from __future__ import annotations

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from kursk_compare.desktop import translation
from kursk_compare.desktop.held_widgets import held_widgets, put_on_sheet

TOLD_OF_ALL = (QEvent.Type.StyleChange, QEvent.Type.ApplicationLayoutDirectionChange)


class Collecting(QWidget):
    """Collects cyclic garbage whenever it is told of a change, and counts what is left of it."""

    def __init__(self, dropped: weakref.WeakSet[QWidget]) -> None:
        super().__init__()
        self.dropped = dropped
        self.left_when_told: list[tuple[QEvent.Type, int]] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in TOLD_OF_ALL:
            gc.collect()
            self.left_when_told.append((event.type(), len(self.dropped)))
        return super().event(event)


@pytest.fixture
def collecting(qapp):
    """Return a widget that collects, among twenty that nobody but a cycle holds."""
    gc.collect()
    gc.disable()
    dropped: weakref.WeakSet[QWidget] = weakref.WeakSet()
    before = drop_widgets(dropped)
    widget = Collecting(dropped)
    drop_widgets(dropped)
    assert len(dropped) == 2 * before
    yield widget
    gc.enable()


def drop_widgets(dropped: weakref.WeakSet[QWidget], number: int = 10) -> int:
    for _ in range(number):
        widget = QWidget()
        widget.itself = widget
        dropped.add(widget)
    return number


def test_no_widget_goes_while_all_are_given_another_style(collecting, qapp):
    former = qapp.styleSheet()
    put_on_sheet(qapp, "QPushButton { color: red }")
    assert set(collecting.left_when_told) == {(QEvent.Type.StyleChange, 20)}
    gc.collect()
    assert len(collecting.dropped) == 0
    put_on_sheet(qapp, former)


def test_no_widget_goes_while_all_are_told_where_lines_begin(collecting, qapp):
    with held_widgets():
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translation.install(qapp, "en")
    turned = (QEvent.Type.ApplicationLayoutDirectionChange, 20)
    assert collecting.left_when_told == [turned, turned]


def asks_for_its_style(widget: QWidget) -> None:
    """Let a widget ask as some do when they are made, before Qt gives them their style."""
    widget.style().styleHint(QStyle.StyleHint.SH_EtchDisabledText, None, widget)


def test_a_sheet_passes_over_widgets_that_are_gone(qapp):
    former = qapp.styleSheet()
    put_on_sheet(qapp, "QPushButton { color: red }")
    early = [QPushButton() for _ in range(300)]
    for button in early:
        asks_for_its_style(button)
    put_on_sheet(qapp, "")
    put_on_sheet(qapp, "QPushButton { color: blue }")
    for button in early:
        asks_for_its_style(button)
        shiboken6.delete(button)
    taken = [bytes([255]) * size for size in range(16, 600) for _ in range(10)]
    put_on_sheet(qapp, "QPushButton { color: green }")
    assert qapp.styleSheet() == "QPushButton { color: green }"
    assert taken, "what lay where the widgets were lies there no more"
    put_on_sheet(qapp, former)
