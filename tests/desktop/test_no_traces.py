"""A person wishes to leave no traces, or removes what was kept."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from kursk_compare.desktop.choices import Choices
from kursk_compare.desktop.dialog_memory import dialogs_forget
from kursk_compare.desktop.preferences import Preferences
from kursk_compare.project.sessions import SessionFolder
from tests.desktop.test_projects import JOURNAL_DUE_MS, commands, decides, document, saves


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def seat(make_person, home, tmp_path):
    """Return a function that seats someone whose traces are kept in `home`."""

    def make():
        settings = QSettings(str(home / "config" / "choices.conf"), QSettings.Format.IniFormat)
        person = make_person(
            Preferences(motion=False),
            Choices(settings),
            home / "data" / "decisions",
            own=SessionFolder.make(home / "data" / "sessions"),
            originals=home / "data" / "originals.json",
            folders=(home / "data", home / "cache"),
        )
        person.settings = settings
        person.chooser.project_target = str(tmp_path / "work.kursk")
        return person

    return make


def kept(home: Path) -> set[str]:
    return {file.name for file in home.rglob("*") if file.is_file()}


def works(person):
    person.sees_comparison()
    decides(person)
    person._bot.wait(JOURNAL_DUE_MS)
    saves(person)
    decides(person)
    person.desktop.session.set_speaker_apart("Mayor Venn")
    person._bot.wait(JOURNAL_DUE_MS)


def test_usually_traces_are_kept(seat, home):
    """The control for what follows."""
    person = seat()
    person.sees_comparison()
    decides(person)
    person._bot.waitUntil(lambda: any((home / "data" / "decisions").glob("*.json")))
    person._bot.waitUntil(lambda: "journal.kursk" in kept(home))
    saves(person)
    assert person.window.projects.recent.paths()


def test_who_leaves_no_traces_leaves_none(seat, home):
    person = seat()
    commands(person).no_traces.setChecked(True)
    works(person)
    assert not person.engine.keeps_vectors
    person.desktop.close()
    person.settings.sync()
    assert kept(home) == {"choices.conf"}
    lines = (home / "config" / "choices.conf").read_text().split()
    assert lines == ["[General]", "leave_no_traces=true"]


def test_the_wish_holds_for_the_next_time(seat, home):
    first = seat()
    commands(first).no_traces.setChecked(True)
    first.desktop.close()
    first.settings.sync()
    again = seat()
    assert commands(again).no_traces.isChecked()
    works(again)
    assert not again.desktop.session.settings.use_cache
    again.desktop.close()
    again.settings.sync()
    assert kept(home) == {"choices.conf"}


def test_a_journal_that_was_begun_goes_with_the_wish(seat, home, qtbot):
    person = seat()
    person.sees_comparison()
    qtbot.waitUntil(lambda: "journal.kursk" in kept(home))
    commands(person).no_traces.setChecked(True)
    qtbot.waitUntil(lambda: "journal.kursk" not in kept(home))
    commands(person).no_traces.setChecked(False)
    qtbot.waitUntil(lambda: "journal.kursk" in kept(home))


def test_removing_everything_leaves_nothing_now_and_later(seat, home, tmp_path, qtbot):
    person = seat()
    works(person)
    (home / "cache").mkdir()
    (home / "cache" / "vectors.sqlite").write_bytes(b"vectors")
    commands(person).remove_data.trigger()
    qtbot.waitUntil(lambda: "All local data is removed" in person.window.result())
    assert kept(home) <= {"lock", "document", ".opening"}
    person.window.actions_.larger.trigger()
    person.desktop.session.set_speaker_apart("Orla Venn")
    qtbot.wait(JOURNAL_DUE_MS)
    person.desktop.close()
    assert not [file for file in home.rglob("*") if file.is_file()]
    assert (tmp_path / "work.kursk").exists()
    assert document(person).name == "work.kursk"


def visits(folder: Path) -> None:
    """Let Qt's own dialog show a folder, and go."""
    dialog = QFileDialog(None, "Open", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    shiboken6.delete(dialog)


@pytest.fixture
def noted():
    """What Qt's dialogs note, for all programs."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.clear()
    yield settings
    settings.clear()


def test_qts_own_dialogs_note_folders_unless_they_are_made_to_forget(noted, tmp_path, qtbot):
    with dialogs_forget():
        visits(tmp_path / "secret")
    noted.sync()
    assert "secret" not in str(noted.value("FileDialog/lastVisited"))
    assert not noted.contains("FileDialog/history")
    visits(tmp_path / "usual")
    noted.sync()
    control = str([noted.value("FileDialog/lastVisited"), noted.value("FileDialog/history")])
    assert tmp_path.name in control


def test_what_other_programs_had_noted_stays(noted, tmp_path, qtbot):
    noted.setValue("FileDialog/history", ["file:///another"])
    noted.sync()
    with dialogs_forget():
        visits(tmp_path)
    noted.sync()
    assert noted.value("FileDialog/history") == ["file:///another"]


def test_thinking_better_of_it_removes_nothing(seat, home, monkeypatch):
    person = seat()
    person.sees_comparison()
    decides(person)
    person._bot.waitUntil(lambda: any((home / "data" / "decisions").glob("*.json")))
    monkeypatch.setattr(type(person.chooser), "about_removal", lambda *_: False)
    commands(person).remove_data.trigger()
    assert any((home / "data" / "decisions").glob("*.json"))
    assert not commands(person).no_traces.isChecked()


def test_another_window_keeps_its_journal(seat, home, qtbot):
    other = seat()
    other.sees_comparison()
    qtbot.waitUntil(lambda: "journal.kursk" in kept(home))
    person = seat()
    commands(person).remove_data.trigger()
    qtbot.waitUntil(lambda: "All local data is removed" in person.window.result())
    assert "journal.kursk" in kept(home)
