"""What everyone can see and reach: measured on real pixels, in every theme, at double size too."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from kursk_compare.desktop import announcing
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.kind_badge import draw_kind_badge
from kursk_compare.desktop.kind_line import draw_kind_line
from kursk_compare.desktop.preferences import Colours, Contrast, Preferences
from kursk_compare.desktop.statement_cards import CardButton, VersionCard
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind, Level
from tests.test_palette import SIGHT, contrast, difference, lab

LOOKS = {
    "light": (Colours.LIGHT, Contrast.USUAL),
    "dark": (Colours.DARK, Contrast.USUAL),
    "light, high contrast": (Colours.LIGHT, Contrast.HIGH),
    "dark, high contrast": (Colours.DARK, Contrast.HIGH),
}
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
FINE = 3  # pixels of the picture for one of the window: strokes of letters are seen in full


def preferences(look, **more):
    colours, much = LOOKS[look]
    return Preferences(colours=colours, contrast=much, motion=False, **more)


def pixels(image):
    """Return the picture as a grid of numbers 0xRRGGBB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    grid = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.width())
    return grid & 0xFFFFFF


def hexed(pixel):
    return f"#{pixel:06x}"


def seen(window):
    """Return the window as it is painted, finely."""
    image = QImage(window.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    window.render(image)
    return pixels(image)


def part(picture, window, widget):
    """Return what is seen of a widget."""
    corner = widget.mapTo(window, QPoint(0, 0))
    shown = widget.visibleRegion().boundingRect().translated(corner)
    cut = QRect(shown.topLeft() * FINE, shown.size() * FINE)
    return picture[cut.top() : cut.bottom() + 1, cut.left() : cut.right() + 1]


def text_contrast(found):
    """Return the contrast of the words to their ground, which is the commonest colour."""
    colours, counts = np.unique(found, return_counts=True)
    ground = hexed(colours[counts.argmax()])
    common = colours[counts >= FINE * FINE]
    return max(contrast(hexed(colour), ground) for colour in common)


def texts(window):
    """Return all widgets that show words and can be used."""
    kinds = (QLabel, QAbstractButton, QLineEdit)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and (widget.text() or getattr(widget, "placeholderText", str)())
    ]


@pytest.mark.parametrize("look", LOOKS)
def test_all_words_of_the_window_keep_seven_to_one(make_person, look):
    person = make_person(preferences(look))
    person.sees_comparison()
    person.clicks("A:2")
    picture = seen(person.window)
    found = {
        widget.text() or "field": text_contrast(part(picture, person.window, widget))
        for widget in texts(person.window)
    }
    assert len(found) > 25
    assert {words: round(least, 2) for words, least in found.items() if least < 7} == {}


def badge(kind, level, appearance):
    """Return the colours of a badge: its fill, and the ink of its letter and line."""
    side = 40
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(appearance.theme.paper))
    painter = QPainter(image)
    draw_kind_badge(painter, kind, level, QRectF(0, 0, side, side), appearance)
    painter.end()
    colours, counts = np.unique(pixels(image), return_counts=True)
    fill = hexed(colours[counts.argmax()])
    ink = max(
        (hexed(c) for c, count in zip(colours, counts, strict=True) if count > 4),
        key=lambda c: contrast(c, fill),
    )
    return fill, ink


@pytest.mark.parametrize("look", LOOKS)
def test_kinds_stay_apart_as_painted_in_every_sight(qapp, look):
    appearance = Appearance(preferences(look))
    painted = {kind: badge(kind, Level.STRONG, appearance) for kind in DivergenceKind}
    for fill, ink in painted.values():
        assert contrast(ink, fill) >= 4.5
    for sight, at in itertools.product(SIGHT, (0, 1)):
        for one, other in itertools.combinations(painted, 2):
            colours = painted[one][at], painted[other][at]
            assert difference(*(lab(c, sight) for c in colours)) >= 10, (sight, one, other)


def line_of(kind, theme):
    """Return where the pixels of the line in a small badge lie, without its colour."""
    image = QImage(14 * FINE, 10 * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    width = theme.line_width(Level.STRONG) * 1.3
    draw_kind_line(painter, kind, QRectF(0, 0, 14, 5), QColor("black"), width)
    painter.end()
    return pixels(image) < 0x808080


@pytest.mark.parametrize("look", LOOKS)
def test_kinds_differ_by_the_shape_of_their_lines_alone(qapp, look):
    theme = Appearance(preferences(look)).theme
    lines = {kind: line_of(kind, theme) for kind in DivergenceKind}
    for one, other in itertools.combinations(lines, 2):
        differing = (lines[one] != lines[other]).sum()
        assert differing > 0.2 * (lines[one] | lines[other]).sum(), (one, other)


@pytest.mark.parametrize("look", LOOKS)
def test_what_has_the_keyboard_has_a_frame_that_is_seen(make_person, look):
    person = make_person(preferences(look))
    person.sees_comparison()
    person.clicks("A:2")
    window = person.window
    window.activateWindow()
    fields = [w for w in window.findChildren(QWidget) if takes_the_keyboard(w)]
    faint = {}
    for field in fields:
        window.setFocus()
        before = painted(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        after = painted(field)
        seen = field.visibleRegion().boundingRect()
        if clear_changes(before, after) < seen.width() + seen.height():
            faint[field.accessibleName() or field.text()] = clear_changes(before, after)
    assert len(fields) > 25
    assert faint == {}


def reads_in(view, person):
    """Choose a statement and turn to a view of it."""
    person.sees_comparison()
    person.clicks("A:2")
    person.workspace.stage.show_view(view)
    person._bot.wait(60)


@pytest.mark.parametrize("view", [View.ROWS, View.ARTICLE, View.MATRIX])
def test_the_frame_of_the_keyboard_is_seen_in_the_other_views_too(make_person, view):
    person = make_person(preferences("light"))
    reads_in(view, person)
    window, stage = person.window, person.workspace.stage
    window.activateWindow()
    fields = [w for w in stage.findChildren(QWidget) if takes_the_keyboard(w)]
    assert fields
    for field in fields:
        window.setFocus()
        before = painted(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, QAbstractItemView):
            person._bot.keyClick(field, Qt.Key.Key_Down)
        assert clear_changes(before, painted(field)) >= 80, field


def told_to_readers(root):
    """Yield what a screen reader finds below a widget, without the cells of lists and tables."""
    inside = [root]
    while inside:
        found = inside.pop()
        yield found
        if found.role() not in {QAccessible.Role.List, QAccessible.Role.Table}:
            inside += filter(None, (found.child(at) for at in range(found.childCount())))


SILENT_ROLES = {QAccessible.Role.Border, QAccessible.Role.NoRole, QAccessible.Role.Grouping}


@pytest.mark.parametrize("view", View)
def test_all_that_takes_the_keyboard_is_told_by_name_and_for_what_it_is(make_person, view):
    person = make_person()
    reads_in(view, person)
    fields = 0
    for found in told_to_readers(QAccessible.queryAccessibleInterface(person.window)):
        if found.state().invisible or not found.state().focusable:
            continue
        fields += 1
        name = found.text(QAccessible.Text.Name)
        assert len(name.strip("‹› ⋯+")) > 1 or name.startswith("Add"), (found.object(), name)
        assert found.role() not in SILENT_ROLES, found.object()
    assert fields > 25


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_tab_goes_through_the_window_as_it_is_read(make_person, qapp, view, direction):
    person = make_person()
    qapp.setLayoutDirection(direction)
    person.sees_comparison()
    person.workspace.stage.show_view(view)
    person.clicks("A:2") if view is View.COLUMNS else person.workspace.choose("A:2")
    person.waits_until_still()
    window, work = person.window, person.workspace
    window.activateWindow()
    panels = (window.toolbar, work.sources, work.stage, work.statement, work.findings)
    window.toolbar.findChildren(QAbstractButton)[0].setFocus()
    way = []
    while (now := QApplication.focusWidget()) not in way:
        way.append(now)
        window.focusNextPrevChild(True)
    ranks = [next(at for at, panel in enumerate(panels) if panel.isAncestorOf(w)) for w in way]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2, 3, 4}
    columns = [w for w in way if work.board.isAncestorOf(w)]
    across = [w.mapTo(window, QPoint()).x() for w in columns]
    assert across == sorted(across, reverse=direction is RIGHT_TO_LEFT)
    cards = [w for w in way if work.statement.isAncestorOf(w) and isinstance(w, CardButton)]
    down = [card.mapTo(window, QPoint()).y() for card in cards]
    assert down == sorted(down)
    window.focusNextPrevChild(False)
    assert QApplication.focusWidget() is way[-1]
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def test_a_card_is_pressed_by_space_and_enter_and_by_a_screen_reader(make_person):
    person = make_person()
    person.sees_comparison()
    for press in (
        lambda card: person._bot.keyClick(card, Qt.Key.Key_Return),
        lambda card: person._bot.keyClick(card, Qt.Key.Key_Space),
        lambda card: card.click(),
    ):
        person.clicks("A:2")
        other = next(c for c in person.panel.findChildren(VersionCard) if c.id == "B:1")
        press(other)
        assert person.workspace.chosen == "B:1"
        person.workspace.choose(None)
        person.waits_until_still()


@pytest.fixture
def spoken(monkeypatch):
    """Return what a screen reader is told, which listens from now on."""
    said = []
    reader = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=lambda event: said.append(event.message())
    )
    monkeypatch.setattr(announcing, "QAccessible", reader)
    return said


def test_a_result_is_announced_without_moving_the_keyboard(make_person, spoken, qtbot):
    person = make_person()
    person.sees_comparison()
    assert "Compared: 6 divergences in 3 sources." in spoken
    person.clicks("A:2")
    person.window.actions_.copy.trigger()
    assert spoken[-1] == person.window.result() != ""
    person.window.notices.tell(["b.txt: It is empty."])
    qtbot.waitUntil(lambda: spoken[-1].endswith("b.txt: It is empty."))


def test_nothing_is_announced_where_nobody_listens(make_person, spoken, monkeypatch):
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: False)
    make_person().sees_comparison()
    assert spoken == []


@pytest.mark.parametrize("view", View)
def test_every_sentence_is_named_to_who_cannot_see_it(make_person, view):
    person = make_person()
    reads_in(view, person)
    named = []
    for shown in person.workspace.stage.currentWidget().findChildren(QAbstractItemView):
        reader, model = QAccessible.queryAccessibleInterface(shown), shown.model()
        if model is None or not shown.isVisible() or isinstance(shown, QHeaderView):
            continue
        assert reader.text(QAccessible.Text.Name), shown
        columns = model.columnCount() if isinstance(shown, QTableView) else 1
        for row, column in itertools.product(range(model.rowCount()), range(columns)):
            place = model.index(row, column)
            named.append(place.data(Qt.ItemDataRole.AccessibleTextRole))
    assert len(named) >= 9
    assert all(named)


def takes_the_keyboard(widget):
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return (
        takes and widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
    )


def painted(field):
    """Return what is seen of a field and a little around it."""
    QApplication.processEvents()
    corner = field.mapTo(field.window(), QPoint(0, 0))
    around = QRect(corner, field.size()).adjusted(-4, -4, 4, 4)
    return pixels(field.window().grab(around).toImage()).copy()


def clear_changes(before, after):
    """Return how many pixels have changed to a colour of at least three times the contrast."""
    changed = before != after
    pairs, counts = np.unique(
        np.stack([before[changed], after[changed]]), axis=1, return_counts=True
    )
    return sum(
        int(count)
        for (one, other), count in zip(pairs.T.tolist(), counts, strict=True)
        if contrast(hexed(one), hexed(other)) >= 3
    )
