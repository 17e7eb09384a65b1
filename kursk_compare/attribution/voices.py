"""Whose voice gives a statement: the attribution that covers it, or one that governs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kursk_compare.article import Statement
from kursk_compare.attribution.claims import (
    COVERED,
    AttributedStatement,
    Claim,
    claims_of,
    covers,
    touches,
)
from kursk_compare.attribution.entities import Sources, key_of_profile
from kursk_compare.attribution.governing import (
    attributed_later,
    governing_before,
    paragraph_of,
)
from kursk_compare.attribution.model import Attribution, Form
from kursk_compare.attribution.profiles import Profile
from kursk_compare.finding import PlacedSpan

SURE = 0.5
PARTLY = 0.25
REFUSING = frozenset({"no_comment", "confirm", "deny"})


@dataclass(frozen=True, slots=True)
class Voice:
    """One attribution as the voice of one statement.

    `profile` is None for hearsay and for a source that is not determined (`open`); `implied`
    says that the attribution stands in another sentence: right before it in the paragraph, or,
    for a headline or lead, in the later paragraph number `paragraph` (from 1, else 0).
    """

    statement: Statement
    attribution: Attribution
    profile: Profile | None
    key: str
    implied: bool = False
    paragraph: int = 0

    @property
    def article(self) -> str:
        """The article's id."""
        return self.statement.article.id

    @property
    def hearsay(self) -> bool:
        """Whether no source is named at all."""
        return self.attribution.source is None and self.attribution.form is Form.HEARSAY

    @property
    def open(self) -> bool:
        """Whether there is a source that is not determined well enough to compare."""
        source = self.attribution.source
        if self.attribution.confidence < SURE:
            return True
        return not self.hearsay and (source is None or self.profile is None)

    @property
    def withholds(self) -> bool:
        """Whether the source denies the claim, or will neither confirm nor deny it."""
        attribution = self.attribution
        if attribution.act == "confirm":
            return attribution.polarity == "-"
        return attribution.act == "deny"

    def marks(self) -> tuple[PlacedSpan, ...]:
        """Return the words that attribute: source and cue."""
        parts = (self.attribution.source, self.attribution.cue)
        return tuple(
            PlacedSpan(self.article, part.start, part.end) for part in parts if part is not None
        )


@dataclass(frozen=True, slots=True)
class Version:
    """One article's versions of the claim: its statements and every voice that gives them.

    `partly` says that an attribution holds a part of the claim, too little to be its voice;
    `nearby` has the keys of the sources that speak anywhere in the statements.
    """

    article: str
    statements: tuple[Statement, ...]
    voices: tuple[Voice, ...]
    partly: bool = False
    nearby: frozenset[str] = frozenset()

    @property
    def attributed(self) -> bool:
        """Whether any voice gives the claim."""
        return bool(self.voices)

    @property
    def bare(self) -> bool:
        """Whether the article states the claim in its own voice, without a doubt about it."""
        return not self.voices and not self.partly


def versions_of(statements: Sequence[AttributedStatement], sources: Sources) -> list[Version]:
    """Return one version an article, sorted by article id."""
    claims = claims_of(statements)
    grouped: dict[str, list[tuple[Statement, tuple[Voice, ...], bool]]] = {}
    heard: dict[str, set[str]] = {}
    for (statement, attributions), claim in zip(statements, claims, strict=True):
        heard[statement.id] = _speakers_in(statement, attributions, sources)
        voices = _voices(statement, attributions, claim, sources)
        share = max((covers(a, statement, claim) for a in attributions), default=0.0)
        refused = any(a.act in REFUSING and _spoken_in(a, statement) for a in attributions)
        row = (statement, voices, refused or share >= PARTLY)
        grouped.setdefault(statement.article.id, []).append(row)
    return [
        Version(
            article,
            tuple(statement for statement, _, _ in rows),
            _distinct([voice for _, voices, _ in rows for voice in voices]),
            all(partly for _, _, partly in rows),
            frozenset(key for statement, _, _ in rows for key in heard[statement.id]),
        )
        for article, rows in sorted(grouped.items())
    ]


def _speakers_in(
    statement: Statement, attributions: Sequence[Attribution], sources: Sources
) -> set[str]:
    """Return the keys of the sources whose cue or content lies in the statement."""
    found = set()
    for index, attribution in enumerate(attributions):
        profile = sources.profiles.get((statement.article.id, index))
        heard = _spoken_in(attribution, statement) or touches(attribution, statement)
        if profile is not None and heard:
            found.add(key_of_profile(profile, statement.article.id))
    return found


def _spoken_in(attribution: Attribution, statement: Statement) -> bool:
    """Say whether the attribution's cue stands in the statement."""
    cue, sentence = attribution.cue, statement.sentence
    return cue is not None and sentence.start <= cue.start < sentence.end


def _distinct(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """Return the voices, an implied one only where no other stands."""
    direct = [voice for voice in voices if not voice.implied]
    return tuple(direct or voices)


def _voices(
    statement: Statement, attributions: Sequence[Attribution], claim: Claim, sources: Sources
) -> tuple[Voice, ...]:
    """Return the voices of one statement: covering attributions, else a governing one."""
    found = [
        _voice(statement, index, attribution, sources)
        for index, attribution in enumerate(attributions)
        if _speaks_for(attribution, statement, claim)
    ]
    if found:
        return tuple(_innermost(found))
    if any(a.source is not None and _spoken_in(a, statement) for a in attributions):
        return ()
    governing = governing_before(statement, attributions)
    if governing is not None:
        return (_voice(statement, governing, attributions[governing], sources, implied=True),)
    later = attributed_later(statement, attributions, claim)
    if later is None:
        return ()
    voice = _voice(statement, later, attributions[later], sources, implied=True)
    return (replace(voice, paragraph=paragraph_of(statement, attributions[later])),)


def _speaks_for(attribution: Attribution, statement: Statement, claim: Claim) -> bool:
    if attribution.act == "no_comment" or not touches(attribution, statement):
        return False
    return covers(attribution, statement, claim) >= COVERED


def _voice(
    statement: Statement,
    index: int,
    attribution: Attribution,
    sources: Sources,
    *,
    implied: bool = False,
) -> Voice:
    profile = sources.profiles.get((statement.article.id, index))
    key = key_of_profile(profile, statement.article.id) if profile is not None else ""
    return Voice(statement, attribution, profile, key, implied)


def _innermost(voices: list[Voice]) -> list[Voice]:
    """Return the outer voices; an outlet that only relays gives way to whom it relays."""
    outer = [voice for voice in voices if voice.attribution.depth == 0] or voices
    named = [voice for voice in outer if not voice.hearsay]
    return named or outer
