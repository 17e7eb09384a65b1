"""A person decides who is one speaker, sets a source right, leaves one out, and takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kursk_compare.attribution.model import Entity, EntityKind
from kursk_compare.desktop.comparison_index import without_comparison
from kursk_compare.desktop.source_editor import typed_date
from kursk_compare.desktop.speaker_decisions import (
    decision_on,
    joined,
    set_apart,
    speaker_name,
    undecided,
    wordings_to_set_apart,
)
from kursk_compare.engine import ArticlesRead, Decisions, Finished
from kursk_compare.engine.decisions import load_decisions
from tests.desktop import example

MAYOR = Entity("E1", "Orla Venn", EntityKind.PERSON, ("Mayor Venn", "she"))
COUNCIL = Entity("E2", "the district council", EntityKind.BODY, ("the council",))


@pytest.fixture
def reader(make_person, tmp_path):
    """Someone with three articles open, whose decisions are kept in a folder."""
    person = make_person(kept_in=tmp_path)
    person.opens("a.txt", "b.txt", "c.txt")
    articles = tuple(replace(a, path=f"/{a.id}.txt") for a in example.articles())
    person.hears(
        ArticlesRead(person.engine.job, articles, ()),
        Finished(person.engine.job, example.comparison()),
    )
    person._bot.waitUntil(person.window.actions_.export.isEnabled)
    person._bot.waitUntil(lambda: all(c.view.layouts.width > 0 for c in person.board.columns))
    return person


def asked_anew(person):
    """Wait for the comparison that a decision leads to; return its articles and settings."""
    person._bot.waitUntil(lambda: person.engine.names()[-1] == "articles")
    return person.engine.calls.pop()[1]


def entries(menu):
    return {action.text(): action for action in menu.actions() if action.text()}


def choose_in_table(person, row):
    findings = person.workspace.findings
    findings.tabs.setCurrentIndex(2)
    table = findings.speakers_table
    table.setCurrentIndex(findings.speakers.index(row, 0))
    table.setFocus()
    return table


def test_two_speakers_are_joined_from_the_menu_and_it_is_kept(reader, tmp_path):
    table = choose_in_table(reader, 0)
    menu = table.decision_menu()
    joining = entries(menu)["Same speaker as…"].menu()
    assert list(entries(joining)) == ["the district council"]
    entries(joining)["the district council"].trigger()
    _, settings = asked_anew(reader)
    wanted = (frozenset({"Orla Venn", "Mayor Venn", "the district council"}),)
    assert settings.merged_speakers == wanted
    reader._bot.waitUntil(lambda: load_decisions(tmp_path, example.articles()).merged == wanted)
    assert "Orla Venn is the same speaker as" in reader.window.actions_.undo.text()


def test_a_decision_is_undone_and_done_again(reader):
    choose_in_table(reader, 0)
    reader.desktop.session.join_speakers("E1", "E2")
    assert asked_anew(reader)[1].merged_speakers
    reader.window.actions_.undo.trigger()
    assert asked_anew(reader)[1].merged_speakers == ()
    reader.window.actions_.redo.trigger()
    assert asked_anew(reader)[1].merged_speakers


def test_the_table_marks_what_the_user_decided_and_the_menu_takes_it_back(reader):
    session = reader.desktop.session
    session.join_speakers("E1", "E2")
    _, settings = asked_anew(reader)
    again = replace(
        example.comparison(), settings=settings, speakers=example.comparison().speakers[:1]
    )
    table = choose_in_table(reader, 0)
    reader.hears(Finished(reader.engine.job, again))
    reader._bot.waitUntil(lambda: not session.busy)
    shown = reader.workspace.findings.speakers.index(0, 0).data()
    assert shown == "Orla Venn  (joined by you)"
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert asked_anew(reader)[1].merged_speakers == ()


def test_a_new_comparison_keeps_the_statement_and_the_places(reader):
    reader.clicks("A:6")
    before = reader.scroll_places()
    reader.desktop.session.join_speakers("E1", "E2")
    asked_anew(reader)
    reader.hears(Finished(reader.engine.job, example.comparison()))
    reader._bot.waitUntil(lambda: not reader.desktop.session.busy)
    reader._bot.waitUntil(lambda: reader.workspace.chosen == "A:6")
    reader.waits_until_still()
    assert len(set(reader.heights("A:6", "B:5"))) == 1
    assert reader.scroll_places() == before
    reader._bot.keyClick(reader.window, Qt.Key.Key_Escape)
    reader.waits_until_still()
    assert reader.scroll_places()[1:] == [0, 0]


def test_the_sheet_of_a_source_opens_whole_even_while_the_window_has_no_style(reader, qapp):
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")
    editor = reader.workspace.sources.edit(reader.workspace.sources._rows[0], example.article("A"))
    lowest = max(
        field.geometry().bottom() for field in (editor.outlet, editor.published, editor.retrieved)
    )
    assert 0 < lowest < editor.height()
    editor.close()
    qapp.setStyleSheet(sheet)


def test_the_date_of_a_source_is_set_right(reader, tmp_path):
    sources = reader.workspace.sources
    row = sources._rows[1]
    editor = sources.edit(row, example.article("B"), date_first=True)
    editor.published.setText("13.11.2024")
    QTest.keyClick(editor.published, Qt.Key.Key_Return)
    assert "YYYY-MM-DD" in editor.wrong.text()
    assert editor.isVisible()
    editor.published.setText("2024-11-13")
    editor.retrieved.setText("2024-11-20")
    editor.outlet.setText("Another Outlet")
    QTest.keyClick(editor.published, Qt.Key.Key_Return)
    articles, _ = asked_anew(reader)
    assert (articles[1].outlet, articles[1].published) == ("Another Outlet", date(2024, 11, 13))
    assert articles[1].retrieved == date(2024, 11, 20)
    assert articles[0].outlet == example.article("A").outlet
    reader.window.actions_.undo.trigger()
    articles, _ = asked_anew(reader)
    assert articles[1].outlet == example.article("B").outlet


def test_f2_and_a_double_click_open_the_sheet_of_a_source(reader):
    from kursk_compare.desktop.source_editor import SourceEditor

    row = reader.workspace.sources._rows[0]
    for act in (
        lambda: QTest.keyClick(row, Qt.Key.Key_F2),
        lambda: QTest.mouseDClick(row, Qt.MouseButton.LeftButton, pos=QPoint(8, 8)),
    ):
        act()
        editor = reader.workspace.sources.findChildren(SourceEditor)[-1]
        assert editor.outlet.text() == example.article("A").outlet
        QTest.keyClick(editor.outlet, Qt.Key.Key_Escape)
        assert not editor.isVisible()


def test_a_source_is_left_out_and_taken_back_in(reader):
    entries(reader.workspace.sources._rows[1].menu())["Remove from the comparison"].trigger()
    articles, _ = asked_anew(reader)
    assert [a.id for a in articles] == ["A", "B"]
    assert articles[1].text == example.article("C").text
    assert articles[1].sentences[0].id == "B:0"
    assert reader.desktop.session.paths == ("/A.txt", "/C.txt")
    reader.window.actions_.undo.trigger()
    articles, _ = asked_anew(reader)
    assert [a.id for a in articles] == ["A", "B", "C"]


def test_a_source_is_moved_and_the_letters_and_decisions_go_along(reader):
    reader.workspace.pin_base("A")
    row = reader.workspace.sources._rows[0]
    assert "English" in row.accessibleName()
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    articles, _ = asked_anew(reader)
    texts = [example.article(id).text for id in "BAC"]
    assert [a.text for a in articles] == texts
    assert [a.id for a in articles] == ["A", "B", "C"]
    reader.hears(Finished(reader.engine.job, without_comparison(articles)))
    reader._bot.waitUntil(lambda: reader.workspace.base == "B")
    assert [c.article.text for c in reader.board.columns] == texts
    rows = reader.workspace.sources
    reader._bot.waitUntil(lambda: len(rows._rows) == 3 and rows._rows[1].hasFocus())
    found = entries(reader.workspace.sources._rows[0].menu())
    assert not found["Move up\tAlt+↑"].isEnabled()
    assert reader.window.actions_.undo.text() == "Undo: Move source A"
    reader.window.actions_.undo.trigger()
    articles, _ = asked_anew(reader)
    assert [a.text for a in articles] == [example.article(id).text for id in "ABC"]


def test_two_sources_are_the_least(reader):
    reader.desktop.session.remove_source("C")
    asked_anew(reader)
    calls = len(reader.engine.calls)
    reader.desktop.session.remove_source("B")
    assert len(reader.engine.calls) == calls
    assert len(reader.desktop.session.paths) == 2


def test_decisions_go_along_when_a_source_is_added(reader):
    reader.desktop.session.join_speakers("E1", "E2")
    asked_anew(reader)
    reader.chooser.paths = ["/D.txt"]
    reader.window.actions_.add.trigger()
    reader._bot.waitUntil(lambda: reader.engine.names().count("files") == 2)
    assert reader.engine.decisions.merged == (
        frozenset({"Orla Venn", "Mayor Venn", "the district council"}),
    )
    assert reader.engine.kept_in
    paths, _ = reader.engine.calls[-1][1]
    assert paths == ("/D.txt",)
    assert [article.id for article in reader.engine.held] == ["A", "B", "C"]


def test_other_articles_begin_without_decisions(reader):
    reader.desktop.session.join_speakers("E1", "E2")
    asked_anew(reader)
    reader.opens("x.txt", "y.txt")
    assert reader.engine.decisions == Decisions()
    assert not reader.window.actions_.undo.isEnabled()


def test_a_pronoun_is_no_wording_to_set_apart():
    assert wordings_to_set_apart(MAYOR) == ("Mayor Venn",)
    assert wordings_to_set_apart(COUNCIL) == ()


def test_what_is_set_apart_goes_by_its_own_words_and_can_be_joined_back():
    decisions = set_apart(Decisions(), "Mayor Venn")
    apart = Entity("E3", "Orla Venn", EntityKind.PERSON, ("Mayor Venn",))
    assert speaker_name(apart, decisions) == "Mayor Venn"
    assert decision_on(apart, decisions) == "set apart by you"
    assert joined(decisions, apart, replace(MAYOR, aliases=("Venn",))) == Decisions()
    assert undecided(decisions, apart) == Decisions()


@pytest.mark.parametrize("words", ["13 Nov", "2024-13-01", "20241113", "2024-11-1", "x"])
def test_what_is_no_date_is_refused(words):
    with pytest.raises(ValueError, match=r"month|2024|Nov|x"):
        typed_date(words)


def test_dates_are_typed_year_first_and_nothing_is_no_date():
    assert typed_date(" 2024-11-13 ") == date(2024, 11, 13)
    assert typed_date("") is None
