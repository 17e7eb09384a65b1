"""What the words of a source say of it: person, body, government, medium, anonymous voice."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from kursk_compare.attribution.gazetteer import (
    WORD,
    Label,
    body_of,
    body_sides,
    demonyms,
    in_class,
    key_of,
    labels,
    longest_from,
    plain_word,
)
from kursk_compare.attribution.lexicon import word_set
from kursk_compare.attribution.model import EntityKind

REMEMBERED = 4096
CITES = re.compile(r"^(?P<outlet>.+?),? (?:citing|quoting) (?P<cited>.+)$", re.DOTALL)
SPEECH_OF = re.compile(
    r"^(?:\w+ ){0,3}(?:confirmations?|comments|remarks|announcements?|claims?|estimates?) "
    r"(?:from|by|of) (?=\w)",
    re.IGNORECASE,
)
POSSESSIVES = frozenset({"’s", "'s"})
PARTY = re.compile(r"^[DIR]-[A-Z]")  # "R-Texas" after a name
JOINED = re.compile(r",? (?:and|as well as|or|nor) ")
CLAUSE = re.compile(r",? (?:who|which|whose)\b.*$", re.DOTALL)
INDEFINITE = frozenset({"a", "an", "one", "another", "some", "any", "several", "many"})
ORGANISATION_JOINTS = frozenset({"of", "for", "the", "and", "on", "&"})


@dataclass(frozen=True, slots=True)
class Profile:
    """A source as its words describe it; `side` is a code, `body` a canonical name.

    `office` is the kind of office of `role`; `plural`, `counted`, `indefinite` tell anonymous
    sources apart; `title` is how the articles name a body; `cites` is set for an outlet that
    relays; `members` for a joint source.
    """

    text: str
    kind: EntityKind = EntityKind.UNKNOWN
    name: str | None = None
    role: str | None = None
    office: str = ""
    body: str | None = None
    side: str | None = None
    plural: bool = False
    counted: bool = False
    indefinite: bool = False
    head: str = ""
    title: str = ""
    cites: Profile | None = None
    members: tuple[Profile, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """One labelled stretch of a source phrase: its words and what they are."""

    words: tuple[str, ...]
    label: Label


@lru_cache(maxsize=REMEMBERED)
def describe(phrase: str) -> Profile:
    """Return what `phrase` says of its source, without knowledge of the articles."""
    text = SPEECH_OF.sub("", " ".join(phrase.split()).strip(' ,.;:“”"'))
    if cites := CITES.match(text):
        outlet = describe(cites["outlet"])
        return replace(outlet, text=phrase, cites=describe(cites["cited"]))
    members = _members(text)
    if members:
        return _joint(phrase, members)
    return _single(phrase, text)


def _joint(phrase: str, members: tuple[Profile, ...]) -> Profile:
    sides = {member.side for member in members}
    side = members[0].side if len(sides) == 1 else None
    return Profile(phrase, EntityKind.GROUP, side=side, plural=True, members=members)


def _members(text: str) -> tuple[Profile, ...]:
    """Return the single sources of `Blinken and Austin`, none when the phrase is one source."""
    bare = re.sub(r"^(?:both|neither|either) ", "", CLAUSE.sub("", text), flags=re.IGNORECASE)
    parts = JOINED.split(bare)
    if len(parts) < 2 or len(parts) > 4:
        return ()
    parts = _shared_noun([piece for part in parts for piece in part.split(", ")])
    if in_class(plain_word(parts[-1].split(" ")[-1]), "body_word"):
        owned = " of " in parts[0] or "’s " in parts[0] or "'s " in parts[0]
        if key_of(parts[-1]) not in labels() and (owned or not _single_side(parts[0])):
            return ()  # one body's name: `Ann Lee of Ukraine's Security and Defence Council`
    found = tuple(_single(part, part.strip()) for part in parts if part.strip())
    sides = [m.side for m in found if m.kind is EntityKind.ANONYMOUS and m.side]
    if len(found) > 1 and len(set(sides)) == len(found):
        return found  # `South Korean and US intelligence sources`
    named = {EntityKind.PERSON, EntityKind.GOVERNMENT, EntityKind.BODY, EntityKind.MEDIA}
    if len(found) < 2 or any(member.kind not in named for member in found):
        return ()
    return found


def _shared_noun(parts: list[str]) -> list[str]:
    """Give each side the noun it shares: `South Korean and US intelligence` are two services."""
    sides = demonyms()
    words = [part for part in parts[-1].split(" ") if part.lower() not in {"the", "a"}]
    lead = next((n for n in (2, 1) if key_of(" ".join(words[:n])) in sides and words[n:]), 0)
    if not lead:
        return parts
    noun = " ".join(words[lead:])
    return [f"{part} {noun}" if key_of(part) in sides else part for part in parts]


def _single_side(part: str) -> bool:
    """Say whether a part of a joint source names a side, body or medium of its own."""
    found = _single(part, part)
    return bool(found.side or found.body) or " " in (found.name or "")


def _single(phrase: str, text: str) -> Profile:
    """Return the profile of one source."""
    text = CLAUSE.sub("", text)
    raw = [match.group() for match in WORD.finditer(text)]
    indefinite = bool(raw) and raw[0].lower() in INDEFINITE
    pieces = _pieces(raw)
    profile = Profile(phrase, indefinite=indefinite)
    for piece in pieces:
        profile = _with_piece(profile, piece)
    if _of_two_sides(pieces):
        profile = replace(profile, side=None, body=None)
    if home := _home_state(pieces):
        profile = replace(profile, side=home)
    return _decided(_with_name(profile, pieces), pieces)


def _of_two_sides(pieces: list[_Piece]) -> bool:
    """Say whether two sides share what follows, as in `South Korean and US intelligence`."""
    triples = zip(pieces, pieces[1:], pieces[2:], strict=False)
    return any(
        left.label.kind == right.label.kind == "side"
        and left.label.side != right.label.side
        and link.words[0].lower() in {"and", "or"}
        for left, link, right in triples
    )


def _home_state(pieces: list[_Piece]) -> str:
    """Return the side that a place belongs to in `Georgia, the US state`, "" when not said."""
    for piece, following in pairwise(pieces):
        if piece.label.kind == "side" and following.words[0] in {"state", "city", "town"}:
            return piece.label.side
    return ""


def _pieces(raw: list[str]) -> list[_Piece]:
    """Label the words of a phrase, longest gazetteer entry first; sides may split a role."""
    found: list[_Piece] = []
    words = [word for word in raw if plain_word(word)]
    at = 0
    while at < len(words):
        length, label = _longest(words, at)
        found.append(_Piece(tuple(words[at : at + length]), label))
        at += length
    return _split_roles(found)


def _longest(words: list[str], at: int) -> tuple[int, Label]:
    """Return the length and label of the longest listed phrase at `at`, else of one word."""
    table = labels()
    longest = longest_from().get(plain_word(words[at]), 0)
    for length in range(min(longest, len(words) - at), 0, -1):
        part = words[at : at + length]
        label = table.get(tuple(plain_word(word) for word in part))
        if label is not None and _case_fits(part, label):
            return length, label
    return 1, _word_label(words[at], first=at == 0)


def _case_fits(part: list[str], label: Label) -> bool:
    """Say whether the capitals fit: "Fed" is a body and "fed" is not, nor "it" a country."""
    if label.kind in {"role", "roles", "noun"}:
        return True
    if label.initials:
        return all(word.isupper() or word in POSSESSIVES for word in part)
    return any(word[0].isupper() for word in part)


def _word_label(word: str, *, first: bool) -> Label:
    """Return the label of one word that no listed phrase holds."""
    plain, capital = plain_word(word), word[0].isupper()
    if PARTY.match(word):
        return Label("other", plain)
    for kind in ("honorific", "anonymous", "document", "media_noun"):
        if in_class(plain, kind) and (first or kind == "honorific" or not capital):
            return Label(kind, plain)
    if in_class(plain, "modifier"):
        return Label("modifier", plain)
    if in_class(plain, "number") or plain.isdigit():
        return Label("number", plain)
    if capital and in_class(plain, "body_word"):
        return Label("organisation", plain)
    if capital and not in_class(plain, "not_name"):
        return Label("name", word)
    return Label("anonymous" if in_class(plain, "anonymous") else "other", plain)


def _split_roles(pieces: list[_Piece]) -> list[_Piece]:
    """Join `top` + US + `diplomat` to the listed role that a side's name splits."""
    for index in range(len(pieces) - 2):
        first, middle, last = pieces[index : index + 3]
        if middle.label.kind not in {"side", "capital"}:
            continue
        words = (*first.words, *last.words)
        label = labels().get(tuple(plain_word(word) for word in words))
        if label is not None and label.kind == "role":
            return [*pieces[:index], middle, _Piece(words, label), *pieces[index + 3 :]]
    return pieces


def _with_piece(profile: Profile, piece: _Piece) -> Profile:
    """Return the profile with what one labelled stretch adds."""
    label = piece.label
    if label.kind in {"side", "capital"}:
        return replace(profile, side=profile.side or label.side)
    if label.kind == "noun" and label.value == "government" and profile.side:
        return replace(profile, office="government")
    if label.kind == "body" and profile.body is None:
        return replace(profile, body=label.value, side=profile.side or label.side or None)
    if label.kind == "role" and (not profile.role or not profile.office):
        return replace(profile, role=" ".join(piece.words), office=label.office)
    return _with_head(profile, piece)


def _with_head(profile: Profile, piece: _Piece) -> Profile:
    """Return the profile with the noun or number that tells an unnamed source."""
    label = piece.label
    if label.kind == "roles":
        return replace(profile, head=piece.words[-1].lower(), plural=True)
    if profile.head:
        return profile
    if label.kind == "number":
        return replace(profile, counted=True)
    heads = {"anonymous", "document"} if profile.body else {"anonymous", "document", "media_noun"}
    if label.kind in heads:
        plural = profile.plural or in_class(label.value, "plural")
        return replace(profile, head=label.value, plural=plural)
    return profile


def _with_name(profile: Profile, pieces: list[_Piece]) -> Profile:
    """Add the personal or organisation's name, and the body that a noun or role implies."""
    nouns = [
        piece.label.value
        for piece in pieces
        if piece.label.kind == "noun" and piece.label.value != "government"
    ]
    if profile.body is None and nouns and profile.side:
        profile = replace(profile, body=body_of(profile.side, nouns[0]))
    implied = next((p.label.value for p in pieces if p.label.kind == "role" and p.label.value), "")
    if profile.body is None and implied:
        if implied in body_sides():
            side = profile.side or body_sides()[implied] or None
            profile = replace(profile, body=implied, side=side)
        elif profile.side:
            profile = replace(profile, body=body_of(profile.side, implied))
    organisation = _organisation(pieces)
    if organisation:
        own = bool(profile.role) or profile.body is None
        return replace(profile, body=organisation if own else profile.body)
    names = _name_words(pieces)
    return replace(profile, name=" ".join(names)) if names else profile


def _name_words(pieces: list[_Piece]) -> list[str]:
    """Return the first run of name words, at most four."""
    found: list[str] = []
    for piece in pieces:
        if piece.label.kind == "name":
            found.append(piece.words[0])
        elif found:
            break
    return found[:4]


def _organisation(pieces: list[_Piece]) -> str:
    """Return an unlisted organisation's name: capitals around a word such as "Institute"."""
    at = next((i for i, p in enumerate(pieces) if p.label.kind == "organisation"), None)
    if at is None:
        return ""
    start = at
    while start and pieces[start - 1].label.kind in {"name", "organisation", "side"}:
        joint = start > 2 and pieces[start - 2].words[0] in {"and", "of", "&"}
        start -= 3 if joint and pieces[start - 3].words[0][0].isupper() else 1
    end = at + 1
    while end < len(pieces):
        joint = pieces[end].words[0].lower() in ORGANISATION_JOINTS
        beyond = end + 1 < len(pieces) and pieces[end + 1].words[0][0].isupper()
        if not (pieces[end].words[0][0].isupper() or (joint and beyond)):
            break
        end += 1
    words = [word for piece in pieces[start:end] for word in piece.words]
    return " ".join(words) if len(words) > 1 else ""


def _decided(profile: Profile, pieces: list[_Piece]) -> Profile:
    """Return the profile with its kind."""
    compass = in_class(plain_word(profile.name or ""), "compass")
    if compass or (profile.head and _names_no_person(profile, pieces)):
        profile = replace(profile, name=None)
    if profile.name and pieces[-1].words[-1] in word_set("led_by"):
        body = " ".join(word for piece in pieces for word in piece.words if word[0].isupper())
        return replace(
            profile, kind=EntityKind.BODY, name=None, body=f"{body} {pieces[-1].words[-1]}"
        )
    if profile.name and not (profile.head and profile.plural):
        return replace(profile, kind=EntityKind.PERSON)
    outlet = next((piece.label.value for piece in pieces if piece.label.kind == "media"), None)
    if outlet and not profile.head and not profile.role:
        return replace(profile, kind=EntityKind.MEDIA, name=outlet, body=outlet)
    return replace(profile, kind=_kind_without_name(profile))


def _names_no_person(profile: Profile, pieces: list[_Piece]) -> bool:
    """Say whether the only capital is the first word's, as in `Satellite images`."""
    return pieces[0].label.kind == "name" and " " not in (profile.name or "")


def _kind_without_name(profile: Profile) -> EntityKind:
    """Return the kind of a source that gives no personal name."""
    if profile.head and in_class(profile.head, "document"):
        return EntityKind.DOCUMENT
    if profile.head and in_class(profile.head, "media_noun") and profile.body is None:
        return EntityKind.MEDIA
    unnamed = profile.indefinite or profile.plural or profile.head
    if profile.role and not unnamed:
        return EntityKind.PERSON
    if profile.head or profile.role or profile.counted:
        return EntityKind.ANONYMOUS
    if profile.body:
        return EntityKind.BODY
    return EntityKind.GOVERNMENT if profile.side else profile.kind
