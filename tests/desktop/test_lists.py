"""A person walks the lists: divergences in turn, quantities, speakers, lone sentences."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView

from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.divergence_filter import Narrowing
from kursk_compare.desktop.shortcuts_dialog import ShortcutsDialog, other_rows, rows_of
from kursk_compare.finding import DivergenceKind, Level
from tests.desktop import example


def chip(findings, words):
    """Return the chip of these words, None where it is not shown."""
    shown = [b for b in findings.chips._chips.values() if not b.isHidden()]
    return next((b for b in shown if b.accessibleName().rpartition(" ")[0] == words), None)


def entry(findings, part, words):
    """Return an entry of the filter menu."""
    findings.chips.menu.aboutToShow.emit()
    sub = next(a.menu() for a in findings.chips.menu.actions() if a.text() == part)
    return next(a for a in sub.actions() if a.text().rpartition("  ")[0] == words)


def seen_words(findings):
    return [label.text() for label in findings.findChildren(QLabel) if label.isVisible()]


def test_f7_walks_the_divergences_gravest_first_and_goes_round(person, qtbot):
    person.sees_comparison()
    walked = []
    for _ in range(7):
        qtbot.keyClick(person.window, Qt.Key.Key_F7)
        person.waits_until_still()
        walked.append(person.workspace.findings.list.currentIndex().row())
    assert walked == [0, 1, 2, 3, 4, 5, 0]
    assert person.window.toolbar.counter.accessibleName() == "1 of 6"
    qtbot.keyClick(person.window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert person.window.toolbar.counter.accessibleName() == "6 of 6"


def test_a_click_on_a_divergence_goes_to_its_place(person, qtbot):
    person.sees_comparison()
    findings = person.workspace.findings
    row = findings.divergences.row_of("D5")
    findings.list.clicked.emit(findings.divergences.index(row))
    person.waits_until_still()
    assert person.workspace.chosen == "A:6"
    assert person.board.column("A").model.active_divergence == "D5"
    assert len(set(person.heights("A:6", "B:5"))) == 1


def test_an_explanation_keeps_its_room_where_very_many_sources_diverge(person):
    person.sees_comparison()
    view, found = person.workspace.findings.list, example.among(30)
    everywhere = tuple(f"{article.id}:1" for article in found.articles)
    lines = []
    for members in (everywhere[:2], everywhere):
        divergences = (replace(found.divergences[0], members=members),)
        person.workspace.show_comparison(
            index_comparison(replace(found, divergences=divergences, links=()))
        )
        lines.append(view.grab(view.visualRect(view.model().index(0, 0))).toImage())
    few, many = lines
    half = few.rect().adjusted(0, 0, -few.width() // 2, 0)
    assert few.copy(half) == many.copy(half)
    assert few != many


def test_the_chosen_statement_stays_when_the_divergence_is_about_it(person):
    person.sees_comparison()
    person.clicks("B:1")
    person.workspace.choose_divergence("D2")
    assert person.workspace.chosen == "B:1"


def test_chips_narrow_the_list(person):
    person.sees_comparison()
    findings = person.workspace.findings
    chip(findings, "strong").click()
    assert [d.level for d in findings.divergences.rows] == [Level.STRONG] * 3
    chip(findings, "strong").click()  # a second click lets it go
    assert len(findings.divergences.rows) == 6


def test_kind_level_source_speaker_and_status_narrow_the_list_together(person):
    person.sees_comparison()
    findings = person.workspace.findings
    entry(findings, "Source", "B  Northshire Sentinel").trigger()
    assert {d.id for d in findings.divergences.rows} == {"D1", "D2", "D3", "D4", "D5", "D6"}
    entry(findings, "Source", "A  The Hollow Gazette").trigger()
    assert {d.id for d in findings.divergences.rows} == {"D1", "D2", "D3", "D4", "D5"}
    entry(findings, "Speaker", "the district council").trigger()
    assert {d.id for d in findings.divergences.rows} == {"D1", "D2", "D4"}
    entry(findings, "Level", "notice").trigger()
    entry(findings, "Status", "not confirmed yet").trigger()
    assert [d.id for d in findings.divergences.rows] == ["D4"]
    assert findings.chips.more.text() == "notice, A, the dist… ▾"
    chip(findings, "all").click()
    assert len(findings.divergences.rows) == 6


def test_the_filter_is_opened_by_key(person, qtbot):
    person.sees_comparison()
    findings = person.workspace.findings
    findings.tabs.setCurrentIndex(2)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    seen = []

    def look() -> None:
        seen.append([a.text() for a in findings.chips.menu.actions() if a.text()])
        findings.chips.menu.close()

    QTimer.singleShot(50, look)
    qtbot.keyClick(person.window, Qt.Key.Key_F, keys)
    assert seen == [["Kind", "Level", "Source", "Speaker", "Status", "Show all divergences"]]
    assert findings.tabs.currentIndex() == 0


def test_chips_and_menu_stand_before_anything_is_compared(person):
    findings = person.workspace.findings
    for room in (0, 4000):
        findings.chips.fit(room)
        shown = [b.text() for b in findings.chips._chips.values() if not b.isHidden()]
        assert shown == ["all 0"]
    assert entry(findings, "Kind", "Any").isChecked()


def test_chips_and_menu_count_what_a_click_would_list(person):
    person.sees_comparison()
    findings = person.workspace.findings
    chip(findings, "strong").click()
    for words in ("figure", "date", "quotation"):
        told = int(chip(findings, words).accessibleName().split()[-1])
        chip(findings, words).click()
        assert len(findings.divergences.rows) == told == 1
        chip(findings, words).click()
    assert chip(findings, "omission") is None  # none of them is strong
    found = entry(findings, "Source", "C  Imagined Times")
    found.trigger()
    assert found.text().endswith(f"  {len(findings.divergences.rows)}")


def test_a_filter_that_nothing_passes_says_so(person):
    person.sees_comparison()
    findings = person.workspace.findings
    findings.chips.narrowed.emit(Narrowing(DivergenceKind.OMISSION, Level.STRONG))
    assert findings.divergences.rows == []
    assert "No divergence passes this filter." in seen_words(findings)
    findings.chips.narrowed.emit(Narrowing(DivergenceKind.OMISSION))
    assert "No divergence passes this filter." not in seen_words(findings)


def test_the_current_divergence_stays_current_while_it_is_listed(person):
    person.sees_comparison()
    findings = person.workspace.findings
    person.workspace.choose_divergence("D4")
    chip(findings, "attribution").click()
    assert findings.list.currentIndex().row() == 0
    chip(findings, "all").click()
    assert findings.divergences.rows[findings.list.currentIndex().row()].id == "D4"


def test_f8_walks_the_divergences_of_one_kind(person, qtbot):
    person.sees_comparison()
    rows = person.workspace.findings.divergences.rows
    of_kind = [d for d in rows if d.kind is DivergenceKind.WORDING]
    person.workspace.choose_divergence(of_kind[0].id)
    for _ in range(len(of_kind) + 1):
        qtbot.keyClick(person.window, Qt.Key.Key_F8)
        person.waits_until_still()
        current = rows[person.workspace.findings.list.currentIndex().row()]
        assert current.kind is DivergenceKind.WORDING
    qtbot.keyClick(person.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert rows[person.workspace.findings.list.currentIndex().row()] in of_kind


def test_a_cell_of_quantities_goes_to_its_sentence(person):
    person.sees_comparison()
    findings = person.workspace.findings
    findings.tabs.setCurrentIndex(1)
    table = next(t for t in findings.findChildren(QTableView) if t.isVisible())
    table.clicked.emit(findings.quantities.index(0, 3))
    assert person.workspace.chosen == "C:1"
    table.clicked.emit(findings.quantities.index(0, 0))
    assert person.workspace.chosen == "C:1"


def test_the_shortcut_list_misses_no_key_of_the_window(person, monkeypatch):
    shown = []

    def look(dialog):
        shown.append(dialog)

    monkeypatch.setattr(ShortcutsDialog, "exec", look)
    person.sees_comparison()
    person.window.actions_.shortcuts.trigger()
    listed = [label.text() for label in shown[0].findChildren(QLabel, "keycap")]
    native = QKeySequence.SequenceFormat.NativeText
    keys = {
        owner.shortcut().toString(native)
        for kind in (QAction, QAbstractButton)
        for owner in person.window.findChildren(kind)
        if not owner.shortcut().isEmpty()
    }
    assert {"Ctrl+S", "Ctrl+,", "Ctrl+J", "F9", "1", "C"} <= keys <= set(listed)
    of_actions = [keys for keys in listed if keys in {"Ctrl+S", "F7", "C", "Ctrl+F", "1"}]
    assert len(of_actions) == 5, "each command is listed once"


def test_every_command_with_a_key_is_in_the_shortcut_list(person):
    rows = dict(other_rows(person.window, but=()))
    assert rows["Next divergence"] == "F7"
    assert rows["Write the report"] == "Ctrl+E"
    assert rows["Quit"] == "Ctrl+Q"
    decisions = dict(rows_of(person.window.correcting.actions_.all()))
    assert decisions["Confirm that these sentences say the same"] == "C"
