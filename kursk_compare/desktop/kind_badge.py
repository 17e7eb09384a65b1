"""The sign of a kind of divergence: its letter over its underline."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.kept_pictures import draw_kept
from kursk_compare.desktop.kind_line import draw_kind_line
from kursk_compare.desktop.names import kind_name, level_name
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style

SIDE = 22
_TARGET = 32


def draw_kind_badge(
    painter: QPainter,
    kind: DivergenceKind,
    level: Level | None,
    box: QRectF,
    appearance: Appearance,
) -> None:
    """Draw letter and underline in `box`; without a level the kind is switched off."""
    draw = partial(_draw_badge, kind, level, appearance)
    if level is None:  # words are fainter on a ground than on a picture without one
        draw(painter, box)
    else:
        draw_kept(painter, box, f"{kind} {level} {appearance.look}", draw)


def _draw_badge(
    kind: DivergenceKind,
    level: Level | None,
    appearance: Appearance,
    painter: QPainter,
    box: QRectF,
) -> None:
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
    lift = box.height() * 0.14  # the letter makes room for the line
    painter.drawText(
        box.adjusted(0, -lift, 0, -lift), Qt.AlignmentFlag.AlignCenter, kind_style(kind).letter
    )
    line = box.adjusted(box.width() * 0.18, 0, -box.width() * 0.18, -box.height() * 0.25)
    width = theme.line_width(level or Level.NOTICE) * 1.3
    draw_kind_line(painter, kind, line, colour, width)
    painter.restore()


class KindBadge(QWidget):
    """The sign of a kind as a small widget."""

    def __init__(self, kind: DivergenceKind, level: Level, appearance: Appearance) -> None:
        super().__init__()
        self._kind, self._level, self._appearance = kind, level, appearance
        appearance.changed.connect(self._fit)
        self._fit()
        self.setAccessibleName(f"{kind_name(kind)}, {level_name(level)}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802,ARG002 - Qt's name and signature
        """Paint the sign."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        draw_kind_badge(QPainter(self), self._kind, self._level, box, self._appearance)

    def _fit(self) -> None:
        side = self._appearance.type.px(SIDE)
        self.setFixedSize(side, side)


class KindToggle(QToolButton):
    """Shows or hides the marks of one kind."""

    def __init__(self, kind: DivergenceKind, appearance: Appearance) -> None:
        super().__init__()
        self.kind = kind
        self._appearance = appearance
        name = kind_name(kind)
        self.setCheckable(True)
        self.setChecked(True)
        appearance.changed.connect(self._fit)
        self._fit()
        self.setAccessibleName(filled(tr("Marks of %1"), name))
        self.setToolTip(filled(tr("%1: show or hide its marks"), name.capitalize()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a target that is easy to hit."""
        side = self._appearance.type.px(_TARGET)
        return QSize(side, side)

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
        side = self._appearance.type.px(SIDE)
        edge = (self.width() - side) / 2
        box = QRectF(edge, edge, side, side)
        level = Level.NOTICE if self.isChecked() else None
        draw_kind_badge(painter, self.kind, level, box, self._appearance)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
