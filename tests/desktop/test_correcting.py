"""A person corrects the alignment: by key, from the menus, with the mouse, and takes it back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from kursk_compare.alignment.correcting import SentencesByPlace, corrected
from kursk_compare.alignment.model import Alignment, LinkStatus
from kursk_compare.comparison.correcting import place_corrections, place_remarks
from kursk_compare.corrections import Corrections, Remark, Silence, Verdict, pair_of
from kursk_compare.desktop.decided import Sign
from kursk_compare.desktop.divergence_filter import Narrowing
from kursk_compare.desktop.sentence_drag import sentence_data
from kursk_compare.desktop.statement_cards import SilentCard, VersionCard
from kursk_compare.engine import ArticlesRead, Finished
from kursk_compare.engine.decisions import load_decisions
from tests.desktop import example

PLACE = SentencesByPlace(example.articles()).place_of


def pairs(*words: str):
    """Return pairs of places for "A:2 B:1"."""
    return {pair_of(*(PLACE[s] for s in pair.split())) for pair in words}


class Corrector:
    """Someone with three articles open, whose engine corrects as the real one does."""

    def __init__(self, person) -> None:
        self.person = person
        self.window, self.session = person.window, person.desktop.session
        self.correcting = person.window.correcting
        self.corrections = Corrections()

    def waits_for_answer(self) -> Corrections:
        """Let the engine answer what it is asked anew; return the corrections it was told."""
        person = self.person
        person._bot.waitUntil(lambda: person.engine.names()[-1] == "articles")
        articles, settings = person.engine.calls.pop()[1]
        self.corrections = settings.corrections
        plain = example.comparison()
        found = Alignment(plain.links, plain.candidates, plain.groups)
        found = corrected(found, articles, self.corrections)
        answer = replace(
            plain,
            settings=settings,
            links=found.links,
            groups=found.groups,
            corrections=place_corrections(articles, self.corrections),
            remarks=place_remarks(articles, found.groups, self.corrections),
        )
        person.hears(Finished(person.engine.job, answer))
        person._bot.waitUntil(lambda: not self.session.busy)
        person.waits_until_still()
        return self.corrections

    def presses(self, key) -> None:
        QTest.keyClick(self.person.board.columns[0].view, key)

    def undo_text(self) -> str:
        return self.window.actions_.undo.text()

    def cards(self, kind=VersionCard):
        return self.person.panel._shown.findChildren(kind)  # former cards may still be going

    def entry(self, menu, *path: str):
        """Return the entry of a menu by the beginnings of its words."""
        for words in path:
            action = next(a for a in menu.actions() if a.text().startswith(words))
            menu = action.menu() or menu
        return action

    def menu_on(self, sentence: str):
        article, _, number = sentence.partition(":")
        view = self.person.board.column(article).view
        place = view.visualRect(view.model().index(int(number))).center()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        return self.correcting.menu


@pytest.fixture
def corrector(make_person, tmp_path):
    person = make_person(kept_in=tmp_path)
    person.opens("a.txt", "b.txt", "c.txt")
    person.hears(
        ArticlesRead(person.engine.job, example.articles(), ()),
        Finished(person.engine.job, example.comparison()),
    )
    person._bot.waitUntil(person.window.actions_.export.isEnabled)
    person._bot.waitUntil(lambda: all(c.view.layouts.width > 0 for c in person.board.columns))
    return Corrector(person)


def test_a_statement_is_confirmed_by_key_kept_and_shown_as_the_users(corrector, tmp_path):
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_C)
    told = corrector.waits_for_answer()
    assert set(told.confirmed) == pairs("A:2 B:1", "A:2 C:1", "B:1 C:1")
    index = corrector.window.workspace.index
    assert index.decided.status_of("A:2") is LinkStatus.CONFIRMED
    assert Sign.CONFIRMED in corrector.person.board.column("B").model.rows[1].signs
    assert corrector.undo_text() == "Undo: Confirm statement A 3"
    corrector.person._bot.waitUntil(
        lambda: load_decisions(tmp_path, example.articles()).corrections == told
    )


def test_correcting_keeps_the_columns_the_place_and_the_statement(corrector):
    person = corrector.person
    person.clicks("A:6")
    columns, before = list(person.board.columns), person.scroll_places()
    corrector.presses(Qt.Key.Key_C)
    corrector.waits_for_answer()
    assert person.board.columns == columns
    assert person.scroll_places() == before
    assert person.workspace.chosen == "A:6"


def test_undo_takes_a_correction_back_and_redo_makes_it_again(corrector):
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_C)
    told = corrector.waits_for_answer()
    corrector.window.actions_.undo.trigger()
    assert corrector.waits_for_answer() == Corrections()
    corrector.window.actions_.redo.trigger()
    assert corrector.waits_for_answer() == told


def test_a_link_is_made_by_key_and_a_click_and_is_called_the_users(corrector):
    corrector.person.clicks("A:3")
    corrector.presses(Qt.Key.Key_L)
    assert "A 4 “Water rose" in corrector.correcting.bar.words()
    corrector.person.clicks("C:4")
    told = corrector.waits_for_answer()
    assert set(told.linked) == pairs("A:3 C:4")
    assert not corrector.correcting.bar.isVisible()
    assert corrector.person.workspace.chosen == "A:3"
    header = corrector.person.board.column("C").header
    assert header._answer == "linked by you"
    assert any("linked by you" in card.accessibleName() for card in corrector.cards())
    assert "linked by you" in corrector.person.board.column("C").model.index(4).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_linking_two_statements_merges_them(corrector):
    corrector.person.clicks("A:3")
    corrector.presses(Qt.Key.Key_L)
    corrector.person.clicks("C:1")
    corrector.waits_for_answer()
    assert corrector.undo_text() == "Undo: Merge A 4 with C 2"
    members = corrector.window.workspace.index.decided.members("A:3")
    assert members == ("A:2", "A:3", "B:1", "B:3", "C:1")


def test_a_sentence_of_the_same_source_cannot_be_picked_and_esc_stops_asking(corrector):
    corrector.person.clicks("A:3")
    corrector.presses(Qt.Key.Key_L)
    corrector.person.clicks("A:6")
    assert "same source" in corrector.correcting.bar.words()
    corrector.presses(Qt.Key.Key_Escape)
    assert not corrector.correcting.bar.isVisible()
    assert corrector.person.workspace.chosen == "A:3"
    corrector.presses(Qt.Key.Key_Escape)
    assert corrector.person.workspace.chosen is None


def test_a_candidate_is_linked_from_the_panel(corrector):
    corrector.person.clicks("A:3")
    (silent,) = corrector.cards(SilentCard)
    silent.button.click()
    link = next(
        b for b in silent.findChildren(QToolButton) if b.accessibleName().startswith("Link with")
    )
    link.click()
    assert set(corrector.waits_for_answer().linked) == pairs("A:3 C:4")


def test_a_silence_is_confirmed_in_one_source(corrector):
    corrector.person.clicks("A:3")
    (silent,) = corrector.cards(SilentCard)
    silent.agree.click()
    told = corrector.waits_for_answer()
    assert told.silent == (Silence(PLACE["A:3"], PLACE["C:0"].source),)
    assert "confirmed by you" in corrector.person.board.column("C").header._answer
    assert corrector.undo_text() == "Undo: A 4 has no counterpart in C"


def test_no_counterpart_by_key_parts_the_sentence_from_all_sources_that_are_open(corrector):
    corrector.person.clicks("A:6")
    corrector.presses(Qt.Key.Key_X)
    assert len(corrector.waits_for_answer().silent) == 2
    index = corrector.window.workspace.index
    assert index.counterparts("A:6") == {}
    assert Sign.PARTED in corrector.person.board.column("A").model.rows[6].signs


def test_the_keyboard_takes_out_the_counterpart_whose_card_it_is_on(corrector):
    corrector.person.clicks("A:2")
    card = next(c for c in corrector.cards() if c.id == "C:1")
    corrector.person._bot.waitUntil(card.isVisible)
    card.setFocus()
    corrector.person._bot.waitUntil(card.hasFocus)
    QTest.keyClick(card, Qt.Key.Key_U)
    assert set(corrector.waits_for_answer().apart) == pairs("A:2 C:1", "B:1 C:1")
    assert corrector.window.workspace.index.decided.members("A:2") == ("A:2", "B:1")


def test_a_statement_is_rejected_as_a_whole(corrector):
    corrector.person.clicks("B:2")
    corrector.presses(Qt.Key.Key_R)
    assert len(corrector.waits_for_answer().apart) == 3
    assert corrector.window.workspace.index.decided.status_of("A:4") is None


def test_a_statement_is_split_by_ticks(corrector):
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_S)
    splitting = corrector.correcting.splitting
    assert splitting.isVisible()
    assert not splitting.split.isEnabled()
    splitting.tick("C:1", ticked=False)
    splitting.split.click()
    assert set(corrector.waits_for_answer().apart) == pairs("A:2 C:1", "B:1 C:1")
    assert not splitting.isVisible()


def test_decisions_on_a_statement_are_given_back_to_the_program(corrector):
    corrector.person.clicks("A:6")
    corrector.presses(Qt.Key.Key_X)
    corrector.waits_for_answer()
    corrector.presses(Qt.Key.Key_Delete)
    assert corrector.waits_for_answer() == Corrections()


def test_a_note_with_tags_and_a_verdict_is_written_in_the_panel(corrector):
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_N)
    card = corrector.correcting.remark
    QTest.keyClicks(card.note, "Call the council. C, L and N are letters.")
    QTest.keyClicks(card.tags, "count, #council ,count")
    card.verdicts.buttons()[0].click()
    QTest.keyClick(card.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (remark,) = corrector.waits_for_answer().remarks
    about = tuple(PLACE[s] for s in ("A:2", "B:1", "C:1"))
    note = "Call the council. C, L and N are letters."
    assert remark == Remark(about, note, ("count", "council"), Verdict.TO_CHECK)
    assert card.isVisible()
    assert not card.editing
    assert Sign.NOTED in corrector.person.board.column("C").model.rows[1].signs


def test_what_is_being_written_is_kept_when_another_statement_is_chosen(corrector):
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_N)
    QTest.keyClicks(corrector.correcting.remark.note, "half a")
    corrector.person.clicks("A:6")
    (remark,) = corrector.waits_for_answer().remarks
    assert remark.note == "half a"
    assert PLACE["A:2"] in remark.about


def test_esc_leaves_a_note_as_it_was_and_the_statement_chosen(corrector):
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_N)
    QTest.keyClicks(corrector.correcting.remark.note, "never mind")
    QTest.keyClick(corrector.correcting.remark.note, Qt.Key.Key_Escape)
    assert corrector.person.workspace.chosen == "A:2"
    assert not corrector.correcting.remark.isVisible()
    assert corrector.person.engine.names()[-1] != "articles"


def test_the_verdict_turns_by_key_and_leaves_the_note(corrector):
    corrector.person.clicks("A:2")
    corrector.correcting.note("A:2", "Mind the gap.", (), "")
    corrector.waits_for_answer()
    corrector.presses(Qt.Key.Key_V)
    corrector.waits_for_answer()
    corrector.presses(Qt.Key.Key_V)
    (remark,) = corrector.waits_for_answer().remarks
    assert (remark.note, remark.verdict) == ("Mind the gap.", Verdict.MATTERS)


def test_the_menu_offers_candidates_with_their_words(corrector):
    corrector.person.clicks("A:3")
    menu = corrector.menu_on("A:3")
    candidate = corrector.entry(menu, "Link with", "C 5")
    assert "Schools stay closed until Monday." in candidate.text()
    candidate.trigger()
    assert set(corrector.waits_for_answer().linked) == pairs("A:3 C:4")


def test_the_menu_on_another_sentence_speaks_of_the_chosen_one(corrector):
    corrector.person.clicks("A:2")
    menu = corrector.menu_on("B:1")
    corrector.entry(menu, "Confirm: says the same as A 3").trigger()
    assert set(corrector.waits_for_answer().confirmed) == pairs("A:2 B:1")
    menu = corrector.menu_on("B:2")
    assert corrector.entry(menu, "Link with A 3: says the same").isEnabled()


def test_a_sentence_dragged_onto_another_is_linked_with_it(corrector):
    view = corrector.person.board.column("C").view
    place = view.visualRect(view.model().index(4)).center()
    data: QMimeData = sentence_data("A:3")
    how = (Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(place, *how, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), *how, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), drop)
    assert set(corrector.waits_for_answer().linked) == pairs("A:3 C:4")


def test_f4_walks_what_nobody_confirmed_and_goes_round(corrector):
    corrector.presses(Qt.Key.Key_F4)
    assert corrector.person.workspace.chosen == "A:2"
    corrector.presses(Qt.Key.Key_C)
    corrector.waits_for_answer()
    chosen = []
    for _ in range(4):
        QTest.keyClick(corrector.window, Qt.Key.Key_F4)
        chosen.append(corrector.person.workspace.chosen)
    assert chosen == ["A:3", "A:4", "A:6", "A:3"]
    QTest.keyClick(corrector.window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert corrector.person.workspace.chosen == "A:6"


def test_the_list_tells_and_filters_what_is_confirmed(corrector):
    findings = corrector.person.workspace.findings
    corrector.person.clicks("A:2")
    corrector.presses(Qt.Key.Key_C)
    corrector.waits_for_answer()
    told = [
        findings.divergences.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(findings.divergences.rowCount())
    ]
    assert sum("confirmed by you" in words for words in told) == 3
    findings.divergences.narrow(Narrowing(status=LinkStatus.AUTO))
    assert {d.group for d in findings.divergences.rows} == {"G3", "G4"}


def test_nothing_can_be_decided_before_there_is_a_comparison(make_person):
    person = make_person()
    person.opens("a.txt", "b.txt")
    person.hears(ArticlesRead(person.engine.job, example.articles()[:2], ()))
    person._bot.waitUntil(lambda: len(person.board.columns) == 2)
    person.clicks("A:2")
    acts = person.window.correcting.actions_
    assert not any(action.isEnabled() for action in acts.all())
