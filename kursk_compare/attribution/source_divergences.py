"""Divergences in the source: stated as fact, another side or body, another voice, second-hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from kursk_compare.attribution.explaining import grouped, sources_of, verb
from kursk_compare.attribution.relations import Relation, relate
from kursk_compare.attribution.voices import Version, Voice
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level

LEVELS = {
    Relation.DIFFERENT: Level.STRONG,
    Relation.CHAIN: Level.NOTICE,
    Relation.SAME_SIDE: Level.NOTICE,
    Relation.SAME_BODY: Level.NOTICE,
    Relation.NARROWER: Level.INFO,
    Relation.WIDER: Level.INFO,
    Relation.ANON_COMPATIBLE: Level.INFO,
}
CLOSENESS = (
    Relation.SAME,
    Relation.NARROWER,
    Relation.WIDER,
    Relation.ANON_COMPATIBLE,
    Relation.UNKNOWN,
    Relation.SAME_BODY,
    Relation.SAME_SIDE,
    Relation.CHAIN,
    Relation.DIFFERENT,
)
WORDS = {
    Relation.DIFFERENT: "The sources differ",
    Relation.CHAIN: "The claim is passed on second-hand",
    Relation.SAME_SIDE: "Different voices of the same side are named",
    Relation.SAME_BODY: "Different people of the same body are named",
    Relation.NARROWER: "One source is named more exactly",
    Relation.WIDER: "One source is named more exactly",
    Relation.ANON_COMPATIBLE: "One source is left unnamed",
}


def source_findings(versions: Sequence[Version]) -> list[Finding]:
    """Return the findings on who is given as the source, at most one of each sort."""
    found = [
        _stated_as_fact(versions),
        _other_source(versions),
        _unnamed(versions),
        _implied(versions),
    ]
    return [finding for finding in found if finding is not None]


def _stated_as_fact(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that some articles state what others attribute.

    An article whose statement lets the same source speak, though of something near, is left out.
    """
    given = [v for v in versions if v.attributed]
    keys = {voice.key for version in given for voice in version.voices}
    bare = [v for v in versions if v.bare and v.nearby.isdisjoint(keys)]
    if not bare or not given:
        return None
    implied = all(voice.implied for version in given for voice in version.voices)
    rows = [(version.article, sources_of(version.voices)) for version in given]
    told = [
        f"{enumerated(articles)} {verb(articles, 'gives', 'give')} {wording} as the source"
        for articles, wording in grouped(rows)
    ]
    names = [version.article for version in bare]
    told.append(
        f"{enumerated(names)} {verb(names, 'gives', 'give')} no source and states it as fact"
        if len(names) == 1
        else f"{enumerated(names)} give no source and state it as fact"
    )
    return finding_of(
        versions, Level.INFO if implied else Level.STRONG, "stated_as_fact", "; ".join(told) + "."
    )


def _implied(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that some articles name the source only in another sentence."""
    implied = [v for v in versions if v.voices and all(voice.implied for voice in v.voices)]
    named = [v for v in versions if _compared(v) and v not in implied]
    if not implied or not named:
        return None
    rows = [(version.article, sources_of(_compared(version))) for version in named]
    told = [
        f"{enumerated(articles)} {verb(articles, 'gives', 'give')} {wording} as the source"
        for articles, wording in grouped(rows)
    ]
    for version in implied:
        paragraph = min(voice.paragraph for voice in version.voices)
        where = f"in paragraph {paragraph}" if paragraph else "in the sentence before it"
        told.append(
            f"{version.article} gives no source here and attributes it {where}, "
            f"to {sources_of(version.voices)}"
        )
    later = any(voice.paragraph for version in implied for voice in version.voices)
    name = "attributed_later" if later else "attributed_by_context"
    return finding_of([*implied, *named], Level.INFO, name, "; ".join(told) + ".")


def _other_source(versions: Sequence[Version]) -> Finding | None:
    """Return the gravest relation between the named sources of the articles, as one finding."""
    named = [v for v in versions if _compared(v) and not all(x.implied for x in v.voices)]
    worst = Relation.SAME
    for left, right in combinations(named, 2):
        relation = _between(left, right)
        if CLOSENESS.index(relation) > CLOSENESS.index(worst):
            worst = relation
    if worst in {Relation.SAME, Relation.UNKNOWN}:
        return None
    rows = [(version.article, sources_of(_compared(version))) for version in named]
    told = [
        f"{enumerated(articles)} {verb(articles, 'gives', 'give')} {wording}"
        for articles, wording in grouped(rows)
    ]
    specific = worst in {Relation.NARROWER, Relation.WIDER}
    name = "more_specific" if specific else str(worst)
    return finding_of(named, LEVELS[worst], name, f"{WORDS[worst]}: {'; '.join(told)}.")


def _compared(version: Version) -> list[Voice]:
    """Return the voices to compare; who only refuses or denies counts where nobody asserts."""
    sure = [voice for voice in version.voices if not voice.open and not voice.hearsay]
    return [voice for voice in sure if not voice.withholds] or sure


def _between(left: Version, right: Version) -> Relation:
    """Return how far apart the sources of two articles are: the voice least matched decides."""
    worst = Relation.SAME
    for voices, others in (
        (_compared(left), _compared(right)),
        (_compared(right), _compared(left)),
    ):
        for voice in voices:
            best = min((_relation(voice, other) for other in others), key=CLOSENESS.index)
            if CLOSENESS.index(best) > CLOSENESS.index(worst):
                worst = best
    return worst


def _relation(a: Voice, b: Voice) -> Relation:
    if a.profile is None or b.profile is None:
        return Relation.UNKNOWN
    return relate(a.profile, b.profile)


def _unnamed(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that some articles give as hearsay what others give a source for."""
    hearsay = [v for v in versions if v.voices and all(x.hearsay for x in v.voices)]
    named = [v for v in versions if _compared(v)]
    if not hearsay or not named:
        return None
    rows = [(version.article, sources_of(_compared(version))) for version in named]
    told = [
        f"{enumerated(articles)} {verb(articles, 'names', 'name')} {wording}"
        for articles, wording in grouped(rows)
    ]
    names = [version.article for version in hearsay]
    text = (
        f"{enumerated(names)} {verb(names, 'does', 'do')} not name the source; {'; '.join(told)}."
    )
    return finding_of([*hearsay, *named], Level.NOTICE, "source_not_named", text)


def finding_of(
    versions: Sequence[Version], level: Level, relation: str, explanation: str
) -> Finding:
    """Return the finding on some articles' versions, their sources and cues marked."""
    members = {s.id for version in versions for s in version.statements}
    marks = {mark for version in versions for x in version.voices for mark in x.marks()}
    return Finding(
        DivergenceKind.ATTRIBUTION,
        level,
        relation,
        sorted_ids(members),
        tuple(sorted(marks)),
        explanation,
    )


def sorted_ids(ids: Iterable[str]) -> tuple[str, ...]:
    """Return sentence ids by article and number."""
    return tuple(sorted(ids, key=_order))


def _order(id: str) -> tuple[str, int]:
    article, _, number = id.rpartition(":")
    return article, int(number) if number.isdigit() else 0
