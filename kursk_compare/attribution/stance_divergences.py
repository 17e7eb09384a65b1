"""Divergences in how a source is said to speak: confirm and deny, said and claimed, caveats."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from kursk_compare.attribution.explaining import grouped, shown, verb
from kursk_compare.attribution.model import EntityKind
from kursk_compare.attribution.profiles import Profile
from kursk_compare.attribution.relations import Relation, relate
from kursk_compare.attribution.source_divergences import finding_of
from kursk_compare.attribution.voices import Version, Voice
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import Finding, Level

ALIKE = frozenset({Relation.SAME, Relation.NARROWER, Relation.WIDER})
OPPOSED = frozenset({"confirm", "deny"})
TELLING = frozenset({"say", "announce", "report", "confirm", "concede", "claim", "find", "warn"})
WITHOUT_VERB = frozenset({"label", "speech", "orphan", "according"})
UNVERIFIED = "unverified"


def stance_findings(versions: Sequence[Version]) -> list[Finding]:
    """Return the findings on act, stance and verification, at most one of each sort."""
    contradicting = _contradicting(versions)
    stance = _stance(versions) or (None if contradicting else _cue_wording(versions))
    found = [contradicting, stance, _caveat(versions)]
    return [finding for finding in found if finding is not None]


def _sure(version: Version) -> list[Voice]:
    """Return the voices that a verb or noun tells of; a colon says nothing of how one speaks."""
    return [
        v
        for v in version.voices
        if not (v.open or v.hearsay or v.implied) and v.attribution.frame not in WITHOUT_VERB
    ]


def _pairs(versions: Sequence[Version]) -> list[tuple[Voice, Voice]]:
    """Return the voices of two articles whose sources are one or one within the other."""
    return [
        (a, b)
        for left, right in combinations(versions, 2)
        for a in _sure(left)
        for b in _sure(right)
        if a.profile is not None and b.profile is not None and _alike(a.profile, b.profile)
    ]


def _alike(a: Profile, b: Profile) -> bool:
    """Say whether two sources are one, or one speaks within the other.

    An unnamed source and a named one are alike only in one body: that both are of one side does
    not make `some officials` speak for the president.
    """
    relation = relate(a, b)
    unnamed = EntityKind.ANONYMOUS in (a.kind, b.kind)
    if relation is not Relation.SAME and unnamed:
        return relation in ALIKE and a.body is not None and a.body == b.body
    return relation in ALIKE


def _contradicting(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that a source confirms in one article what it denies in another."""
    opposed = [
        (a, b)
        for a, b in _pairs(versions)
        if {a.attribution.act, b.attribution.act} <= OPPOSED and _position(a) != _position(b)
    ]
    if not opposed:
        return None
    told = _told([voice for pair in opposed for voice in pair])
    return finding_of(
        _involved(versions, opposed),
        Level.STRONG,
        "contradicting",
        f"The articles contradict each other on what the source did: {told}.",
    )


def _position(voice: Voice) -> str:
    """Return what the source did, in words: "denied", "did not confirm"."""
    act = voice.attribution.act
    if voice.attribution.polarity == "-":
        return f"did not {act}"
    return {"confirm": "confirmed", "deny": "denied"}.get(act, act)


def _told(voices: Sequence[Voice]) -> str:
    """Return "Moscow “denied” in A, “did not confirm” in B" for each source, as a clause list."""
    told: dict[str, dict[str, list[str]]] = {}
    for voice in sorted(voices, key=lambda voice: voice.article):
        cue = voice.attribution.cue
        said = " ".join(cue.text.split()) if cue is not None else voice.attribution.act
        articles = told.setdefault(shown(voice.profile), {}).setdefault(said, [])
        if voice.article not in articles:
            articles.append(voice.article)
    return "; ".join(
        f"{source} "
        + ", ".join(f"“{said}” in {enumerated(where)}" for said, where in words.items())
        for source, words in told.items()
    )


def _involved(versions: Sequence[Version], pairs: Sequence[tuple[Voice, Voice]]) -> list[Version]:
    names = {voice.article for pair in pairs for voice in pair}
    return [version for version in versions if version.article in names]


def _stance(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that the reporters distance themselves differently from one source."""
    differing = []
    for left, right in combinations(versions, 2):
        pairs = [
            pair
            for pair in _pairs([left, right])
            if {voice.attribution.act for voice in pair} <= TELLING
        ]
        if pairs and not any(_stance_of(a) == _stance_of(b) for a, b in pairs):
            differing += pairs
    if not differing:
        return None
    stances = {_stance_of(voice) for pair in differing for voice in pair}
    level = Level.STRONG if {"endorse", "distance"} <= stances else Level.NOTICE
    told = _told([voice for pair in differing for voice in pair])
    return finding_of(
        _involved(versions, differing),
        level,
        "stance",
        f"{_which(differing)} worded with another distance: {told}.",
    )


def _which(pairs: Sequence[tuple[Voice, Voice]]) -> str:
    """Return how the sources of the pairs are one: the same, or one within the other."""
    same = all(
        a.profile is not None
        and b.profile is not None
        and relate(a.profile, b.profile) == Relation.SAME
        for a, b in pairs
    )
    return "The same source is" if same else "Sources that belong together are"


def _stance_of(voice: Voice) -> str:
    """Return the stance that matters: verbs of judging the matter itself are neutral."""
    if voice.attribution.act in {"confirm", "claim", "concede", "find"}:
        return voice.attribution.stance
    return "neutral"


def _cue_wording(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that only the verb differs, as in said and warned."""
    differing = []
    for left, right in combinations(versions, 2):
        pairs = _pairs([left, right])
        if pairs and not any(a.attribution.act == b.attribution.act for a, b in pairs):
            differing += pairs
    if not differing:
        return None
    told = _told([voice for pair in differing for voice in pair])
    return finding_of(
        _involved(versions, differing),
        Level.INFO,
        "cue_wording",
        f"{_which(differing)} quoted with another verb: {told}.",
    )


def _caveat(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that only some articles say that the claim is not verified."""
    with_caveat = [v for v in versions if any(_unverified(x) for x in v.voices)]
    without = [v for v in versions if v not in with_caveat and (v.bare or v.voices)]
    if not with_caveat or not without:
        return None
    level = Level.STRONG if any(v.bare for v in without) else Level.NOTICE
    rows = [(v.article, _caveat_words(v)) for v in with_caveat]
    told = "; ".join(
        f"{enumerated(articles)} {verb(articles, 'says', 'say')} that the claim is {wording}"
        for articles, wording in grouped(rows)
    )
    names = [v.article for v in without]
    text = f"{told}; {enumerated(names)} {verb(names, 'does', 'do')} not."
    return finding_of(versions, level, "caveat", text)


def _unverified(voice: Voice) -> bool:
    verification = voice.attribution.verification
    return verification == UNVERIFIED or verification.startswith(("not_", "denied_by"))


def _caveat_words(version: Version) -> str:
    verification = next(x.attribution.verification for x in version.voices if _unverified(x))
    how, _, whom = verification.partition(":")
    words = {
        UNVERIFIED: "not verified",
        "not_confirmed_by": "not confirmed by",
        "not_denied_by": "not denied by",
        "denied_by": "denied by",
    }
    return f"{words.get(how, how)} {whom}".strip()
