"""What the engine tells of its work."""

from __future__ import annotations

from dataclasses import dataclass

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.engine.decisions import NO_DECISIONS, Decisions
from kursk_compare.errors import UnreadableArticle


@dataclass(frozen=True, slots=True)
class Ready:
    """The embedding model is loaded (or not needed yet)."""


@dataclass(frozen=True, slots=True)
class Progress:
    """A job is at `fraction` (0..1) of `stage`; `detail` is a file name or empty."""

    job: int
    stage: str
    fraction: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ArticlesRead:
    """The files are read and cut into sentences; `errors` names those that could not be read.

    `articles` are as their files have them; `decisions` is what the user decided about them.
    """

    job: int
    articles: tuple[Article, ...]
    errors: tuple[UnreadableArticle, ...]
    decisions: Decisions = NO_DECISIONS


@dataclass(frozen=True, slots=True)
class Finished:
    """The comparison is done."""

    job: int
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Exported:
    """The report is written to `path`; `notes` are plain sentences, for instance on fonts."""

    job: int
    path: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """The job ended without a result; `message` is one plain sentence for the user.

    `details` say where in the program a fault lies, without a word of the articles. `again` says
    that the same may well succeed when it is tried again.
    """

    job: int
    message: str
    error_type: str
    details: str = ""
    again: bool = False


Event = Ready | Progress | ArticlesRead | Finished | Exported | Failed
