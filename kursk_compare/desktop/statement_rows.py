"""Statement by statement: which sources report it, in an order that follows all of them; no Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kursk_compare.desktop.decided import Decided
from kursk_compare.finding import DivergenceKind, Level

Kind = tuple[DivergenceKind, Level]


class Answer(StrEnum):
    """How a source stands to a statement."""

    SAME = "same"
    DIFFERS = "differs"
    CONFLICT = "conflict"
    ALONE = "alone"
    LINKED = "linked"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement: the sentences that report it by source, in reading order.

    `kinds` holds by source the kinds of divergence that mark its words, gravest first; `linked` are
    the sources that have a counterpart of one of the sentences, though none of all.
    """

    sentences: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, tuple[Kind, ...]]
    linked: frozenset[str] = frozenset()

    @property
    def first(self) -> str:
        """The sentence that stands for the statement."""
        return next(iter(self.sentences.values()))[0]

    def answer(self, article: str) -> Answer:
        """Return how a source stands to the statement."""
        if article not in self.sentences:
            return Answer.LINKED if article in self.linked else Answer.SILENT
        if len(self.sentences) == 1:
            return Answer.ALONE
        levels = {level for _, level in self.kinds.get(article, ())}
        if Level.STRONG in levels:
            return Answer.CONFLICT
        return Answer.DIFFERS if Level.NOTICE in levels else Answer.SAME


def statement_rows(
    reading: Iterable[str],
    home: Mapping[str, str],
    decided: Decided,
    kinds: Mapping[str, Iterable[Kind]],
    answering: Mapping[str, Collection[str]],
) -> tuple[StatementRow, ...]:
    """Return all statements, those of one source alone too.

    `reading` are the sentences that state something, source by source; `home` is the article of
    every sentence, `kinds` what marks it, `answering` the articles that have a counterpart of it.
    Each source's sentences keep their order as far as the sources agree: a statement that only
    later sources have follows the one it follows there.
    """
    places = {article: place for place, article in enumerate(dict.fromkeys(home.values()))}
    return tuple(
        _row(sorted(members, key=lambda s: places[home[s]]), home, kinds, answering)
        for members in _ordered(reading, home, decided)
    )


def _ordered(
    reading: Iterable[str], home: Mapping[str, str], decided: Decided
) -> list[tuple[str, ...]]:
    following: dict[str, str] = {}  # keys are first sentences of statements
    members_of: dict[str, tuple[str, ...]] = {}
    start = ""
    for _, sentences in groupby(reading, home.__getitem__):
        at = start
        for sentence in sentences:
            members = decided.members(sentence)
            key = members[0]
            if key not in members_of:
                members_of[key] = members
                if at in following:
                    following[key] = following[at]
                following[at] = key
            at = key
    ordered, at = [], start
    while at in following:
        at = following[at]
        ordered.append(members_of[at])
    return ordered


def _row(
    members: Iterable[str],
    home: Mapping[str, str],
    kinds: Mapping[str, Iterable[Kind]],
    answering: Mapping[str, Collection[str]],
) -> StatementRow:
    sentences: dict[str, list[str]] = {}
    for member in members:
        sentences.setdefault(home[member], []).append(member)
    return StatementRow(
        {article: tuple(own) for article, own in sentences.items()},
        {
            a: _gravest_first(k for s in own for k in kinds.get(s, ()))
            for a, own in sentences.items()
        },
        frozenset(a for own in sentences.values() for s in own for a in answering.get(s, ()))
        - sentences.keys(),
    )


def _gravest_first(kinds: Iterable[Kind]) -> tuple[Kind, ...]:
    """Return each kind once, at its gravest."""
    gravest: dict[DivergenceKind, Level] = {}
    for kind, level in sorted(kinds, key=lambda one: one[1].rank):
        gravest.setdefault(kind, level)
    return tuple(gravest.items())
