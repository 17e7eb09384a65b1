"""Signs that are kept as pictures look as if they were drawn anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kursk_compare.desktop import kind_badge
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.kept_pictures import draw_kept
from kursk_compare.desktop.kind_badge import draw_kind_badge
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.finding import DivergenceKind, Level

BOX = QRectF(5, 7.5, 12, 9)


class Sign:
    """Counts how often it is drawn."""

    def __init__(self, colour="red"):
        self.colour = colour
        self.times = 0

    def draw(self, painter, box):
        self.times += 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(box.adjusted(-1, -1, 1, 1))


def painted(paint, ratio=1.0):
    image = QImage(round(60 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#eef"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


@pytest.mark.parametrize("kind", DivergenceKind)
def test_the_sign_of_a_kind_is_kept_whole(qapp, monkeypatch, kind):
    appearance = Appearance(Preferences(Colours.LIGHT, text_size=26))

    def paint(painter):
        draw_kind_badge(painter, kind, Level.STRONG, BOX.adjusted(0, 0, 12, 15), appearance)

    kept = painted(paint)
    monkeypatch.setattr(kind_badge, "draw_kept", lambda painter, box, _, draw: draw(painter, box))
    assert painted(paint) == kept


@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.5])
@pytest.mark.parametrize("box", [BOX, BOX.translated(3, 4.25)])
def test_a_kept_picture_is_the_sign_itself(qapp, ratio, box):
    sign, name = Sign(), f"sign {ratio} {box.top()}"
    fresh = painted(lambda painter: sign.draw(painter, box), ratio)
    for _ in range(2):
        kept = painted(lambda painter: draw_kept(painter, box, name, sign.draw), ratio)
        assert kept == fresh


def test_a_sign_is_drawn_once_wherever_it_stands(qapp):
    sign = Sign()

    def many(painter):
        for across in range(4):
            draw_kept(painter, BOX.translated(12 * across, 0), "once", sign.draw)

    painted(many)
    assert sign.times == 1


def test_another_name_is_another_picture(qapp):
    red, blue = Sign("red"), Sign("blue")
    one = painted(lambda painter: draw_kept(painter, BOX, "red", red.draw))
    other = painted(lambda painter: draw_kept(painter, BOX, "blue", blue.draw))
    assert one != other


def test_where_it_falls_between_pixels_it_is_drawn_anew(qapp):
    sign = Sign()

    def twice(painter):
        painter.translate(0.5, 0)
        for _ in range(2):
            draw_kept(painter, BOX, "between", sign.draw)

    painted(twice)
    assert sign.times == 2


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
)
def test_a_sign_is_kept_as_it_is_read_in_each_direction(qapp, direction):
    def draw(painter, box):
        forward = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        painter.fillRect(box.adjusted(0, 0, -4, 0) if forward else box.adjusted(4, 0, 0, 0), "red")

    def turned(paint):
        def paint_so(painter):
            painter.setLayoutDirection(direction)
            paint(painter)

        return painted(paint_so)

    fresh = turned(lambda painter: draw(painter, BOX))
    assert turned(lambda painter: draw_kept(painter, BOX, "read", draw)) == fresh
