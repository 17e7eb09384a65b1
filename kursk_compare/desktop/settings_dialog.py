"""All choices in one place; each takes effect at once, and none needs to be made."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.buttons import push_button
from kursk_compare.desktop.filling import filled, to_translate
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import is_mirrored, leading_side
from kursk_compare.desktop.preferences import (
    LINE_HEIGHTS,
    TEXT_SIZES,
    Colours,
    Contrast,
    Preferences,
    Strength,
)
from kursk_compare.desktop.roomy_dialog import RoomyDialog
from kursk_compare.desktop.settings_fields import (
    ChoiceField,
    ModelField,
    StrengthField,
    kind_head,
    translated,
)
from kursk_compare.desktop.tall_widget import TallWidget, height_needed, scrolled
from kursk_compare.desktop.text_block import TextBlock
from kursk_compare.desktop.toolbar import PRESETS
from kursk_compare.desktop.translation import LANGUAGES, SYSTEM, tr
from kursk_compare.desktop.typography import typography
from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Preset

_COLOURS = {
    Colours.SYSTEM: to_translate("As the system"),
    Colours.LIGHT: to_translate("Light"),
    Colours.DARK: to_translate("Dark"),
}
_CONTRASTS = {
    Contrast.SYSTEM: to_translate("As the system"),
    Contrast.USUAL: to_translate("Usual"),
    Contrast.HIGH: to_translate("High"),
}
_SAMPLE = to_translate(
    "The river rose by two metres within the hour, the water board said, and by morning the "
    "lower streets stood under water."
)
_ABOUT_LANGUAGE = to_translate(
    "Another language is spoken once the window is opened anew. All that is open stays as it is; "
    "only steps from before cannot be undone any more."
)
_LINE_STEP, _INSET = 5, 7
_BETWEEN, _FOOT = 18, 70
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
Section = tuple[str, Sequence[tuple[str | QWidget, QWidget]]]


class SettingsDialog(RoomyDialog):
    """Shows what is chosen, and tells what is chosen anew; it changes nothing itself.

    Signals:
        changed: the name of a field of Preferences, and its value from now on.
        preset_chosen: a Preset.
        strength_chosen: a DivergenceKind, and its Strength.
        model_wanted: a folder is to be chosen; whether it is that of a pair model.
        restart_wanted: the window is to be opened anew, in the language that is chosen.
        usual_model_wanted: back to the usual; whether it is of the pair model.
        reset_wanted: everything is to be as it is without any choice.
    """

    changed = Signal(str, object)
    preset_chosen = Signal(object)
    strength_chosen = Signal(object, object)
    model_wanted = Signal(bool)
    usual_model_wanted = Signal(bool)
    restart_wanted = Signal()
    reset_wanted = Signal()

    def __init__(
        self, appearance: Appearance, no_traces: QAction, remove_data: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._make_comparison_fields()
        self._make_mark_fields()
        self._make_text_fields()
        self._make_look_fields()
        self._make_privacy_fields(no_traces, remove_data)
        self.sample = TextBlock(tr(_SAMPLE), appearance)
        self._arrange(appearance)

    def show_preferences(
        self, preferences: Preferences, hidden: Collection[DivergenceKind], preset: Preset
    ) -> None:
        """Show what is in force; `hidden` kinds and `preset` are those of what is open."""
        self.preset.show_value(preset)
        self.models[False].show_folder(preferences.model)
        self.models[True].show_folder(preferences.pair_model)
        seen = replace(preferences, hidden_kinds=frozenset(hidden))
        for kind, field in self.marks.items():
            field.show_value(seen.strength(kind))
        self.face.show_value(preferences.face)
        for number, value in (
            (self.text_size, preferences.text_size),
            (self.line_height, preferences.line_height),
        ):
            with QSignalBlocker(number):
                number.setValue(value)
        self.colours.show_value(preferences.colours)
        self.contrast.show_value(preferences.contrast)
        self.motion.setChecked(preferences.motion)
        self.language.show_value(preferences.language)

    def offer_restart(self, *, offered: bool) -> None:
        """Let the window be opened anew, or not, as nothing would be other then."""
        self.restart.setEnabled(offered)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for all fields side by side, and for as many below as the screen holds."""
        room = self.screen().availableGeometry()
        inside = self._page.sizeHint()
        wide = inside.width() + self._area.verticalScrollBar().sizeHint().width()
        high = height_needed(self._page.column, inside.width()) + _FOOT
        return QSize(min(wide, room.width() - 80), min(high, room.height() - 80))

    # The fields

    def _make_comparison_fields(self) -> None:
        self.preset = ChoiceField(tr("Counterparts must be"), translated(PRESETS))
        self.preset.chosen.connect(lambda value: self.preset_chosen.emit(Preset(value)))
        comes_along = tr("The model that comes with the program")
        self.models = {
            False: ModelField(tr("Model"), comes_along, tr("Use the usual one")),
            True: ModelField(
                tr("Pair model"),
                tr("None: it would look again at the likeliest counterparts"),
                tr("Do without"),
            ),
        }
        for pairs, field in self.models.items():
            field.folder_wanted.connect(lambda pairs=pairs: self.model_wanted.emit(pairs))
            field.usual_wanted.connect(lambda pairs=pairs: self.usual_model_wanted.emit(pairs))

    def _make_mark_fields(self) -> None:
        self.marks = {kind: StrengthField(kind) for kind in DivergenceKind}
        for kind, field in self.marks.items():
            field.chosen.connect(
                lambda value, kind=kind: self.strength_chosen.emit(kind, Strength(value))
            )

    def _make_text_fields(self) -> None:
        usual = typography(TEXT_SIZES[0]).body.families()[0]
        faces = {"": filled(tr("Usual (%1)"), usual)}
        faces |= {
            family: family
            for family in QFontDatabase.families()
            if QFontDatabase.isSmoothlyScalable(family)
            and not QFontDatabase.isPrivateFamily(family)
        }
        self.face = self._choice("face", tr("Face of the text"), faces)
        self.face.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.face.setMinimumContentsLength(24)
        self.text_size = self._number("text_size", tr("Size"), TEXT_SIZES, " px", 1)
        self.line_height = self._number(
            "line_height", tr("Line height"), LINE_HEIGHTS, " %", _LINE_STEP
        )

    def _make_look_fields(self) -> None:
        self.colours = self._choice("colours", tr("Colours"), translated(_COLOURS), Colours)
        self.contrast = self._choice("contrast", tr("Contrast"), translated(_CONTRASTS), Contrast)
        self.motion = QCheckBox(tr("Move smoothly"))
        self.motion.clicked.connect(lambda on: self.changed.emit("motion", on))
        languages = {SYSTEM: tr("As the system")} | LANGUAGES
        self.language = self._choice("language", tr("Language"), languages)
        self.restart = push_button(tr("Open the window anew"))
        self.restart.clicked.connect(self.restart_wanted)

    def _make_privacy_fields(self, no_traces: QAction, remove_data: QAction) -> None:
        self.no_traces = QCheckBox(no_traces.text())
        self.no_traces.setChecked(no_traces.isChecked())
        self.no_traces.toggled.connect(no_traces.setChecked)
        no_traces.toggled.connect(self.no_traces.setChecked)
        self._about_traces = plain_label(no_traces.toolTip(), "soft", wraps=True)
        self.remove_data = push_button(remove_data.text())
        self.remove_data.clicked.connect(remove_data.trigger)

    def _choice(
        self,
        field: str,
        name: str,
        words: dict[str, str],
        kind: type[str] = str,
    ) -> ChoiceField:
        made = ChoiceField(name, words)
        made.chosen.connect(lambda value: self.changed.emit(field, kind(value)))
        return made

    def _number(self, field: str, name: str, sensible: range, unit: str, step: int) -> QSpinBox:
        made = QSpinBox()
        made.setRange(sensible[0], sensible[-1])
        made.setSingleStep(step)
        made.setSuffix(unit.replace(" ", "\N{NO-BREAK SPACE}"))
        made.setAccessibleName(name)
        made.setAlignment(leading_side())
        if not is_mirrored():  # Qt forgets the padding at the left
            made.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        made.setKeyboardTracking(False)
        made.valueChanged.connect(lambda value: self.changed.emit(field, value))
        return made

    # Putting together

    def _arrange(self, appearance: Appearance) -> None:
        self._page = TallWidget()
        self._page.setObjectName("cards")
        self._page.column.setContentsMargins(26, 20, 26, 16)
        self._page.column.addLayout(self._grid(appearance))
        self._page.column.addStretch(1)
        self._area = scrolled(self._page)
        self.reset = push_button(tr("Reset to defaults"))
        self.reset.clicked.connect(self.reset_wanted)
        self.done_ = push_button(tr("Close"), "primaryButton")
        self.done_.setDefault(True)
        self.done_.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(_foot(self.reset, self.done_))

    def _grid(self, appearance: Appearance) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for heading, rows in self._sections(appearance):
            if grid.rowCount() > 1:
                grid.setRowMinimumHeight(grid.rowCount(), _BETWEEN)
            grid.addWidget(plain_label(heading, "heading"), grid.rowCount(), 0, 1, 2)
            for name, field in rows:
                row = grid.rowCount()
                label = plain_label(name) if isinstance(name, str) else name
                beginning = Qt.AlignmentFlag.AlignTop if isinstance(field, ModelField) else _MIDDLE
                grid.addWidget(label, row, 0, beginning)
                grid.addWidget(field, row, 1)
        return grid

    def _sections(self, appearance: Appearance) -> Sequence[Section]:
        language_note = plain_label(tr(_ABOUT_LANGUAGE), "soft", wraps=True)
        marks = [(kind_head(kind, appearance), field) for kind, field in self.marks.items()]
        return (
            (
                tr("Comparison"),
                [
                    (tr("Counterparts must be"), self.preset),
                    (tr("Model"), self.models[False]),
                    (tr("Pair model"), self.models[True]),
                ],
            ),
            (tr("Marks in the text"), marks),
            (
                tr("Text"),
                [
                    (tr("Face"), self.face),
                    (tr("Size"), self.text_size),
                    (tr("Line height"), self.line_height),
                    ("", self.sample),
                ],
            ),
            (
                tr("Window"),
                [
                    (tr("Colours"), self.colours),
                    (tr("Contrast"), self.contrast),
                    ("", self.motion),
                    (tr("Language"), self.language),
                    ("", language_note),
                    ("", self.restart),
                ],
            ),
            (
                tr("Privacy"),
                [("", self.no_traces), ("", self._about_traces), ("", self.remove_data)],
            ),
        )


def _foot(reset: QPushButton, done: QPushButton) -> QFrame:
    foot = QFrame()
    foot.setObjectName("foot")
    row = QHBoxLayout(foot)
    row.setContentsMargins(22, 12, 22, 12)
    row.addWidget(reset)
    row.addStretch(1)
    row.addWidget(done)
    return foot
