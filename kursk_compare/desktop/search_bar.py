"""The field to look for words in all sources, with the count of hits and the steps through them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from kursk_compare.desktop.buttons import text_button
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import set_edges, sided
from kursk_compare.desktop.text_field import text_field
from kursk_compare.desktop.translation import tr

_PAUSE_MS = 90
_ROOM_FOR_COUNT = "12345/12345"


class SearchBar(QFrame):
    """Field, count, previous, next.

    Signals:
        wanted: the words to look for, "" for none.
        step_wanted: 1 for the next hit, -1 for the previous one.
        left: the user is done with searching.
    """

    wanted = Signal(str)
    step_wanted = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.field = text_field()
        self.field.setPlaceholderText(tr("Find in all sources"))
        self.field.setAccessibleName(tr("Find in all sources"))
        self.field.setClearButtonEnabled(False)
        self.field.installEventFilter(self)
        self.count = plain_label("", "counter")
        inside = QHBoxLayout(self.field)
        set_edges(inside, 0, 0, 4, 0)
        inside.addStretch(1)
        inside.addWidget(self.count)
        self._brief = self._searched = False
        self.previous = self._button("‹", tr("Previous hit"), -1)
        self.next = self._button("›", tr("Next hit"), 1)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.ask)
        self.field.textEdited.connect(lambda _: self._pause.start())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.field, self.previous, self.next):
            layout.addWidget(widget)
        self.show_count(0, -1, searched=False)
        self._fit()

    def begin(self) -> None:
        """Let the user type."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask(self) -> None:
        """Look for what is typed, at once."""
        self._pause.stop()
        self.wanted.emit(self.field.text())

    def show_count(self, count: int, at: int, *, searched: bool) -> None:
        """Show how many hits there are, and which is current (from 0, -1 for none)."""
        shown = f"{at + 1}/{count}" if at >= 0 else str(count)
        self.count.setText(shown if searched else "")
        told = (
            filled(tr("hit %1 of %2"), at + 1, count) if at >= 0 else tr("%n hit(s)", None, count)
        )
        self.count.setAccessibleName(told if searched else "")
        self._searched = searched
        self._show_parts()
        self.previous.setEnabled(count > 0)
        self.next.setEnabled(count > 0)
        self.field.setProperty("nothing", "true" if searched and not count else "false")
        self.field.style().polish(self.field)

    def set_brief(self, brief: bool) -> None:
        """Leave the steps to the keys where there is little room."""
        self._brief = brief
        self._show_parts()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Be as wide as the words in the field need."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_parts()

    def _fit(self) -> None:
        metrics = self.field.fontMetrics()
        words = f"{self.field.placeholderText()} {_ROOM_FOR_COUNT}"
        self.field.setFixedWidth(metrics.horizontalAdvance(words))

    def _show_parts(self) -> None:
        self.count.setVisible(self._searched)
        counted = QFontMetrics(self.count.font()).horizontalAdvance(self.count.text()) + 14
        width = counted if self._searched else 0
        left, right = sided(0, width)
        self.field.setTextMargins(left, 0, right, 0)
        for button in (self.previous, self.next):
            button.setVisible(self._searched and not self._brief)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Step with Enter, leave with Esc."""
        if isinstance(event, QKeyEvent) and watched is self.field:
            escape = event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and escape:
                self.leave()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in {
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            }:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                if self._pause.isActive():
                    self.ask()
                else:
                    self.step_wanted.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Forget what was looked for."""
        self._pause.stop()
        self.field.clear()
        self.left.emit()

    def _button(self, words: str, name: str, by: int) -> QToolButton:
        button = text_button(words)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.step_wanted.emit(by))
        return button
