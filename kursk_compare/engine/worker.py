"""The engine's child process: reads, embeds, aligns, compares and reports on request."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from kursk_compare.article import Article, source_letter
from kursk_compare.child import Parent, PickleCodec
from kursk_compare.comparison.pipeline import Aligned, align_articles, compare_aligned
from kursk_compare.embedding import CachedEncoder, ChildEncoder, default_encoder
from kursk_compare.engine.decisions import NO_DECISIONS, load_decisions
from kursk_compare.engine.events import (
    ArticlesRead,
    Event,
    Exported,
    Finished,
    Progress,
    Ready,
)
from kursk_compare.engine.failing import failure
from kursk_compare.engine.handle import CACHE, MODEL, OFF, PAIR_MODEL
from kursk_compare.engine.jobs import CompareArticles, CompareFiles, ExportReport, Job
from kursk_compare.errors import KurskCompareError, NotComparable, UnreadableArticle
from kursk_compare.settings import Settings

Send = Callable[[Event], None]
Tell = Callable[[str, float], None]
DefaultEncoder = CachedEncoder | ChildEncoder

_OPEN = "This article is open already."


class Worker:
    """Runs jobs one after another; keeps the model between them."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._choosing = threading.Lock()
        self._stack = ExitStack()
        self._model: tuple[str | None, str | None, bool] | None = None
        self._encoder: DefaultEncoder | None = None
        self._kept: tuple[tuple[Article, ...], Settings, Aligned] | None = None

    def warm_up(self) -> None:
        """Load the model that is chosen; one that cannot be had is told with the first job."""
        chosen = Settings(
            model=os.environ.get(MODEL) or None,
            pair_model=os.environ.get(PAIR_MODEL) or None,
            use_cache=os.environ.get(CACHE) != OFF,
        )
        try:
            self.encoder(chosen).start()
        except KurskCompareError:
            return
        self._send(Ready())

    def run(self, job: Job) -> None:
        """Run one job; every error becomes an event."""
        try:
            self._dispatch(job)
        except Exception as error:  # whatever it is must reach the user, not end the window
            self._send(failure(job.job, error))

    def encoder(self, settings: Settings) -> DefaultEncoder:
        """Return the encoder for these settings, the same one as long as the model is."""
        wanted = (settings.model, settings.pair_model, settings.use_cache)
        with self._choosing:
            encoder = self._encoder
            if encoder is None or self._model != wanted:
                self._stack.close()
                encoder = default_encoder(settings)
                self._stack.callback(encoder.close)
                self._encoder, self._model = encoder, wanted
            return encoder

    def _dispatch(self, job: Job) -> None:
        if isinstance(job, CompareFiles):
            self._compare_files(job)
        elif isinstance(job, CompareArticles):
            self._compare(job)
        else:
            self._export(job)

    def _compare_files(self, job: CompareFiles) -> None:
        from kursk_compare.reading import read_articles
        from kursk_compare.sentences import relabel, split_article

        def on_progress(done: int, total: int) -> None:
            self._send(Progress(job.job, "reading", done / max(total, 1), f"{done}/{total}"))

        read, errors = read_articles(job.paths, on_progress=on_progress)
        new, errors = _not_held(read, errors, job.held)
        articles = tuple(
            relabel(split_article(article), source_letter(place))
            for place, article in enumerate((*job.held, *new))
        )
        decisions = job.decisions
        if job.kept_in is not None:
            decisions = decisions.over(load_decisions(job.kept_in, articles))
        self._send(ArticlesRead(job.job, articles, tuple(errors), decisions))
        if len(articles) < 2:
            raise NotComparable(_too_few(len(articles), len(errors)))
        settings = decisions.applied_in(job.settings)
        self._compare(CompareArticles(job.job, decisions.applied_to(articles), settings))

    def _compare(self, job: CompareArticles) -> None:
        def on_progress(stage: str, fraction: float) -> None:
            self._send(Progress(job.job, stage, fraction))

        aligned = self._aligned(job, on_progress)
        self._send(Finished(job.job, compare_aligned(aligned, job.settings, on_progress)))

    def _aligned(self, job: CompareArticles, on_progress: Tell) -> Aligned:
        """Return the articles aligned; decisions of the user alone need no new alignment."""
        undecided = NO_DECISIONS.applied_in(job.settings)
        if self._kept is None or self._kept[:2] != (job.articles, undecided):
            self._kept = None
            encoder = self.encoder(job.settings)
            aligned = align_articles(job.articles, encoder, undecided, on_progress)
            self._kept = (job.articles, undecided, aligned)
        return self._kept[2]

    def _export(self, job: ExportReport) -> None:
        from kursk_compare.report import target_of, write_report

        form, path = target_of(job.path)
        self._send(Progress(job.job, "report", 0.0, form.value))
        notes = write_report(job.comparison, form, path, job.options)
        self._send(Exported(job.job, path, notes))


def _not_held(
    read: Sequence[Article], errors: Sequence[UnreadableArticle], held: Sequence[Article]
) -> tuple[list[Article], list[UnreadableArticle]]:
    """Return what is new of what was read, and the rest among what is told of."""
    known = {article.sha256 for article in held if article.sha256}
    new = [article for article in read if article.sha256 not in known]
    again = [article.path or "" for article in read if article.sha256 in known]
    return new, [*errors, *(UnreadableArticle(path, _OPEN, "already_open") for path in again)]


def _too_few(readable: int, unreadable: int) -> str:
    if readable == 0:
        return "None of the files could be read; choose at least two articles on the same event."
    rest = "the others could not be read; " if unreadable else ""
    return f"Only one article is open; {rest}add a second one to compare."


def main() -> None:
    """Serve the parent until it goes away."""
    parent = Parent(PickleCodec())
    worker = Worker(parent.send)
    threading.Thread(target=worker.warm_up, daemon=True, name="warm up").start()
    while True:
        worker.run(parent.receive())  # type: ignore[arg-type]  # our own handle sends jobs only


if __name__ == "__main__":
    main()
