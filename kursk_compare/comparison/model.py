"""The result of a comparison: articles, links, groups, findings, speakers, divergences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kursk_compare.alignment.model import (
    Candidates,
    Group,
    Link,
    NearDuplicate,
)
from kursk_compare.article import Article, Sentence, article_of, index_of
from kursk_compare.attribution.model import Attribution, Entity
from kursk_compare.figures.model import Figure, QuantityCell, QuantityRow
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.settings import Settings

__all__ = [
    "Comparison",
    "CorrectionKind",
    "Divergence",
    "ModelInfo",
    "PlacedAttribution",
    "PlacedCorrection",
    "PlacedFigure",
    "PlacedRemark",
    "QuantityCell",
    "QuantityRow",
    "SpeakerRow",
]


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure with its id ("F1") and the sentence it stands in."""

    id: str
    sentence: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class PlacedAttribution:
    """An attribution with its id ("T1"), its article, the sentences it covers and its speaker.

    `entity` is the id of an `Entity`, or None when the source is not determined.
    """

    id: str
    article: str
    sentences: tuple[str, ...]
    attribution: Attribution
    entity: str | None


@dataclass(frozen=True, slots=True)
class Divergence:
    """A finding with its id ("D1") and its group."""

    id: str
    group: str
    kind: DivergenceKind
    level: Level
    relation: str
    members: tuple[str, ...]
    spans: tuple[PlacedSpan, ...]
    explanation: str


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """One speaker over all sources: (article id, times quoted, times paraphrased, sentences)."""

    entity: str
    cells: tuple[tuple[str, int, int, tuple[str, ...]], ...]


class CorrectionKind(StrEnum):
    """What the user decided on sentences, against the program or with it."""

    LINKED = "linked"
    CONFIRMED = "confirmed"
    APART = "apart"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class PlacedCorrection:
    """A decision of the user: two sentences that say the same (or not), or one without counterpart.

    `article`, of `silent` alone, is the source in which the one sentence has no counterpart.
    """

    kind: CorrectionKind
    sentences: tuple[str, ...]
    article: str | None = None


@dataclass(frozen=True, slots=True)
class PlacedRemark:
    """What the user noted on a group, or on a sentence without one (`group` is None then).

    `sentences` are those it was made on; `verdict` is "to_check", "matters", "harmless" or None.
    """

    group: str | None
    sentences: tuple[str, ...]
    note: str
    tags: tuple[str, ...]
    verdict: str | None


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which embedding model was used, and which pair model, if any."""

    name: str
    sha256: str
    pair_name: str | None = None
    pair_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything a window or a report shows; made by `compare`, never changed.

    `corrections` and `remarks` are the user's own; links and groups have them applied already.
    """

    articles: tuple[Article, ...]
    settings: Settings
    model: ModelInfo
    links: tuple[Link, ...]
    candidates: Sequence[Candidates]
    groups: tuple[Group, ...]
    figures: tuple[PlacedFigure, ...]
    attributions: tuple[PlacedAttribution, ...]
    entities: tuple[Entity, ...]
    divergences: tuple[Divergence, ...]
    quantities: tuple[QuantityRow, ...] = ()
    speakers: tuple[SpeakerRow, ...] = ()
    near_duplicates: tuple[NearDuplicate, ...] = ()
    voices: tuple[tuple[str, ...], ...] = ()
    warnings: tuple[str, ...] = ()
    corrections: tuple[PlacedCorrection, ...] = ()
    remarks: tuple[PlacedRemark, ...] = ()

    def article(self, id: str) -> Article:
        """Return the article `id`; raises KeyError."""
        for article in self.articles:
            if article.id == id:
                return article
        raise KeyError(id)

    def sentence(self, id: str) -> tuple[Article, Sentence]:
        """Return the sentence `id` with its article; raises KeyError."""
        article = self.article(article_of(id))
        return article, article.sentences[index_of(id)]

    def words(self, id: str) -> str:
        """Return the sentence `id` as written; raises KeyError."""
        article, sentence = self.sentence(id)
        return article.words_of(sentence)

    def to_json(self) -> dict[str, object]:
        """Return the comparison as schema 1 of the JSON interface."""
        from kursk_compare.comparison.schema import to_json

        return to_json(self)
