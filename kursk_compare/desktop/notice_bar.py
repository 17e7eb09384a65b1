"""Calm messages above the columns: what runs, with Cancel; what went wrong, until dismissed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from kursk_compare.desktop.announcing import announce
from kursk_compare.desktop.buttons import text_button
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import set_edges
from kursk_compare.desktop.tall_widget import ModestArea, TallWidget
from kursk_compare.desktop.translation import tr

# What is done sooner needs no bar that comes and goes.
SOON_DONE_MS = 400
# Of what scrolls, half a line tells that there is more.
_MOST_LINES = 5.5


class BusyBar(QFrame):
    """Tells the stage that runs and how far it is.

    Signals:
        cancel_wanted: the user wants it to stop.
    """

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("busy")
        self._words = plain_label("")
        self._words.setMinimumWidth(260)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self.cancel = text_button(tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self._soon = QTimer(self, interval=SOON_DONE_MS, singleShot=True)
        self._soon.timeout.connect(self.show)
        layout = QHBoxLayout(self)
        set_edges(layout, 16, 4, 10, 4)
        layout.setSpacing(16)
        layout.addWidget(self._words)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def show_progress(self, words: str, fraction: float) -> None:
        """Show the stage and the share done in 0..1."""
        self._words.setText(words)
        self._bar.setUpdatesEnabled(False)  # it would paint the whole window at once, and wait
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(fraction * 1000))
        self._bar.setUpdatesEnabled(True)

    def show_waiting(self, words: str) -> None:
        """Show what runs where nobody can say how far it is."""
        self._words.setText(words)
        self._bar.setRange(0, 0)

    def show_soon(self) -> None:
        """Appear, unless it is hidden before anyone could read it."""
        self._soon.start()

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name and arguments
        """Appear or go now."""
        self._soon.stop()
        super().setVisible(visible)

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()


class NoticeBar(QFrame):
    """Shows plain sentences until the user dismisses them; many scroll, and leave room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._sentences: list[str] = []
        self._appearing = QTimer(self, interval=0, singleShot=True)
        self._appearing.timeout.connect(self._appear)
        self._words = plain_label("", wraps=True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dismiss = text_button(tr("Dismiss"))
        self.dismiss.clicked.connect(self.clear)
        self._area = self._make_area()
        layout = QHBoxLayout(self)
        set_edges(layout, 16, 6, 10, 6)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _make_area(self) -> ModestArea:
        inside = TallWidget()
        inside.setObjectName("notices")
        inside.column.addWidget(self._words)
        area = ModestArea(inside, 0)
        area.verticalScrollBar().rangeChanged.connect(self._let_keys_scroll)
        return area

    def _let_keys_scroll(self, _least: int, most: int) -> None:
        policies = Qt.FocusPolicy
        self._area.setFocusPolicy(policies.TabFocus if most else policies.NoFocus)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many lines of larger words."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._limit_height()

    def _limit_height(self) -> None:
        line, edges = self._words.fontMetrics().lineSpacing(), 2 * self._area.frameWidth()
        self._area.setMinimumHeight(line + edges)
        self._area.setMaximumHeight(int(line * _MOST_LINES) + edges)

    def tell(self, sentences: list[str]) -> None:
        """Add sentences to what is shown, in a turn of its own: the window is laid out for it."""
        shown = map(told, sentences)
        self._sentences.extend(s for s in shown if s not in self._sentences)
        if sentences:
            self._appearing.start()

    def _appear(self) -> None:
        self._words.setText(readable("\n".join(self._sentences)))
        self._limit_height()
        self.setAccessibleName(" ".join(self._sentences))
        self._area.setAccessibleName(self.accessibleName())
        self.show()
        announce(self, self.accessibleName())

    def clear(self) -> None:
        """Show nothing."""
        self._sentences = []
        self._appearing.stop()
        self.hide()

    def sentences(self) -> list[str]:
        """Return what is shown."""
        return list(self._sentences)
