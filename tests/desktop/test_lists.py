"""A person walks the lists: divergences in turn, quantities, speakers, lone sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from kursk_compare.desktop.shortcuts_dialog import rows_of
from kursk_compare.finding import Level


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


def test_the_chosen_statement_stays_when_the_divergence_is_about_it(person):
    person.sees_comparison()
    person.clicks("B:1")
    person.workspace.choose_divergence("D2")
    assert person.workspace.chosen == "B:1"


def test_chips_narrow_the_list(person):
    person.sees_comparison()
    findings = person.workspace.findings
    findings.chips.filter_chosen.emit(Level.STRONG)
    assert [d.level for d in findings.divergences.rows] == [Level.STRONG] * 3


def test_a_cell_of_quantities_goes_to_its_sentence(person):
    person.sees_comparison()
    findings = person.workspace.findings
    findings.tabs.setCurrentIndex(1)
    table = next(t for t in findings.findChildren(QTableView) if t.isVisible())
    table.clicked.emit(findings.quantities.index(0, 3))
    assert person.workspace.chosen == "C:1"
    table.clicked.emit(findings.quantities.index(0, 0))
    assert person.workspace.chosen == "C:1"


def test_every_command_with_a_key_is_in_the_shortcut_list(person):
    rows = dict(rows_of(person.window.actions_.all()))
    assert rows["Next divergence"] == "F7"
    assert rows["Write the report"] == "Ctrl+E"
    assert rows["Quit"] == "Ctrl+Q"
    decisions = dict(rows_of(person.window.correcting.actions_.all()))
    assert decisions["Confirm that these sentences say the same"] == "C"
