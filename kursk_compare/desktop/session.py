"""What the window works on: which articles are open, what is running, what came of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import QObject, Signal

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.engine_link import EngineLink
from kursk_compare.engine import ArticlesRead, Exported, Failed, Finished, Progress
from kursk_compare.settings import Preset, Settings

# The stages in a reader's words, and the share of the whole at which each begins.
STAGES = {
    "reading": ("Reading the articles", 0.0),
    "sentences": ("Finding the sentences", 0.3),
    "figures": ("Finding figures", 0.33),
    "attribution": ("Finding who says what", 0.38),
    "embedding": ("Understanding the sentences", 0.45),
    "alignment": ("Finding counterparts", 0.45),
    "comparison": ("Comparing the statements", 0.9),
}
_COUNT = re.compile(r"^(\d+)/(\d+)$")
_STARTS = sorted({start for _, start in STAGES.values()} | {1.0})


def overall(progress: Progress) -> tuple[str, float]:
    """Return the stage in words, and the share of the whole comparison that is done."""
    words, start = STAGES.get(progress.stage, (progress.stage.capitalize(), 0.0))
    end = next((s for s in _STARTS if s > start), 1.0)
    detail = _COUNT.sub(r"\1 of \2", progress.detail)
    shown = f"{words} · {detail}" if detail else words
    return shown, start + (end - start) * min(max(progress.fraction, 0.0), 1.0)


class Session(QObject):
    """The open articles and the jobs on them.

    Signals:
        busy_changed: a comparison runs, or no longer does.
        progressed: the stage in words, and the share done in 0..1.
        articles_shown: the articles are read (a ComparisonIndex without findings).
        comparison_shown: the comparison is there (its ComparisonIndex).
        unreadable: one plain sentence for each file that could not be read.
        failed: one plain sentence why there is no result.
        exporting: a report is being written to this path.
        exported: the path of the report, and sentences on it.
        export_failed: one plain sentence why there is no report.
        cancelled: the user stopped the comparison.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, float)
    articles_shown = Signal(object)
    comparison_shown = Signal(object)
    unreadable = Signal(list)
    failed = Signal(str)
    exporting = Signal(str)
    exported = Signal(str, list)
    export_failed = Signal(str)
    cancelled = Signal()

    def __init__(self, link: EngineLink, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._settings = settings
        self._comparing: int | None = None
        self._exporting: int | None = None
        self._articles: tuple[Article, ...] = ()
        self.paths: tuple[str, ...] = ()
        self.comparison: Comparison | None = None
        link.event_arrived.connect(self._on_event)

    @property
    def busy(self) -> bool:
        """Whether a comparison is running."""
        return self._comparing is not None

    @property
    def settings(self) -> Settings:
        """The choices of the next comparison."""
        return self._settings

    def open_paths(self, paths: Sequence[str]) -> None:
        """Read and compare these files and folders, and nothing else."""
        self._stop_running()
        self.paths = tuple(dict.fromkeys(paths))
        self.comparison = None
        files, settings = self.paths, self._settings
        self._compare(self._link.request(lambda engine: engine.compare_files(files, settings)))

    def add_paths(self, paths: Sequence[str]) -> None:
        """Read and compare these files together with what is open."""
        self.open_paths((*self.paths, *paths))

    def choose_preset(self, preset: Preset) -> None:
        """Compare what is open anew, as strictly as `preset` says."""
        if preset is self._settings.preset:
            return
        self._settings = replace(self._settings, preset=preset)
        if len(self._articles) > 1:
            self._stop_running()
            articles, settings = self._articles, self._settings
            self._compare(
                self._link.request(lambda engine: engine.compare_articles(articles, settings))
            )

    def export_pdf(self, path: str) -> None:
        """Write the report of the comparison shown to `path`."""
        comparison = self.comparison
        if comparison is None or self._exporting is not None:
            return
        self.exporting.emit(path)
        self._exporting = self._link.request(lambda engine: engine.export_pdf(comparison, path))

    def cancel(self) -> None:
        """Stop the running comparison; what was read stays open."""
        if self._comparing is not None:
            self._stop_running()
            self.busy_changed.emit(False)
            self.cancelled.emit()

    def _compare(self, ticket: int) -> None:
        self._comparing = ticket
        self.busy_changed.emit(True)
        self.progressed.emit(STAGES["reading"][0], 0.0)

    def _stop_running(self) -> None:
        if self._comparing is not None:
            self._comparing = None
            self._link.cancel()
            if self._exporting is not None:
                self._exporting = None
                self.export_failed.emit("The report was not written, because you cancelled.")

    def _on_event(self, ticket: int, event: object, index: ComparisonIndex | None) -> None:
        if ticket == self._exporting:
            self._on_export_event(event)
        elif ticket == self._comparing:
            self._on_compare_event(event, index)

    def _on_compare_event(self, event: object, index: ComparisonIndex | None) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(*overall(event))
        elif isinstance(event, ArticlesRead):
            self._articles = event.articles
            if event.errors:
                self.unreadable.emit([f"{PurePath(e.path).name}: {e.reason}" for e in event.errors])
            if index is not None:
                self.articles_shown.emit(index)
        elif isinstance(event, Finished):
            self.comparison = event.comparison
            self._articles = event.comparison.articles
            self._end_comparing()
            self.comparison_shown.emit(index)
        elif isinstance(event, Failed):
            self._end_comparing()
            self.failed.emit(event.message)

    def _end_comparing(self) -> None:
        self._comparing = None
        self.busy_changed.emit(False)

    def _on_export_event(self, event: object) -> None:
        if isinstance(event, Exported):
            self._exporting = None
            self.exported.emit(event.path, list(event.notes))
        elif isinstance(event, Failed):
            self._exporting = None
            self.export_failed.emit(event.message)
