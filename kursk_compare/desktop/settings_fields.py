"""The fields of the settings: a choice among few, the marks of each kind, a model's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.buttons import push_button
from kursk_compare.desktop.filling import filled, to_translate
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.kind_badge import KindBadge
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import as_written
from kursk_compare.desktop.names import kind_name
from kursk_compare.desktop.preferences import Choice, Strength
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

_STRENGTHS = {
    Strength.STRONG: to_translate("Strong: fill and underline"),
    Strength.LIGHT: to_translate("Light: underline alone"),
    Strength.NONE: to_translate("None"),
}


class ChoiceField(QComboBox):
    """One of a few values, each in words.

    Signals:
        chosen: the value that the user picked; not told of what the program shows.
    """

    chosen = Signal(str)

    def __init__(self, name: str, words: Mapping[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, said in words.items():
            self.addItem(as_written(said), str(value))
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_value(self, value: str) -> None:
        """Show this value as the one in force."""
        self.setCurrentIndex(max(0, self.findData(str(value))))


def translated(words: Mapping[Choice, str]) -> dict[str, str]:
    """Return the values of a choice with their words in the language of the window."""
    return {str(value): tr(said) for value, said in words.items()}


class StrengthField(ChoiceField):
    """How the marks of one kind look."""

    def __init__(self, kind: DivergenceKind) -> None:
        super().__init__(filled(tr("Marks of %1"), kind_name(kind)), translated(_STRENGTHS))


def kind_head(kind: DivergenceKind, appearance: Appearance) -> QWidget:
    """Return the sign and the name of a kind, side by side."""
    head = QWidget()
    layout = QHBoxLayout(head)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(9)
    layout.addWidget(KindBadge(kind, Level.STRONG, appearance))
    layout.addWidget(plain_label(kind_name(kind)))
    layout.addStretch(1)
    return head


class ModelField(QWidget):
    """A model's folder, how to choose another, and how to do without.

    Signals:
        folder_wanted: the user wants to choose a folder.
        usual_wanted: the user wants what is used without any choice.
    """

    folder_wanted = Signal()
    usual_wanted = Signal()

    def __init__(self, name: str, usual: str, back: str) -> None:
        super().__init__()
        self._usual = usual
        self._folder: str | None = None
        self.setAccessibleName(name)
        self.model = plain_label(usual, wraps=True)
        self.told = plain_label("", "soft", wraps=True)
        self.choose = push_button(tr("Choose a folder…"))
        self.choose.setAccessibleName(f"{name}: {tr('Choose a folder…')}")
        self.back = push_button(back)
        self.choose.clicked.connect(self.folder_wanted)
        self.back.clicked.connect(self.usual_wanted)
        choices = FlowRow()
        choices.add(self.choose)
        choices.add(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.model, self.told):
            layout.addWidget(widget)
        layout.addWidget(choices)
        self._show()

    def show_folder(self, folder: str | None) -> None:
        """Show which model is in use; None is the usual."""
        if folder != self._folder:
            self._folder = folder
            self._show()

    def tell_place(self) -> None:
        """Say where the model in use lies, and nothing of another that was tried."""
        self.tell(self._folder or "")

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say something on the model: where it is, that it is tried, why it cannot be used."""
        self.told.setObjectName("wrong" if wrong else "soft")
        self.told.style().polish(self.told)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _show(self) -> None:
        self.model.setText(self._usual if self._folder is None else PurePath(self._folder).name)
        self.back.setEnabled(self._folder is not None)
        self.tell_place()
