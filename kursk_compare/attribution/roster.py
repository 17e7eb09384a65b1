"""The people the articles name, with the office, body and side any article gives them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType

from kursk_compare.attribution.gazetteer import in_class, key_of, labels, plain_word
from kursk_compare.attribution.model import EntityKind
from kursk_compare.attribution.names import (
    parts_of,
    same_person,
    share_initial,
    skeleton,
    surnames,
)
from kursk_compare.attribution.profiles import Profile, describe

NAME = r"[A-ZÀ-ÞĀ-ŽА-Я][\w’'-]*"
RUN = re.compile(rf"(?:{NAME}|[A-Z]\.)(?: (?:(?:{NAME}|[A-Z]\.|of|de|van|von|al|bin|der|di)))+")
APPOSITION = re.compile(
    r"^,? (?:the |a |an |his |her |its |their )?(?P<words>[^,.;:()“”\n]{3,90})[,.;\n]"
)
PARTY = re.compile(r"^ \((?P<words>[^()]{2,40})\)")
REACH = 130
ENDINGS = (",", ".", ";", ":", "”", '"', "’’", "''", ")")
LEAD = 70
DOMINANT = 4


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the full name, and role, office, body, side as far as any article says."""

    name: str
    role: str | None = None
    office: str = ""
    body: str | None = None
    side: str | None = None
    mentions: int = 1


@dataclass(frozen=True, slots=True)
class Roster:
    """The people of a set of articles, the most mentioned first."""

    people: tuple[Person, ...] = ()
    by_part: Mapping[str, tuple[Person, ...]] = field(
        default_factory=lambda: MappingProxyType({}), compare=False
    )

    def named(self, name: str) -> Person | None:
        """Return the one person `name` can mean, None when there is none or more than one."""
        key = skeleton(name)
        near = self.by_part.get(skeleton(parts_of(name)[-1]), ()) if parts_of(name) else ()
        exact = [p for p in near if skeleton(p.name) == key]
        if len(exact) == 1:
            return exact[0]
        fitting = [p for p in near if same_person(p.name, name)]
        if len(fitting) > 1 and len(parts_of(name)) == 1:
            return _dominant(fitting)
        return fitting[0] if len(fitting) == 1 else None

    def holder(self, profile: Profile) -> Person | None:
        """Return the one person who holds the office `profile` names, or None."""
        if profile.office not in {"head", "head of state", "head of government"}:
            return None
        if profile.body is None:
            return None
        fitting = [p for p in self.people if _holds(p, profile)]
        return fitting[0] if len(fitting) == 1 else None


def _dominant(people: Sequence[Person]) -> Person | None:
    """Return whom a bare surname means among several: a pet name's bearer, or the usual one."""
    first, rest = people[0], people[1:]
    alike = all(share_initial(parts_of(first.name)[0], parts_of(p.name)[0]) for p in rest)
    often = all(first.mentions >= DOMINANT * p.mentions for p in rest)
    return first if alike or often else None


def _holds(person: Person, profile: Profile) -> bool:
    if person.body != profile.body or not person.office:
        return False
    return person.office == profile.office or {person.office, profile.office} <= {
        "head of state",
        "head of government",
    }


def harvest(texts: Sequence[str], sources: Iterable[str] = ()) -> Roster:
    """Return the roster of `texts` and of the wordings of their sources."""
    named = [profile for text in texts for profile in _named_in(text)]
    seen = [profile for profile in named if _has_full_name(profile)]
    seen += [profile for source in sources for profile in _persons(describe(source))]
    people = _with_titled_surnames(_merged(seen), named)
    by_part: dict[str, tuple[Person, ...]] = {}
    for person in people:
        for part in sorted({skeleton(word) for word in (*parts_of(person.name), person.name)}):
            by_part[part] = (*by_part.get(part, ()), person)
    return Roster(people, MappingProxyType(by_part))


def _has_full_name(profile: Profile) -> bool:
    return len(parts_of(profile.name or "")) > 1


def _with_titled_surnames(
    people: tuple[Person, ...], named: Sequence[Profile]
) -> tuple[Person, ...]:
    """Return the people with what `President Lee` says of the one Lee, or with a new one.

    Nothing is added to anyone where two people share the surname, nor where a full name with it
    comes only later: that may be somebody else.
    """
    found = list(people)
    introduced: set[str] = set()
    for profile in named:
        if _has_full_name(profile):
            introduced |= surnames(profile.name or "")
            continue
        surname = skeleton(profile.name or "")
        near = [at for at, person in enumerate(found) if surname in surnames(person.name)]
        if near and surname not in introduced:
            continue
        if not near:
            introduced.add(surname)
            found.append(
                Person(profile.name or "", profile.role, profile.office, profile.body, profile.side)
            )
        elif len(near) == 1 and found[near[0]].office in {"", profile.office}:
            person = found[near[0]]
            found[near[0]] = replace(
                person,
                role=person.role or profile.role,
                office=person.office or profile.office,
                body=person.body or profile.body,
                side=person.side or profile.side,
            )
    return tuple(found)


def _persons(profile: Profile) -> Iterator[Profile]:
    for single in profile.members or (profile,):
        if single.kind is EntityKind.PERSON and single.name and len(parts_of(single.name)) > 1:
            yield single


def _named_in(text: str) -> Iterator[Profile]:
    """Yield the profiles of names with an office before or after them in the text."""
    for run in RUN.finditer(text):
        lead = _role_words(text[max(0, run.start() - LEAD) : run.start()])
        profile = describe(lead + run.group())
        if not profile.name or profile.kind is not EntityKind.PERSON:
            continue
        if not _has_full_name(profile):
            if profile.role and run.group().startswith(profile.role):
                yield profile
            continue
        yield _with_apposition(profile, text[run.end() : run.end() + REACH])


def _role_words(before: str) -> str:
    """Return the part of the words before a name that tells an office, as in `spokesman`."""
    if not before.endswith(" "):
        return ""
    words, kept = before.rsplit("\n", 1)[-1].split(), []
    table = labels()
    for word in reversed(words):
        plain = plain_word(word)
        label = table.get(key_of(word))
        known = label is not None or any(
            in_class(plain, kind) for kind in ("modifier", "honorific", "anonymous")
        )
        if word.endswith(ENDINGS) and not in_class(plain, "honorific"):
            break
        if not known and not word.endswith(("’s", "'s")) and plain not in _words_of_offices():
            break
        kept.append(word)
    return " ".join(reversed(kept)) + " " if kept else ""


@cache
def _words_of_offices() -> frozenset[str]:
    """Return the words that names of offices, bodies and countries are made of."""
    return frozenset(
        word for key, label in labels().items() if label.kind != "media" for word in key
    )


def _with_apposition(profile: Profile, after: str) -> Profile:
    """Return the profile with what an apposition or a party in brackets adds."""
    match = APPOSITION.match(after) if after.startswith(",") else None
    if match is None:
        return profile
    told = describe(_own_office(match["words"]))
    if told.role is None or told.name is not None:
        return profile
    return replace(
        profile,
        role=profile.role or told.role,
        office=profile.office or told.office,
        body=profile.body or told.body,
        side=profile.side or told.side,
    )


def _own_office(words: str) -> str:
    """Return the words without the holder of another office: `the president's second envoy`."""
    owner, mark, rest = words.replace("'s ", "’s ").rpartition("’s ")
    return rest if mark and describe(owner).role and not describe(owner).name else words


def _merged(seen: Sequence[Profile]) -> tuple[Person, ...]:
    """Return one person for all profiles whose names agree."""
    people: list[Person] = []
    spellings: list[Counter[str]] = []
    indexes: dict[str, list[int]] = {}
    for profile in seen:
        name = profile.name or ""
        surname = skeleton(parts_of(name)[-1])
        near = indexes.setdefault(surname, [])
        whole = indexes.setdefault(skeleton(name), [])
        at = next((i for i in (*near, *whole) if _one_person(people[i], profile)), None)
        if at is None:
            near.append(len(people))
            whole.append(len(people))
            people.append(Person(name, profile.role, profile.office, profile.body, profile.side))
            spellings.append(Counter([name]))
            continue
        spellings[at][name] += 1
        people[at] = _with(people[at], profile)
    people, spellings = _joined(people, spellings)
    named = [
        replace(person, name=min(counts, key=lambda n: (-counts[n], n)))
        for person, counts in zip(people, spellings, strict=True)
    ]
    return tuple(sorted(named, key=lambda p: (-p.mentions, p.name)))


def _joined(
    people: list[Person], spellings: list[Counter[str]]
) -> tuple[list[Person], list[Counter[str]]]:
    """Join people whose names are a name and its pet form and who hold one office."""
    kept: list[Person] = []
    counts: list[Counter[str]] = []
    by_surname: dict[str, list[int]] = {}
    for person, spelling in zip(people, spellings, strict=True):
        near = by_surname.setdefault(skeleton(parts_of(person.name)[-1]), [])
        at = next((i for i in near if _one_office(kept[i], person)), None)
        if at is None:
            near.append(len(kept))
            kept.append(person)
            counts.append(spelling)
            continue
        known_one = kept[at]
        counts[at] += spelling
        kept[at] = replace(
            known_one,
            body=known_one.body or person.body,
            side=known_one.side or person.side,
            mentions=known_one.mentions + person.mentions,
        )
    return kept, counts


def _one_office(a: Person, b: Person) -> bool:
    if not share_initial(parts_of(a.name)[0], parts_of(b.name)[0]):
        return False
    bodies = a.body == b.body or a.body is None or b.body is None
    return bool(a.office) and a.office == b.office and bodies


def _with(person: Person, profile: Profile) -> Person:
    """Return the person with what a further mention says; a telling body beats a missing one."""
    better = profile.body is not None and person.body is None
    return Person(
        person.name,
        (profile.role if better else person.role) or profile.role,
        (profile.office if better else person.office) or profile.office,
        person.body or profile.body,
        person.side or profile.side,
        person.mentions + 1,
    )


def _one_person(person: Person, profile: Profile) -> bool:
    """Say whether a profile is a further mention of `person`."""
    name = profile.name or ""
    if same_person(person.name, name):
        return True
    left, right = parts_of(person.name), parts_of(name)
    if skeleton(left[-1]) != skeleton(right[-1]) or not surnames(name):
        return False
    same_office = bool(profile.office) and profile.office == person.office
    same_body = profile.body is not None and profile.body == person.body
    return share_initial(left[0], right[0]) and same_office and (same_body or profile.body is None)


def known(profile: Profile, roster: Roster) -> Profile:
    """Return the profile with what the roster knows: full name, role, body, side."""
    if profile.members:
        return replace(profile, members=tuple(known(m, roster) for m in profile.members))
    if profile.cites is not None:
        return replace(profile, cites=known(profile.cites, roster))
    if profile.kind is not EntityKind.PERSON:
        return profile
    person = roster.named(profile.name) if profile.name else roster.holder(profile)
    if person is None:
        return profile
    return replace(
        profile,
        name=person.name,
        role=profile.role or person.role,
        office=profile.office or person.office,
        body=person.body or profile.body,
        side=person.side or profile.side,
    )
