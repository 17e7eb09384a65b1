"""Offers what was not saved before a crash: recover it, look at it first, discard it, or later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.article import Article
from kursk_compare.desktop.buttons import push_button, shortened, text_button
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import as_written, set_edges
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.translation import tr
from kursk_compare.project import OpenedProject
from kursk_compare.project.sessions import AbandonedSession

_LONGEST_TITLE = 70
_WIDTH = 572
_ROW_HEIGHT = 34
_MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class FoundWork:
    """Unsaved work of a program that did not end properly.

    `opened` is None when the journal cannot be read, and `unreadable` one plain sentence why;
    `changed` says that the project it belongs to is another file now than the one it was begun
    from.
    """

    session: AbandonedSession
    opened: OpenedProject | None
    index: ComparisonIndex | None
    written: float
    changed: bool = False
    unreadable: str = ""

    @property
    def document(self) -> str | None:
        """The project it belongs to, None for work that was never saved."""
        binding = self.opened.binding if self.opened else None
        return binding.document if binding else None


def words_for(work: FoundWork) -> tuple[str, str]:
    """Return what the work is, and what else there is to say of it."""
    moment = QDateTime.fromSecsSinceEpoch(int(work.written))
    when = QLocale().toString(moment, tr("d MMM yyyy, HH:mm", "day and time, as Qt writes them"))
    if work.opened is None:
        last = filled(tr("Last change: %1."), when)
        return tr("Unsaved work that cannot be read"), in_turn(" ", (last, told(work.unreadable)))
    sources = work.opened.project.sources
    about = filled(tr("%n article(s), last change: %1.", None, len(sources)), when)
    if work.document is None:
        return filled(tr("Never saved: %1"), _title(sources)), about
    if work.changed:
        more = tr("The project file has been changed since, so this is recovered as unnamed work.")
        about = in_turn(" ", (about, more))
    return filled(tr("Changes to %1"), PurePath(work.document).name), about


def _title(sources: Sequence[Article]) -> str:
    title = next((s.title for s in sources if s.title), tr("a comparison"))
    return shortened(shown_text(title), _LONGEST_TITLE)


class RecoveryDialog(QDialog):
    """Lists the work that was found; nothing is deleted before the user says so.

    Signals:
        recover_wanted, look_wanted, discard_wanted: what is to be done with a FoundWork.
    """

    recover_wanted = Signal(object)
    look_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, found: Sequence[FoundWork], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unsaved work"))
        self._found = list(found)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Unsaved work"))
        self.more = plain_label("", "soft", wraps=True)
        self.recover, self.look, self.discard, self.later = (
            push_button(words)
            for words in (tr("Recover"), tr("Look first"), tr("Discard"), tr("Not now"))
        )
        self._arrange()
        self._connect()
        for work in self._found:
            item = QListWidgetItem(as_written(words_for(work)[0]), self.list)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
        self.list.setCurrentRow(0)

    def _arrange(self) -> None:
        self.recover.setDefault(True)
        self.recover.setObjectName("primaryButton")
        for button in (self.look, self.discard, self.later):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        for button in (self.later, self.look, self.recover):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.addStrut(_WIDTH)  # a least width of the dialog's own would not heed the buttons'
        layout.setSpacing(12)
        lead = tr("Kursk Compare did not end properly. This work was not saved:")
        layout.addWidget(plain_label(lead, wraps=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.more)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.list.setObjectName("foundWork")
        rows = min(max(len(self._found), 2), _MOST_ROWS)
        self.list.setFixedHeight(rows * _ROW_HEIGHT + 10)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.recover.clicked.connect(lambda: self._end_with(self.recover_wanted.emit))
        self.look.clicked.connect(lambda: self._end_with(self.look_wanted.emit))
        self.discard.clicked.connect(self._on_discard)
        self.later.clicked.connect(self.reject)

    def _chosen(self) -> FoundWork | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _on_chosen(self) -> None:
        work = self._chosen()
        readable = work is not None and work.opened is not None
        self.recover.setEnabled(readable)
        self.look.setEnabled(readable)
        self.more.setText(words_for(work)[1] if work else "")

    def _end_with(self, tell: Callable[[FoundWork], object]) -> None:
        work = self._chosen()
        if work is not None:
            self.accept()
            tell(work)

    def _on_discard(self) -> None:
        work = self._chosen()
        if work is None:
            return
        self._found.remove(work)
        self.list.takeItem(self.list.currentRow())
        self.discard_wanted.emit(work)
        if not self._found:
            self.accept()


class LookingBar(QFrame):
    """Says that recovered work is only looked at, and asks what becomes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        words = tr("You are looking at unsaved work; it is not recovered yet.")
        self.recover, self.discard = text_button(tr("Recover")), text_button(tr("Discard"))
        self.later = text_button(tr("Later"))
        layout = QHBoxLayout(self)
        set_edges(layout, 16, 6, 10, 6)
        layout.addWidget(plain_label(words, wraps=True), 1)
        for button in (self.recover, self.discard, self.later):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(words)
        self.hide()
