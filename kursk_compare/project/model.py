"""What a project file holds: the sources with their texts, what the user did, what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.engine.decisions import NO_DECISIONS, Decisions
from kursk_compare.settings import Settings


@dataclass(frozen=True, slots=True)
class ViewState:
    """Where the user was: nothing of it matters when it no longer fits.

    `scrolled` holds (article id, number of the sentence at the top from 0); `tab` is the list
    shown below, from 0; `shown_as` names the way of looking, None for the usual one; `base` is the
    article the others are held against. Columns are named by their articles' ids: `columns` from
    left to right, none for the sources' order, and those that are hidden or scroll alone.
    """

    sentence: str | None = None
    divergence: str | None = None
    hidden_kinds: tuple[str, ...] = ()
    tab: int = 0
    scrolled: tuple[tuple[str, int], ...] = ()
    shown_as: str | None = None
    base: str | None = None
    columns: tuple[str, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    columns_alone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownField:
    """A field of a file that this program does not know, kept for the one that does.

    `place` is "" for the file itself, "sources/0" for its first source, or the name of another of
    its objects; `json` is the field's value as JSON.
    """

    place: str
    name: str
    json: str


@dataclass(frozen=True, slots=True)
class Project:
    """A set of sources under work; `comparison` is None when there is none that fits the rest.

    `sources` are as their files have them: `path` is the bare name of the file, if any. Of
    `settings` only what decides on the result is kept.
    """

    sources: tuple[Article, ...] = ()
    decisions: Decisions = NO_DECISIONS
    settings: Settings = field(default_factory=Settings)
    view: ViewState = ViewState()
    comparison: Comparison | None = None
    unknown: tuple[UnknownField, ...] = ()

    def with_comparison(self, comparison: Comparison | None) -> Project:
        """Return the project with this comparison, or with none when it is of another state."""
        fits = comparison is not None and is_of(comparison, self)
        return replace(self, comparison=comparison if fits else None)


@dataclass(frozen=True, slots=True)
class Binding:
    """What a journal belongs to: the project file it was begun from, and its bytes at that time.

    `document` is None for work that was never saved.
    """

    document: str | None = None
    sha256: str | None = None


def is_of(comparison: Comparison, project: Project) -> bool:
    """Say whether the comparison is what these sources and decisions give."""
    wanted = project.decisions.applied_in(kept_settings(project.settings))
    return kept_settings(
        comparison.settings
    ) == wanted and comparison.articles == project.decisions.applied_to(project.sources)


def kept_settings(settings: Settings) -> Settings:
    """Return the settings without those of this computer: where models lie, threads, cache."""
    return replace(settings, model=None, pair_model=None, threads=None, use_cache=True)
