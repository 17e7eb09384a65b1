"""Words that are painted over as many lines as the width asks for; never markup."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.marked_text import LaidText
from kursk_compare.desktop.tall_widget import let_height_follow_width

# Layouts ask for the height at several widths in turn before they settle on one.
_KEPT_WIDTHS = 6


class PaintedWords(QWidget):
    """As wide as there is room, as high as its words are then; `name` is told to screen readers."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._laid: dict[int, LaidText] = {}
        self.setAccessibleName(name)
        let_height_follow_width(self)
        appearance.changed.connect(self._on_appearance_changed)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the lines that are shown at that width."""
        return round(self._at(width).height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable size."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(60, 20)

    def _lay_out(self, width: int) -> LaidText:
        """Lay out what is shown at that width, in pixels."""
        raise NotImplementedError

    def _at(self, width: int) -> LaidText:
        if width not in self._laid:
            if len(self._laid) >= _KEPT_WIDTHS:
                self._laid.clear()
            self._laid[width] = self._lay_out(width)
        return self._laid[width]

    def _on_appearance_changed(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()
