"""The window is opened anew in another language, around the very work that is open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kursk_compare.desktop import translation
from kursk_compare.desktop.application import Program, build_desktop
from kursk_compare.desktop.preferences import load_preferences
from kursk_compare.desktop.view_switch import View
from kursk_compare.engine import Exported
from kursk_compare.finding import DivergenceKind
from kursk_compare.project import read_project
from kursk_compare.project.sessions import SessionFolder, running
from tests.desktop import example
from tests.desktop.conftest import FakeChooser, FakeEngine, FakeStore, Person
from tests.desktop.test_many_looks import LOOKS, unstyled, wears_its_look
from tests.desktop.test_projects import decides, document, saves


class Seats:
    """A program whose window is opened anew; `now` is the person at the window there is."""

    def __init__(self, qtbot, sessions) -> None:
        self._bot, self.sessions = qtbot, sessions
        self.store, self.chooser = FakeStore(language="en", motion="false"), FakeChooser()
        self._engines: list[FakeEngine] = []
        self.program = Program(self._build(), self._build)

    def _build(self):
        def make_engine(on_event):
            self._engines.append(FakeEngine(on_event))
            return self._engines[-1]

        kept, own = self.store, SessionFolder.make(self.sessions)
        return build_desktop(make_engine, kept, self.chooser, load_preferences(kept), own=own)

    @property
    def now(self) -> Person:
        return Person(self.program.desktop, self._engines[-1], self.chooser, self._bot)

    def speaks(self, language: str) -> Person:
        """Choose a language in the settings, and let the window be opened anew."""
        former = self.program.desktop
        former.window.actions_.settings.trigger()
        dialog = former.window.preferring.dialog
        dialog.language.setCurrentIndex(dialog.language.findData(language))
        dialog.language.activated.emit(dialog.language.currentIndex())
        dialog.restart.click()
        self._bot.waitUntil(lambda: self.program.desktop is not former)
        QApplication.processEvents()
        return self.now


@pytest.fixture
def seats(qtbot, qapp, tmp_path):
    made = Seats(qtbot, tmp_path / "sessions")
    yield made
    made.program.desktop.close()
    made.program.desktop.window.deleteLater()
    translation.install(qapp, "en")


def test_the_window_speaks_another_language_without_a_new_start(seats):
    again = seats.speaks("de")
    assert again.window.isVisible()
    assert again.window.start_page.choose.text() == "Artikel öffnen…"
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [again.window]


def test_what_is_open_is_open_again_and_was_not_compared_anew(seats):
    person = seats.now
    person.sees_comparison()
    person.workspace.stage.show_view(View.ROWS)
    person.workspace.choose_divergence("D2")
    person.window.toolbar.hide_kinds({DivergenceKind.WORDING})
    decides(person)
    person.sees_it_anew()
    decided, lookups = person.desktop.session.decisions, person.workspace.index
    again = seats.speaks("uk")
    assert again.workspace.index is lookups, "nothing is looked up anew while the window waits"
    assert again.desktop.session.comparison == example.comparison()
    assert again.desktop.session.decisions == decided
    assert "articles" not in again.engine.names()
    again._bot.waitUntil(lambda: again.workspace.chosen_divergence == "D2")
    assert again.workspace.stage.view is View.ROWS
    assert again.window.toolbar.hidden_kinds() == {DivergenceKind.WORDING}


def test_unsaved_work_stays_unsaved_and_can_still_be_recovered(seats):
    person = seats.now
    person.sees_comparison()
    decides(person)
    assert document(person).modified
    again = seats.speaks("de")
    assert seats.chooser.asked == []
    assert document(again).modified
    journal = again.window.projects.traces.own.journal
    kept = read_project(journal).project.decisions
    assert kept == again.desktop.session.decisions
    assert len(list(seats.sessions.glob("[!.]*"))) == 1


def test_articles_that_were_only_opened_need_no_saving_afterwards_either(seats):
    person = seats.now
    person.sees_comparison()
    assert not document(person).modified
    assert not document(seats.speaks("de")).modified


def test_a_saved_project_is_that_project_still(seats, tmp_path):
    seats.chooser.project_target = str(tmp_path / "work.kursk")
    person = seats.now
    person.sees_comparison()
    saves(person)
    again = seats.speaks("de")
    assert document(again).path == str(tmp_path / "work.kursk")
    assert not document(again).modified
    decides(again)
    assert document(again).modified
    saves(again)  # it is known whose work the file holds: nobody is asked
    assert seats.chooser.asked == []
    other = SessionFolder.make(tmp_path / "sessions")
    again._bot.waitUntil(lambda: other.claim(document(again).path) is not None)
    other.close()


def test_what_is_being_compared_is_compared_again(seats):
    person = seats.now
    person.sees_comparison()
    decides(person)
    assert person.desktop.session.busy
    again = seats.speaks("de")
    again._bot.waitUntil(lambda: "articles" in again.engine.names())
    assert again.desktop.session.decisions.merged


def test_files_that_are_being_read_are_read_again(seats):
    seats.now.opens("a.txt", "b.txt")
    again = seats.speaks("de")
    again._bot.waitUntil(lambda: "files" in again.engine.names())
    assert dict(again.engine.calls)["files"][0] == ("a.txt", "b.txt")


def test_a_report_is_written_first(seats, qtbot, tmp_path):
    person, former = seats.now, seats.program.desktop
    person.sees_comparison()
    former.session.export_report(str(tmp_path / "report.pdf"))
    qtbot.waitUntil(lambda: "report" in person.engine.names())
    seats.program.restart()
    assert seats.program.desktop is former
    person.hears(Exported(person.engine.job, str(tmp_path / "report.pdf")))
    qtbot.waitUntil(lambda: seats.program.desktop is not former)


def test_no_other_language_no_new_window(seats):
    person = seats.now
    person.window.actions_.settings.trigger()
    dialog = person.window.preferring.dialog
    assert not dialog.restart.isEnabled()
    person.window._preferences.change(language="de")
    assert dialog.restart.isEnabled()
    person.window._preferences.change(language="en")
    assert not dialog.restart.isEnabled()


def test_nothing_of_the_former_window_is_left(seats):
    seats.now.sees_comparison()
    again = seats.speaks("de")
    assert "close" in seats._engines[0].names()
    own = again.window.projects.traces.own
    assert list(running(seats.sessions, but=own.folder)) == []


@pytest.mark.parametrize(("before", "after"), [(0, 0), (0, 2), (4, 0), (4, 1), (12, 4)])
def test_a_look_chosen_as_the_window_opens_anew_outlasts_one_under_way(
    seats, qapp, qtbot, before, after
):
    seats.now.sees_comparison()
    seats.now.looks.apply(LOOKS[-1])
    for _ in range(before):
        qapp.processEvents()
    seats.program.restart()
    for _ in range(after):
        qapp.processEvents()
    seats.now.looks.apply(LOOKS[0])
    seats.now.waits_until_still()
    qtbot.wait(100)  # what is left of the former look would come now
    assert unstyled(seats.now.window) == []
    assert wears_its_look(seats.now, qapp)
