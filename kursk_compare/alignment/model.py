"""The data model of sentence alignment across n articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kursk_compare.article import Span


class LinkStatus(StrEnum):
    """Who says that the two sentences belong together."""

    AUTO = "auto"
    CONFIRMED = "confirmed"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences of different articles that say the same.

    `a` is the sentence of the earlier article; `confidence` is a probability in 0..1; `why` holds
    the named parts of the score. What the user confirmed or linked has confidence 1; `score` keeps
    the program's own probability then, 0 where it had none.
    """

    a: str
    b: str
    score: float
    confidence: float
    status: LinkStatus = LinkStatus.AUTO
    why: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidates:
    """The best counterparts of one sentence in one other article, best first, good or not.

    `ranked` holds (sentence id, confidence); `none` is the probability that there is none.
    """

    sentence: str
    article: str
    ranked: tuple[tuple[str, float], ...]
    none: float = 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of at least two articles that report the same claim, in reading order.

    `confidence` is the least confidence of the links inside. `also` names sentences that have
    accepted links into this group but belong to another ("also in group n"). `status` is `auto`
    while any member is there by the program's word alone; else `manual` when the user made a link
    inside himself, and `confirmed` when he only agreed.
    """

    id: str
    members: tuple[str, ...]
    confidence: float
    also: tuple[str, ...] = ()
    status: LinkStatus = LinkStatus.AUTO


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two articles that share text nearly word for word; `share` in 0..1 of the shorter one."""

    a: str
    b: str
    share: float


@dataclass(frozen=True, slots=True)
class SentenceHints:
    """What other stages know of one sentence, by which scoring gets better.

    `figures` are the spans (in the article) of numbers to mask; `subject` is what a pronoun
    subject stands for, or None.
    """

    figures: tuple[Span, ...] = ()
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Alignment:
    """The links of a set of articles; all tuples are sorted by article order, then sentence.

    `voices` groups article ids that share one text (wire copy): each group counts as one voice.
    `warnings` are plain sentences such as "A and C may not report the same event.".
    """

    links: tuple[Link, ...]
    candidates: Sequence[Candidates]
    groups: tuple[Group, ...]
    near_duplicates: tuple[NearDuplicate, ...] = ()
    voices: tuple[tuple[str, ...], ...] = ()
    warnings: tuple[str, ...] = ()
