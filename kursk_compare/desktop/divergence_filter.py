"""Which divergences the list shows: by kind, level, source, speaker and status, in any mixture.

Knows nothing of Qt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, fields, replace

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of
from kursk_compare.finding import DivergenceKind, Level

Counts = Mapping[str, Counter[Hashable]]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a divergence must have to be listed; None where it does not matter.

    `source` is an article's id, `speaker` a name.
    """

    kind: DivergenceKind | None = None
    level: Level | None = None
    source: str | None = None
    speaker: str | None = None
    status: LinkStatus | None = None

    def turned(self, field: str, value: Hashable) -> Narrowing:
        """Return this with a value wanted, or with it left open where it was wanted already."""
        return replace(self, **{field: None if getattr(self, field) == value else value})  # type: ignore[arg-type] # its own fields

    def without(self, field: str) -> Narrowing:
        """Return this with one thing left open."""
        return replace(self, **{field: None})

    def values(self) -> dict[str, Hashable]:
        """Return what is wanted, by the name of the thing."""
        found = {field: getattr(self, field) for field in FIELDS}
        return {field: value for field, value in found.items() if value is not None}


FIELDS = tuple(field.name for field in fields(Narrowing))


@dataclass(frozen=True, slots=True)
class Facets:
    """What one divergence can be found by: its values for each field of a `Narrowing`."""

    values: Mapping[str, tuple[Hashable, ...]]

    def have(self, wanted: Mapping[str, Hashable]) -> bool:
        """Tell whether the divergence has all that is wanted."""
        return all(value in self.values[field] for field, value in wanted.items())


def facets_of(index: ComparisonIndex, divergence: Divergence) -> Facets:
    """Return what a divergence can be found by."""
    placed = (a for member in divergence.members for a in index.attributions.get(member, ()))
    speakers = (index.speakers.get(each.entity or "") for each in placed)
    status = index.decided.status_of(divergence.members[0]) or LinkStatus.AUTO
    return Facets(
        {
            "kind": (divergence.kind,),
            "level": (divergence.level,),
            "source": tuple(dict.fromkeys(map(article_of, divergence.members))),
            "speaker": tuple(dict.fromkeys(name for name in speakers if name)),
            "status": (status,),
        }
    )


def counts_of(facets: Iterable[Facets], narrowing: Narrowing) -> Counts:
    """Return, for each value of each field, how many would be listed with it in place of its own.

    The empty field "" counts what no narrowing at all would list, under None.
    """
    found: dict[str, Counter[Hashable]] = {field: Counter() for field in ("", *FIELDS)}
    others = {field: narrowing.without(field).values() for field in FIELDS}
    for each in facets:
        found[""][None] += 1
        for field in FIELDS:
            if each.have(others[field]):
                found[field].update((None, *each.values[field]))
    return found
