"""Several files at once: folders opened, two children at work, results in the files' order."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kursk_compare.article import Article, source_letter
from kursk_compare.errors import Cancelled, UnreadableArticle
from kursk_compare.reading.formats import READABLE_SUFFIXES
from kursk_compare.reading.limits import READING_LIMITS, ReadingLimits
from kursk_compare.reading.reader import Reader

PathLike = str | os.PathLike[str]
Result = Article | UnreadableArticle
_Answer = tuple[int, Result | BaseException]

_CHILDREN = 2
_POLL_SECONDS = 0.05


def read_article(
    path: PathLike, *, id: str = "A", limits: ReadingLimits = READING_LIMITS
) -> Article:
    """Read one file in a child process of its own; raises UnreadableArticle."""
    with Reader(limits) as reader:
        return reader.read(path, id)


def read_articles(
    paths: Iterable[PathLike],
    on_progress: Callable[[int, int], None] | None = None,
    should_cancel: Callable[[], bool] | None = None,
    limits: ReadingLimits = READING_LIMITS,
) -> tuple[list[Article], list[UnreadableArticle]]:
    """Read files and folders, two at a time; return the articles and what could not be read.

    Both lists are in the order of the files; the articles are called "A", "B", … "Z", "AA", …
    `on_progress(done, total)` and `should_cancel()` are called on the caller's thread. Raises
    Cancelled; no child and no thread is left then, or after any other end.
    """
    expanded, failures = _expanded(paths)
    results: dict[int, Result] = dict(failures)
    work = [(index, path) for index, path in expanded]
    for done, (index, result) in enumerate(_read_all(work, should_cancel, limits), start=1):
        results[index] = result
        if on_progress is not None:
            on_progress(done, len(work))
    in_order = [results[index] for index in sorted(results)]
    articles = [result for result in in_order if isinstance(result, Article)]
    named = [replace(article, id=source_letter(at)) for at, article in enumerate(articles)]
    return named, [result for result in in_order if isinstance(result, UnreadableArticle)]


def expand_paths(paths: Iterable[PathLike]) -> list[str]:
    """Return the files named, with each folder replaced by the readable files in it, sorted.

    A folder's files are those of a readable suffix that are not hidden; folders inside it are left
    alone. Raises UnreadableArticle for a folder that cannot be listed.
    """
    return [name for path in paths for name in _files_of(os.fspath(path))]


def _files_of(path: str) -> list[str]:
    folder = Path(path)
    if not folder.is_dir():
        return [path]
    try:
        names = sorted(
            (entry.name for entry in folder.iterdir() if _is_readable(entry)),
            key=lambda name: (name.casefold(), name),
        )
    except OSError as error:
        reason = "You may not look into this folder; change its permissions or name its files."
        raise UnreadableArticle(path, reason, "no_permission") from error
    return [str(folder / name) for name in names]


def _is_readable(entry: Path) -> bool:
    return (
        not entry.name.startswith(".")
        and entry.suffix.casefold() in READABLE_SUFFIXES
        and entry.is_file()
    )


def _expanded(
    paths: Iterable[PathLike],
) -> tuple[list[tuple[int, str]], dict[int, UnreadableArticle]]:
    files: list[tuple[int, str]] = []
    failures: dict[int, UnreadableArticle] = {}
    index = 0
    for path in paths:
        try:
            for name in expand_paths([path]):
                files.append((index, name))
                index += 1
        except UnreadableArticle as error:
            failures[index] = error
            index += 1
    return files, failures


def _read_all(
    work: Sequence[tuple[int, str]],
    should_cancel: Callable[[], bool] | None,
    limits: ReadingLimits,
) -> Iterator[tuple[int, Result]]:
    """Yield each result as it comes; threads and children are gone when this ends."""
    todo: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
    for item in work:
        todo.put(item)
    answers: queue.SimpleQueue[_Answer] = queue.SimpleQueue()
    stop = threading.Event()
    threads = [
        threading.Thread(target=_serve, args=(todo, answers, stop, limits), name="read articles")
        for _ in range(min(_CHILDREN, len(work)))
    ]
    for thread in threads:
        thread.start()
    try:
        for _ in work:
            yield _next_answer(answers, should_cancel)
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _next_answer(
    answers: queue.SimpleQueue[_Answer], should_cancel: Callable[[], bool] | None
) -> tuple[int, Result]:
    while True:
        if should_cancel is not None and should_cancel():
            raise Cancelled("reading was cancelled")
        try:
            index, result = answers.get(timeout=None if should_cancel is None else _POLL_SECONDS)
        except queue.Empty:
            continue
        if isinstance(result, (Article, UnreadableArticle)):
            return index, result
        raise result


def _serve(
    todo: queue.SimpleQueue[tuple[int, str]],
    answers: queue.SimpleQueue[_Answer],
    stop: threading.Event,
    limits: ReadingLimits,
) -> None:
    with Reader(limits) as reader:
        while not stop.is_set():
            try:
                index, path = todo.get_nowait()
            except queue.Empty:
                return
            try:
                answers.put((index, reader.read(path, should_cancel=stop.is_set)))
            except UnreadableArticle as error:
                answers.put((index, error))
            except BaseException as error:  # the caller's thread raises it
                answers.put((index, error))
                return
