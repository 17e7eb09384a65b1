"""The first window: what to do when nothing is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.buttons import push_button
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.translation import tr
from kursk_compare.resources import resource

_ICON_SIDE = 76
_WIDEST = 620
_LEAD = to_translate(
    "Open two or more articles. They appear side by side, with what differs marked: "
    "wording, figures, and who says it."
)


class StartPage(QWidget):
    """Offers to open articles or the sample set; files can be dropped anywhere.

    Signals:
        open_wanted: the user wants to choose files.
        folder_wanted: the user wants to choose a folder.
        sample_wanted: the user wants to see the sample set.
    """

    open_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("stage")
        self._appearance = appearance
        self._title = _centred(tr("See how different sources report the same event."), "")
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self._icon(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(_centred(tr(_LEAD)))
        column.addSpacing(10)
        column.addLayout(self._buttons())
        column.addWidget(_centred(tr("or drop files or a folder here")))
        column.addSpacing(26)
        column.addWidget(
            _centred(tr("Text, Markdown, HTML, PDF and Word. Nothing leaves this computer."))
        )
        self._place(column)
        appearance.changed.connect(self._dress)
        self._dress()

    def _place(self, column: QVBoxLayout) -> None:
        self._room = room = QWidget()
        room.setLayout(column)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(room, 100)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(5)
        layout.addLayout(middle)
        layout.addStretch(6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the paper and the place to drop files."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("line_strong"), 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(22, 22, -22, -22), 16, 16)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give the words a width that is good to read, and the keyboard to the first button."""
        super().showEvent(event)
        self._fit()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Leave the buttons their room, whatever becomes of their words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self._room.setMaximumWidth(max(_WIDEST, self._room.minimumSizeHint().width()))

    def _buttons(self) -> QHBoxLayout:
        self.choose = push_button(tr("Open articles…"), "primaryButton")
        self.choose.clicked.connect(self.open_wanted)
        folder = push_button(tr("Open a folder…"), "secondaryButton")
        folder.clicked.connect(self.folder_wanted)
        sample = push_button(tr("Open the sample set"), "secondaryButton")
        sample.clicked.connect(self.sample_wanted)
        layout = QHBoxLayout()
        layout.setSpacing(10)
        layout.addStretch(1)
        for button in (self.choose, folder, sample):
            button.setAutoDefault(True)  # Enter presses what has the keyboard
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            layout.addWidget(button)
        layout.addStretch(1)
        return layout

    def _icon(self) -> QLabel:
        label = QLabel()
        ratio = max(1.0, self.devicePixelRatioF())
        pixmap = QPixmap()
        pixmap.loadFromData(resource("icons/kursk-compare-256.png").read_bytes())
        side = round(_ICON_SIDE * ratio)
        pixmap = pixmap.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap.setDevicePixelRatio(ratio)
        label.setPixmap(pixmap)
        label.setAccessibleName("Kursk Compare")
        return label

    def _dress(self) -> None:
        self._title.setFont(self._appearance.type.title)
        self._fit()


def _centred(words: str, name: str = "soft") -> QLabel:
    label = plain_label(words, name, wraps=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
