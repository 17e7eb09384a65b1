"""Pictures that are painted once and shown again and again."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache, QTransform


def draw_kept(
    painter: QPainter, box: QRectF, name: str, draw: Callable[[QPainter, QRectF], None]
) -> None:
    """Draw something small in `box`, from the picture kept of it if there is one.

    `name` is another one wherever the picture is, but for its place; what hangs over the box by no
    more than half its height is kept too. Where the picture would not fall on whole pixels, as on a
    screen scaled by a half, it is drawn anew: it must stay sharp.
    """
    over = ceil(box.height() / 2)
    corner = QPointF(floor(box.left()) - over, floor(box.top()) - over)
    transform = painter.deviceTransform()
    if not _keeps_pixels(transform, corner):
        draw(painter, box)
        return
    ratio, inner, direction = transform.m11(), box.translated(-corner), painter.layoutDirection()
    key = f"{name} {inner.x()} {inner.y()} {inner.width()} {inner.height()} {ratio} {direction}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = clear_picture(inner.right() + over, inner.bottom() + over, ratio)
        anew = QPainter(picture)
        anew.setLayoutDirection(direction)
        draw(anew, inner)
        anew.end()
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(corner, picture)


def clear_picture(width: float, height: float, ratio: float) -> QPixmap:
    """Return an empty picture of this size for a screen with `ratio` pixels to each of ours."""
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _keeps_pixels(transform: QTransform, corner: QPointF) -> bool:
    turned = transform.m12() or transform.m21() or transform.m11() != transform.m22()
    at = transform.map(corner)
    return not turned and at.x().is_integer() and at.y().is_integer()
