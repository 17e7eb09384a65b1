"""A row that goes on in the next line where it does not fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame

from kursk_compare.desktop.flow_row import FlowRow


@pytest.fixture
def row(qtbot):
    """A row of three boxes, the last behind a break and a spring."""
    host = FlowRow(spacing=2)
    qtbot.addWidget(host)
    host.setContentsMargins(10, 5, 10, 5)
    boxes = [QFrame() for _ in range(3)]
    line = QFrame()
    line.setFixedSize(4, 20)
    for box in boxes:
        box.setFixedSize(100, 30)
    host.add(boxes[0])
    host.add(boxes[1])
    host.add_spring()
    host.add_break(line)
    host.add(boxes[2])
    host.boxes, host.line = boxes, line
    return host


def seen(host, width, hidden=()):
    for box in host.boxes:
        box.setVisible(box not in hidden)
    host.resize(width, host.heightForWidth(width))
    host.show()
    QApplication.sendPostedEvents()
    return [(box.x(), box.y()) for box in host.boxes if box not in hidden]


def test_what_fits_stands_in_one_line_with_the_last_at_its_end(row):
    assert seen(row, 600) == [(10, 5), (112, 5), (490, 5)]
    assert row.height() == 40


def test_what_does_not_fit_goes_on_below(row):
    assert seen(row, 260) == [(10, 5), (112, 5), (10, 37)]
    assert row.height() == 72
    assert seen(row, 130) == [(10, 5), (10, 37), (10, 69)]


def test_what_stands_at_the_end_goes_on_below_together(row):
    last = QFrame()
    last.setFixedSize(50, 30)
    row.add(last)
    assert seen(row, 20 + 3 * 100 + 30) == [(10, 5), (112, 5), (10, 37)]
    assert (last.x(), last.y()) == (112, 37)


def test_a_break_is_left_out_where_a_new_line_begins(row):
    seen(row, 600)
    assert row.line.width() == 4
    assert row.line.x() == 484
    seen(row, 260)
    assert not row.rect().intersects(row.line.geometry())


def test_what_is_hidden_takes_no_room(row):
    assert seen(row, 260, hidden=row.boxes[:1]) == [(10, 5), (150, 5)]


def test_no_more_room_is_asked_for_than_the_widest_needs(row):
    seen(row, 600)
    assert row.minimumSizeHint().width() == 120
    assert row.sizeHint().width() == 20 + 3 * 100 + 4 + 4 * 2


def test_a_line_begins_at_the_right_where_one_reads_so(row):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert seen(row, 600) == [(490, 5), (388, 5), (10, 5)]
