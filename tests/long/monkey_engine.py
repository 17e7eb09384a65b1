"""An engine for the monkey: the real comparison of invented articles, in this very process."""

from __future__ import annotations

import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from pathlib import Path

from kursk_compare.article import Article, source_letter
from kursk_compare.comparison.pipeline import align_articles, compare_aligned
from kursk_compare.engine import ArticlesRead, Exported, Failed, Finished
from kursk_compare.engine.decisions import NO_DECISIONS
from kursk_compare.sentences import relabel, split_article
from tests.word_encoder import WordEncoder

_PLACES = ("Velmora", "Ostrand", "the Carrow valley", "Lower Hythe", "Brackmoor")
_WHO = ("Mayor Orla Venn", "the district council", "a Damworks spokesman", "rescue workers")
_CLAIMS = (
    "{n:,} people were taken to safety after the dam above {place} gave way, {who} said.",
    "Water rose by {n} centimetres within an hour in {place}.",
    "“We had {n} minutes, no more,” said {who}.",
    "The dam was last inspected on {day} March 2029, according to {who}.",
    "Schools in {place} stay closed until {day} March.",
    "{who} denied that warnings about {place} had been ignored. 🌊",
    "Repairs will cost more than {n} million crowns, {who} told reporters.",
    "About {n} soldiers were sent to {place} on Tuesday.",
)


def invented(place: int) -> Article:
    """Return the article of the source at `place`: much as the others, a little otherwise."""
    lines = [f"Dam above {_PLACES[place % len(_PLACES)]} gives way, {place + 3} villages flooded"]
    for turn in range(8 + place % 5):
        claim = _CLAIMS[(turn + place // 3) % len(_CLAIMS)]
        said = claim.format(
            n=(turn + 1) * 100 + (place % 3) * 50,
            place=_PLACES[turn % len(_PLACES)],
            who=_WHO[(turn + place) % len(_WHO)],
            day=3 + (turn + place) % 20,
        )
        lines.append(said[0].upper() + said[1:])
    text = "\n\n".join(" ".join(lines[at : at + 2]) for at in range(0, len(lines), 2))
    outlets = ("The Hollow Gazette", "Northshire Sentinel", "Imagined Times", "Carrow Post")
    outlet, day = outlets[place % len(outlets)], f"2031-03-{4 + place:02}"
    article = Article.from_text(source_letter(place), text, outlet=outlet, published=day)
    return replace(split_article(article), path=f"/made-up/{place}.txt")


class MonkeyEngine:
    """Answers at once, from a thread of its own, as the real one's listener does."""

    def __init__(self, on_event) -> None:
        self._on_event = on_event
        self._numbers = count(1)
        self._answers = ThreadPoolExecutor(1, thread_name_prefix="monkey engine")
        self._aligned = {}
        self._wanted = 0

    def start(self) -> None:
        pass

    def compare_files(self, paths, settings, decisions=None, kept_in=None, held=()) -> int:
        job = self._wanted = next(self._numbers)
        self._do(self._read, job, paths, settings, decisions or NO_DECISIONS, held)
        return job

    def compare_articles(self, articles, settings) -> int:
        job = self._wanted = next(self._numbers)
        self._do(self._compare, job, articles, settings)
        return job

    def export_report(self, comparison, path, options=None) -> int:
        job = next(self._numbers)
        self._do(self._on_event, Exported(job, path))
        return job

    def keep_vectors(self, *, on) -> None:
        pass

    def expect_models(self, model, pair_model) -> None:
        pass

    def cancel(self) -> None:
        pass

    def close(self) -> None:
        self._answers.shutdown(wait=True)

    def _do(self, act, *what) -> None:
        self._answers.submit(act, *what).add_done_callback(_tell_error)

    def _read(self, job, paths, settings, decisions, held) -> None:
        read = [*held, *map(_article, paths)]
        articles = tuple(relabel(a, source_letter(place)) for place, a in enumerate(read))
        self._on_event(ArticlesRead(job, articles, (), decisions))
        self._compare(job, decisions.applied_to(articles), decisions.applied_in(settings))

    def _compare(self, job, articles, settings) -> None:
        if job != self._wanted:
            return
        if len(articles) < 2:
            self._on_event(Failed(job, "Two articles are needed.", "NotComparable"))
            return
        known = articles, settings.preset
        if known not in self._aligned:
            self._aligned.clear()
            self._aligned[known] = align_articles(articles, WordEncoder(), settings)
        self._on_event(Finished(job, compare_aligned(self._aligned[known], settings)))


def _tell_error(done: Future) -> None:
    """Let nothing that goes wrong end with its thread."""
    if (error := done.exception()) is not None:
        sys.excepthook(type(error), error, error.__traceback__)


def _article(path: str) -> Article:
    if path.startswith("/made-up/"):
        return invented(int(Path(path).stem))
    text = Path(path).read_text("utf-8")
    return replace(split_article(Article.from_text("A", text)), path=path)
