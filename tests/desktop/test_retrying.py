"""What broke is one sentence with a way to try it again, and nothing is lost meanwhile."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kursk_compare.desktop.retry_bar import stalled_words
from kursk_compare.engine import ArticlesRead, Failed, Finished, Progress
from tests.desktop import example

BROKEN = "The comparison stopped unexpectedly; nothing is lost, please try again."


def broken(job, details=""):
    return Failed(job, BROKEN, "ChildDiedError", details, again=True)


@pytest.fixture
def bar(person):
    return person.window.breaks


def test_a_comparison_that_broke_while_reading_reads_again(person, bar, qtbot):
    person.opens("a.txt", "b.txt")
    person.hears(broken(person.engine.job))
    qtbot.waitUntil(bar.isVisible)
    assert bar.sentence() == BROKEN
    assert person.window.notices.sentences() == []
    bar.again.click()
    qtbot.waitUntil(lambda: person.engine.names().count("files") == 2)
    assert not bar.isVisible()
    person.hears(Finished(person.engine.job, example.comparison()))
    qtbot.waitUntil(lambda: len(person.board.columns) == 3)


def test_what_is_read_stays_open_and_is_not_read_again(person, bar, qtbot):
    person.opens("a.txt", "b.txt", "c.txt")
    person.hears(ArticlesRead(person.engine.job, example.articles(), ()))
    person.hears(broken(person.engine.job))
    qtbot.waitUntil(bar.isVisible)
    assert len(person.board.columns) == 3
    bar.again.click()
    qtbot.waitUntil(lambda: person.engine.names()[-1] == "articles")
    assert person.engine.calls[-1][1][0] == example.articles()


def test_decisions_survive_what_broke(person, bar, qtbot):
    person.sees_comparison()
    person.desktop.session.set_speaker_apart("officials")
    qtbot.waitUntil(lambda: person.engine.names()[-1] == "articles")
    person.hears(broken(person.engine.job))
    qtbot.waitUntil(bar.isVisible)
    assert len(person.board.columns) == 3
    bar.again.click()
    qtbot.waitUntil(lambda: person.engine.names().count("articles") == 2)
    assert person.engine.calls[-1][1][1].split_speakers == ("officials",)
    assert person.window.actions_.undo.isEnabled()


def test_a_report_that_broke_is_written_again_to_the_same_place(person, bar, qtbot):
    person.sees_comparison()
    person.chooser.target = "/full/report.pdf"
    person.window.actions_.export.trigger()
    qtbot.waitUntil(lambda: person.engine.names()[-1] == "report")
    told = "/full/report.pdf could not be written: No space left on device."
    person.hears(Failed(person.engine.job, told, "OutputNotWritten", again=True))
    qtbot.waitUntil(bar.isVisible)
    assert (bar.sentence(), person.window.result()) == (told, "")
    assert person.window.notices.sentences() == []
    bar.again.click()
    qtbot.waitUntil(lambda: person.engine.calls.count(("report", "/full/report.pdf")) == 2)


def test_a_comparison_that_tells_nothing_for_long_can_be_tried_again(person, bar, qtbot):
    bar._silence.setInterval(60)
    person.opens("a.txt", "b.txt")
    person.hears(Progress(person.engine.job, "reading", 0.5, "1/2"))
    qtbot.waitUntil(bar.isVisible)
    assert bar.sentence() == stalled_words(1)
    assert person.window.busy.isVisible()
    bar.again.click()
    qtbot.waitUntil(lambda: person.engine.names()[-2:] == ["cancel", "files"])


def test_each_word_of_progress_begins_the_wait_anew(person, bar, monkeypatch):
    person.opens("a.txt", "b.txt")
    begun = []
    silence = SimpleNamespace(start=lambda: begun.append(True), stop=bar._silence.stop)
    monkeypatch.setattr(bar, "_silence", silence)
    for part in range(3):
        person.hears(Progress(person.engine.job, "reading", part / 3, f"{part}/3"))
    assert len(begun) == 3


def test_a_word_of_progress_takes_the_doubt_away_only_when_it_ends(person, bar, qtbot):
    bar._silence.setInterval(60)
    person.opens("a.txt", "b.txt")
    qtbot.waitUntil(bar.isVisible)
    person.hears(Finished(person.engine.job, example.comparison()))
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_details_are_shown_where_there_are_any(person, bar, qtbot):
    person.opens("a.txt", "b.txt")
    person.hears(broken(person.engine.job, "KeyError\n  kursk_compare/x.py:1 f"))
    qtbot.waitUntil(bar.isVisible)
    bar.details.click()
    assert "kursk_compare/x.py:1 f" in bar.window_of_details.details.toPlainText()
    bar.window_of_details.close()
    bar.dismiss.click()
    assert not bar.isVisible()


def test_nothing_to_look_at_offers_no_details(person, bar, qtbot):
    person.opens("a.txt", "b.txt")
    person.hears(broken(person.engine.job))
    qtbot.waitUntil(bar.isVisible)
    assert not bar.details.isVisible()


def test_a_result_that_cannot_be_shown_is_told(person, bar, qtbot, monkeypatch):
    """Otherwise the thread that listens would end, and the window wait for ever."""
    monkeypatch.setattr("kursk_compare.desktop.engine_link.index_aside", 1)
    person.opens("a.txt", "b.txt")
    person.hears(Finished(person.engine.job, example.comparison()))
    qtbot.waitUntil(bar.isVisible)
    assert "TypeError" in bar.sentence()
