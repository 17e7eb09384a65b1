"""A child process of a batch: compares events one after another with one loaded model.

It is told a `Task` and answers a `Summary` or a `Failure`. Reports are made in a folder of their
own and moved into place when all of them are whole.
"""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.batch.model import FILES, KINDS, LEVELS, Failure, Result, Summary, Task
from kursk_compare.child import Parent, PickleCodec
from kursk_compare.comparison.model import Comparison
from kursk_compare.comparison.pipeline import compare_articles
from kursk_compare.embedding import CachedEncoder, ChildEncoder, default_encoder
from kursk_compare.engine.failing import failure
from kursk_compare.errors import OutputNotWritten, UnreadableArticle
from kursk_compare.report.forms import write_report
from kursk_compare.report.options import ReportOptions
from kursk_compare.settings import Settings


class Worker:
    """Runs tasks; keeps the model between them."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._encoder: CachedEncoder | ChildEncoder | None = None
        self._settings: Settings | None = None

    def run(self, task: Task) -> Result:
        """Compare one event and write its reports; every error becomes a `Failure`."""
        try:
            return self._run(task)
        except Exception as error:  # one event must not stop the others
            unwritten = isinstance(error, OutputNotWritten)
            return Failure(failure(0, error).message, unwritten=unwritten)
        finally:
            shutil.rmtree(task.staging, ignore_errors=True)

    def _run(self, task: Task) -> Result:
        from kursk_compare.reading import read_articles

        articles, errors = read_articles(task.files)
        unreadable = tuple(_sentence(error) for error in errors)
        if len(articles) < 2:
            return Failure(_too_few(articles, task.files), unreadable)
        encoder = self._encoder_for(task.settings)
        comparison = compare_articles(articles, encoder, task.settings)
        notes = _write(comparison, task)
        return Summary(
            sources=len(comparison.articles),
            statements=len(comparison.groups),
            counts=_counts(comparison),
            files=_moved(task.staging, task.folder),
            unreadable=unreadable,
            warnings=(*comparison.warnings, *notes),
        )

    def _encoder_for(self, settings: Settings) -> CachedEncoder | ChildEncoder:
        if self._encoder is None or self._settings != settings:
            self._stack.close()
            self._encoder = default_encoder(settings)
            self._stack.callback(self._encoder.close)
            self._settings = settings
        return self._encoder


def _sentence(error: UnreadableArticle) -> str:
    return f"{os.path.basename(error.path)}: {error.reason}"


def _too_few(articles: list[Article], files: tuple[str, ...]) -> str:
    if not files:
        return "The folder holds no article; add at least two on the same event."
    if not articles:
        return "None of the articles could be read."
    return "Only one article could be read; a comparison needs at least two."


def _counts(comparison: Comparison) -> tuple[tuple[int, ...], ...]:
    found = [(each.kind, each.level) for each in comparison.divergences]
    return tuple(tuple(found.count((kind, level)) for level in LEVELS) for kind in KINDS)


def _write(comparison: Comparison, task: Task) -> list[str]:
    """Write all forms into the staging folder; return what is worth knowing about them."""
    shutil.rmtree(task.staging, ignore_errors=True)
    _make(task.staging)
    options = ReportOptions(title=task.event)
    notes: list[str] = []
    for form in task.forms:
        notes += write_report(comparison, form, task.staging / FILES[form], options)
    return notes


def _moved(staging: Path, folder: Path) -> tuple[str, ...]:
    names = sorted(p.relative_to(staging).as_posix() for p in staging.rglob("*") if p.is_file())
    for name in names:
        target = folder / name
        _make(target.parent)
        try:
            os.replace(staging / name, target)
        except OSError as error:
            raise OutputNotWritten(f"{target} could not be written: {error.strerror}.") from error
    return tuple(names)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritten(f"{folder} could not be made: {error.strerror}.") from error


def main() -> None:
    """Serve the parent until it goes away."""
    parent = Parent(PickleCodec())
    worker = Worker()
    while True:
        task = parent.receive()
        if isinstance(task, Task):
            parent.send(worker.run(task))


if __name__ == "__main__":
    main()
