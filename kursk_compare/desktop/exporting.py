"""Writing the report from the window: where to, in which form, how it goes, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.choosing import Chooser
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.notice_bar import SOON_DONE_MS, BusyBar, NoticeBar
from kursk_compare.desktop.session import Session
from kursk_compare.desktop.translation import tr
from kursk_compare.report.options import ReportOptions


class Exporting(QObject):
    """Asks for a place, has the report written there, and tells of it.

    `tell` shows one sentence at the bottom of the window.
    """

    def __init__(
        self,
        session: Session,
        chooser: Chooser,
        bars: tuple[BusyBar, NoticeBar],
        tell: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._chooser, self._tell, self._window = session, chooser, tell, parent
        self._busy, self._notices = bars
        self._soon = QTimer(self, interval=SOON_DONE_MS, singleShot=True)
        self._soon.timeout.connect(self._show_bar)
        self._name = ""
        session.exporting.connect(self._on_started)
        session.exported.connect(self._on_done)
        session.export_failed.connect(self._on_failed)

    def ask(self, beside: str, options: ReportOptions | None = None) -> None:
        """Ask where the report goes, at first in the folder of `beside`, and write it."""
        folder = Path(beside).parent if beside else Path()
        path = self._chooser.report(self._window, str(folder / "comparison.pdf"))
        if path:
            self._session.export_report(path, options)

    def _on_started(self, path: str) -> None:
        self._name = PurePath(path).name
        self._tell(filled(tr("Writing %1…"), self._name))
        self._soon.start()

    def _show_bar(self) -> None:
        if not self._session.busy:
            self._busy.show_waiting(filled(tr("Writing %1"), self._name))
            self._busy.show()

    def _on_done(self, path: str, notes: list[str]) -> None:
        self._end()
        self._tell(filled(tr("The report is written: %1"), path))
        self._notices.tell(notes)

    def _on_failed(self, words: str) -> None:
        self._end()
        self._tell("")
        self._notices.tell([words] if words else [])

    def _end(self) -> None:
        self._soon.stop()
        if not self._session.busy:
            self._busy.hide()
