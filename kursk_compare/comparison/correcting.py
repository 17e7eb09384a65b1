"""The user's corrections and remarks as a comparison tells them: by sentence and by group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kursk_compare.alignment.correcting import SentencesByPlace
from kursk_compare.alignment.model import Group
from kursk_compare.article import Article, article_of
from kursk_compare.comparison.model import CorrectionKind, PlacedCorrection, PlacedRemark
from kursk_compare.corrections import Corrections, Pair, Remark


def place_corrections(
    articles: Sequence[Article], corrections: Corrections
) -> tuple[PlacedCorrection, ...]:
    """Return the corrections whose sentences are here, by kind, in reading order."""
    known, order = SentencesByPlace(articles), _reading_order(articles)
    found = [
        *_pairs(CorrectionKind.LINKED, corrections.linked, known, order),
        *_pairs(CorrectionKind.CONFIRMED, corrections.confirmed, known, order),
        *_pairs(CorrectionKind.APART, corrections.apart, known, order),
        *_silences(corrections, known),
    ]
    kinds, places = list(CorrectionKind), {a.id: at for at, a in enumerate(articles)}
    return tuple(
        sorted(
            dict.fromkeys(found),
            key=lambda c: (
                kinds.index(c.kind),
                [order[s] for s in c.sentences],
                places.get(c.article or "", -1),
            ),
        )
    )


def place_remarks(
    articles: Sequence[Article], groups: Sequence[Group], corrections: Corrections
) -> tuple[PlacedRemark, ...]:
    """Return the remarks whose sentences are here, in reading order.

    A remark belongs to the group that holds most of the sentences it was made on.
    """
    known, order = SentencesByPlace(articles), _reading_order(articles)
    group_of = {member: group.id for group in groups for member in group.members}
    found = [
        placed
        for remark in corrections.remarks
        if (placed := _placed(remark, known, order, group_of)) is not None
    ]
    return tuple(sorted(found, key=lambda r: [order[s] for s in r.sentences]))


def lost_corrections(articles: Sequence[Article], corrections: Corrections) -> list[str]:
    """Return one sentence on decisions whose sentence is no longer in its article, if there are."""
    known = SentencesByPlace(articles)
    decided = [
        *corrections.together(),
        *corrections.apart,
        *((silence.place,) for silence in corrections.silent),
    ]
    lost = sum(any(known.is_lost(place) for place in places) for places in decided)
    lost += sum(all(map(known.is_lost, remark.about)) for remark in corrections.remarks)
    if not lost:
        return []
    kept = "it is kept but not applied" if lost == 1 else "they are kept but not applied"
    what = "One of your decisions speaks" if lost == 1 else f"{lost} of your decisions speak"
    return [f"{what} of a sentence that is not found in its article any more; {kept}."]


def _reading_order(articles: Sequence[Article]) -> dict[str, int]:
    return {s.id: at for at, s in enumerate(s for a in articles for s in a.sentences)}


def _pairs(
    kind: CorrectionKind,
    pairs: Sequence[Pair],
    known: SentencesByPlace,
    order: Mapping[str, int],
) -> Iterator[PlacedCorrection]:
    for one, other in pairs:
        for a in known.find(one):
            for b in known.find(other):
                if a != b:
                    ordered = sorted((a, b), key=order.__getitem__)
                    yield PlacedCorrection(kind, tuple(ordered))


def _silences(corrections: Corrections, known: SentencesByPlace) -> Iterator[PlacedCorrection]:
    for silence in corrections.silent:
        for sentence in known.find(silence.place):
            for article in known.sources(silence.source):
                if article != article_of(sentence):
                    yield PlacedCorrection(CorrectionKind.SILENT, (sentence,), article)


def _placed(
    remark: Remark,
    known: SentencesByPlace,
    order: Mapping[str, int],
    group_of: Mapping[str, str],
) -> PlacedRemark | None:
    sentences = sorted({s for p in remark.about for s in known.find(p)}, key=order.__getitem__)
    if not sentences:
        return None
    held = Counter(group_of[s] for s in sentences if s in group_of)
    group = held.most_common(1)[0][0] if held else None
    verdict = remark.verdict.value if remark.verdict else None
    return PlacedRemark(group, tuple(sentences), remark.note, remark.tags, verdict)
