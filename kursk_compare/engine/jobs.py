"""What the engine can be asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.engine.decisions import NO_DECISIONS, Decisions
from kursk_compare.report.options import ReportOptions
from kursk_compare.settings import Settings


@dataclass(frozen=True, slots=True)
class CompareFiles:
    """Read the files (folders expand) and compare them.

    `decisions` are added to those kept in the folder `kept_in` for the same set of articles.
    `held` are articles that are read already; what is read comes after them.
    """

    job: int
    paths: tuple[str, ...]
    settings: Settings
    decisions: Decisions = NO_DECISIONS
    kept_in: str | None = None
    held: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class CompareArticles:
    """Compare articles that are already read."""

    job: int
    articles: tuple[Article, ...]
    settings: Settings


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Write the report in the form that the name of `path` asks for."""

    job: int
    comparison: Comparison
    path: str
    options: ReportOptions | None = None


Job = CompareFiles | CompareArticles | ExportReport
