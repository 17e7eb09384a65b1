"""The row of controls at the top: open, marks, how strict, the divergences in turn, export."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import filled, to_translate
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.kind_badge import KindToggle
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.names import preset_name
from kursk_compare.desktop.search_bar import SearchBar
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Preset

_SPACING = 2

PRESETS = {
    Preset.STRICT: to_translate("strict – only sure counterparts"),
    Preset.BALANCED: to_translate("balanced"),
    Preset.BROAD: to_translate("broad – doubtful counterparts too"),
}


class Toolbar(FlowRow):
    """The controls; what they do is the window's business.

    Signals:
        hidden_kinds_changed: the kinds whose marks are not to be shown, as a frozenset.
        preset_chosen: a Preset.
    """

    hidden_kinds_changed = Signal(object)
    preset_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_SPACING)
        self.setObjectName("toolbar")
        self._appearance = appearance
        self.setContentsMargins(10, 5, 10, 5)
        self.counter = plain_label("", "counter")
        self._marks = plain_label(tr("Marks"), "counter")
        self._position = (-1, 0)
        self._search: SearchBar | None = None
        self._spare: list[QToolButton] = []
        self._brief = False
        self._needed: int | None = None
        self._reads = False
        appearance.dressed.connect(self._forget_width)
        self.toggles = [KindToggle(kind, appearance) for kind in DivergenceKind]
        self._reading: list[QWidget] = []
        self.preset = QToolButton()
        self._presets = QActionGroup(self)

    def arrange(
        self,
        first: list[QAction],
        views: QWidget,
        search: SearchBar,
        between: tuple[QAction, QAction],
        view: QAction,
        report: QAction,
    ) -> None:
        """Lay the controls out: `first` left, the step actions before the menus at the right."""
        for action in first:
            button = self._button(action)
            self.add(button)
            self._spare.append(button)
        del self._spare[0]  # the menu, which holds the others too
        self._add_line()
        self._add(views)
        self._add_line()
        self._add(self._marks)
        for toggle in self.toggles:
            toggle.toggled.connect(self._on_toggled)
            self._add(toggle)
        self._add_line()
        self._add(self._preset_button())
        self.add_spring()
        self._search = search
        self._add(search)
        self._add_line()
        self._add(self.counter)
        for action in between:
            button = self._button(action)
            button.setAccessibleName(action.toolTip().rpartition(" (")[0])
            self._add(button)
        self._add_line()
        self.add(self._button(view))
        self._add(self._button(report))

    def show_reading_controls(self, shown: bool) -> None:
        """Show or hide what only makes sense beside articles."""
        if shown == self._reads:
            return
        self._reads = shown
        for widget in self._reading:
            widget.setVisible(shown)
        self._forget_width()

    def show_position(self, at: int, count: int) -> None:
        """Show which divergence is current, counting from 1."""
        self._position = (at, count)
        before = len(self.counter.accessibleName())
        self._show_counter()
        if len(self.counter.accessibleName()) != before:
            self._forget_width()

    def _show_counter(self) -> None:
        at, count = self._position
        words = filled(tr("%1 of %2"), at + 1, count)
        if at < 0:
            words = tr("%n divergence(s)", None, count)
        self.counter.setAccessibleName(words if count else "")
        short = str(count) if at < 0 else f"{at + 1}/{count}"
        self.counter.setText((short if self._brief else words) if count else "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what can be done without, when the whole row does not fit."""
        if self._needed is None:
            self._say(brief=False)
            self._needed = self.width_of_one_line()
        brief = self._reads and self.width() < self._needed
        if brief != self._brief:
            self._say(brief=brief)

    def _say(self, *, brief: bool) -> None:
        self._brief = brief
        for button in self._spare:
            button.setVisible(not brief)
        self._marks.setVisible(self._reads and not brief)
        self._show_counter()
        if self._search is not None:
            self._search.set_brief(brief)

    def _forget_width(self) -> None:
        """Measure anew what all controls need: other words, or another face."""
        self._needed = None
        self._fit()

    def show_preset(self, preset: Preset) -> None:
        """Show which preset is in use."""
        self.preset.setText(f"{preset_name(preset)}  ▾")
        for action in self._presets.actions():
            action.setChecked(action.data() == str(preset))
        self._forget_width()

    def hide_kinds(self, hidden: Collection[str]) -> None:
        """Switch these kinds off, and all others on."""
        for toggle in self.toggles:
            toggle.setChecked(toggle.kind not in hidden)

    def hidden_kinds(self) -> frozenset[DivergenceKind]:
        """Return the kinds that are switched off."""
        return frozenset(toggle.kind for toggle in self.toggles if not toggle.isChecked())

    def _on_toggled(self) -> None:
        self.hidden_kinds_changed.emit(self.hidden_kinds())

    def _preset_button(self) -> QWidget:
        menu = Menu(self.preset)
        for preset, words in PRESETS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setData(str(preset))
            self._presets.addAction(action)
        self._presets.triggered.connect(
            lambda action: self.preset_chosen.emit(Preset(action.data()))
        )
        self.preset.setMenu(menu)
        self.preset.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.preset.setAccessibleName(tr("How sure counterparts must be"))
        self.preset.setToolTip(tr("How sure counterparts must be"))
        return self.preset

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action.menu() is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _add(self, widget: QWidget) -> None:
        """Put a control last that only makes sense beside articles."""
        self._keep_for_reading(widget)
        self.add(widget)

    def _add_line(self) -> None:
        line = QFrame()
        line.setObjectName("toolbarSeparator")
        self._keep_for_reading(line)
        self.add_break(line)

    def _keep_for_reading(self, widget: QWidget) -> None:
        self._reading.append(widget)
        widget.setVisible(False)
