"""A person at the settings: every choice takes effect at once and is kept."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop.marked_text import CALM_FILL
from kursk_compare.desktop.model_trial import ModelTrial
from kursk_compare.desktop.preferences import Colours, Contrast, Preferences, Strength
from kursk_compare.desktop.preferences import load_preferences as load
from kursk_compare.desktop.theme import dark_contrast_theme
from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Preset
from tests.desktop.conftest import FakeStore

WORDING, FIGURE = DivergenceKind.WORDING, DivergenceKind.FIGURE


@pytest.fixture
def store():
    return FakeStore()


@pytest.fixture
def person(make_person, store):
    return make_person(store=store)


@pytest.fixture
def dialog(person, qtbot):
    person.sees_comparison()
    person.window.actions_.settings.trigger()
    shown = person.window.preferring.dialog
    qtbot.waitExposed(shown)
    return shown


def picks(field, value):
    """Choose a value as a person does in a closed list of choices."""
    field.setCurrentIndex(field.findData(str(value)))
    field.activated.emit(field.currentIndex())


def calls_after(person, act):
    before = len(person.engine.calls)
    act()
    person._bot.wait(30)
    return person.engine.names()[before:]


def colours_in(person):
    """Return all colours in the first column's text."""
    picture = person.board.column("A").view.viewport().grab().toImage()
    pixels = np.frombuffer(picture.convertToFormat(QImage.Format.Format_RGB32).bits(), np.uint32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in np.unique(pixels)}


def answers(person, problem="", *, asked=None):
    """Let every trial of a model end with this."""
    preferring = person.window.preferring

    def problem_with(folder, pairs):
        if asked is not None:
            asked.append((folder, pairs, threading.current_thread().name))
        return problem

    preferring.trial._problem_with = problem_with


def test_the_window_can_be_worked_with_beside_the_settings(person, dialog):
    assert not dialog.isModal()
    person.clicks("A:2")
    assert person.workspace.chosen == "A:2"


def test_settings_open_once(person, dialog):
    person.window.actions_.settings.trigger()
    assert person.window.preferring.dialog is dialog
    dialog.done_.click()
    assert person.window.preferring.dialog is None


def test_looks_change_at_once_and_compare_nothing_anew(person, dialog, store):
    appearance = person.desktop.appearance

    def choose_looks():
        picks(dialog.colours, Colours.DARK)
        picks(dialog.contrast, Contrast.HIGH)
        dialog.text_size.setValue(22)
        dialog.line_height.setValue(180)

    assert calls_after(person, choose_looks) == []
    assert appearance.theme.paper == dark_contrast_theme().paper
    assert appearance.type.body.pixelSize() == 22
    layouts = person.board.column("A").view.layouts
    assert layouts.text(2).line_height == appearance.type.pitch(appearance.type.body) == 40
    kept = load(store)
    assert (kept.colours, kept.contrast) == (Colours.DARK, Contrast.HIGH)
    assert (kept.text_size, kept.line_height) == (22, 180)


def test_another_face_is_worn_at_once(person, dialog, store):
    families = [dialog.face.itemData(row) for row in range(1, dialog.face.count())]
    picks(dialog.face, families[0])
    assert person.desktop.appearance.type.body.families()[0] == families[0]
    picks(dialog.face, "")
    assert person.desktop.appearance.type.body.families()[0] == dialog.face.itemText(0)[7:-1]


def test_a_kind_marked_lightly_has_a_line_and_no_fill(person, dialog, store):
    theme = person.desktop.appearance.theme
    row = next(r for r in person.board.column("A").model.rows if r.marks)
    mark = next(mark for mark in row.marks if theme.fills(mark.kind, mark.level))
    fill = theme.kind_fill(mark.kind, mark.level, CALM_FILL).name()
    line = theme.kind_line(mark.kind).name()
    assert {fill, line} <= colours_in(person)
    field = dialog.marks[mark.kind]
    assert calls_after(person, lambda: picks(field, Strength.LIGHT)) == []
    seen = colours_in(person)
    assert fill not in seen
    assert line in seen
    assert load(store).light_kinds == {mark.kind}


def test_a_kind_without_marks_is_gone_from_text_and_toolbar(person, dialog, store):
    picks(dialog.marks[FIGURE], Strength.NONE)
    model = person.board.column("A").model
    assert not any(mark.kind is FIGURE for row in model.rows for mark in row.marks)
    assert person.window.toolbar.hidden_kinds() == {FIGURE}
    assert load(store).hidden_kinds == {FIGURE}


def test_a_kind_switched_off_in_the_toolbar_is_no_preference_yet(person, dialog, store):
    toggle = next(t for t in person.window.toolbar.toggles if t.kind is FIGURE)
    dialog.close()
    toggle.setChecked(False)
    person.window.actions_.settings.trigger()
    marks = person.window.preferring.dialog.marks
    assert marks[FIGURE].currentData() == Strength.NONE
    picks(marks[WORDING], Strength.LIGHT)
    assert person.window.toolbar.hidden_kinds() == {FIGURE}
    assert load(store).hidden_kinds == frozenset()
    picks(marks[FIGURE], Strength.STRONG)
    assert person.window.toolbar.hidden_kinds() == frozenset()


def test_hidden_kinds_are_hidden_from_the_start(make_person):
    person = make_person(Preferences(hidden_kinds=frozenset({FIGURE}), motion=False))
    person.sees_comparison()
    model = person.board.column("A").model
    assert not any(mark.kind is FIGURE for row in model.rows for mark in row.marks)


def test_another_preset_compares_anew_and_is_kept(person, dialog, store):
    assert calls_after(person, lambda: picks(dialog.preset, Preset.STRICT)) == ["articles"]
    assert person.engine.calls[-1][1][1].preset is Preset.STRICT
    assert person.window.toolbar.preset.text().startswith("strict")
    assert load(store).preset is Preset.STRICT


def test_a_model_is_tried_before_it_is_used(person, dialog, store, qtbot):
    asked = []
    answers(person, asked=asked)
    person.chooser.chosen_model = "/models/better"
    field = dialog.models[False]
    before = len(person.engine.calls)
    field.choose.click()
    qtbot.waitUntil(lambda: person.engine.names()[before:] == ["articles"])
    assert asked == [("/models/better", False, "try a model")]
    assert person.engine.calls[-1][1][1].model == "/models/better"
    assert load(store).model == "/models/better"
    assert field.model.text() == "better"
    assert calls_after(person, field.back.click)[-1] == "articles"
    assert person.engine.calls[-1][1][1].model is None
    assert load(store).model is None


def test_the_model_that_is_chosen_is_loaded_at_the_next_start(make_person, qtbot):
    person = make_person(Preferences(model="/models/better", motion=False))
    qtbot.waitUntil(lambda: person.engine.models == ("/models/better", None))
    person.desktop.session.choose_models(None, "/models/pairs")
    qtbot.waitUntil(lambda: person.engine.models == (None, "/models/pairs"))


def test_a_model_that_is_refused_changes_nothing_and_says_why(person, dialog, store, qtbot):
    answers(person, "The model folder /tmp holds no model.safetensors: choose another.")
    person.chooser.chosen_model = "/tmp"
    field = dialog.models[True]
    before = person.engine.names()
    field.choose.click()
    qtbot.waitUntil(lambda: "holds no model.safetensors" in field.told.text())
    assert person.engine.names() == before
    assert load(store).pair_model is None
    assert field.model.text().startswith("None")


def test_only_the_last_model_that_was_chosen_counts(qtbot):
    held = threading.Event()

    def problem_with(folder, pairs):
        if folder == "slow":
            held.wait(5)
        return folder

    trial, told = ModelTrial(problem_with), []
    trial.tried.connect(lambda folder, pairs, problem: told.append(folder))
    trial.begin("slow", pairs=False)
    trial.begin("quick", pairs=True)
    qtbot.waitUntil(lambda: told == ["quick"])
    held.set()
    qtbot.wait(30)
    assert told == ["quick"]


def test_everything_goes_back_to_its_default(person, dialog, store, qtbot):
    picks(dialog.colours, Colours.DARK)
    picks(dialog.preset, Preset.BROAD)
    picks(dialog.marks[FIGURE], Strength.NONE)
    dialog.text_size.setValue(30)
    picks(dialog.language, "de")
    dialog.reset.click()
    assert load(store) == Preferences()
    assert person.desktop.session.settings.preset is Preset.BALANCED
    assert person.window.toolbar.hidden_kinds() == frozenset()
    assert dialog.text_size.value() == Preferences().text_size
    assert dialog.language.currentData() == "system"
    assert dialog.marks[FIGURE].currentData() == Strength.STRONG


def test_larger_text_by_key_shows_in_the_settings(person, dialog):
    person.window.actions_.larger.trigger()
    assert dialog.text_size.value() == Preferences().text_size + 1


def test_leaving_no_traces_is_the_same_wish_in_menu_and_settings(person, dialog):
    dialog.no_traces.click()
    assert person.window.projects.actions_.no_traces.isChecked()
    assert person.window.projects.traces.leaves_none
    person.window.projects.actions_.no_traces.setChecked(False)
    assert not dialog.no_traces.isChecked()


def test_all_local_data_is_removed_from_here_too(person, dialog, qtbot):
    dialog.remove_data.click()
    qtbot.waitUntil(lambda: "All local data is removed" in person.window.result())


def test_a_comparison_that_comes_shows_its_own_preset(person, dialog):
    person.window._on_preset(Preset.STRICT)
    assert dialog.preset.currentData() == str(Preset.STRICT)


def test_every_field_is_reached_and_named_by_the_keyboard_alone(person, dialog, qtbot):
    seen = []
    dialog.activateWindow()
    dialog.preset.setFocus(Qt.FocusReason.TabFocusReason)
    while (now := QApplication.focusWidget()) not in seen and now is not None:
        seen.append(now)
        assert now.accessibleName() or now.text(), now
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    fields = (
        dialog.preset, *dialog.marks.values(), dialog.face, dialog.text_size,
        dialog.line_height, dialog.colours, dialog.contrast, dialog.motion, dialog.language,
        dialog.no_traces, dialog.remove_data, dialog.reset, dialog.done_,
        *(field.choose for field in dialog.models.values()),
    )  # fmt: skip
    assert set(fields) <= set(seen)
