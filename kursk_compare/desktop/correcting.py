"""The user's corrections: what can be decided on a statement, by key, menu, button and drag."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.corrections import Corrections
from kursk_compare.desktop import correction_decisions as decisions
from kursk_compare.desktop.buttons import shortened
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of, place_words
from kursk_compare.desktop.correction_actions import make_correction_actions
from kursk_compare.desktop.correction_menu import correction_menu
from kursk_compare.desktop.decision_row import DecisionRow
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.names import VERDICTS
from kursk_compare.desktop.pick_bar import PickBar
from kursk_compare.desktop.remark_card import RemarkCard, as_one
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.source_words import quoted_statement
from kursk_compare.desktop.split_card import SplitCard
from kursk_compare.desktop.statement_cards import VersionCard
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.workspace import Workspace

_WORDS = 60


class Corrected(Protocol):
    """Who keeps the corrections: the session."""

    @property
    def corrections(self) -> Corrections:
        """The corrections as they stand."""
        ...

    def correct(self, words: str, corrections: Corrections) -> None:
        """Keep other corrections, as a step to undo by the name of `words`."""
        ...


class Correcting(QObject):
    """Carries out what the user decides on sentences; the session keeps it."""

    def __init__(self, session: Corrected, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._workspace = session, workspace
        self._picking_for: str | None = None
        self.menu = Menu()
        self.actions_ = make_correction_actions(window)
        self.bar = PickBar()
        self.remark = RemarkCard()
        self.splitting = SplitCard()
        self.row = DecisionRow(self.actions_)
        workspace.statement.put_above(self.row)
        for card in (self.splitting, self.remark):
            workspace.statement.put_asking(card)
        workspace.picker = self._on_picked
        self._connect()
        self._on_chosen(None)

    # What is decided

    def link(self, a: str, b: str) -> None:
        """Link two sentences of different sources, and so the statements they belong to."""
        if article_of(a) == article_of(b) or not self._are_there(a, b):
            return
        merges = all(len(self._index.decided.members(s)) > 1 for s in (a, b))
        words = tr("Merge %1 with %2") if merges else tr("Link %1 with %2")
        self._correct(words, (a, b), decisions.linked(self._before, self._index, a, b))

    def confirm(self, sentence: str, other: str | None = None) -> None:
        """Confirm a statement, or one of its counterparts alone."""
        after = decisions.confirmed(self._before, self._index, sentence, other)
        if other is not None:
            self._correct(tr("Confirm %1 with %2"), (sentence, other), after)
        elif self._index.counterparts(sentence):
            self._correct(tr("Confirm statement %1"), (sentence,), after)

    def take_out(self, sentence: str) -> None:
        """Set a sentence apart from all it is shown with."""
        after = decisions.taken_out(self._before, self._index, sentence)
        self._correct(tr("Take %1 out of its statement"), (sentence,), after)

    def reject(self, sentence: str) -> None:
        """Say that no two sentences of the statement belong together."""
        after = decisions.rejected(self._before, self._index, sentence)
        self._correct(tr("Reject statement %1"), (sentence,), after)

    def say_silent(self, sentence: str, article: str | None = None) -> None:
        """Say that a sentence has no counterpart in a source, or in any that is open."""
        if not self._are_there(sentence):
            return
        articles = [a.id for a in self._index.comparison.articles]
        if article is not None:
            after = decisions.silent_in(self._before, self._index, sentence, [article])
            self._correct(tr("%1 has no counterpart in %2"), (sentence, article), after)
        else:
            after = decisions.silent_in(self._before, self._index, sentence, articles)
            self._correct(tr("%1 has no counterpart"), (sentence,), after)

    def leave_to_program(self, sentence: str) -> None:
        """Take back what was decided on who belongs to the statement."""
        after = decisions.left_to_program(self._before, self._index, sentence)
        self._correct(tr("Leave %1 to the program"), (sentence,), after)

    def split(self, sentence: str, stay: Sequence[str]) -> None:
        """Split the statement in two."""
        after = decisions.split(self._before, self._index, sentence, stay)
        self._correct(tr("Split statement %1"), (sentence,), after)

    def note(self, sentence: str, note: str, tags: Sequence[str], verdict: str) -> None:
        """Keep a remark on the statement."""
        if sentence not in self._index.sentences:
            return
        after = decisions.remarked(self._before, self._index, sentence, note, tags, verdict or None)
        self._correct(tr("Note on %1"), (sentence,), after)

    def drafted(self, kept: Corrections) -> Corrections:
        """Return the corrections as they were if what is being written were kept now."""
        draft = self.remark.draft()
        if draft is None:
            return kept
        sentence, note, tags, verdict = draft
        return decisions.remarked(kept, self._index, sentence, note, tags, verdict or None)

    def finish_writing(self) -> None:
        """Keep what is being written, before other articles come."""
        self.remark.finish()

    def copy(self, sentence: str) -> None:
        """Copy the marked words; where none are, what the sources say of the statement."""
        words = self._workspace.stage.marked_text() or quoted_statement(self._index, sentence)
        QGuiApplication.clipboard().setText(words)

    # How it is asked for

    def start_picking(self, sentence: str) -> None:
        """Wait for the sentence that says the same as this one."""
        words = shown_text(self._index.words(sentence))
        told = tr("Which sentence says the same as %1 “%2”? Click it, or press Enter on it.")
        self._picking_for = sentence
        self.bar.ask(filled(told, place_words(sentence), shortened(words, _WORDS)))

    def stop_picking(self) -> bool:
        """Wait no longer; tell whether anything was waited for."""
        waited = self._picking_for is not None
        self._picking_for = None
        self.bar.hide()
        return waited

    def ask_split(self, sentence: str) -> None:
        """Ask which sentences stay together."""
        others = [s for s in self._index.decided.members(sentence) if s != sentence]
        if others:
            self.splitting.ask(self._index, sentence, others)

    def step_unconfirmed(self, by: int) -> None:
        """Choose the next statement that nobody confirmed, or an earlier one; it goes round."""
        index = self._workspace.index
        if index is None:
            return
        groups = index.decided.groups
        doubtful = [n for n, group in enumerate(groups) if group.status is LinkStatus.AUTO]
        if not doubtful:
            return
        following = self._following(index, doubtful, by)
        self._workspace.choose(groups[following].members[0])

    def show_menu(self, sentence: str, place: QPoint) -> None:
        """Offer what can be decided on a sentence."""
        if not self._are_there(sentence) or not self._index.decided.groups:
            return
        if self._workspace.chosen is None:
            self._workspace.choose(sentence)
        self.menu = correction_menu(self, self._index, sentence, self._workspace.chosen)
        self.menu.addSeparator()
        marked = bool(self._workspace.stage.marked_text())
        words = tr("Copy the marked words") if marked else tr("Copy as a quotation with sources")
        self.menu.addAction(words).triggered.connect(lambda: self.copy(sentence))
        self.menu.popup(place)

    def _following(self, index: ComparisonIndex, doubtful: list[int], by: int) -> int:
        order = {sentence: at for at, sentence in enumerate(index.sentences)}
        chosen = self._workspace.chosen
        members = index.decided.members(chosen) if chosen is not None else ()
        at = order[members[0]] if members else (-1 if by > 0 else len(order))
        firsts = [(order[index.decided.groups[n].members[0]], n) for n in doubtful]
        if by > 0:
            return next((n for first, n in firsts if first > at), firsts[0][1])
        return next((n for first, n in reversed(firsts) if first < at), firsts[-1][1])

    def _on_picked(self, sentence: str) -> bool:
        chosen = self._picking_for
        if chosen is None:
            return False
        if article_of(sentence) == article_of(chosen):
            self.bar.ask(tr("That sentence is of the same source; choose one of another."))
            return True
        self.stop_picking()
        self.link(chosen, sentence)
        return True

    # Wiring

    @property
    def _index(self) -> ComparisonIndex:
        index = self._workspace.index
        assert index is not None
        return index

    @property
    def _before(self) -> Corrections:
        return self._session.corrections

    def _are_there(self, *sentences: str) -> bool:
        """Tell whether the sentences are still shown: other texts may have come meanwhile."""
        index = self._workspace.index
        return index is not None and all(s in index.sentences for s in sentences)

    def _correct(self, words: str, names: Sequence[str], after: Corrections) -> None:
        shown = [place_words(name) if ":" in name else name for name in names]
        self._session.correct(filled(words, *shown), after)

    def _connect(self) -> None:
        acts, workspace = self.actions_, self._workspace
        acts.confirm.triggered.connect(self._on_confirm)
        acts.link.triggered.connect(self._with_chosen(self.start_picking))
        acts.take_out.triggered.connect(self._on_take_out)
        acts.silent.triggered.connect(self._with_chosen(self.say_silent))
        acts.reject.triggered.connect(self._with_chosen(self.reject))
        acts.split.triggered.connect(self._with_chosen(self.ask_split))
        acts.leave.triggered.connect(self._with_chosen(self.leave_to_program))
        acts.note.triggered.connect(self._with_chosen(self.remark.write))
        acts.tag.triggered.connect(self._with_chosen(lambda s: self.remark.write(s, tags=True)))
        acts.verdict.triggered.connect(self._with_chosen(self._turn_verdict))
        acts.next_unconfirmed.triggered.connect(lambda: self.step_unconfirmed(1))
        acts.previous_unconfirmed.triggered.connect(lambda: self.step_unconfirmed(-1))
        self.bar.cancel.clicked.connect(self.stop_picking)
        self.remark.remarked.connect(self.note)
        self.remark.edit_wanted.connect(self._with_chosen(self.remark.write))
        self.splitting.split_wanted.connect(self.split)
        self.row.menu_wanted.connect(self._on_row_menu)
        workspace.chosen_changed.connect(self._on_chosen)
        workspace.comparison_shown.connect(self._on_comparison)
        workspace.stage.menu_wanted.connect(self.show_menu)
        workspace.stage.link_wanted.connect(self.link)
        workspace.statement.menu_wanted.connect(self.show_menu)
        workspace.statement.link_wanted.connect(self.link)
        workspace.statement.silence_wanted.connect(self.say_silent)

    def _on_comparison(self) -> None:
        self.menu.close()  # it may speak of a sentence that is not there any more

    def _with_chosen(self, act: Callable[[str], None]) -> Callable[[], None]:
        def on_chosen() -> None:
            if self._workspace.chosen is not None:
                act(self._workspace.chosen)

        return on_chosen

    def _focused_counterpart(self) -> str | None:
        """Return the counterpart whose card has the keyboard, if one has."""
        card = QApplication.focusWidget()
        found = card.id if isinstance(card, VersionCard) else None
        return found if found != self._workspace.chosen else None

    def _on_confirm(self) -> None:
        if self._workspace.chosen is not None:
            self.confirm(self._workspace.chosen, self._focused_counterpart())

    def _on_take_out(self) -> None:
        sentence = self._focused_counterpart() or self._workspace.chosen
        if sentence is not None:
            self.take_out(sentence)

    def _on_row_menu(self, place: QPoint) -> None:
        if self._workspace.chosen is not None:
            self.show_menu(self._workspace.chosen, place)

    def _turn_verdict(self, sentence: str) -> None:
        """Give the next verdict, and none after the last."""
        note, tags, verdict = self.remark.kept()
        turns = ["", *VERDICTS]
        self.note(sentence, note, tags, turns[(turns.index(verdict) + 1) % len(turns)])

    def write_note(self, sentence: str) -> None:
        """Let the user write on a statement, which becomes the chosen one."""
        if self._workspace.chosen != sentence:
            self._workspace.choose(sentence)
        self.remark.write(sentence)

    def set_verdict(self, sentence: str, verdict: str) -> None:
        """Give a verdict on a statement and leave its note as it is."""
        note, tags, _ = as_one(self._index.decided.remarks_on(sentence))
        self.note(sentence, note, tags, verdict)

    def _on_chosen(self, sentence: str | None) -> None:
        index = self._workspace.index
        compared = index is not None and bool(index.decided.groups or index.comparison.candidates)
        self.splitting.hide()
        if index is not None and sentence is not None and compared:
            others = len(index.decided.members(sentence)) > 1
            together = others or bool(index.counterparts(sentence))
            self.actions_.allow(chosen=True, together=together)
            self.remark.show_remarks(sentence, index.decided.remarks_on(sentence))
        else:
            self.actions_.allow(chosen=False, together=False)
            self.remark.finish()
            self.remark.hide()
        self.actions_.allow_steps(compared)
        self.row.setVisible(sentence is not None and compared)
        if sentence is None:
            self.stop_picking()
