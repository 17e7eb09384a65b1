"""What broke, in one sentence, with a way to try it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kursk_compare.crash_reports import versions
from kursk_compare.desktop.buttons import push_button, text_button
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.crash_window import CrashWindow
from kursk_compare.desktop.doubts import readable
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import set_edges
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import Failed

_PATIENCE_MS = 120_000


def stalled_words(minutes: int) -> str:
    """Say for how long nothing was heard of a comparison."""
    return tr(
        "The comparison has told nothing for %n minute(s): it is stuck, or it is slow; wait, "
        "cancel it, or try again.",
        None,
        minutes,
    )


class RetryBar(QFrame):
    """Shows the last thing that broke until it is tried again or dismissed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._act: Callable[[], None] | None = None
        self._told = ("", "")
        self.window_of_details: CrashWindow | None = None
        self._words = plain_label("", wraps=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = push_button(tr("Try again"))
        self.again.clicked.connect(self._on_again)
        self.details = text_button(tr("Details…"))
        self.details.clicked.connect(self._show_details)
        self.dismiss = text_button(tr("Dismiss"))
        self.dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        set_edges(layout, 16, 6, 10, 6)
        layout.addWidget(self._words, 1)
        for button in (self.again, self.details, self.dismiss):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def offer(self, sentence: str, act: Callable[[], None], details: str = "") -> None:
        """Say what broke, and offer to `act` again."""
        self._act, self._told = act, (sentence, details)
        self._words.setText(readable(sentence))
        self.setAccessibleName(sentence)
        self.details.setVisible(bool(details))
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self._act = None
        self.hide()

    def sentence(self) -> str:
        """Return what is told, "" for nothing."""
        return self._told[0] if self._act is not None else ""

    def _show_details(self) -> None:
        sentence, details = self._told
        if self.window_of_details is None:
            self.window_of_details = CrashWindow(self)
        self.window_of_details.tell(sentence, f"{versions()}\n\n{details}")

    def _on_again(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()


class BreakWatch(RetryBar):
    """Offers to try again whatever of a session breaks, or does not move for long."""

    def __init__(self, session: Session, patience: int = _PATIENCE_MS) -> None:
        super().__init__()
        self._session = session
        self._silence = QTimer(self, interval=patience, singleShot=True)
        self._silence.timeout.connect(self._on_silence)
        session.broke.connect(self._on_broke)
        session.busy_changed.connect(self._on_busy)
        session.progressed.connect(self._on_progress)

    def _on_progress(self) -> None:
        self._silence.start()

    def _on_broke(self, failed: Failed, act: Callable[[], None]) -> None:
        self.offer(told(failed.message), act, failed.details)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._silence.start()
        else:
            self._silence.stop()
        self.clear()

    def _on_silence(self) -> None:
        if self._session.busy:
            minutes = max(1, self._silence.interval() // 60_000)
            self.offer(stalled_words(minutes), self._session.try_again)
