"""How the window looks right now: colours and type, and word of any change.

One `Appearance` is built at the start and handed to every widget that paints.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.theme import Theme, dark_theme, light_theme
from kursk_compare.desktop.typography import Typography, typography

MOTION_MS = 180


class Appearance(QObject):
    """The theme and the type in use; follows the system where the user did not choose.

    Signals:
        changed: colours or type are others now.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.theme: Theme = light_theme()
        self.type: Typography = typography(preferences.text_size)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)
        self._refresh()

    def apply(self, preferences: Preferences) -> None:
        """Show the window as the user wants it from now on."""
        self._preferences = preferences
        self._refresh()

    def motion_ms(self) -> int:
        """Return how long a movement lasts, 0 when the system asks for none."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return 0
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        wanted = application.style().styleHint(hint)
        return min(MOTION_MS, wanted) if self._preferences.motion else 0

    def _refresh(self) -> None:
        self.theme = dark_theme() if self._wants_dark() else light_theme()
        self.type = typography(self._preferences.text_size)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(QFont(self.type.interface))
            application.setPalette(self.theme.palette())
            application.setStyleSheet(self.theme.style_sheet(self.type))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._preferences.colours is not Colours.SYSTEM:
            return self._preferences.colours is Colours.DARK
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
