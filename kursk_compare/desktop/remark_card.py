"""The user's note, tags and verdict on the chosen statement: to read, and to write in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.comparison.model import PlacedRemark
from kursk_compare.desktop.buttons import text_button, with_keys
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import leading_side
from kursk_compare.desktop.names import VERDICTS, verdict_words
from kursk_compare.desktop.text_field import text_field
from kursk_compare.desktop.translation import tr

Written = tuple[str, tuple[str, ...], str]
"""Note, tags and verdict, "" for none."""

_NOTE_HEIGHT = 76


def as_one(remarks: Sequence[PlacedRemark]) -> Written:
    """Return all notes and tags on a statement together, and the last verdict."""
    note = "\n".join(remark.note for remark in remarks if remark.note)
    tags = tuple(dict.fromkeys(tag for remark in remarks for tag in remark.tags))
    verdict = next((remark.verdict for remark in reversed(remarks) if remark.verdict), None)
    return note, tags, verdict or ""


class RemarkCard(QFrame):
    """Shows a remark; becomes an editor on demand, and never loses what was typed.

    Signals:
        remarked: sentence, note, tags (tuple of str), verdict ("" for none) as the user wants them.
        edit_wanted: the user wants to change the remark that is shown.
        closed: the editor is gone.
        typed: what is being written is other than before.
    """

    remarked = Signal(str, str, object, str)
    edit_wanted = Signal()
    closed = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._sentence = ""
        self._before: Written = ("", (), "")
        self._shown = plain_label("", wraps=True)
        self._about = plain_label("", "soft", wraps=True)
        self.edit = _button(tr("Edit"), self.edit_wanted.emit)
        self.note = QPlainTextEdit()
        self.tags = text_field()
        self.verdicts = QButtonGroup(self)
        self._reader, self._editor = QWidget(), QWidget()
        self._arrange()
        self.note.textChanged.connect(self.typed)
        self.tags.textEdited.connect(self.typed)
        self.verdicts.buttonToggled.connect(self.typed)
        self.hide()

    @property
    def editing(self) -> bool:
        """Whether the user is writing."""
        return not self._editor.isHidden() and not self.isHidden()

    def show_remarks(self, sentence: str, remarks: Sequence[PlacedRemark]) -> None:
        """Show what is noted on a statement; what is being written on another one is kept."""
        if self.editing and sentence == self._sentence:
            return
        self.finish()
        self._sentence = sentence
        self._before = as_one(remarks)
        self._read()

    def write(self, sentence: str, *, tags: bool = False) -> None:
        """Let the user write on the statement."""
        self._sentence = sentence
        note, own_tags, verdict = self._before
        self.note.setPlainText(note)
        self.tags.setText(", ".join(own_tags))
        for button in self.verdicts.buttons():
            button.setChecked(button.property("verdict") == verdict)
        self._reader.hide()
        self._editor.show()
        self.show()
        field = self.tags if tags else self.note
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def draft(self) -> tuple[str, str, tuple[str, ...], str] | None:
        """Return sentence, note, tags and verdict as they are being written, None for nothing."""
        return (self._sentence, *self._written()) if self.editing else None

    def finish(self) -> None:
        """Keep what was typed and close the editor."""
        if not self.editing:
            return
        written = self._written()
        self._close()
        if written != self._before:
            self._before = written
            self.remarked.emit(self._sentence, *written)

    def discard(self) -> None:
        """Close the editor and leave the remark as it was."""
        if self.editing:
            self._close()

    def kept(self) -> Written:
        """Return note, tags and verdict as they are kept."""
        return self._before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Save with Ctrl+Enter, and Enter among the tags; leave with Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # Esc closes the editor before it leaves the statement.
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if enter and (with_control or watched is self.tags):
                self.finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.discard()
                return True
        return super().eventFilter(watched, event)

    def _close(self) -> None:
        self._editor.hide()
        self._read()
        self.closed.emit()

    def _read(self) -> None:
        note, tags, verdict = self._before
        about = [verdict_words(verdict)] if verdict else []
        about += [f"#{tag}" for tag in tags]
        self._shown.setText(note)
        self._shown.setVisible(bool(note))
        self._about.setText(in_turn(" · ", about))
        self._about.setVisible(bool(about))
        self._editor.hide()
        self._reader.show()
        self.setVisible(bool(note or about))
        self.setAccessibleName(filled(tr("Your note: %1"), note) if note else tr("Your note"))

    def _written(self) -> Written:
        tags = dict.fromkeys(" ".join(tag.split()) for tag in self.tags.text().split(","))
        checked = self.verdicts.checkedButton()
        verdict = str(checked.property("verdict")) if checked is not None else ""
        note = self.note.toPlainText().strip()
        return note, tuple(tag.lstrip("#") for tag in tags if tag.lstrip("#")), verdict

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.addWidget(self._reader)
        layout.addWidget(self._editor)
        reader = QVBoxLayout(self._reader)
        reader.setContentsMargins(0, 0, 0, 0)
        reader.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(plain_label(tr("Your note"), "heading"), 1)
        head.addWidget(self.edit)
        for part in (self._shown, self._about):
            reader.addWidget(part)
        reader.insertLayout(0, head)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(7)
        self.note.setPlaceholderText(tr("Note on this statement"))
        self.note.setAccessibleName(tr("Note on this statement"))
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.note.setTabChangesFocus(True)
        option = self.note.document().defaultTextOption()
        option.setAlignment(leading_side())
        self.note.document().setDefaultTextOption(option)
        self.tags.setPlaceholderText(tr("Tags, separated by commas"))
        self.tags.setAccessibleName(tr("Tags, separated by commas"))
        for field in (self.note, self.tags):
            field.installEventFilter(self)
        editor.addWidget(self.note)
        editor.addWidget(self.tags)
        editor.addWidget(self._verdict_row())
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(_button(tr("Cancel"), self.discard))
        last.addWidget(_button(with_keys(tr("Keep  Ctrl+↵")), self.finish))
        editor.addLayout(last)

    def _verdict_row(self) -> FlowRow:
        row = FlowRow(5)
        self.verdicts.setExclusive(False)
        for verdict in VERDICTS:
            button = text_button(verdict_words(verdict), "smallChip")
            button.setCheckable(True)
            button.setProperty("verdict", verdict)
            self.verdicts.addButton(button)
            row.add(button)
        self.verdicts.buttonClicked.connect(self._on_verdict)
        return row

    def _on_verdict(self, clicked: QToolButton) -> None:
        """Keep at most one verdict; a second click takes it back."""
        for button in self.verdicts.buttons():
            if button is not clicked:
                button.setChecked(False)


def _button(words: str, act: object) -> QToolButton:
    button = text_button(words, "linkButton")
    button.clicked.connect(act)
    return button
