"""How the window looks right now: colours and type, and word of any change.

One `Appearance` is built at the start and handed to every widget that paints.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from shiboken6 import isValid

from kursk_compare.desktop.held_widgets import held_widgets, put_on_sheet
from kursk_compare.desktop.preferences import Colours, Contrast, Preferences
from kursk_compare.desktop.slices import Slices
from kursk_compare.desktop.theme import (
    Theme,
    dark_contrast_theme,
    dark_theme,
    light_contrast_theme,
    light_theme,
)
from kursk_compare.desktop.typography import Typography, typography

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

MOTION_MS = 180
_TOGETHER = 100  # widgets, styled in some ten milliseconds
_LOOKS = count()
_STYLED = Qt.WidgetAttribute.WA_WState_Polished


class Appearance(QObject):
    """The theme and the type in use; follows the system where the user did not choose.

    `look` is a number that no two looks share. A window that is seen is given another one step by
    step, so that it answers meanwhile, and is painted anew when all of it has changed.

    Signals:
        changed: colours or type are others now.
        dressed: all widgets have them, and are as large as they will be.
    """

    changed = Signal()
    dressed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._ended = False
        self._dressing = Slices(self, 0.0)
        self._unstyled: dict[QWidget, None] = {}  # a set that keeps its order
        self.theme: Theme = light_theme()
        self.type: Typography = typography(preferences.text_size)
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._sight: QAccessibilityHints | None = None
        if hasattr(self._hints, "accessibility"):  # from Qt 6.10 on
            self._sight = self._hints.accessibility()
            self._sight.contrastPreferenceChanged.connect(self._refresh)
        self._refresh()

    def apply(self, preferences: Preferences) -> None:
        """Show the window as the user wants it from now on."""
        self._preferences = preferences
        self._refresh()

    def take_over(self, former: Appearance) -> None:
        """Give the windows this look in place of a former one, which may be half given."""
        former.end()
        self._unstyled |= former._unstyled
        self._refresh()

    def end(self) -> None:
        """Leave alone from now on how windows look, whatever the system tells."""
        self._ended = True
        self._dressing.stop()

    def motion_ms(self) -> int:
        """Return how long a movement lasts, 0 when the system asks for none."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return 0
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        wanted = application.style().styleHint(hint)
        return min(MOTION_MS, wanted) if self._preferences.motion else 0

    def _refresh(self) -> None:
        if self._ended:
            return
        wanted = self._preferences
        theme = _THEMES[self._wants_dark(), self._wants_high_contrast()]()
        self.theme = replace(theme, light_kinds=wanted.light_kinds)
        self.type = typography(wanted.text_size, wanted.face, wanted.line_height / 100)
        self.look = next(_LOOKS)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            steps = self._dress(application, self.theme.style_sheet(self.type))
            if any(window.isVisible() for window in application.topLevelWidgets()):
                next(steps)
                self._dressing.start(steps)
            else:
                self._dressing.stop()
                deque(steps, maxlen=0)
        self.changed.emit()

    @property
    def dressing(self) -> bool:
        """Whether the windows are still to be painted in the look there is now."""
        return self._dressing.running

    def _dress(self, application: QApplication, sheet: str) -> Iterator[None]:
        """Give the application font, colours and style, as far as they are others: that is slow.

        Qt would style all widgets in one go; so it is told that none is styled yet, and each is
        unstyled before and styled afterwards, a few in a step. One sheet in place of another
        takes it several times as long as none and then a new one. And it asks for no paint of a
        window that came to be painted while that was off: we ask for it.
        """
        is_other = application.font() != self.type.interface or application.styleSheet() != sheet
        if is_other or self._unstyled:
            for window in application.topLevelWidgets():
                window.setUpdatesEnabled(False)
            yield
            yield from self._unstyle(application)
            yield
            put_on_sheet(application, "")
            yield
            with held_widgets():
                application.setFont(QFont(self.type.interface))
            yield
            with held_widgets():
                application.setPalette(self.theme.palette())
            yield
            put_on_sheet(application, sheet)
            yield
            yield from self._style()
        self.dressed.emit()
        yield
        for window in application.topLevelWidgets():
            window.setUpdatesEnabled(True)
            request = QEvent(QEvent.Type.UpdateRequest)
            QApplication.postEvent(window, request, Qt.EventPriority.LowEventPriority.value)

    def _unstyle(self, application: QApplication) -> Iterator[None]:
        for at, widget in enumerate(application.allWidgets()):
            if isValid(widget) and widget.testAttribute(_STYLED):
                application.style().unpolish(widget)
                widget.setAttribute(_STYLED, False)
                self._unstyled[widget] = None
            if at % _TOGETHER == 0:
                yield

    def _style(self) -> Iterator[None]:
        """Style all widgets, and only then let them fit themselves and what they hold."""
        for at, widget in enumerate(tuple(self._unstyled)):
            if isValid(widget):
                QApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
            if at % _TOGETHER == 0:
                yield
        yield
        for widget in filter(isValid, self._unstyled):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        self._unstyled.clear()

    def _wants_dark(self) -> bool:
        if self._preferences.colours is not Colours.SYSTEM:
            return self._preferences.colours is Colours.DARK
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _wants_high_contrast(self) -> bool:
        if self._preferences.contrast is not Contrast.SYSTEM:
            return self._preferences.contrast is Contrast.HIGH
        told = self._sight.contrastPreference() if self._sight is not None else None
        return told == Qt.ContrastPreference.HighContrast


_THEMES = {
    (False, False): light_theme,
    (True, False): dark_theme,
    (False, True): light_contrast_theme,
    (True, True): dark_contrast_theme,
}
"""By whether it is dark, and whether its contrast is high."""
