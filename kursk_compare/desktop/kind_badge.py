"""The sign of a kind of divergence: its letter over its underline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.kind_line import draw_kind_line
from kursk_compare.desktop.names import kind_name, level_name
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style

SIDE = 22


def draw_kind_badge(
    painter: QPainter,
    kind: DivergenceKind,
    level: Level | None,
    box: QRectF,
    appearance: Appearance,
) -> None:
    """Draw letter and underline in `box`; without a level the kind is switched off."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = appearance.theme
    colour = theme.kind_line(kind) if level is not None else theme.colour("faint")
    if level is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.kind_fill(kind, level))
        painter.drawRoundedRect(box, 4, 4)
    font = QFont(appearance.type.small)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(
        box.adjusted(0, -3, 0, -3), Qt.AlignmentFlag.AlignCenter, kind_style(kind).letter
    )
    line = QRectF(box.left() + 4, box.top(), box.width() - 8, box.height() - 5.5)
    width = theme.line_width(level or Level.NOTICE) * 1.3
    draw_kind_line(painter, kind, line, colour, width)
    painter.restore()


class KindBadge(QWidget):
    """The sign of a kind as a small widget."""

    def __init__(self, kind: DivergenceKind, level: Level, appearance: Appearance) -> None:
        super().__init__()
        self._kind, self._level, self._appearance = kind, level, appearance
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(f"{kind_name(kind)}, {level_name(level)}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the sign."""
        box = QRectF(0.5, 0.5, SIDE - 1, SIDE - 1)
        draw_kind_badge(QPainter(self), self._kind, self._level, box, self._appearance)


class KindToggle(QToolButton):
    """Shows or hides the marks of one kind."""

    def __init__(self, kind: DivergenceKind, appearance: Appearance) -> None:
        super().__init__()
        self.kind = kind
        self._appearance = appearance
        name = kind_name(kind)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedSize(32, 32)
        self.setAccessibleName(filled(tr("Marks of %1"), name))
        self.setToolTip(filled(tr("%1: show or hide its marks"), name.capitalize()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a target that is easy to hit."""
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the sign, faint when hidden, and where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        if self.underMouse() or self.hasFocus():
            painter.setPen(theme.focus_pen() if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            inset = theme.focus / 2
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, 6, 6)
        edge = (self.width() - SIDE) / 2
        box = QRectF(edge, edge, SIDE, SIDE)
        level = Level.NOTICE if self.isChecked() else None
        draw_kind_badge(painter, self.kind, level, box, self._appearance)
