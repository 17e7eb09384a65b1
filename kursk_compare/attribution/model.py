"""The data model of attributions: who says what, how, and how sure the reading is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kursk_compare.article import Span


class Form(StrEnum):
    """How the words of the source are given."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    HEARSAY = "hearsay"
    NO_CONTENT = "no_content"


class EntityKind(StrEnum):
    """What sort of speaker an entity is."""

    PERSON = "person"
    BODY = "body"
    GOVERNMENT = "government"
    MEDIA = "media"
    DOCUMENT = "document"
    GROUP = "group"
    ANONYMOUS = "anonymous"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mention:
    """A source as worded at one place.

    `name`, `role`, `body`, `side` are what the words (or the article elsewhere) say of it;
    `resolved` is the mention it stands for when it is a pronoun, surname or role, in words.
    `members` are the single sources of a joint one.
    """

    start: int
    end: int
    text: str
    kind: EntityKind = EntityKind.UNKNOWN
    name: str | None = None
    role: str | None = None
    body: str | None = None
    side: str | None = None
    resolved: str | None = None
    resolution_confidence: float = 1.0
    members: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that attribute, as in "said" or "according to"."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement tied to its source.

    `content` holds spans in order; `act` is the class of the cue (say, announce, confirm, deny,
    claim, warn, ...); `stance` is the reporter's (endorse, neutral, distance); `commitment` the
    source's (CT certain, PR probable, PS possible, U unknown); `polarity` "+" or "-";
    `verification` is none, unverified, or a relation to a named body such as
    "not_confirmed_by:Moscow". `parent` is the index of the attribution it is nested in.
    """

    source: Mention | None
    cue: Cue | None
    content: tuple[Span, ...]
    form: Form
    act: str
    depth: int = 0
    parent: int | None = None
    via: tuple[Mention, ...] = ()
    stance: str = "neutral"
    commitment: str = "CT"
    polarity: str = "+"
    verification: str = "none"
    inferred: bool = False
    confidence: float = 1.0
    frame: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """One speaker across all articles, with every wording it goes by."""

    id: str
    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    body: str | None = None
    side: str | None = None
