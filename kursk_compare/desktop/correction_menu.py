"""The menu of what can be decided on one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence

from kursk_compare.desktop.buttons import add_entry, caption, shortened
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of, place_words
from kursk_compare.desktop.decided import Sign
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.names import VERDICTS, sign_words, verdict_words
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.spoken import percent
from kursk_compare.desktop.translation import tr

_WORDS = 70
_CANDIDATES = 8


class Decider(Protocol):
    """Who carries out what is chosen in the menu."""

    def link(self, a: str, b: str) -> None:
        """Link two sentences."""
        ...

    def confirm(self, sentence: str, other: str | None = None) -> None:
        """Confirm a statement or one counterpart."""
        ...

    def take_out(self, sentence: str) -> None:
        """Set a sentence apart."""
        ...

    def reject(self, sentence: str) -> None:
        """Reject the statement."""
        ...

    def say_silent(self, sentence: str, article: str | None = None) -> None:
        """Say that there is no counterpart."""
        ...

    def leave_to_program(self, sentence: str) -> None:
        """Take decisions back."""
        ...

    def start_picking(self, sentence: str) -> None:
        """Wait for a sentence."""
        ...

    def ask_split(self, sentence: str) -> None:
        """Ask how to split."""
        ...

    def write_note(self, sentence: str) -> None:
        """Let the user write."""
        ...

    def set_verdict(self, sentence: str, verdict: str) -> None:
        """Give a verdict."""
        ...


def correction_menu(
    decider: Decider, index: ComparisonIndex, sentence: str, chosen: str | None
) -> Menu:
    """Return the menu on `sentence`; beside another chosen statement it speaks of both."""
    menu = Menu()
    menu.setToolTipsVisible(True)
    together = len(index.decided.members(sentence)) > 1 or bool(index.counterparts(sentence))
    if chosen is not None and chosen != sentence:
        _pair_entries(menu, decider, index, sentence, chosen)
        menu.addSeparator()
    _entry(menu, tr("Confirm the statement"), partial(decider.confirm, sentence), "C", together)
    menu.addMenu(_link_menu(menu, decider, index, sentence))
    _entry(
        menu, tr("Take out of its statement"), partial(decider.take_out, sentence), "U", together
    )
    menu.addMenu(_silence_menu(menu, decider, index, sentence))
    many = len(index.decided.members(sentence)) > 2
    _entry(menu, tr("Split the statement…"), partial(decider.ask_split, sentence), "S", many)
    _entry(menu, tr("Reject the statement"), partial(decider.reject, sentence), "R", together)
    menu.addSeparator()
    _entry(menu, tr("Note and tags…"), partial(decider.write_note, sentence), "N")
    menu.addMenu(_verdict_menu(menu, decider, index, sentence))
    menu.addSeparator()
    _entry(menu, tr("Leave to the program"), partial(decider.leave_to_program, sentence), "Del")
    return menu


def _pair_entries(
    menu: Menu, decider: Decider, index: ComparisonIndex, sentence: str, chosen: str
) -> None:
    if article_of(sentence) == article_of(chosen):
        return
    name = place_words(chosen)
    linked = any(
        found.sentence == sentence
        for others in index.counterparts(chosen).values()
        for found in others
    )
    if linked:
        words = filled(tr("Confirm: says the same as %1"), name)
        _entry(menu, words, partial(decider.confirm, chosen, sentence))
    else:
        words = filled(tr("Link with %1: says the same"), name)
        _entry(menu, words, partial(decider.link, chosen, sentence))


def _link_menu(parent: Menu, decider: Decider, index: ComparisonIndex, sentence: str) -> Menu:
    menu = Menu(tr("Link with"), parent)
    for other, confidence in _candidates(index, sentence):
        words = shortened(shown_text(index.words(other)), _WORDS)
        parted = frozenset((sentence, other)) in index.decided.apart
        about = sign_words(Sign.PARTED) if parted else percent(confidence)
        shown = filled("%1  %2   %3", place_words(other), words, about)
        _entry(menu, caption(shown), partial(decider.link, sentence, other))
    if not menu.isEmpty():
        menu.addSeparator()
    _entry(menu, tr("Another sentence…"), partial(decider.start_picking, sentence), "L")
    return menu


def _candidates(index: ComparisonIndex, sentence: str) -> Iterator[tuple[str, float]]:
    """Yield the best sentence of each silent source, then the second best, surest first."""
    heard = {article_of(sentence), *index.counterparts(sentence)}
    silent = [a.id for a in index.comparison.articles if a.id not in heard]
    found = [
        (nth, -confidence, other, confidence)
        for article in silent
        for nth, (other, confidence) in enumerate(index.nearest(sentence, article))
    ]
    for _, _, other, confidence in sorted(found)[:_CANDIDATES]:
        yield other, confidence


def _silence_menu(parent: Menu, decider: Decider, index: ComparisonIndex, sentence: str) -> Menu:
    menu = Menu(tr("No counterpart"), parent)
    _entry(menu, tr("In any source that is open"), partial(decider.say_silent, sentence), "X")
    menu.addSeparator()
    for article in index.comparison.articles:
        if article.id != article_of(sentence):
            name = caption(shown_text(source_name(article)))
            words = filled(tr("In %1  %2"), article.id, name)
            entry = _entry(menu, words, partial(decider.say_silent, sentence, article.id))
            entry.setCheckable(True)
            entry.setChecked((sentence, article.id) in index.decided.silent)
    return menu


def _verdict_menu(parent: Menu, decider: Decider, index: ComparisonIndex, sentence: str) -> Menu:
    menu = Menu(tr("Verdict"), parent)
    given = {r.verdict for r in index.decided.remarks_on(sentence)}
    for verdict in ("", *VERDICTS):
        words = verdict_words(verdict) if verdict else tr("None", "verdict")
        entry = _entry(menu, words, partial(decider.set_verdict, sentence, verdict))
        entry.setCheckable(True)
        entry.setChecked(verdict in given)
    return menu


def _entry(
    menu: Menu, words: str, act: Callable[[], None], key: str = "", enabled: bool = True
) -> QAction:
    """Add an entry; its key is only told: the command of that key lives in the window."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return add_entry(menu, f"{words}\t{shown}" if key else words, act, enabled=enabled)
