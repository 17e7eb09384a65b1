"""What the user decided about a set of articles: sentences, speakers, outlets, dates.

A decision is kept in a small file of its own, found by the checksums of the articles it is about;
the file holds the speakers' wordings and what the user typed, and no article text.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Self

from kursk_compare.article import Article, as_date
from kursk_compare.corrections import NO_CORRECTIONS, Corrections, checksum_of
from kursk_compare.engine.correction_records import (
    as_words,
    corrections_from_json,
    corrections_to_json,
)
from kursk_compare.errors import OutputNotWritten
from kursk_compare.local_data import data_folder
from kursk_compare.saving import write_whole
from kursk_compare.settings import Settings

_VERSION = 2
_READABLE = (1, 2)  # 1 had no corrections


@dataclass(frozen=True, slots=True)
class SourceFact:
    """What the user knows better than the file; None leaves a fact as the file has it.

    `dated` and `retrieval_dated` say that `published` and `retrieved` are decided, which may also
    be that there is no date.
    """

    sha256: str
    outlet: str | None = None
    published: date | None = None
    dated: bool = False
    retrieved: date | None = None
    retrieval_dated: bool = False

    @classmethod
    def between(cls, read: Article, told: Article) -> Self:
        """Return what the user told of a source, where it is not as it was read from the file."""
        dated = told.published != read.published
        retrieval_dated = told.retrieved != read.retrieved
        return cls(
            checksum_of(read),
            told.outlet if told.outlet and told.outlet != read.outlet else None,
            told.published if dated else None,
            dated,
            told.retrieved if retrieval_dated else None,
            retrieval_dated,
        )

    @property
    def says_something(self) -> bool:
        """Whether anything is decided."""
        return self.outlet is not None or self.dated or self.retrieval_dated


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions about one set of articles; see `Settings` for speakers and corrections."""

    merged: tuple[frozenset[str], ...] = ()
    split: tuple[str, ...] = ()
    facts: tuple[SourceFact, ...] = ()
    corrections: Corrections = NO_CORRECTIONS

    def fact(self, article: Article) -> SourceFact:
        """Return what is decided about `article`."""
        checksum = checksum_of(article)
        return next((f for f in self.facts if f.sha256 == checksum), SourceFact(checksum))

    def with_fact(self, fact: SourceFact) -> Decisions:
        """Return the decisions with this one in place of what was decided of the source."""
        others = tuple(f for f in self.facts if f.sha256 != fact.sha256)
        told = (fact,) if fact.says_something else ()
        facts = sorted((*others, *told), key=lambda f: f.sha256)
        return replace(self, facts=tuple(facts))

    def over(self, older: Decisions) -> Decisions:
        """Return these and the older decisions; where both speak of a source, these count."""
        together = replace(
            older,
            merged=tuple(dict.fromkeys((*older.merged, *self.merged))),
            split=tuple(dict.fromkeys((*older.split, *self.split))),
            corrections=self.corrections.over(older.corrections),
        )
        for fact in self.facts:
            together = together.with_fact(fact)
        return together

    def applied_to(self, articles: Iterable[Article]) -> tuple[Article, ...]:
        """Return the articles with the outlets and dates that are decided."""
        return tuple(self._applied(article) for article in articles)

    def applied_in(self, settings: Settings) -> Settings:
        """Return the settings with the speakers and sentences that are decided."""
        return replace(
            settings,
            merged_speakers=self.merged,
            split_speakers=self.split,
            corrections=self.corrections,
        )

    def _applied(self, article: Article) -> Article:
        fact = self.fact(article)
        return replace(
            article,
            outlet=article.outlet if fact.outlet is None else fact.outlet,
            published=fact.published if fact.dated else article.published,
            retrieved=fact.retrieved if fact.retrieval_dated else article.retrieved,
        )


NO_DECISIONS = Decisions()


def decisions_folder() -> Path:
    """Return the folder in which decisions are kept for this user."""
    return data_folder() / "decisions"


def decisions_file(folder: str | os.PathLike[str], articles: Sequence[Article]) -> Path:
    """Return where the decisions on these articles are kept, in whatever order they come."""
    key = "\n".join(sorted(map(checksum_of, articles)))
    return Path(folder) / f"{hashlib.sha256(key.encode()).hexdigest()[:40]}.json"


def load_decisions(folder: str | os.PathLike[str], articles: Sequence[Article]) -> Decisions:
    """Return what was decided on these articles; a damaged file is set aside, never an error."""
    file = decisions_file(folder, articles)
    try:
        return decisions_from_json(json.loads(file.read_bytes()))
    except OSError:
        return NO_DECISIONS
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        with contextlib.suppress(OSError):
            os.replace(file, file.with_suffix(".damaged"))
        return NO_DECISIONS


def save_decisions(
    folder: str | os.PathLike[str], articles: Sequence[Article], decisions: Decisions
) -> None:
    """Keep the decisions, readable by this user alone; raises OutputNotWritten."""
    file = decisions_file(folder, articles)
    if decisions == NO_DECISIONS and not file.exists():
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputNotWritten(f"Your decisions could not be kept: {reason}.") from error
    kept = json.dumps(decisions_to_json(decisions), ensure_ascii=False, indent=1)
    write_whole(file, kept.encode("utf-8", "replace"))


def decisions_to_json(decisions: Decisions) -> dict[str, object]:
    """Return the decisions as JSON."""
    return {
        "version": _VERSION,
        "merged_speakers": [sorted(names) for names in decisions.merged],
        "split_speakers": list(decisions.split),
        "sources": [
            {
                "sha256": fact.sha256,
                "outlet": fact.outlet,
                "published": fact.published.isoformat() if fact.published else None,
                "dated": fact.dated,
                "retrieved": fact.retrieved.isoformat() if fact.retrieved else None,
                "retrieval_dated": fact.retrieval_dated,
            }
            for fact in decisions.facts
        ],
        "corrections": corrections_to_json(decisions.corrections),
    }


def decisions_from_json(kept: dict[str, object]) -> Decisions:
    """Return what JSON tells was decided.

    Raises TypeError, ValueError, KeyError or AttributeError when it is damaged or too new.
    """
    if kept["version"] not in _READABLE:
        raise ValueError("written by another version")
    merged, split, sources = kept["merged_speakers"], kept["split_speakers"], kept["sources"]
    if not (isinstance(merged, list) and isinstance(split, list) and isinstance(sources, list)):
        raise TypeError("not lists")
    return Decisions(
        tuple(frozenset(map(as_words, names)) for names in merged),
        tuple(map(as_words, split)),
        tuple(
            SourceFact(
                as_words(source["sha256"]),
                None if source["outlet"] is None else as_words(source["outlet"]),
                as_date(source["published"]),
                source["dated"] is True,
                as_date(source.get("retrieved")),
                source.get("retrieval_dated") is True,
            )
            for source in sources
        ),
        NO_CORRECTIONS if kept["version"] == 1 else corrections_from_json(kept["corrections"]),
    )
