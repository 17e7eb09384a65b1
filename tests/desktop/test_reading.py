"""A person reads: opens articles, clicks a sentence, compares, goes back."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.sentence_model import Light
from kursk_compare.desktop.spoken import answer_of, spoken_sentence
from kursk_compare.desktop.statement_cards import DifferenceRow, SilentCard, VersionCard
from kursk_compare.desktop.text_block import TextBlock
from tests.desktop import example


def test_the_first_window_offers_to_open_articles_or_the_sample_set(person, qtbot):
    assert person.window.start_page.isVisible()
    person.window.start_page.sample_wanted.emit()
    qtbot.waitUntil(lambda: "files" in person.engine.names())
    paths, _ = dict(person.engine.calls)["files"]
    assert len(paths) >= 5


def test_the_first_window_has_one_thing_to_do_and_nothing_that_needs_articles(person, qtbot):
    person.window.activateWindow()
    page, toolbar = person.window.start_page, person.window.toolbar
    qtbot.waitUntil(page.choose.hasFocus)
    shown = [b.text() for b in toolbar.findChildren(QToolButton) if b.isVisible()]
    assert shown == ["File", "Open…", "View"]
    person.chooser.paths = ["a.txt", "b.txt"]
    qtbot.keyClick(page.choose, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "files" in person.engine.names())


def test_what_needs_articles_comes_with_them(person):
    person.sees_comparison()
    toolbar = person.window.toolbar
    shown = [b.text() for b in toolbar.findChildren(QToolButton) if b.isVisible()]
    assert {"Columns", "Rows", "Article", "Matrix", "Report"} <= set(shown)
    assert all(toggle.isVisible() for toggle in toolbar.toggles)


def test_articles_appear_side_by_side_with_their_sentences(person):
    person.sees_comparison()
    columns = person.board.columns
    assert [c.article.id for c in columns] == ["A", "B", "C"]
    assert [c.view.model().rowCount() for c in columns] == [9, 6, 5]
    assert all(c.view.isVisible() for c in columns)
    assert person.window.windowTitle().startswith("3 sources: Dam at Velmora")


def test_a_click_brings_counterparts_level_and_lights_them(person):
    person.sees_comparison()
    person.clicks("B:1")
    a, b, c = person.heights("A:2", "B:1", "C:1")
    assert a == b == c
    assert person.board.column("B").model.light(1) is Light.CHOSEN
    assert person.board.column("A").model.light(2) is Light.LIT
    assert person.board.column("C").model.light(1) is Light.LIT
    assert person.board.column("A").model.light(3) is Light.NONE


@pytest.mark.parametrize("sentence", ["A:2", "A:6", "B:5", "C:3", "B:2"])
def test_every_counterpart_stands_level_even_at_the_ends_of_an_article(person, sentence):
    person.sees_comparison()
    person.clicks(sentence)
    lit = [
        f"{column.article.id}:{row}"
        for column in person.board.columns
        for row in person.board.lit_rows(column.article.id)
    ]
    assert len(lit) >= 2
    assert len(set(person.heights(*lit))) == 1


def test_escape_returns_everything_to_where_it_was(person, qtbot):
    person.sees_comparison()
    person.board.column("A").view.verticalScrollBar().setValue(30)
    before = person.scroll_places()
    person.clicks("B:1")
    person.clicks("A:4")
    assert person.scroll_places() != before
    qtbot.keyClick(person.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: person.scroll_places() == before)
    assert person.workspace.chosen is None
    assert all(c.model.light(r) is Light.NONE for c in person.board.columns for r in range(5))


def test_with_motion_the_counterparts_arrive_at_the_same_place(make_person):
    person = make_person(Preferences(colours=Colours.LIGHT, motion=True))
    person.sees_comparison()
    person.clicks("A:6")
    assert len(set(person.heights("A:6", "B:5"))) == 1


def test_the_panel_shows_each_sources_words_the_differences_and_the_silence(person):
    person.sees_comparison()
    person.clicks("A:6")
    panel = person.panel
    shown = [block.accessibleName() for block in panel.findChildren(TextBlock)]
    assert shown == [
        "The dam was last inspected in 2019.",
        "The last inspection took place in 2021, Damworks records show.",
    ]
    (difference,) = panel.findChildren(DifferenceRow)
    assert "A says 2019, B says 2021." in difference.accessibleName()
    (silent,) = panel.findChildren(SilentCard)
    labels = [label.text() for label in silent.findChildren(QLabel)]
    assert "○ no counterpart" in labels


def test_the_nearest_sentence_of_a_silent_source_is_one_click_away(person, qtbot):
    person.sees_comparison()
    person.clicks("A:6")
    (silent,) = person.panel.findChildren(SilentCard)
    qtbot.mouseClick(silent.button, Qt.MouseButton.LeftButton)
    (candidate,) = silent.findChildren(TextBlock)
    assert candidate.accessibleName() == "The operator’s negligence had been known for years."
    assert any("31\N{NO-BREAK SPACE}%" in w.text() for w in silent.findChildren(QLabel))
    qtbot.mouseClick(candidate.parentWidget(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(set(person.heights("A:6", "C:2"))) == 1)
    assert person.workspace.chosen == "A:6"
    before = person.heights("A:6")
    person.window.resize(person.window.width(), person.window.height() * 2 // 3)
    qtbot.waitUntil(lambda: person.heights("A:6") != before)
    qtbot.waitUntil(lambda: len(set(person.heights("A:6", "C:2"))) == 1)


def test_a_click_on_a_version_makes_it_the_chosen_statement(person, qtbot):
    person.sees_comparison()
    person.clicks("A:6")
    other = next(
        card
        for card in person.panel.findChildren(VersionCard)
        if card.accessibleName().startswith("Northshire")
    )
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert person.workspace.chosen == "B:5"


def test_a_speaker_who_stays_open_is_called_so(person):
    known = example.comparison()
    (placed,) = known.attributions
    person.sees_comparison(replace(known, attributions=(replace(placed, entity=None),)))
    person.clicks("A:2")
    labels = [label.text() for label in person.panel.findChildren(QLabel)]
    assert "Says it: the district council, who that is stays open (said)" in labels


def test_a_sentence_without_any_counterpart_says_so(person):
    person.sees_comparison()
    person.clicks("C:4")
    labels = [label.text() for label in person.panel.findChildren(QLabel)]
    assert "No counterpart anywhere" in labels
    assert person.heights("C:4")[0] >= 0


def test_the_keyboard_alone_reads_and_compares(person, qtbot):
    person.sees_comparison()
    first = person.board.column("A").view
    first.setFocus()
    for _ in range(2):
        qtbot.keyClick(first, Qt.Key.Key_Down)
    assert first.currentIndex().row() == 2
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert person.workspace.chosen == "A:2"
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert person.board.column("B").view.hasFocus()


def test_pointing_at_a_sentence_lights_its_counterparts_faintly(person):
    person.sees_comparison()
    person.board.column("A").view.hovered.emit(6)
    assert person.board.column("B").model.light(5) is Light.HOVERED
    person.board.column("A").view.hovered.emit(-1)
    assert person.board.column("B").model.light(5) is Light.NONE


def test_marks_of_a_kind_can_be_hidden(person):
    person.sees_comparison()
    toggle = next(t for t in person.window.toolbar.toggles if t.kind == "figure")
    toggle.click()
    kinds = {m.kind for c in person.board.columns for row in c.model.rows for m in row.marks}
    assert "figure" not in kinds
    assert "attribution" in kinds
    assert all(d.kind != "figure" for d in person.workspace.findings.divergences.rows)
    toggle.click()
    assert any(d.kind == "figure" for d in person.workspace.findings.divergences.rows)


def test_files_can_be_dropped_and_a_second_drop_adds(person, qtbot):
    def drop(path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        person.window.dropEvent(
            QDropEvent(
                QPointF(50, 50),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    drop("/articles/a.txt")
    qtbot.waitUntil(lambda: person.engine.names().count("files") == 1)
    drop("/articles/b.txt")
    qtbot.waitUntil(lambda: person.engine.names().count("files") == 2)
    paths, _ = person.engine.calls[-1][1]
    assert paths == ("/articles/a.txt", "/articles/b.txt")


def test_a_new_comparison_of_the_same_texts_keeps_the_place(person, qtbot):
    person.sees_comparison()
    person.board.column("A").view.verticalScrollBar().setValue(40)
    person.sees_comparison()
    qtbot.wait(20)
    assert person.board.column("A").view.verticalScrollBar().value() == 40


def test_what_is_level_also_looks_level(person):
    """All headers are equally high, whatever is known of each source."""
    person.sees_comparison()
    assert person.board.column("C").header.accessibleDescription()
    assert len({c.header.height() for c in person.board.columns}) == 1


def test_only_the_window_itself_is_ever_a_window(person, qapp):
    """A panel that were shown before it has its place would flash and take the keyboard away."""
    person.sees_comparison()
    for sentence in ("A:2", "A:6", "C:4"):
        person.clicks(sentence)
        assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == [person.window]
    assert person.window.isActiveWindow()


def test_another_comparison_may_be_painted_before_it_is_laid_out(person, qtbot):
    person.sees_comparison()
    for _ in range(3):
        index = person.workspace.board._index
        person.workspace.show_comparison(index)
        person.window.repaint()
        person.board.column("A").view.viewport().repaint()
    qtbot.wait(20)
    person.clicks("A:2")
    assert len(set(person.heights("A:2", "B:1", "C:1"))) == 1


def test_texts_that_go_before_they_are_laid_out_leave_nothing_behind(person, qtbot):
    person.sees_comparison()
    whole = person.workspace.index
    fewer = index_comparison(without_comparison(example.articles()[1:]))
    gone = []
    for index in (fewer, whole, fewer, whole):
        gone += [weakref.ref(column.model) for column in person.board.columns]
        person.workspace.show_comparison(index)
        person.window.repaint()
    qtbot.wait(20)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [model() for model in gone] == [None] * len(gone)


def test_before_the_articles_are_compared_nobody_is_called_silent(person):
    person.sees_comparison()
    index = index_comparison(without_comparison(example.articles()))
    person.workspace.show_comparison(index)
    person.clicks("A:2")
    assert person.panel.told() == "Not compared yet"
    assert person.panel.findChildren(VersionCard)
    assert not [card for card in person.panel.findChildren(SilentCard) if card.isVisible()]
    assert person.board.row._ends(0) == person.board.row._ends(1) == []
    assert {answer_of(index, "A:2", article) for article in "ABC"} == {""}
    assert "not compared yet" in spoken_sentence(index, index.sentences["A:2"][1])
