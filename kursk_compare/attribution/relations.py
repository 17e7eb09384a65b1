"""How two sources stand to each other: same, narrower, wider, same side, different, chain."""

from __future__ import annotations

from enum import StrEnum

from kursk_compare.attribution.model import EntityKind
from kursk_compare.attribution.profiles import Profile


class Relation(StrEnum):
    """The relation of a source A to a source B ("narrower": A is one of those B names)."""

    SAME = "same"
    NARROWER = "narrower"
    WIDER = "wider"
    SAME_BODY = "same_body"
    SAME_SIDE = "same_side"
    DIFFERENT = "different"
    CHAIN = "chain"
    ANON_COMPATIBLE = "anon_compatible"
    UNKNOWN = "unknown"


INVERSE = {Relation.NARROWER: Relation.WIDER, Relation.WIDER: Relation.NARROWER}
RULING = ("administration", "government")
RANK = {EntityKind.PERSON: 0, EntityKind.BODY: 1, EntityKind.GOVERNMENT: 2}


def relate(a: Profile, b: Profile) -> Relation:
    """Return how source `a` stands to source `b`."""
    if EntityKind.UNKNOWN in (a.kind, b.kind) and not (a.members or b.members):
        return _of_unknown(a, b)
    if a.cites is not None or b.cites is not None:
        return Relation.CHAIN if not (a.cites and b.cites) else relate(a.cites, b.cites)
    if a.members or b.members:
        return _of_joint(a, b)
    for kind, compare in (
        (EntityKind.MEDIA, _of_media),
        (EntityKind.DOCUMENT, _of_documents),
    ):
        if kind in (a.kind, b.kind):
            return compare(a, b)
    if a.kind is b.kind is EntityKind.PERSON:
        return _of_persons(a, b)
    if a.side and b.side and a.side != b.side:
        return Relation.DIFFERENT
    return _within_side(a, b)


def _within_side(a: Profile, b: Profile) -> Relation:
    """Relate two sources whose sides do not differ."""
    unnamed = a.kind is EntityKind.ANONYMOUS, b.kind is EntityKind.ANONYMOUS
    if all(unnamed):
        return _of_anonymous(a, b)
    if unnamed[0]:
        return _anonymous_to_named(a, b)
    if unnamed[1]:
        found = _anonymous_to_named(b, a)
        return INVERSE.get(found, found)
    return _by_rank(a, b)


def plain_wording(profile: Profile) -> str:
    """Return a source's words in lower case without articles, for comparison."""
    words = profile.text.lower().replace("’s", "").replace("'s", "").split()
    return " ".join(word for word in words if word not in {"the", "a", "an"})


def _of_unknown(a: Profile, b: Profile) -> Relation:
    return (
        Relation.SAME
        if plain_wording(a) == plain_wording(b) and plain_wording(a)
        else Relation.UNKNOWN
    )


def _of_joint(a: Profile, b: Profile) -> Relation:
    """Relate two sets of sources."""
    left, right = a.members or (a,), b.members or (b,)
    to_right = all(any(_same(x, y) for y in right) for x in left)
    to_left = all(any(_same(x, y) for x in left) for y in right)
    if to_right and to_left:
        return Relation.SAME
    if to_right:
        return Relation.NARROWER
    if to_left:
        return Relation.WIDER
    found = [relate(x, y) for x in left for y in right]
    for kind in (Relation.NARROWER, Relation.WIDER, Relation.SAME_BODY, Relation.SAME_SIDE):
        if kind in found:
            return kind
    if any(_same(x, y) for x in left for y in right):
        return Relation.WIDER
    return found[0]


def _same(a: Profile, b: Profile) -> bool:
    return relate(a, b) is Relation.SAME


def _of_media(a: Profile, b: Profile) -> Relation:
    if a.kind is b.kind:
        if a.body is None or b.body is None:
            return Relation.SAME if plain_wording(a) == plain_wording(b) else Relation.UNKNOWN
        return Relation.SAME if a.body == b.body else Relation.DIFFERENT
    return Relation.CHAIN


def _of_documents(a: Profile, b: Profile) -> Relation:
    """Relate a document to a source: its author's voice when the author is known."""
    if a.kind is b.kind and plain_wording(a) == plain_wording(b):
        return Relation.SAME
    if a.side and b.side and a.side != b.side:
        return Relation.DIFFERENT
    if a.body and a.body == b.body:
        return Relation.NARROWER if a.kind is EntityKind.DOCUMENT else Relation.WIDER
    return Relation.UNKNOWN


def _of_persons(a: Profile, b: Profile) -> Relation:
    if a.name and b.name:
        if a.name == b.name:
            return Relation.SAME
    elif a.office and a.office == b.office and a.body == b.body and a.body:
        return Relation.SAME
    elif (a.side and b.side and a.side == b.side) or not (a.side and b.side):
        return Relation.UNKNOWN
    if a.body and a.body == b.body:
        return Relation.SAME_BODY
    return Relation.SAME_SIDE if a.side and a.side == b.side else Relation.DIFFERENT


def _of_anonymous(a: Profile, b: Profile) -> Relation:
    """Relate two unnamed sources; they are never one, only as wide or compatible."""
    if a.side and a.side == b.side:
        if a.body and b.body and a.body != b.body:
            return Relation.SAME_SIDE
        if a.plural == b.plural:
            if a.counted == b.counted:
                return Relation.SAME
            return Relation.NARROWER if a.counted else Relation.WIDER
        return Relation.WIDER if a.plural else Relation.NARROWER
    if a.head == b.head == "officials" and bool(a.side) != bool(b.side):
        return Relation.WIDER if b.side else Relation.NARROWER
    return Relation.ANON_COMPATIBLE


def _anonymous_to_named(a: Profile, b: Profile) -> Relation:
    """Relate an unnamed source `a` to a person, body or government `b`."""
    if b.kind is EntityKind.PERSON:
        if a.side and a.side == b.side:
            return Relation.SAME_SIDE if _bodies_differ(a, b) else Relation.WIDER
        return Relation.ANON_COMPATIBLE if not a.side else Relation.WIDER
    if b.kind is EntityKind.GOVERNMENT:
        return Relation.NARROWER if a.side else Relation.ANON_COMPATIBLE
    if a.body and a.body == b.body:
        return Relation.NARROWER
    if _bodies_differ(a, b):
        return Relation.SAME_SIDE
    return Relation.WIDER if a.side else Relation.ANON_COMPATIBLE


def _bodies_differ(a: Profile, b: Profile) -> bool:
    return bool(a.body and b.body and a.body != b.body)


def _by_rank(a: Profile, b: Profile) -> Relation:
    """Relate person, body and government: one in the other, or beside it."""
    left, right = RANK.get(a.kind, 1), RANK.get(b.kind, 1)
    if left == right:
        if left == 2:
            return Relation.SAME if a.side == b.side else Relation.DIFFERENT
        if a.body == b.body:
            return Relation.SAME
        return Relation.SAME_SIDE if a.side and a.side == b.side else Relation.DIFFERENT
    if not (a.side and b.side) and not (a.body and a.body == b.body):
        return Relation.UNKNOWN if _unplaced(a, b) else Relation.DIFFERENT
    high, low = (a, b) if left > right else (b, a)
    if high.kind is EntityKind.BODY and low.body != high.body:
        return Relation.SAME_SIDE if low.side == high.side else Relation.DIFFERENT
    return Relation.NARROWER if left < right else Relation.WIDER


def _unplaced(a: Profile, b: Profile) -> bool:
    """Say whether a person of unknown body, or someone's government, may be the other source."""
    return any(
        not p.side
        and ((p.kind is EntityKind.PERSON and not p.body) or (p.body or "").endswith(RULING))
        for p in (a, b)
    )
