"""Colours, type and labels: readable, switchable while open, and never markup."""

from __future__ import annotations

import itertools
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontDatabase
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from kursk_compare.desktop.column_widths import shared_width
from kursk_compare.desktop.marked_text import lay_out
from kursk_compare.desktop.preferences import (
    Colours,
    Contrast,
    Preferences,
    Strength,
    load_preferences,
    save_preferences,
)
from kursk_compare.desktop.shortcuts_dialog import ShortcutsDialog
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.text_block import TextBlock
from kursk_compare.desktop.theme import (
    dark_contrast_theme,
    dark_theme,
    light_contrast_theme,
    light_theme,
)
from kursk_compare.desktop.typography import typography
from kursk_compare.desktop.window import first_size
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import source_style
from kursk_compare.settings import Preset
from tests.desktop import example
from tests.desktop.conftest import FakeStore

CALM_THEMES = [light_theme(), dark_theme()]
CONTRAST_THEMES = [light_contrast_theme(), dark_contrast_theme()]
THEMES = [*CALM_THEMES, *CONTRAST_THEMES]
GROUNDS = ["paper", "chrome", "raised", "lit", "lit_strong", "changed", "hover", "banner"]


def luminance(colour: QColor) -> float:
    channels = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(a: QColor, b: QColor) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "hit", "pressed", "ribbon"])
def test_text_keeps_seven_to_one(theme, ground):
    assert contrast(theme.colour("ink"), theme.colour(ground)) >= 7


@pytest.mark.parametrize("theme", THEMES)
def test_lesser_text_keeps_its_contrast_too(theme):
    for ground in GROUNDS:
        assert contrast(theme.colour("soft"), theme.colour(ground)) >= 7, ground
    for ground in ("paper", "chrome", "raised", "hover"):
        assert contrast(theme.colour("accent_text"), theme.colour(ground)) >= 7, ground
    for ground in ("paper", "chrome", "raised"):
        assert contrast(theme.colour("faint"), theme.colour(ground)) >= 4.5, ground
    for ground in ("accent", "accent_strong"):
        assert contrast(theme.colour("on_accent"), theme.colour(ground)) >= 7, ground


@pytest.mark.parametrize("theme", CONTRAST_THEMES)
def test_high_contrast_has_frames_and_marks_that_are_seen(theme):
    for name in ("line", "line_strong", "handle", "accent", "faint"):
        assert contrast(theme.colour(name), theme.colour("paper")) >= 7, name
    for kind in DivergenceKind:
        assert contrast(theme.kind_line(kind), theme.colour("paper")) >= 4.5, kind
        for level in Level:
            assert contrast(theme.kind_line(kind), theme.kind_fill(kind, level)) >= 4.5, kind
    assert theme.focus >= 3
    assert theme.line_width(Level.INFO) > light_theme().line_width(Level.INFO)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", DivergenceKind)
@pytest.mark.parametrize("level", Level)
def test_marked_words_stay_readable_and_underlines_visible(theme, kind, level):
    fill = theme.kind_fill(kind, level)
    assert contrast(theme.colour("ink"), fill) >= 7
    assert contrast(theme.kind_line(kind), fill) >= 3
    assert contrast(theme.kind_line(kind), theme.colour("paper")) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_source_signs_stand_out_from_the_page(theme):
    for place in range(12):
        assert contrast(theme.source_colour(place), theme.colour("paper")) >= 3
        assert source_style(place).outline


def test_colours_and_contrast_switch_while_open(person, qtbot):
    person.sees_comparison()
    appearance = person.desktop.appearance
    shown = {}
    for wanted in itertools.product((Colours.LIGHT, Colours.DARK), (Contrast.USUAL, Contrast.HIGH)):
        appearance.apply(Preferences(colours=wanted[0], contrast=wanted[1], motion=False))
        qtbot.waitUntil(lambda: not appearance.dressing)
        picture = person.board.column("A").view.viewport().grab().toImage()
        shown[wanted] = picture.pixelColor(picture.width() - 3, picture.height() - 3).name()
    assert list(shown.values()) == [
        theme.paper
        for theme in (light_theme(), light_contrast_theme(), dark_theme(), dark_contrast_theme())
    ]


_PLAIN = Preferences(colours=Colours.LIGHT, motion=False)


def panels_of(person) -> tuple[QWidget, ...]:
    person.waits_until_still()
    window = person.desktop.window
    work = window.workspace
    QCursor.setPos(work.stage.mapToGlobal(work.stage.rect().center()))  # what it is over is lit
    return (window.toolbar, work.sources, work.statement, work.findings, window.statusBar())


def look_alike(some, others) -> None:
    for one, other in zip(some, others, strict=True):
        assert one.grab().toImage() == other.grab().toImage()


@pytest.mark.parametrize(
    "other",
    [
        replace(_PLAIN, colours=Colours.DARK),
        replace(_PLAIN, contrast=Contrast.HIGH),
        replace(_PLAIN, colours=Colours.DARK, text_size=21),
    ],
)
def test_panels_given_another_look_look_as_those_that_began_with_it(make_person, qtbot, other):
    def seated(first):
        person = make_person(first)
        person.sees_comparison()
        person.clicks("A:2")
        person.waits_until_still()
        person.looks.apply(other)
        return panels_of(person)

    changed, begun = seated(_PLAIN), seated(other)
    qtbot.waitUntil(lambda: look_alike(changed, begun))


@pytest.mark.parametrize("turns", [1, 4, 12, 30])
def test_a_look_taken_back_halfway_leaves_nothing_behind(make_person, qtbot, qapp, turns):
    def seated():
        person = make_person(_PLAIN)
        person.sees_comparison()
        return person

    wavering = seated()
    wavering.looks.apply(replace(_PLAIN, colours=Colours.DARK, text_size=21))
    for _ in range(turns):
        qapp.processEvents()
    wavering.looks.apply(_PLAIN)
    changed, never = panels_of(wavering), panels_of(seated())
    qtbot.waitUntil(lambda: look_alike(changed, never))


def test_no_frame_mixes_two_looks(person, qtbot, qapp):
    person.sees_comparison()
    sheets = set()

    class Watcher(QObject):
        def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                sheets.add(qapp.styleSheet())
            return False

    watcher, board = Watcher(), person.board.column("A").view.viewport()
    board.installEventFilter(watcher)
    person.looks.apply(Preferences(colours=Colours.DARK, motion=False))
    assert person.looks.dressing, "the window answers meanwhile"
    person.looks.apply(Preferences(colours=Colours.LIGHT, text_size=24, motion=False))
    qtbot.waitUntil(lambda: bool(sheets))
    assert not person.looks.dressing
    assert sheets == {person.looks.theme.style_sheet(person.looks.type)}


@pytest.mark.parametrize("contrast", [Contrast.USUAL, Contrast.HIGH])
def test_a_window_without_articles_wears_another_look(make_person, contrast):
    plain = replace(_PLAIN, contrast=contrast)
    person = make_person(plain)
    person.looks.apply(replace(plain, colours=Colours.DARK))
    person.waits_until_still()
    picture = person.window.grab().toImage()
    assert picture.pixelColor(5, picture.height() // 2).name() == person.looks.theme.paper


def test_the_window_follows_the_systems_wish_for_contrast(person, monkeypatch):
    appearance = person.desktop.appearance
    appearance.apply(Preferences(colours=Colours.LIGHT))
    assert appearance.theme.paper == light_theme().paper
    wished = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(appearance, "_sight", wished)
    appearance.apply(Preferences(colours=Colours.LIGHT))
    assert appearance.theme.paper == light_contrast_theme().paper
    appearance.apply(Preferences(colours=Colours.LIGHT, contrast=Contrast.USUAL))
    assert appearance.theme.paper == light_theme().paper


def test_larger_text_keeps_the_chosen_statement_level(person, qtbot):
    person.sees_comparison()
    person.clicks("A:2")
    before = person.board.column("A").view.layouts.text(2).line_height
    person.window.actions_.larger.trigger()
    qtbot.waitUntil(lambda: person.board.column("A").view.layouts.text(2).line_height > before)
    qtbot.waitUntil(lambda: len(set(person.heights("A:2", "B:1", "C:1"))) == 1)


def test_article_text_is_never_smaller_than_fifteen_pixels(qapp):
    assert typography(15).body.pixelSize() == 15
    assert load_preferences(FakeStore(text_size="3")).text_size == 15


def test_choices_survive_a_restart_and_nonsense_falls_back():
    store = FakeStore()
    chosen = Preferences(
        colours=Colours.DARK,
        text_size=20,
        motion=False,
        preset=Preset.BROAD,
        contrast=Contrast.HIGH,
        language="uk",
        face="Noto Serif",
        line_height=170,
        model="/models/one",
        pair_model="/models/pairs",
        light_kinds=frozenset({DivergenceKind.WORDING, DivergenceKind.DATE}),
        hidden_kinds=frozenset({DivergenceKind.FIGURE}),
    )
    save_preferences(store, chosen)
    assert load_preferences(store) == chosen
    assert load_preferences(FakeStore(colours="pink", text_size="x")) == Preferences()


def test_a_kind_has_one_strength_at_a_time():
    kind = DivergenceKind.DATE
    chosen = Preferences()
    assert chosen.strength(kind) is Strength.STRONG
    for strength in (*Strength, Strength.LIGHT):
        chosen = chosen.with_strength(kind, strength)
        assert chosen.strength(kind) is strength
        assert chosen.strength(DivergenceKind.FIGURE) is Strength.STRONG


@pytest.mark.parametrize("size", [16, 32])
def test_lines_stand_as_far_apart_as_was_chosen(qapp, size):
    fonts = typography(size, line_height=1.75)
    laid = lay_out("One line\u2028and another", fonts.body, 400, fonts.line_height)
    assert laid.line_height == fonts.pitch(fonts.body) == size * 1.75


def test_a_face_that_is_gone_gives_way_to_the_usual_one(qapp):
    assert typography(16, "No Such Face").body.families() == typography(16).body.families()
    other = QFontDatabase.families()[0]
    assert typography(16, other).body.families()[0] == other


def test_words_from_a_file_are_never_markup(person):
    evil = '<img src="/dev/zero"><b>bold</b> & more'
    comparison = example.comparison()
    articles = tuple(
        replace(a, outlet=evil, title=evil, notices=(evil,)) for a in comparison.articles
    )
    divergences = tuple(replace(d, explanation=evil) for d in comparison.divergences)
    person.sees_comparison(
        replace(comparison, articles=articles, divergences=divergences, warnings=(evil,))
    )
    person.clicks("A:2")
    labels = person.window.findChildren(QLabel)
    assert any(evil in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    tips = [w.toolTip() for w in person.window.findChildren(QWidget)]
    assert any(evil in tip for tip in tips)
    assert not any(Gui.mightBeRichText(tip) for tip in tips)


def test_every_widget_that_takes_the_keyboard_has_a_name(person):
    person.sees_comparison()
    person.clicks("A:6")
    for widget in person.window.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.isVisible():
            text = getattr(widget, "text", "")
            assert widget.accessibleName() or (text() if callable(text) else text), widget


@pytest.mark.parametrize("room", [500, 900, 1100, 1600, 3400])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 20])
def test_columns_are_wide_enough_to_read_and_as_many_as_fit(room, count):
    width = shared_width(room, count, 350, 500)
    assert width >= 350
    if width * count > room and room > 700:
        shown = room / width
        assert shown >= 1.3
        assert 0.2 < shown % 1 < 0.8, "a part of the next column tells that there is more"


def test_a_source_without_outlet_goes_by_its_title_or_its_file():
    article = example.article("A")
    assert source_name(article) == "The Hollow Gazette"
    titled = replace(article, outlet=None)
    assert source_name(titled) == "Dam at Velmora gives way after a week of rain"
    assert source_name(replace(article, outlet=None, title=None)) == "a"
    assert source_name(replace(article, outlet=None, title=None, path=None)) == "Source A"


def test_the_reading_face_is_a_serif(qapp):
    assert typography(16).body.styleHint() is QFont.StyleHint.Serif


def wrapped_parts(area):
    labels = [label for label in area.findChildren(QLabel) if label.wordWrap()]
    return [part for part in (*labels, *area.findChildren(TextBlock)) if part.isVisible()]


def shows_all_lines(area) -> bool:
    """Say whether many parts are there, none is cut, and the rest can be scrolled to."""
    parts = wrapped_parts(area)
    cut = [part for part in parts if part.height() < part.heightForWidth(part.width())]
    return len(parts) > 5 and not cut and area.verticalScrollBar().maximum() > 0


def test_no_line_of_a_long_explanation_is_ever_cut(person, qtbot):
    divergences = tuple(
        replace(d, explanation=f"{d.explanation} " + "and so on with many words " * 30)
        for d in example.comparison().divergences
    )
    person.sees_comparison(replace(example.comparison(), divergences=divergences))
    for width in (1400, 1100):
        person.window.resize(width, 620)
        person.workspace.choose("A:2")
        person.waits_until_still()
        # A layout is made anew behind the event that asked for it.
        qtbot.waitUntil(lambda: shows_all_lines(person.panel._area))


@pytest.mark.parametrize(
    ("screen", "window"),
    [((1280, 800), (1280, 764)), ((1440, 900), (1440, 864)), ((3840, 2160), (1440, 900))],
)
def test_the_window_opens_no_larger_than_the_screen(screen, window):
    assert first_size(QSize(*screen)) == QSize(*window)


def test_the_settings_open_as_large_as_they_ask_for(person):
    person.window.actions_.settings.trigger()
    dialog = person.window.preferring.dialog
    assert dialog.size() == dialog.sizeHint()


def test_no_key_is_out_of_sight_at_the_side(person, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(ShortcutsDialog, "exec", lambda self: opened.append(self))  # noqa: PLW0108 - called as a method
    person.window._show_shortcuts()
    (dialog,) = opened
    dialog.show()
    room = dialog.screen().availableGeometry().width()
    needed = dialog._columns.sizeHint().width()
    assert dialog._columns.direction() is QBoxLayout.Direction.TopToBottom
    assert needed <= dialog.width() <= room
    keys = [w for w in dialog.findChildren(QLabel) if w.objectName() == "keycap"]
    assert len(keys) > 25
    dialog.close()
