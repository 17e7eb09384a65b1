"""Carries out what the user prefers, at once, and opens the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.choosing import Chooser
from kursk_compare.desktop.chosen_preferences import ChosenPreferences
from kursk_compare.desktop.model_trial import ModelTrial
from kursk_compare.desktop.preferences import Preferences, Strength
from kursk_compare.desktop.project_actions import ProjectActions
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.settings_dialog import SettingsDialog
from kursk_compare.desktop.toolbar import Toolbar
from kursk_compare.desktop.translation import tr
from kursk_compare.engine.model_check import problem_with
from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Preset


class Preferring(QObject):
    """Stands between the preferences and what they are about: looks, marks, comparison.

    What only this comparison shows, a kind switched off in the toolbar or another preset, is shown
    in the settings as well, and becomes a preference when it is chosen there.

    Signals:
        restart_wanted: the window is to be opened anew, in the language that is preferred now.
    """

    restart_wanted = Signal()

    def __init__(
        self,
        chosen: ChosenPreferences,
        appearance: Appearance,
        session: Session,
        toolbar: Toolbar,
        chooser: Chooser,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._chosen, self._appearance, self._session = chosen, appearance, session
        self._toolbar, self._chooser, self._window = toolbar, chooser, parent
        self._seen = chosen.now
        self._spoken = chosen.now.language
        self.trial = ModelTrial(problem_with, self)
        self.trial.tried.connect(self._on_tried)
        self.dialog: SettingsDialog | None = None
        toolbar.show_preset(session.settings.preset)
        toolbar.hide_kinds(chosen.now.hidden_kinds)
        chosen.changed.connect(self._on_changed)
        session.changed.connect(self._show)
        toolbar.hidden_kinds_changed.connect(self._show)

    def open(self, actions: ProjectActions) -> None:
        """Show the settings beside the window; `actions` are those on what is kept."""
        if self.dialog is None:
            dialog = SettingsDialog(
                self._appearance, actions.no_traces, actions.remove_data, self._window
            )
            dialog.changed.connect(lambda name, value: self._chosen.change(**{name: value}))
            dialog.preset_chosen.connect(self.choose_preset)
            dialog.strength_chosen.connect(self._on_strength)
            dialog.model_wanted.connect(self._on_model_wanted)
            dialog.usual_model_wanted.connect(self._on_usual_model)
            dialog.restart_wanted.connect(self.restart_wanted)
            dialog.reset_wanted.connect(self._on_reset)
            dialog.finished.connect(self._on_closed)
            self.dialog = dialog
            self._show()
            dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """Close the settings, if they are open."""
        if self.dialog is not None:
            self.dialog.close()

    def choose_preset(self, preset: Preset) -> None:
        """Compare as strictly as this from now on."""
        self._chosen.change(preset=preset)
        self._toolbar.show_preset(preset)
        self._session.choose_preset(preset)

    def _on_changed(self, now: Preferences) -> None:
        before, self._seen = self._seen, now
        self._appearance.apply(now)
        if now.hidden_kinds != before.hidden_kinds:
            self._toolbar.hide_kinds(now.hidden_kinds)
        self._session.choose_models(now.model, now.pair_model)
        self._show()

    def _on_strength(self, kind: DivergenceKind, strength: Strength) -> None:
        others = self._toolbar.hidden_kinds() - {kind}
        self._chosen.replace(self._chosen.now.with_strength(kind, strength))
        self._toolbar.hide_kinds(others | ({kind} if strength is Strength.NONE else set()))

    def _on_reset(self) -> None:
        self.trial.give_up()
        self._chosen.replace(Preferences())
        self._toolbar.hide_kinds(Preferences().hidden_kinds)
        self.choose_preset(Preferences().preset)
        self._show()

    def _show(self) -> None:
        if self.dialog is not None:
            hidden, preset = self._toolbar.hidden_kinds(), self._session.settings.preset
            self.dialog.show_preferences(self._chosen.now, hidden, preset)
            self.dialog.offer_restart(offered=self._chosen.now.language != self._spoken)

    def _on_closed(self) -> None:
        self.trial.give_up()
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    # Models

    def _on_model_wanted(self, pairs: bool) -> None:
        if self.dialog is None:
            return
        folder = self._chooser.model_folder(self.dialog)
        if folder:
            for field in self.dialog.models.values():
                field.tell_place()
            self.dialog.models[pairs].tell(tr("Trying this model; that takes a moment…"))
            self.trial.begin(folder, pairs=pairs)

    def _on_usual_model(self, pairs: bool) -> None:
        self.trial.give_up()
        self._prefer_model(None, pairs=pairs)

    def _on_tried(self, folder: str, pairs: bool, problem: str) -> None:
        if self.dialog is not None and problem:
            self.dialog.models[pairs].tell(problem, wrong=True)
        elif self.dialog is not None:
            self._prefer_model(folder, pairs=pairs)
            self.dialog.models[pairs].tell_place()

    def _prefer_model(self, folder: str | None, *, pairs: bool) -> None:
        self._chosen.change(**{"pair_model" if pairs else "model": folder})
