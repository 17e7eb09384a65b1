"""A person saves a project, opens it, is asked before work is lost, and opens it in one window."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from kursk_compare.desktop import project_commands
from kursk_compare.desktop.choosing import Conflict, Unsaved
from kursk_compare.desktop.document import JOURNAL_DELAY_MS
from kursk_compare.desktop.recent_files import RecentFiles
from kursk_compare.desktop.view_switch import View
from kursk_compare.desktop.window import window_title
from kursk_compare.engine import ArticlesRead, Finished
from kursk_compare.finding import DivergenceKind
from kursk_compare.project import Project, read_project, save_project
from kursk_compare.project.sessions import SessionFolder
from kursk_compare.settings import Preset
from tests.desktop import example
from tests.desktop.conftest import FakeStore

JOURNAL_DUE_MS = JOURNAL_DELAY_MS + 200
"""After so long a journal is written, if any is."""


@pytest.fixture
def writer(make_person, tmp_path):
    """Someone with compared articles, a session folder and a place to save."""
    person = make_person(own=SessionFolder.make(tmp_path / "sessions"))
    person.chooser.project_target = str(tmp_path / "work.kursk")
    person.sees_comparison()
    return person


@pytest.fixture
def work(tmp_path) -> Path:
    """A saved project."""
    path = tmp_path / "saved.kursk"
    save_project(path, project())
    return path


def project() -> Project:
    sources = tuple(replace(a, path=Path(a.path).name) for a in example.articles())
    comparison = replace(example.comparison(), articles=sources)
    return Project(sources).with_comparison(comparison)


def commands(person):
    return person.window.projects.actions_


def document(person):
    return person.window.projects.document


def saves(person):
    commands(person).save.trigger()
    person._bot.waitUntil(lambda: not document(person).saving)


def decides(person):
    person.desktop.session.join_speakers("E1", "E2")


def opens(person, path):
    person.window.open_paths([str(path)])
    person._bot.waitUntil(lambda: document(person).path == str(path))


def drops(person, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    act = Qt.DropAction.CopyAction
    person.window.dropEvent(QDropEvent(QPointF(50, 50), act, data, left, none))


def test_what_is_saved_is_what_was_seen(writer, tmp_path):
    saves(writer)
    kept = read_project(tmp_path / "work.kursk").project
    assert [a.text for a in kept.sources] == [a.text for a in example.articles()]
    assert kept.comparison.divergences == example.comparison().divergences
    assert "work.kursk" in writer.window.result()


def test_the_title_tells_the_name_and_whether_it_is_saved(writer):
    assert not writer.window.isWindowModified()
    saves(writer)
    assert writer.window.windowTitle() == "work.kursk[*] – Kursk Compare"
    decides(writer)
    assert writer.window.isWindowModified()
    writer.desktop.session.steps.undo()
    assert not writer.window.isWindowModified()
    writer.desktop.session.steps.redo()
    saves(writer)
    assert not writer.window.isWindowModified()
    assert writer.desktop.session.steps.isClean()


def test_a_title_that_holds_the_mark_itself_is_shown_as_it_is():
    articles = [replace(example.article("A"), title="A [*] star")]
    assert window_title("", articles) == "1 source: A [*][*] star[*] – Kursk Compare"


def test_another_preset_is_a_change_of_a_saved_project(writer):
    saves(writer)
    writer.window.toolbar.preset_chosen.emit(Preset.STRICT)
    assert writer.window.isWindowModified()


def test_articles_only_looked_at_are_no_unsaved_work(writer):
    writer.window.close()
    assert writer.chooser.asked == []


def test_a_project_opens_at_once_without_its_originals_and_without_comparing(person, work):
    opens(person, work)
    assert [c.article.id for c in person.board.columns] == ["A", "B", "C"]
    assert len(person.workspace.findings.divergences.rows) == 6
    assert "files" not in person.engine.names()
    assert "articles" not in person.engine.names()
    assert not person.window.isWindowModified()


def test_a_project_without_a_result_is_compared_anew(person, tmp_path, qtbot):
    save_project(tmp_path / "w.kursk", replace(project(), comparison=None))
    opens(person, tmp_path / "w.kursk")
    qtbot.waitUntil(lambda: "articles" in person.engine.names())
    assert len(person.board.columns) == 3
    person.hears(Finished(person.engine.job, project().comparison))
    qtbot.waitUntil(lambda: len(person.workspace.findings.divergences.rows) == 6)
    assert not person.window.isWindowModified()


def test_a_source_is_added_to_a_project_whose_files_are_gone(person, work, qtbot):
    opens(person, work)
    person.chooser.paths = ["/new/d.txt"]
    person.window.actions_.add.trigger()
    qtbot.waitUntil(lambda: "files" in person.engine.names())
    paths, _ = person.engine.calls[-1][1]
    assert paths == ("/new/d.txt",)
    assert [a.id for a in person.engine.held] == ["A", "B", "C"]
    more = (*project().sources, replace(example.article("A"), id="D", sentences=()))
    person.hears(ArticlesRead(person.engine.job, more, ()))
    qtbot.waitUntil(person.window.isWindowModified)


def test_one_finds_oneself_where_one_was(writer, tmp_path, make_person, qtbot):
    writer.workspace.choose_divergence("D5")
    writer.workspace.findings.tabs.setCurrentIndex(1)
    writer.window.toolbar.toggles[0].setChecked(False)
    writer.workspace.stage.show_view(View.ROWS)
    saves(writer)
    other = make_person()
    opens(other, tmp_path / "work.kursk")
    qtbot.waitUntil(lambda: other.workspace.chosen_divergence == "D5")
    assert other.workspace.chosen == writer.workspace.chosen
    assert other.workspace.findings.tabs.currentIndex() == 1
    assert other.workspace.stage.view is View.ROWS
    assert other.window.toolbar.hidden_kinds() == frozenset({DivergenceKind.FIGURE})


@pytest.mark.parametrize("leaving", ["close", "new", "open"])
def test_unsaved_work_is_guarded(writer, work, leaving, qtbot):
    writer.chooser.unsaved = Unsaved.KEEP_WORKING
    decides(writer)
    acts = {
        "close": writer.window.close,
        "new": commands(writer).new.trigger,
        "open": lambda: writer.window.open_paths([str(work)]),
    }
    acts[leaving]()
    qtbot.wait(50)
    assert writer.chooser.asked == [""]
    assert writer.window.isVisible()
    assert writer.desktop.session.decisions.merged
    assert document(writer).path is None


def test_a_guard_that_does_not_ask_would_be_noticed(writer, monkeypatch):
    monkeypatch.setattr(project_commands.ProjectCommands, "guarded", lambda self, act: act())
    decides(writer)
    commands(writer).new.trigger()
    assert writer.chooser.asked == []
    assert not writer.desktop.session.decisions.merged


def test_dont_save_gives_the_work_up(writer):
    writer.chooser.unsaved = Unsaved.DROP
    decides(writer)
    commands(writer).new.trigger()
    assert writer.window.start_page.isVisible()
    assert not writer.desktop.session.standing.articles
    assert writer.window.windowTitle() == "Kursk Compare[*]"


def test_save_on_the_way_out_saves_and_closes(writer, tmp_path, qtbot):
    writer.chooser.unsaved = Unsaved.SAVE
    decides(writer)
    writer.window.close()
    qtbot.waitUntil(lambda: not writer.window.isVisible())
    assert read_project(tmp_path / "work.kursk").project.decisions.merged


def test_a_save_that_fails_on_the_way_out_keeps_the_window_open(writer, tmp_path, qtbot):
    writer.chooser.unsaved = Unsaved.SAVE
    writer.chooser.project_target = str(tmp_path / "nowhere" / "work.kursk")
    decides(writer)
    writer.window.close()
    qtbot.waitUntil(lambda: writer.window.notices.sentences() != [])
    assert "the folder does not exist" in writer.window.notices.sentences()[0]
    assert writer.window.isVisible()
    assert writer.window.isWindowModified()


def test_thinking_better_of_saving_keeps_the_window_open(writer, qtbot):
    writer.chooser.unsaved = Unsaved.SAVE
    writer.chooser.project_target = ""
    decides(writer)
    writer.window.close()
    qtbot.wait(30)
    assert writer.window.isVisible()


def test_what_another_program_wrote_is_asked_about(writer, tmp_path, qtbot):
    saves(writer)
    path = tmp_path / "work.kursk"
    save_project(path, Project())
    decides(writer)
    saves(writer)
    qtbot.waitUntil(lambda: len(writer.chooser.asked) == 1)
    assert read_project(path).project == Project()
    assert writer.window.isWindowModified()
    writer.chooser.conflict = Conflict.WRITE_OVER
    commands(writer).save.trigger()
    qtbot.waitUntil(lambda: not writer.window.isWindowModified())
    assert read_project(path).project.decisions.merged


def test_dropped_projects_are_opened_and_dropped_articles_added(person, work, qtbot):
    drops(person, work)
    qtbot.waitUntil(lambda: document(person).path == str(work))
    drops(person, "/articles/d.txt")
    qtbot.waitUntil(lambda: "files" in person.engine.names())
    assert document(person).path == str(work)


def test_a_project_is_opened_alone(person, work):
    person.window.open_paths([str(work), "a.txt"])
    assert person.window.notices.sentences() == [
        "Open a project alone; articles can be added to it afterwards."
    ]


def test_a_project_that_cannot_be_opened_is_one_sentence_and_what_is_open_stays(
    writer, tmp_path, qtbot
):
    (tmp_path / "bad.kursk").write_bytes(b"{}")
    writer.window.open_paths([str(tmp_path / "bad.kursk")])
    qtbot.waitUntil(lambda: writer.window.notices.sentences() != [])
    assert writer.window.notices.sentences() == [
        "bad.kursk: This is no Kursk Compare project; open it as an article if it is one."
    ]
    assert len(writer.board.columns) == 3


def test_an_original_that_changed_is_told_and_nothing_else_is_done(make_person, tmp_path, qtbot):
    import hashlib

    file = tmp_path / "a.txt"
    file.write_text("as it was")
    checksum = hashlib.sha256(b"as it was").hexdigest()
    first, *others = example.articles()
    sources = (replace(first, path=str(file), sha256=checksum), *others)
    writer = make_person(originals=tmp_path / "originals.json")
    writer.chooser.project_target = str(tmp_path / "work.kursk")
    writer.opens(str(file))
    writer.hears(ArticlesRead(writer.engine.job, sources, ()))
    qtbot.waitUntil(lambda: len(writer.board.columns) == 3)
    saves(writer)
    qtbot.waitUntil((tmp_path / "originals.json").exists)
    opens_again = make_person(originals=tmp_path / "originals.json")
    opens(opens_again, tmp_path / "work.kursk")
    assert opens_again.window.notices.sentences() == []
    file.write_text("as it is")
    once_more = make_person(originals=tmp_path / "originals.json")
    opens(once_more, tmp_path / "work.kursk")
    assert once_more.window.notices.sentences() == [
        "The file a.txt has changed since source A was read; the project keeps the text as it was."
    ]
    assert once_more.desktop.session.standing.articles[0].text == first.text


def test_the_same_project_is_one_window(make_person, work, tmp_path, qtbot):
    first = make_person(own=SessionFolder.make(tmp_path / "s"))
    opens(first, work)
    second = make_person(own=SessionFolder.make(tmp_path / "s"))
    with qtbot.waitSignal(first.window.projects.show_wanted, timeout=5000):
        second.window.open_paths([str(work)])
    qtbot.waitUntil(lambda: second.window.notices.sentences() != [])
    assert second.window.notices.sentences() == [
        "saved.kursk is open in another window, which is in front now."
    ]
    assert document(second).path is None


def test_a_project_that_was_closed_can_be_opened_elsewhere(make_person, work, tmp_path, qtbot):
    first = make_person(own=SessionFolder.make(tmp_path / "s"))
    opens(first, work)
    commands(first).new.trigger()
    qtbot.wait(50)
    second = make_person(own=SessionFolder.make(tmp_path / "s"))
    opens(second, work)


def test_saving_over_what_another_window_has_open_is_refused(make_person, work, tmp_path, qtbot):
    first = make_person(own=SessionFolder.make(tmp_path / "s"))
    opens(first, work)
    second = make_person(own=SessionFolder.make(tmp_path / "s"))
    second.sees_comparison()
    second.chooser.project_target = str(work)
    before = work.read_bytes()
    saves(second)
    qtbot.waitUntil(lambda: second.window.notices.sentences() != [])
    assert "is open in another window" in second.window.notices.sentences()[0]
    assert work.read_bytes() == before


def test_recent_projects_are_listed_newest_first_and_can_be_cleared(writer, work, qtbot):
    saves(writer)
    opens(writer, work)
    menu = writer.window.projects.recent_menu
    menu.fill()
    names = [action.text() for action in menu.actions() if action.data()]
    assert names == ["saved.kursk", "work.kursk"]
    menu.actions()[-1].trigger()
    menu.fill()
    assert [action.data() for action in menu.actions() if action.data()] == []


def test_a_recent_project_is_opened_with_a_click(writer, work, qtbot):
    saves(writer)
    opens(writer, work)
    menu = writer.window.projects.recent_menu
    menu.fill()
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: document(writer).name == "work.kursk")


def test_a_list_of_recent_projects_that_makes_no_sense_is_none():
    for kept in ("x", "5", "[5]", "{}", None):
        assert RecentFiles(FakeStore(recent_projects=kept)).paths() == []


def test_an_ampersand_in_a_name_is_no_mnemonic(make_person, tmp_path, qtbot):
    path = tmp_path / "Dam & river.kursk"
    save_project(path, project())
    person = make_person()
    opens(person, path)
    person.window.projects.recent_menu.fill()
    assert person.window.projects.recent_menu.actions()[0].text() == "Dam && river.kursk"


def test_a_file_of_this_program_alone_is_left_when_two_windows_end(make_person, tmp_path, work):
    person = make_person(own=SessionFolder.make(tmp_path / "s"))
    opens(person, work)
    person.desktop.close()
    assert not os.path.exists(tmp_path / "s")
