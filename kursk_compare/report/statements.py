"""The divergences, the statements they belong to, and what only one source reports."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kursk_compare.alignment.model import Group, LinkStatus
from kursk_compare.article import QUIET_KINDS, article_of
from kursk_compare.comparison.model import Divergence
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.palette import kind_style
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.marks import shown
from kursk_compare.report.model import (
    Alone,
    Entry,
    MatrixCell,
    Place,
    Reading,
    Remark,
    Silence,
    Statement,
    Version,
)

_KINDS = (
    DivergenceKind.FIGURE,
    DivergenceKind.DATE,
    DivergenceKind.ATTRIBUTION,
    DivergenceKind.QUOTATION,
    DivergenceKind.WORDING,
    DivergenceKind.OMISSION,
)
_LETTERS = tuple(kind_style(kind).letter for kind in _KINDS)
_NEAR_ENOUGH = 0.05
_CLAIM_LENGTH = 150


def entries_of(lookup: Lookup) -> tuple[Entry, ...]:
    """Return all divergences, gravest first, then by kind and number."""
    ordered = sorted(lookup.divergences, key=_gravity)
    return tuple(_entry(lookup, divergence) for divergence in ordered)


def counts_of(lookup: Lookup) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return per kind its letter and how many divergences it has at each level."""
    found = [(each.kind, each.level) for each in lookup.divergences]
    return tuple(
        (kind_style(kind).letter, tuple(found.count((kind, level)) for level in Level))
        for kind in _KINDS
    )


def statements_of(lookup: Lookup, entries: Sequence[Entry]) -> tuple[Statement, ...]:
    """Return every group as a statement, in reading order, then divergences without a group."""
    by_statement = defaultdict(list)
    for entry in entries:
        by_statement[entry.statement].append(entry)
    groups = [_statement(lookup, g, by_statement[g.id]) for g in lookup.shown_groups]
    loose = [
        _loose_statement(lookup, divergence, by_statement[divergence.id])
        for divergence in lookup.divergences
        if divergence.group not in lookup.groups
    ]
    return (*groups, *loose)


def agreed_of(
    lookup: Lookup, statements: Sequence[Statement], least: int | None = None
) -> tuple[str, ...]:
    """Return the ids of statements without a strong or notable divergence, of all voices.

    `least`, when given, is the number of voices that is enough. All divergences of the comparison
    count here, also those left out of a selection.
    """
    everyone = len(set(lookup.voice.values()))
    enough = max(2, everyone if least is None else least)
    diverging = {
        each.group for each in lookup.comparison.divergences if each.level is not Level.INFO
    }
    return tuple(
        each.id for each in statements if each.voices >= enough and each.id not in diverging
    )


def matrix_of(
    lookup: Lookup, statements: Sequence[Statement]
) -> tuple[tuple[MatrixCell, ...], ...]:
    """Return per statement what each source has of it, letters in the order of the kinds."""
    sources = len(lookup.comparison.articles)
    return tuple(_matrix_row(statement, sources) for statement in statements)


def alone_of(lookup: Lookup) -> tuple[Alone, ...]:
    """Return per source the sentences that are in no group with another voice."""
    shared = {
        sentence
        for sentence, ids in lookup.groups_of.items()
        if any(_voices(lookup, lookup.groups[id]) > 1 for id in ids)
    }
    return tuple(
        Alone(
            at,
            tuple(
                _version(lookup, sentence.id)
                for sentence in article.sentences
                if sentence.id not in shared and sentence.kind not in QUIET_KINDS
            ),
        )
        for at, article in enumerate(lookup.comparison.articles)
    )


def clipped(text: str, length: int = _CLAIM_LENGTH) -> str:
    """Return the text, cut at a word with "…" when longer than `length` characters."""
    text = shown(text).strip()
    if len(text) <= length:
        return text
    kept = text[:length]
    return (kept.rsplit(" ", 1)[0] if " " in kept else kept).rstrip(" ,;:") + " …"


def _matrix_row(statement: Statement, sources: int) -> tuple[MatrixCell, ...]:
    places: list[list[Place]] = [[] for _ in range(sources)]
    diverging: list[set[str]] = [set() for _ in range(sources)]
    for version in statement.versions:
        places[version.place.source].append(version.place)
    for entry in statement.entries:
        for at in entry.places:
            diverging[at.source].add(entry.kind)
    return tuple(
        MatrixCell(tuple(own), tuple(letter for letter in _LETTERS if letter in found))
        if own
        else MatrixCell()
        for own, found in zip(places, diverging, strict=True)
    )


def _gravity(divergence: Divergence) -> tuple[object, ...]:
    return (divergence.level.rank, _KINDS.index(divergence.kind), *_number(divergence.id))


def _number(id: str) -> tuple[int, str]:
    digits = re.search(r"\d+", id)
    return (int(digits.group()) if digits else 0, id)


def _entry(lookup: Lookup, divergence: Divergence) -> Entry:
    known = divergence.group in lookup.groups
    return Entry(
        id=divergence.id,
        kind=kind_style(divergence.kind).letter,
        level=divergence.level.value,
        explanation=shown(divergence.explanation),
        statement=divergence.group if known else divergence.id,
        readings=_readings(lookup, divergence),
        places=tuple(lookup.place(member) for member in dict.fromkeys(divergence.members)),
    )


def _readings(lookup: Lookup, divergence: Divergence) -> tuple[Reading, ...]:
    per_article: dict[str, list[PlacedSpan]] = defaultdict(list)
    for span in sorted(divergence.spans):
        per_article[span.article].append(span)
    per_text: dict[str, list[str]] = defaultdict(list)
    for article in sorted(per_article, key=lookup.index.__getitem__):
        text = lookup.comparison.articles[lookup.index[article]].text
        said = [shown(text[span.start : span.end]).strip() for span in per_article[article]]
        per_text[clipped(" … ".join(dict.fromkeys(filter(None, said))), 110)].append(article)
    holding: dict[str, list[str]] = defaultdict(list)
    for member in dict.fromkeys(divergence.members):
        article = article_of(member)
        if _holds(lookup, member, per_article.get(article, ())):
            holding[article].append(member)
    return tuple(
        _reading(lookup, text, {id: holding[id] for id in articles})
        for text, articles in per_text.items()
        if text
    )


def _reading(lookup: Lookup, text: str, members: dict[str, list[str]]) -> Reading:
    sentences = [member for those in members.values() for member in those]
    speakers = (name for member in sentences for name in lookup.speakers_of.get(member, ()))
    return Reading(
        tuple(lookup.index[id] for id in members),
        text,
        tuple(lookup.place(member) for member in sentences),
        tuple(dict.fromkeys(speakers)),
    )


def _holds(lookup: Lookup, sentence_id: str, spans: Iterable[PlacedSpan]) -> bool:
    place = lookup.sentences[sentence_id][1].span
    return any(place.start < span.end and span.start < place.end for span in spans)


def remarks_of(lookup: Lookup, group: str) -> tuple[Remark, ...]:
    """Return what a person noted on a group, or with "" on sentences that are in none."""
    return tuple(
        Remark(
            group,
            tuple(lookup.place(sentence) for sentence in remark.sentences),
            shown(remark.note).strip(),
            remark.tags,
            (remark.verdict or "").replace("_", " "),
        )
        for remark in lookup.remarks_of.get(group, ())
    )


def _statement(lookup: Lookup, group: Group, entries: Sequence[Entry]) -> Statement:
    present = {article_of(member) for member in group.members}
    absent = [article.id for article in lookup.comparison.articles if article.id not in present]
    status = lookup.status_of.get(group.id, LinkStatus.AUTO)
    return Statement(
        id=group.id,
        claim=clipped(lookup.comparison.words(group.members[0])),
        percent=round(100 * group.confidence),
        versions=tuple(_version(lookup, member) for member in group.members),
        silent=tuple(_silence(lookup, group, article) for article in absent),
        entries=tuple(entries),
        voices=_voices(lookup, group),
        status=status.value,
        remarks=remarks_of(lookup, group.id),
    )


def _loose_statement(lookup: Lookup, divergence: Divergence, entries: list[Entry]) -> Statement:
    members = tuple(dict.fromkeys(divergence.members))
    return _statement(lookup, Group(divergence.id, members, 1.0), entries)


def _voices(lookup: Lookup, group: Group) -> int:
    return len({lookup.voice[article_of(member)] for member in group.members})


def _version(lookup: Lookup, sentence_id: str) -> Version:
    return Version(
        lookup.place(sentence_id),
        lookup.speakers_of.get(sentence_id, ()),
    )


def _silence(lookup: Lookup, group: Group, article: str) -> Silence:
    if any((member, article) in lookup.declared_silent for member in group.members):
        return Silence(lookup.index[article], by_hand=True)
    linked = _linked(lookup, group, article)
    ranked = linked or [
        (confidence, sentence)
        for member in group.members
        for sentence, confidence in _ranked(lookup, member, article)[:1]
    ]
    confidence, nearest = max(ranked, key=lambda pair: pair[0], default=(0.0, ""))
    if confidence < _NEAR_ENOUGH:
        return Silence(lookup.index[article])
    return Silence(
        lookup.index[article],
        lookup.place(nearest),
        round(100 * confidence),
        next(iter(lookup.shown_groups_of(nearest)), ""),
        linked=bool(linked),
    )


def _linked(lookup: Lookup, group: Group, article: str) -> list[tuple[float, str]]:
    """Return the article's sentences that are linked to one of the group, with how surely."""
    return [
        (confidence, sentence)
        for member in group.members
        for sentence, confidence in lookup.links_of.get(member, ())
        if article_of(sentence) == article
    ]


def _ranked(lookup: Lookup, sentence: str, article: str) -> tuple[tuple[str, float], ...]:
    found = lookup.candidates(sentence, article)
    return found.ranked if found else ()
