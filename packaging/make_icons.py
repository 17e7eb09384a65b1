"""Draws the icon's PNG sizes in resources/icons from its SVGs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Below this size three columns blur, so a drawing with fewer, thicker lines is used.
SMALL = 32


def draw(svg: Path, size: int) -> QImage:
    """Return the drawing at `size` pixels, on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def make_icons(folder: Path) -> None:
    """Write every size into `folder`."""
    for size in SIZES:
        name = "kursk-compare-small.svg" if size <= SMALL else "kursk-compare.svg"
        if not draw(ICONS / name, size).save(str(folder / f"kursk-compare-{size}.png")):
            raise OSError(f"could not write the {size} pixel icon into {folder}")


if __name__ == "__main__":
    application = QGuiApplication([])
    make_icons(Path(sys.argv[1]) if len(sys.argv) > 1 else ICONS)
