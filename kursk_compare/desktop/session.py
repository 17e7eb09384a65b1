"""What the window works on: which articles are open, what is running, what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from kursk_compare.article import Article
from kursk_compare.attribution.model import Entity
from kursk_compare.comparison.model import Comparison
from kursk_compare.corrections import Corrections
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.engine_link import EngineLink
from kursk_compare.desktop.filling import filled, in_turn, to_translate
from kursk_compare.desktop.speaker_decisions import (
    joined,
    set_apart,
    speaker_name,
    undecided,
)
from kursk_compare.desktop.standing import DecisionStep, Standing
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import (
    ArticlesRead,
    Decisions,
    Exported,
    Failed,
    Finished,
    Progress,
    SourceFact,
)
from kursk_compare.engine.decisions import NO_DECISIONS, load_decisions, save_decisions
from kursk_compare.report.options import ReportOptions
from kursk_compare.settings import Preset, Settings

# The stages in a reader's words, and the share of the whole at which each begins.
STAGES = {
    "reading": (to_translate("Reading the articles"), 0.0),
    "sentences": (to_translate("Finding the sentences"), 0.3),
    "figures": (to_translate("Finding figures"), 0.33),
    "attribution": (to_translate("Finding who says what"), 0.38),
    "embedding": (to_translate("Understanding the sentences"), 0.45),
    "alignment": (to_translate("Finding counterparts"), 0.45),
    "comparison": (to_translate("Comparing the statements"), 0.9),
}
_COUNT = re.compile(r"^(\d+)/(\d+)$")
_STARTS = sorted({start for _, start in STAGES.values()} | {1.0})


def overall(progress: Progress) -> tuple[str, float]:
    """Return the stage in words, and the share of the whole comparison that is done."""
    words, start = STAGES.get(progress.stage, (progress.stage.capitalize(), 0.0))
    end = next((s for s in _STARTS if s > start), 1.0)
    counted = _COUNT.match(progress.detail)
    detail = filled(tr("%1 of %2"), *counted.groups()) if counted else progress.detail
    shown = in_turn(" · ", (tr(words), detail))
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
        broke: a Failed event of what may succeed when tried again, and what tries it.
        exporting: a report is being written to this path.
        exported: the path of the report, and sentences on it.
        export_failed: one plain sentence why there is no report, "" when it `broke`.
        cancelled: the user stopped the comparison.
        not_kept: one plain sentence why a decision is not kept for the next time.
        changed: what is open, decided or chosen is another, or its comparison is.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, float)
    articles_shown = Signal(object)
    comparison_shown = Signal(object)
    unreadable = Signal(list)
    failed = Signal(str)
    broke = Signal(object, object)
    exporting = Signal(str)
    exported = Signal(str, list)
    export_failed = Signal(str)
    cancelled = Signal()
    not_kept = Signal(str)
    changed = Signal()

    def __init__(
        self,
        link: EngineLink,
        settings: Settings,
        kept_in: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._settings = settings
        self._kept_in = kept_in
        self._standing = Standing()
        self.steps = QUndoStack(self)
        self._comparing: int | None = None
        self._exporting: int | None = None
        self._again: Callable[[], None] = self._compare_anew
        self._export_again: Callable[[], None] = self._compare_anew
        self.comparison: Comparison | None = None
        link.event_arrived.connect(self._on_event)
        link.aside_failed.connect(self.not_kept)

    @property
    def busy(self) -> bool:
        """Whether a comparison is running."""
        return self._comparing is not None

    @property
    def writing(self) -> bool:
        """Whether a report is being written."""
        return self._exporting is not None

    @property
    def settings(self) -> Settings:
        """The choices of the next comparison."""
        return self._settings

    @property
    def standing(self) -> Standing:
        """The open articles and what is decided about them."""
        return self._standing

    @property
    def paths(self) -> tuple[str, ...]:
        """The files and folders that are open."""
        return self._standing.paths

    @property
    def decisions(self) -> Decisions:
        """What the user decided about what is open."""
        return self._standing.decisions

    def open_paths(self, paths: Sequence[str]) -> None:
        """Read and compare these files and folders, and nothing else."""
        self._open(paths, NO_DECISIONS)

    def add_paths(self, paths: Sequence[str]) -> None:
        """Read and compare these files together with what is open; decisions stay."""
        held = self._standing.articles
        self._open(paths if held else (*self.paths, *paths), self.decisions, held)

    def _open(
        self, paths: Sequence[str], decisions: Decisions, held: tuple[Article, ...] = ()
    ) -> None:
        self._stop_running()
        self.steps.clear()
        files, settings = tuple(dict.fromkeys(paths)), self._settings
        known = self.paths if held else ()
        self._standing = Standing(held, tuple(dict.fromkeys((*known, *files))), decisions)
        self.comparison = None
        self._again = partial(self._open, paths, decisions, held)
        kept_in = None if self._kept_in is None else str(self._kept_in)
        self._compare(
            self._link.request(
                lambda engine: engine.compare_files(files, settings, decisions, kept_in, held)
            )
        )
        self.changed.emit()

    def restore(
        self, standing: Standing, settings: Settings, index: ComparisonIndex | None
    ) -> None:
        """Take up work that was kept, or none (None); what is not compared is compared anew."""
        self._stop_running()
        self._end_comparing()
        self.steps.clear()
        self._standing, self._settings = standing, settings
        self.comparison = index.comparison if index is not None and index.is_made else None
        if self.comparison is not None:
            self.comparison_shown.emit(index)
        elif standing.articles:
            self.articles_shown.emit(index)
            if len(standing.articles) > 1:
                self._compare_anew()
        self.changed.emit()

    def keep_in(self, folder: Path | None, *, use_cache: bool) -> None:
        """Keep decisions in this folder from now on, or nowhere, and vectors or not."""
        self._kept_in = folder
        self._settings = replace(self._settings, use_cache=use_cache)

    def choose_preset(self, preset: Preset) -> None:
        """Compare what is open anew, as strictly as `preset` says."""
        self._choose(replace(self._settings, preset=preset))

    def choose_models(self, model: str | None, pair_model: str | None) -> None:
        """Compare what is open anew, with models in these folders (None: as usual, and none)."""
        self._link.expect_models(model, pair_model)
        self._choose(replace(self._settings, model=model, pair_model=pair_model))

    def _choose(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        if len(self._standing.articles) > 1:
            self._stop_running()
            self._compare_anew()
        self.changed.emit()

    # Decisions

    def join_speakers(self, first: str, second: str) -> None:
        """Declare two speakers (ids of entities) one."""
        one, other = self._entity(first), self._entity(second)
        names = (speaker_name(one, self.decisions), speaker_name(other, self.decisions))
        words = tr("%1 is the same speaker as %2")
        self._decide(filled(words, *names), joined(self.decisions, one, other))

    def set_speaker_apart(self, wording: str) -> None:
        """Declare a wording a speaker of its own."""
        words = tr("%1 is another speaker")
        self._decide(filled(words, wording), set_apart(self.decisions, wording))

    def undo_speaker(self, speaker: str) -> None:
        """Take back what was decided on a speaker (the id of an entity)."""
        entity = self._entity(speaker)
        words = filled(tr("Leave %1 to the program"), speaker_name(entity, self.decisions))
        self._decide(words, undecided(self.decisions, entity))

    @property
    def corrections(self) -> Corrections:
        """What the user decided on sentences."""
        return self.decisions.corrections

    def correct(self, words: str, corrections: Corrections) -> None:
        """Decide on sentences; `words` name the step for undo and redo."""
        self._decide(words, replace(self.decisions, corrections=corrections))

    def describe_source(self, told: Article) -> None:
        """Decide a source's outlet and dates; no outlet leaves the file's own."""
        read = next(a for a in self._standing.articles if a.id == told.id)
        words = filled(tr("Outlet and dates of source %1"), told.id)
        self._decide(words, self.decisions.with_fact(SourceFact.between(read, told)))

    def remove_source(self, article: str) -> None:
        """Compare the other articles without this one; at least two must be left."""
        rest = self._standing.without(article)
        if 2 <= len(rest.articles) < len(self._standing.articles):
            if self._kept_in is not None:
                kept = load_decisions(self._kept_in, rest.articles)
                rest = replace(rest, decisions=rest.decisions.over(kept))
            self._step(filled(tr("Remove source %1"), article), rest)

    def move_source(self, article: str, by: int) -> None:
        """Put a source further down among the others, or up; the letters go by the order."""
        moved = self._standing.moved(article, by)
        if moved.articles != self._standing.articles:
            self._step(filled(tr("Move source %1"), article), moved)

    def _decide(self, words: str, decisions: Decisions) -> None:
        if decisions != self.decisions:
            self._step(words, replace(self._standing, decisions=decisions))

    def _step(self, words: str, after: Standing) -> None:
        self.steps.push(DecisionStep(words, self._standing, after, self._take))

    def _take(self, standing: Standing) -> None:
        self._standing = standing
        folder = self._kept_in
        if folder is not None:
            articles, decisions = standing.articles, standing.decisions
            self._link.do_aside(lambda: save_decisions(folder, articles, decisions))
        self._compare_anew()
        self.changed.emit()

    def _entity(self, id: str) -> Entity:
        assert self.comparison is not None
        return next(e for e in self.comparison.entities if e.id == id)

    def _compare_anew(self) -> None:
        """Compare what is open; what an earlier comparison may still tell is not heard."""
        self._again = self._compare_anew
        articles = self._standing.decided()
        settings = self.decisions.applied_in(self._settings)
        self._compare(
            self._link.request(lambda engine: engine.compare_articles(articles, settings))
        )

    # The report and the running jobs

    def export_report(self, path: str, options: ReportOptions | None = None) -> None:
        """Write the report of the comparison shown, in the form that `path` asks for."""
        comparison = self.comparison
        if comparison is None or self._exporting is not None:
            return
        self._export_again = partial(self.export_report, path, options)
        self.exporting.emit(path)
        self._exporting = self._link.request(
            lambda engine: engine.export_report(comparison, path, options)
        )

    def try_again(self) -> None:
        """Do anew what broke or is stuck: what is read already is not read again."""
        self._stop_running()
        self._again()

    def cancel(self) -> None:
        """Stop what runs, a comparison or a report; what was read stays open."""
        if self._comparing is not None:
            self._stop_running()
            self.busy_changed.emit(False)
            self.cancelled.emit()
        elif self._exporting is not None:
            self._link.cancel()
            self._end_export()

    def _compare(self, ticket: int) -> None:
        self._comparing = ticket
        self.busy_changed.emit(True)
        self.progressed.emit(tr(STAGES["reading"][0]), 0.0)

    def _stop_running(self) -> None:
        if self._comparing is not None:
            self._comparing = None
            self._link.cancel()
            self._end_export()

    def _end_export(self) -> None:
        if self._exporting is not None:
            self._exporting = None
            self.export_failed.emit(tr("The report was not written, because you cancelled."))

    def _on_event(self, ticket: int, event: object, index: ComparisonIndex | None) -> None:
        if ticket == self._exporting:
            self._on_export_event(event)
        elif ticket == self._comparing:
            self._on_compare_event(event, index)

    def _on_compare_event(self, event: object, index: ComparisonIndex | None) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(*overall(event))
        elif isinstance(event, ArticlesRead):
            self._standing = replace(
                self._standing, articles=event.articles, decisions=event.decisions
            )
            self._again = self._compare_anew
            if event.errors:
                self.unreadable.emit(
                    [in_turn(": ", (PurePath(e.path).name, told(e.reason))) for e in event.errors]
                )
            if index is not None:
                self.articles_shown.emit(index)
            self.changed.emit()
        elif isinstance(event, Finished):
            self.comparison = event.comparison
            if not self._standing.articles:
                self._standing = replace(self._standing, articles=event.comparison.articles)
            self._end_comparing()
            self.comparison_shown.emit(index)
            self.changed.emit()
        elif isinstance(event, Failed):
            self._end_comparing()
            if event.again:
                self.broke.emit(event, self.try_again)
            else:
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
            if event.again:
                self.broke.emit(event, self._export_again)
            self.export_failed.emit("" if event.again else event.message)
