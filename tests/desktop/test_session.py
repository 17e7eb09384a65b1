"""What runs, what fails, what is stopped: the window tells it calmly and goes on."""

from __future__ import annotations

from kursk_compare.desktop.choosing import report_filters
from kursk_compare.desktop.session import overall
from kursk_compare.engine import ArticlesRead, Exported, Failed, Finished, Progress
from kursk_compare.errors import UnreadableArticle
from kursk_compare.settings import Preset
from tests.desktop import example


def test_progress_shows_the_stage_and_can_be_cancelled(person, qtbot):
    person.opens("a.txt", "b.txt")
    person.hears(Progress(person.engine.job, "reading", 0.5, "1/2"))
    qtbot.waitUntil(lambda: person.window.busy.words() == "Reading the articles · 1 of 2")
    assert person.window.busy.isVisible()
    person.window.busy.cancel.click()
    assert not person.window.busy.isVisible()
    qtbot.waitUntil(lambda: "cancel" in person.engine.names())


def test_nothing_comes_of_a_cancelled_comparison(person, qtbot):
    person.opens("a.txt", "b.txt")
    job = person.engine.job
    person.window.busy.cancel.click()
    person.hears(Finished(job, example.comparison()))
    qtbot.wait(20)
    assert person.window.start_page.isVisible()


def test_a_second_opening_replaces_the_first_one(person, qtbot):
    person.opens("a.txt", "b.txt")
    first = person.engine.job
    person.opens("c.txt", "d.txt")
    person.hears(Failed(first, "too late", "NotComparable"))
    qtbot.wait(20)
    assert person.window.notices.sentences() == []
    assert person.window.busy.isVisible()


def test_articles_can_be_read_before_they_are_compared(person, qtbot):
    person.opens("a.txt", "b.txt", "c.txt")
    person.hears(ArticlesRead(person.engine.job, example.articles(), ()))
    qtbot.waitUntil(lambda: len(person.board.columns) == 3)
    assert person.window.busy.isVisible()
    assert not person.window.actions_.export.isEnabled()
    person.clicks("A:2")
    assert person.board.lit_rows("A") == [2]


def test_a_file_that_cannot_be_read_is_one_sentence_and_the_others_are_compared(person, qtbot):
    person.opens("a.txt", "b.txt", "c.txt", "/tmp/broken.pdf")
    error = UnreadableArticle("/tmp/broken.pdf", "the file is damaged; try another copy.")
    person.hears(
        ArticlesRead(person.engine.job, example.articles(), (error,)),
        Finished(person.engine.job, example.comparison()),
    )
    qtbot.waitUntil(person.window.actions_.export.isEnabled)
    assert person.window.notices.sentences() == [
        "broken.pdf: the file is damaged; try another copy."
    ]
    assert len(person.board.columns) == 3
    person.window.notices.dismiss.click()
    assert not person.window.notices.isVisible()


def test_one_article_alone_is_shown_with_what_to_do_next(person, qtbot):
    person.opens("a.txt")
    person.hears(
        ArticlesRead(person.engine.job, (example.article("A"),), ()),
        Failed(person.engine.job, "Only one article is open; add a second one.", "NotComparable"),
    )
    qtbot.waitUntil(person.window.notices.isVisible)
    assert person.window.notices.sentences() == ["Only one article is open; add a second one."]
    assert len(person.board.columns) == 1
    assert person.window.actions_.add.isEnabled()


def test_a_missing_model_is_told_and_the_articles_stay_readable(person, qtbot):
    person.opens("a.txt", "b.txt", "c.txt")
    message = "The model folder is missing; install the program again."
    person.hears(
        ArticlesRead(person.engine.job, example.articles(), ()),
        Failed(person.engine.job, message, "ModelUnavailable"),
    )
    qtbot.waitUntil(lambda: message in person.window.notices.sentences())
    assert len(person.board.columns) == 3
    assert not person.window.busy.isVisible()


def test_another_preset_compares_the_open_articles_anew(person, qtbot):
    person.sees_comparison()
    person.window.toolbar.preset_chosen.emit(Preset.STRICT)
    qtbot.waitUntil(lambda: person.engine.names()[-1] == "articles")
    articles, settings = person.engine.calls[-1][1]
    assert settings.preset is Preset.STRICT
    assert len(articles) == 3
    assert len(person.board.columns) == 3


def test_the_report_is_exported_and_the_window_says_where_it_lies(person, qtbot):
    person.sees_comparison()
    person.chooser.target = "/tmp/report.pdf"
    person.window.actions_.export.trigger()
    qtbot.waitUntil(lambda: ("report", "/tmp/report.pdf") in person.engine.calls)
    person.hears(Exported(person.engine.job, "/tmp/report.pdf", ("One sign has no glyph.",)))
    qtbot.waitUntil(lambda: "/tmp/report.pdf" in person.window.result())
    assert person.window.notices.sentences() == ["One sign has no glyph."]


def test_a_report_that_cannot_be_written_is_told_in_one_sentence(person, qtbot):
    person.sees_comparison()
    person.chooser.target = "/nowhere/report.pdf"
    person.window.actions_.export.trigger()
    qtbot.waitUntil(lambda: person.engine.names()[-1] == "report")
    person.hears(
        Failed(person.engine.job, "The folder /nowhere does not exist.", "OutputNotWritten")
    )
    qtbot.waitUntil(person.window.notices.isVisible)
    assert person.window.notices.sentences() == ["The folder /nowhere does not exist."]
    assert person.window.result() == ""


def test_a_report_takes_the_form_that_its_name_asks_for(person, qtbot):
    person.sees_comparison()
    for name in ("report.docx", "tables.xlsx", "report.md", "tables.csv"):
        person.chooser.target = f"/tmp/{name}"
        person.window.actions_.export.trigger()
        qtbot.waitUntil(lambda: person.engine.calls[-1] == ("report", person.chooser.target))
        person.hears(Exported(person.engine.job, person.chooser.target))
        qtbot.waitUntil(lambda: person.chooser.target in person.window.result())


def test_a_report_that_takes_long_shows_a_bar_and_can_be_cancelled(person, qtbot):
    person.sees_comparison()
    person.chooser.target = "/tmp/report.docx"
    person.window.actions_.export.trigger()
    qtbot.waitUntil(person.window.busy.isVisible)
    assert person.window.busy.words() == "Writing report.docx"
    person.window.busy.cancel.click()
    qtbot.waitUntil(lambda: "cancel" in person.engine.names())
    assert not person.window.busy.isVisible()
    assert person.window.notices.sentences() == [
        "The report was not written, because you cancelled."
    ]
    assert len(person.board.columns) == 3


def test_every_form_of_the_report_is_offered_by_its_suffix():
    assert list(report_filters().values()) == [
        *(".pdf", ".html", ".docx", ".xlsx", ".md", ".csv", ".json"),
    ]
    assert next(iter(report_filters())) == "PDF document (*.pdf)"


def test_closing_the_window_ends_the_engine(person):
    person.desktop.close()
    assert person.engine.names()[-1] == "close"


def test_the_progress_of_the_whole_only_grows():
    stages = ["reading", "sentences", "figures", "attribution", "alignment", "comparison"]
    shares = [
        overall(Progress(1, stage, fraction))[1] for stage in stages for fraction in (0.0, 0.5, 1.0)
    ]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


def test_an_engine_that_cannot_start_is_told_and_nothing_hangs(person, qtbot, monkeypatch):
    def refuse(paths, settings, decisions=None, kept_in=None, held=()):
        raise OSError("out of processes")

    monkeypatch.setattr(person.engine, "compare_files", refuse)
    person.window.open_paths(["a.txt", "b.txt"])
    qtbot.waitUntil(person.window.breaks.isVisible)
    assert "out of processes" in person.window.breaks.sentence()
    assert not person.window.busy.isVisible()
