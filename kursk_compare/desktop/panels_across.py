"""The panels side by side: the sources, the texts and what is chosen; how the width is shared."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.sources_panel import SourcesPanel
from kursk_compare.desktop.stage import Stage
from kursk_compare.desktop.statement_panel import StatementPanel
from kursk_compare.desktop.typography import Typography

_SOURCES_WIDTH = 230
_STATEMENT_WIDTH = 322
_LEAST_STATEMENT = 284
_ROOM_FOR_SOURCES = 1800
_MOST_OF_ALL = 0.3


class PanelsAcross(QSplitter):
    """Shares its width out among the panels until the user drags a border.

    Signals:
        narrowed: the sources' signs alone are shown from now on (True), or all about them.
    """

    narrowed = Signal(bool)

    def __init__(
        self,
        sources: SourcesPanel,
        stage: Stage,
        statement: StatementPanel,
        appearance: Appearance,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._appearance = appearance
        self._sources = sources
        self._narrow_wanted: bool | None = None
        self._is_dragged = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        statement.setMinimumWidth(_LEAST_STATEMENT)
        for widget in (sources, stage, statement):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._on_dragged)

    def toggle_sources(self) -> None:
        """Show the list of sources in full, or their signs alone; stays so from now on."""
        self._narrow_wanted = not self._sources.narrow
        self.share_out()

    def share_out(self) -> None:
        """Give both lists their usual widths, and the texts what is left."""
        narrow = self._is_narrow_best() if self._narrow_wanted is None else self._narrow_wanted
        turns = narrow != self._sources.narrow
        if turns:
            self._sources.set_narrow(narrow)
            self.narrowed.emit(narrow)
        if turns or not self._is_dragged:
            self.setSizes(self._usual_widths())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give narrow windows to the text.

        Shared out first: where Qt puts the panels before, long texts are laid out twice.
        """
        self.share_out()
        super().resizeEvent(event)

    def _is_narrow_best(self) -> bool:
        return self.width() < self._appearance.type.px(_ROOM_FOR_SOURCES)

    def _usual_widths(self) -> list[int]:
        fonts, narrow = self._appearance.type, self._sources.narrow
        sources = self._sources.rail_width if narrow else fonts.px(_SOURCES_WIDTH)
        statement = enlarged(fonts, _STATEMENT_WIDTH, self.width())
        return [sources, max(0, self.width() - sources - statement), statement]

    def _on_dragged(self) -> None:
        self._is_dragged = True


def enlarged(fonts: Typography, usual: int, room: int) -> int:
    """Return the size for larger words too, but never so much that the texts have no room."""
    return min(fonts.px(usual), max(usual, int(room * _MOST_OF_ALL)))
