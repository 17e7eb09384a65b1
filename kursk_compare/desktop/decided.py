"""What the user decided on the sentences of a comparison, looked up in one step each; no Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kursk_compare.alignment.correcting import SentencesByPlace
from kursk_compare.alignment.model import Group, LinkStatus
from kursk_compare.comparison.model import Comparison, CorrectionKind, PlacedRemark
from kursk_compare.corrections import Place, checksum_of

Pair = frozenset[str]


class Sign(StrEnum):
    """What the user did with a sentence; the margin shows a small sign for each."""

    LINKED = "linked"
    CONFIRMED = "confirmed"
    PARTED = "parted"
    NOTED = "noted"


SIGN_OF = {LinkStatus.MANUAL: Sign.LINKED, LinkStatus.CONFIRMED: Sign.CONFIRMED}
"""The sign of a link that the user made or confirmed."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The user's word on a comparison; made by `decided_in`, never changed.

    `links` holds the status of links that are not automatic, `apart` the pairs he parted, `silent`
    (sentence, article without counterpart) as he said. `signs` tells of each sentence what was
    decided on it.
    """

    places: Mapping[str, Place]
    checksums: Mapping[str, str]
    groups: tuple[Group, ...]
    group_of: Mapping[str, Group]
    links: Mapping[Pair, LinkStatus]
    apart: frozenset[Pair]
    silent: frozenset[tuple[str, str]]
    remarks: Mapping[str, tuple[PlacedRemark, ...]]
    signs: Mapping[str, tuple[Sign, ...]]

    def members(self, sentence: str) -> tuple[str, ...]:
        """Return the sentences that make up the statement, itself included."""
        group = self.group_of.get(sentence)
        return group.members if group is not None else (sentence,)

    def status(self, a: str, b: str) -> LinkStatus:
        """Return who says that the two belong together."""
        return self.links.get(frozenset((a, b)), LinkStatus.AUTO)

    def status_of(self, sentence: str) -> LinkStatus | None:
        """Return who says what makes up the statement; None when it stands alone."""
        group = self.group_of.get(sentence)
        return group.status if group is not None else None

    def remarks_on(self, sentence: str) -> tuple[PlacedRemark, ...]:
        """Return the remarks on the statement."""
        group = self.group_of.get(sentence)
        return self.remarks.get(group.id if group is not None else sentence, ())


def decided_in(comparison: Comparison) -> Decided:
    """Return the lookups of the user's decisions."""
    remarks: dict[str, list[PlacedRemark]] = {}
    for remark in comparison.remarks:
        remarks.setdefault(remark.group or remark.sentences[0], []).append(remark)
    groups = {member: group for group in comparison.groups for member in group.members}
    links = {
        frozenset((link.a, link.b)): link.status
        for link in comparison.links
        if link.status is not LinkStatus.AUTO
    }
    said = comparison.corrections
    return Decided(
        SentencesByPlace(comparison.articles).place_of,
        {article.id: checksum_of(article) for article in comparison.articles},
        comparison.groups,
        groups,
        links,
        frozenset(frozenset(c.sentences) for c in said if c.kind is CorrectionKind.APART),
        frozenset(
            (c.sentences[0], c.article)
            for c in said
            if c.kind is CorrectionKind.SILENT and c.article is not None
        ),
        {key: tuple(found) for key, found in remarks.items()},
        _signs(comparison, links),
    )


def _signs(comparison: Comparison, links: Mapping[Pair, LinkStatus]) -> dict[str, tuple[Sign, ...]]:
    found: dict[str, set[Sign]] = defaultdict(set)
    for pair, status in links.items():
        for sentence in pair:
            found[sentence].add(SIGN_OF[status])
    for correction in comparison.corrections:
        if correction.kind in {CorrectionKind.APART, CorrectionKind.SILENT}:
            for sentence in correction.sentences:
                found[sentence].add(Sign.PARTED)
    for remark in comparison.remarks:
        for sentence in remark.sentences:
            found[sentence].add(Sign.NOTED)
    return {s: tuple(sign for sign in Sign if sign in signs) for s, signs in found.items()}
