"""Statement by statement: which sources report it, in an order that follows all of them; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kursk_compare.desktop.comparison_index import QUIET_KINDS, ComparisonIndex, article_of
from kursk_compare.finding import DivergenceKind, Level


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
    kinds: Mapping[str, tuple[tuple[DivergenceKind, Level], ...]]
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


def statement_rows(index: ComparisonIndex) -> list[StatementRow]:
    """Return all statements, those of one source alone too.

    Each source's sentences keep their order as far as the sources agree: a statement that only
    later sources have follows the one it follows there.
    """
    ordered = _ordered(index)
    places = [article.id for article in index.comparison.articles]
    return [_row(index, members, places) for members in ordered]


def _ordered(index: ComparisonIndex) -> list[tuple[str, ...]]:
    following: dict[str, str] = {}  # keys are first sentences of statements
    members_of: dict[str, tuple[str, ...]] = {}
    start = ""
    for article in index.comparison.articles:
        at = start
        for sentence in article.sentences:
            if sentence.kind in QUIET_KINDS:
                continue
            members = index.decided.members(sentence.id)
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


def _row(index: ComparisonIndex, members: tuple[str, ...], places: list[str]) -> StatementRow:
    by_article: dict[str, list[str]] = {}
    for member in members:
        by_article.setdefault(article_of(member), []).append(member)
    kinds = {}
    for article, sentences in by_article.items():
        found = [(mark.kind, mark.level) for s in sentences for mark in index.marks.get(s, ())]
        gravest: dict[DivergenceKind, Level] = {}
        for kind, level in sorted(found, key=lambda one: list(Level).index(one[1])):
            gravest.setdefault(kind, level)
        kinds[article] = tuple(gravest.items())
    return StatementRow(
        {a: tuple(by_article[a]) for a in places if a in by_article},
        kinds,
        frozenset(a for m in members for a in index.counterparts(m) if a not in by_article),
    )
