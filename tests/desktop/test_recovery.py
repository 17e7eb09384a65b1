"""What was not saved before a crash is offered; nothing is deleted before the user says so."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest
import shiboken6

from kursk_compare.desktop import document as documents
from kursk_compare.desktop.choosing import Unsaved
from kursk_compare.engine import Finished
from kursk_compare.errors import UnreadableProject
from kursk_compare.project import Project, read_project, save_project
from kursk_compare.project.sessions import SessionFolder, abandoned
from tests.desktop import example
from tests.desktop.test_projects import (
    JOURNAL_DUE_MS,
    commands,
    decides,
    document,
    opens,
    project,
    saves,
)


@pytest.fixture
def sessions(tmp_path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def make_writer(make_person, sessions):
    """Return a function that seats someone whose work is kept in a journal."""
    return lambda: make_person(own=SessionFolder.make(sessions))


def journal_of(person) -> Path:
    return person.window.projects.traces.own.journal


def waits_for_journal(person, holds=lambda journal: True):
    """Wait until the journal says so."""

    def is_there():
        with suppress(UnreadableProject):  # there is none yet, or none any more
            return bool(holds(read_project(journal_of(person))))
        return False

    person._bot.waitUntil(is_there, timeout=5000)


def crashes(person):
    """End the window as a crash does: the lock is let go of, and all is left as it lies."""
    waits_for_journal(person)
    person.window.projects.traces.own._lock.release()


def crashes_at(person, path):
    """Crash with a decision on a saved project."""
    save_project(path, project())
    opens(person, path)
    decides(person)
    waits_for_journal(person, lambda journal: journal.project.decisions.merged)
    crashes(person)


def finds(person, qtbot):
    """Start anew, and wait for what is offered."""
    recovery = person.window.projects.recovery
    recovery.search()
    qtbot.waitUntil(lambda: recovery.dialog is not None)
    return recovery.dialog


@pytest.fixture
def crashed(make_writer):
    """Someone whose window crashed with a decision that was not saved."""
    person = make_writer()
    person.sees_comparison()
    decides(person)
    waits_for_journal(person, lambda journal: journal.project.decisions.merged)
    crashes(person)
    return person


def left(sessions) -> list[str]:
    found = abandoned(sessions)
    for session in found:
        session.release()
    return [session.folder.name for session in found]


def test_work_that_was_never_saved_is_in_the_journal(make_writer):
    person = make_writer()
    person.sees_comparison()
    waits_for_journal(person, lambda journal: journal.project.comparison is not None)
    decides(person)
    waits_for_journal(person, lambda journal: journal.project.decisions.merged)
    assert stat.S_IMODE(journal_of(person).stat().st_mode) == 0o600


def test_the_journal_knows_the_project_it_belongs_to(make_writer, tmp_path):
    person = make_writer()
    person.sees_comparison()
    person.chooser.project_target = str(tmp_path / "work.kursk")
    saves(person)
    decides(person)
    waits_for_journal(person, lambda journal: journal.project.decisions.merged)
    binding = read_project(journal_of(person)).binding
    assert binding.document == str(tmp_path / "work.kursk")
    assert binding.sha256 == read_project(tmp_path / "work.kursk").sha256


def test_a_note_is_in_the_journal_while_it_is_still_being_written(make_writer, tmp_path, qtbot):
    person = make_writer()
    person.sees_comparison()
    person.chooser.project_target = str(tmp_path / "work.kursk")
    saves(person)
    qtbot.waitUntil(lambda: not journal_of(person).exists())
    person.clicks("A:2")
    remark = person.window.correcting.remark
    remark.write("A:2")
    remark.note.setPlainText("Ask the council")

    def is_there(journal):
        return [r.note for r in journal.project.decisions.corrections.remarks] == [
            "Ask the council"
        ]

    waits_for_journal(person, is_there)
    assert person.desktop.session.steps.count() == 0
    remark.discard()
    qtbot.waitUntil(lambda: not journal_of(person).exists())


def test_what_is_saved_needs_no_journal(make_writer, tmp_path, qtbot):
    person = make_writer()
    person.sees_comparison()
    waits_for_journal(person)
    person.chooser.project_target = str(tmp_path / "work.kursk")
    saves(person)
    qtbot.waitUntil(lambda: not journal_of(person).exists())
    decides(person)
    waits_for_journal(person)
    person.desktop.session.steps.undo()
    qtbot.waitUntil(lambda: not journal_of(person).exists())


def test_ending_properly_leaves_nothing(make_writer, sessions):
    person = make_writer()
    person.sees_comparison()
    decides(person)
    waits_for_journal(person)
    person.desktop.close()
    assert not sessions.exists()


def test_without_a_journal_it_would_be_noticed(make_writer, monkeypatch, qtbot):
    """The control: a window that writes none."""
    monkeypatch.setattr(documents.Document, "_write_journal", lambda self: None)
    person = make_writer()
    person.sees_comparison()
    decides(person)
    qtbot.wait(JOURNAL_DUE_MS)
    assert not journal_of(person).exists()


def test_unsaved_work_is_offered_and_recovered(crashed, make_writer, sessions, qtbot):
    person = make_writer()
    dialog = finds(person, qtbot)
    assert dialog.list.item(0).text() == (
        "Never saved: Dam at Velmora gives way after a week of rain"
    )
    dialog.recover.click()
    qtbot.waitUntil(lambda: len(person.board.columns) == 3)
    assert person.desktop.session.decisions.merged
    assert person.window.isWindowModified()
    assert left(sessions) == []
    assert read_project(journal_of(person)).project.decisions.merged


def test_what_is_recovered_belongs_to_its_project_again(make_writer, tmp_path, qtbot):
    path = tmp_path / "work.kursk"
    crashes_at(make_writer(), path)
    before = path.read_bytes()
    again = make_writer()
    dialog = finds(again, qtbot)
    assert dialog.list.item(0).text() == "Changes to work.kursk"
    dialog.recover.click()
    qtbot.waitUntil(lambda: document(again).path == str(path))
    assert path.read_bytes() == before
    assert again.window.isWindowModified()
    again.hears(Finished(again.engine.job, example.comparison()))
    saves(again)
    qtbot.waitUntil(lambda: not again.window.isWindowModified())
    assert read_project(path).project.decisions.merged


def test_work_on_a_project_that_changed_since_is_recovered_as_unnamed(make_writer, tmp_path, qtbot):
    path = tmp_path / "work.kursk"
    crashes_at(make_writer(), path)
    save_project(path, Project())
    again = make_writer()
    dialog = finds(again, qtbot)
    assert "has been changed since" in dialog.more.text()
    dialog.recover.click()
    qtbot.waitUntil(lambda: len(again.board.columns) == 3)
    assert document(again).path is None
    assert read_project(path).project == Project()


def test_declining_deletes_nothing(crashed, make_writer, sessions, qtbot):
    person = make_writer()
    finds(person, qtbot).later.click()
    person.desktop.close()
    assert len(left(sessions)) == 1
    once_more = make_writer()
    assert finds(once_more, qtbot).list.count() == 1


def test_escape_deletes_nothing_either(crashed, make_writer, sessions, qtbot):
    person = make_writer()
    dialog = finds(person, qtbot)
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert commands(person).recover.isEnabled()
    commands(person).recover.trigger()
    assert person.window.projects.recovery.dialog.list.count() == 1


def test_discarding_removes_it_for_good(crashed, make_writer, sessions, qtbot):
    person = make_writer()
    finds(person, qtbot).discard.click()
    qtbot.waitUntil(lambda: person.window.projects.recovery.dialog is None)
    assert not commands(person).recover.isEnabled()
    person.desktop.close()
    assert left(sessions) == []


def test_one_may_look_first_and_decide_then(crashed, make_writer, sessions, qtbot):
    person = make_writer()
    finds(person, qtbot).look.click()
    recovery = person.window.projects.recovery
    qtbot.waitUntil(lambda: len(person.board.columns) == 3)
    assert recovery.bar.isVisible()
    assert not person.window.isWindowModified()
    qtbot.wait(JOURNAL_DUE_MS)
    assert not journal_of(person).exists()
    recovery.bar.later.click()
    assert person.window.start_page.isVisible()
    assert not recovery.bar.isVisible()
    person.desktop.close()
    assert len(left(sessions)) == 1


def test_what_was_looked_at_can_be_recovered_or_discarded(crashed, make_writer, sessions, qtbot):
    person = make_writer()
    finds(person, qtbot).look.click()
    recovery = person.window.projects.recovery
    recovery.bar.recover.click()
    assert person.window.isWindowModified()
    assert not recovery.bar.isVisible()
    assert left(sessions) == []
    crashes(person)
    again = make_writer()
    finds(again, qtbot).look.click()
    again.window.projects.recovery.bar.discard.click()
    assert again.window.start_page.isVisible()
    again.desktop.close()
    assert left(sessions) == []


def test_what_is_changed_while_looking_is_not_lost(crashed, make_writer, qtbot):
    person = make_writer()
    finds(person, qtbot).look.click()
    person.desktop.session.steps.clear()
    person.desktop.session.set_speaker_apart("Mayor Venn")
    waits_for_journal(person, lambda journal: "Mayor Venn" in journal.project.decisions.split)


def test_a_running_window_keeps_its_journal(make_writer, sessions, qtbot):
    first = make_writer()
    first.sees_comparison()
    waits_for_journal(first)
    second = make_writer()
    second.window.projects.recovery.search()
    qtbot.wait(300)
    assert second.window.projects.recovery.dialog is None
    assert journal_of(first).exists()


def test_a_journal_that_cannot_be_read_can_only_be_left_or_discarded(
    crashed, make_writer, sessions, qtbot
):
    (folder,) = (sessions / name for name in left(sessions))
    (folder / "journal.kursk").write_bytes(b"{")
    dialog = finds(make_writer(), qtbot)
    assert dialog.list.item(0).text() == "Unsaved work that cannot be read"
    assert "is no Kursk Compare project" in dialog.more.text()
    assert not dialog.recover.isEnabled()
    assert not dialog.look.isEnabled()
    assert dialog.discard.isEnabled()


def test_open_work_is_guarded_before_other_work_is_recovered(crashed, make_writer, qtbot):
    person = make_writer()
    dialog = finds(person, qtbot)
    person.chooser.unsaved = Unsaved.KEEP_WORKING
    person.sees_comparison()
    person.desktop.session.set_speaker_apart("Mayor Venn")
    dialog.recover.click()
    assert person.chooser.asked == [""]
    assert person.desktop.session.decisions.split == ("Mayor Venn",)


def test_a_journal_that_cannot_be_written_is_told_once(make_writer, monkeypatch, qtbot):
    person = make_writer()
    person.sees_comparison()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for wording in ("Mayor Venn", "Orla Venn"):
        person.desktop.session.set_speaker_apart(wording)
        qtbot.wait(JOURNAL_DUE_MS)
    qtbot.waitUntil(lambda: person.window.notices.sentences() != [])
    assert len(person.window.notices.sentences()) == 1
    assert "the disk is full" in person.window.notices.sentences()[0]


def test_a_window_without_a_session_folder_works(make_person):
    person = make_person()
    person.sees_comparison()
    decides(person)
    assert person.window.isWindowModified()


def test_the_default_is_to_recover_and_never_to_discard(crashed, make_writer, qtbot):
    dialog = finds(make_writer(), qtbot)
    assert dialog.recover.isDefault()
    assert not dialog.discard.autoDefault()
