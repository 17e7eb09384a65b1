"""How an act of the user on a statement changes his corrections; knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kursk_compare.corrections import (
    Corrections,
    Pair,
    Place,
    Remark,
    Verdict,
    pair_of,
    pairs_between,
)
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of


def linked(corrections: Corrections, index: ComparisonIndex, a: str, b: str) -> Corrections:
    """Return the corrections with the two sentences, and so their statements, linked."""
    places = index.decided.places
    return corrections.with_linked([(places[a], places[b])])


def confirmed(
    corrections: Corrections, index: ComparisonIndex, sentence: str, other: str | None = None
) -> Corrections:
    """Return them with a statement confirmed as the program found it, or one counterpart alone."""
    if other is not None:
        return corrections.with_confirmed([_pair(index, sentence, other)])
    members = index.decided.members(sentence)
    if len(members) > 1:
        return corrections.with_confirmed(_pairs_in(index, members))
    shown = [other for other in _statement(index, sentence) if other != sentence]
    return corrections.with_confirmed(_pair(index, sentence, other) for other in shown)


def taken_out(corrections: Corrections, index: ComparisonIndex, sentence: str) -> Corrections:
    """Return them with a sentence set apart from all it is shown with."""
    places = index.decided.places
    others = [places[s] for s in _statement(index, sentence) if s != sentence]
    return corrections.with_apart(pairs_between([places[sentence]], others))


def rejected(corrections: Corrections, index: ComparisonIndex, sentence: str) -> Corrections:
    """Return them with no two sentences of the statement belonging together."""
    members = index.decided.members(sentence)
    pairs = [_pair(index, a, b) for at, a in enumerate(members) for b in members[at + 1 :]]
    pairs += [_pair(index, sentence, s) for s in _statement(index, sentence) if s != sentence]
    return corrections.with_apart(pairs)


def split(
    corrections: Corrections, index: ComparisonIndex, sentence: str, stay: Iterable[str]
) -> Corrections:
    """Return them with the statement in two: the sentences that stay with it, and the rest."""
    staying = {sentence, *stay}
    places = index.decided.places
    members = _statement(index, sentence)
    ours = [places[s] for s in members if s in staying]
    theirs = [places[s] for s in members if s not in staying]
    return corrections.with_apart(pairs_between(ours, theirs))


def silent_in(
    corrections: Corrections, index: ComparisonIndex, sentence: str, articles: Sequence[str]
) -> Corrections:
    """Return them with the sentence having no counterpart in these articles."""
    decided = index.decided
    sources = [decided.checksums[a] for a in articles if a != article_of(sentence)]
    return corrections.with_silence(decided.places[sentence], sources)


def left_to_program(corrections: Corrections, index: ComparisonIndex, sentence: str) -> Corrections:
    """Return them without what was decided on the sentences of the statement."""
    return corrections.left_to_program(_places(index, _statement(index, sentence)))


def remarked(
    corrections: Corrections,
    index: ComparisonIndex,
    sentence: str,
    note: str,
    tags: Sequence[str],
    verdict: str | None,
) -> Corrections:
    """Return them with this remark on the statement, in place of any it had."""
    about = _places(index, index.decided.members(sentence))
    remark = Remark(about, note, tuple(tags), Verdict(verdict) if verdict else None)
    return corrections.with_remark(remark, former_remarks(corrections, index, sentence))


def former_remarks(
    corrections: Corrections, index: ComparisonIndex, sentence: str
) -> tuple[Remark, ...]:
    """Return the remarks that are shown with the statement."""
    told = [
        ({*_places(index, placed.sentences)}, (placed.note, placed.tags, placed.verdict))
        for placed in index.decided.remarks_on(sentence)
    ]
    return tuple(
        remark
        for remark in corrections.remarks
        if any(
            not places.isdisjoint(remark.about)
            and (remark.note, remark.tags, remark.verdict) == words
            for places, words in told
        )
    )


def _statement(index: ComparisonIndex, sentence: str) -> tuple[str, ...]:
    """Return the sentence with all it is shown with, in reading order."""
    found = {sentence, *index.decided.members(sentence)}
    for others in index.counterparts(sentence).values():
        found.update(other.sentence for other in others)
    return tuple(s for s in index.sentences if s in found)


def _pairs_in(index: ComparisonIndex, members: Sequence[str]) -> list[Pair]:
    return [
        _pair(index, a, b)
        for at, a in enumerate(members)
        for b in members[at + 1 :]
        if article_of(a) != article_of(b)
    ]


def _pair(index: ComparisonIndex, a: str, b: str) -> Pair:
    return pair_of(index.decided.places[a], index.decided.places[b])


def _places(index: ComparisonIndex, sentences: Iterable[str]) -> tuple[Place, ...]:
    return tuple(index.decided.places[s] for s in sentences)
