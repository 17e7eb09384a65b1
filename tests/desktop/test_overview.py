"""The strip beside a text shows where sources diverge, and leads there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from kursk_compare.desktop.overview import OverviewBar
from kursk_compare.finding import DivergenceKind, Level

LEFT = Qt.MouseButton.LeftButton


class Strip:
    def __init__(self, person) -> None:
        person.window.resize(1400, 480)
        person.sees_comparison()
        self.person = person
        self.column = person.board.column("A")
        self.view = self.column.view
        self.bar = self.view.verticalScrollBar()

    def middle(self, share: float) -> QPoint:
        return QPoint(self.bar.width() // 2, round(self.bar.height() * share))

    def colours(self) -> set[str]:
        """Return the colours of the strip below the sign of what is in view."""
        picture = self.bar._draw().toImage()
        places = (
            (x, y) for x in range(1, picture.width() - 1) for y in range(1, picture.height() - 1)
        )
        return {picture.pixelColor(x, y).name() for x, y in places}


@pytest.fixture
def strip(person):
    return Strip(person)


def test_a_click_brings_that_place_into_view_and_the_others_along(strip):
    assert isinstance(strip.bar, OverviewBar)
    before = strip.person.scroll_places()
    QTest.mouseClick(strip.bar, LEFT, pos=strip.middle(0.9))
    strip.person._bot.wait(5)
    after = strip.person.scroll_places()
    # Heights are guessed at first; what is seen stays, though the text below may grow.
    assert strip.bar.value() == pytest.approx(strip.bar.maximum(), abs=20)
    assert all(b > a for a, b in zip(before, after, strict=True))


def test_what_is_in_view_is_dragged_where_it_is_taken_hold_of(strip):
    QTest.mousePress(strip.bar, LEFT, pos=strip.middle(0.1))
    assert strip.bar.value() == 0  # taken hold of, not moved
    seen = []
    for share in (0.2, 0.3, 0.4):
        strip.person.moves_holding(strip.bar, strip.middle(share))
        seen.append(strip.bar.value())
    QTest.mouseRelease(strip.bar, LEFT, pos=strip.middle(0.4))
    assert 0 < seen[0] < seen[1] < seen[2]
    assert seen[2] == pytest.approx(3 * seen[0], rel=0.1)  # heights are guessed at first
    assert not strip.bar.isSliderDown()
    strip.person.moves_holding(strip.bar, strip.middle(0.9))
    assert strip.bar.value() == seen[2]


def test_the_gravest_divergence_wins_a_pixel_that_several_share(strip, monkeypatch):
    model, theme = strip.column.model, strip.bar._appearance.theme
    grave = theme.kind_line(DivergenceKind.FIGURE).name()
    slight = theme.kind_line(DivergenceKind.WORDING).name()
    kinds = {3: (DivergenceKind.FIGURE, Level.STRONG)}
    wording = DivergenceKind.WORDING, Level.INFO
    monkeypatch.setattr(model, "gravest", lambda row: kinds.get(row, wording))
    rows = len(model.rows)
    monkeypatch.setattr(model, "marked_rows", lambda: range(rows))
    monkeypatch.setattr(strip.view.layouts.stack, "tops", lambda: [0] * (rows + 1))
    model.light_changed.emit()
    found = strip.colours()
    assert grave in found
    assert slight not in found
    kinds.clear()
    model.light_changed.emit()
    assert slight in strip.colours()


def test_hits_are_shown_in_the_strip_and_it_is_drawn_once(strip, monkeypatch):
    QTest.keyClick(strip.person.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    before = strip.bar.grab().toImage()
    strip.person.window.searching.bar.field.setText("dam")
    strip.person.window.searching.bar.ask()
    strip.person._bot.wait(5)
    assert strip.bar.grab().toImage() != before
    drawn = []
    monkeypatch.setattr(strip.bar, "_draw", lambda: drawn.append(1))
    strip.bar.grab()
    strip.bar.grab()
    assert drawn == []


def test_a_tick_has_the_colour_of_its_kind(strip):
    found = strip.colours()
    colour = strip.bar._appearance.theme.kind_line(DivergenceKind.FIGURE)
    assert QColor(colour).name() in found
