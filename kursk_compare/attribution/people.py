"""Where an article mentions people, and how sure it is that a capitalised name is a person."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kursk_compare.article import Span
from kursk_compare.attribution.gazetteer import in_class, key_of, labels, plain_word
from kursk_compare.attribution.model import EntityKind
from kursk_compare.attribution.names import parts_of
from kursk_compare.attribution.profiles import describe
from kursk_compare.attribution.roster import NAME, Roster

CANDIDATE = re.compile(rf"{NAME}(?: (?:{NAME}|[A-Z]\.))*")
BEFORE = re.compile(r"([\w.’'-]+) $")
FOLLOWED = re.compile(r",? (?:who|the \w+ (?:of|for|at)|a \w+)\b")
LONGEST_SOURCE = 60
PLACE_WORDS = frozenset({"in", "at", "from", "near", "into", "across"})
SENTENCE_END = re.compile(r"[.!?][”\"’)]*\s+(?=[“\"‘'(]?[A-ZÀ-Þ0-9])|\n+")
ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Adm|St|Sgt|Maj|Capt)\.$")


@dataclass(frozen=True, slots=True)
class PersonMention:
    """One place that names a person: the full name as far as the article gives it."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class People:
    """The people of one article: mentions in order, evidence and gender ("m", "f", "") by name.

    `breaks` are the starts of its sentences.
    """

    mentions: tuple[PersonMention, ...]
    evidence: Mapping[str, float]
    genders: dict[str, str]
    breaks: tuple[int, ...]


def find_people(text: str, roster: Roster, sources: Sequence[Span]) -> People:
    """Return the people an article mentions; `sources` are the spans of its sources."""
    by_surname = {parts_of(person.name)[-1]: person.name for person in reversed(roster.people)}
    by_surname.update({person.name: person.name for person in roster.people})
    evidence: dict[str, float] = {}
    genders: dict[str, str] = {}
    found: list[PersonMention] = []
    starts = sorted(span.start for span in sources)
    told = {person.name: bool(person.role) for person in roster.people}
    for match in CANDIDATE.finditer(text):
        mention = _mention(match, by_surname)
        if mention is None:
            continue
        found.append(mention)
        name = mention.name
        weight = _weight(text, match, mention, starts) + 2 * told.pop(name, False)
        evidence[name] = evidence.get(name, 0.0) + weight
        gender = _gender(text, match)
        if gender:
            genders.setdefault(name, gender)
    return People(tuple(found), evidence, genders, _breaks(text))


def _mention(match: re.Match[str], by_surname: dict[str, str]) -> PersonMention | None:
    words = [word.removesuffix("’s").removesuffix("'s") for word in match.group().split(" ")]
    start = match.start()
    while words and (plain_word(words[0]) == "" or _is_lead(words[0])):
        start += len(words[0]) + 1
        words = words[1:]
    if not words or start >= match.end():
        return None
    name = " ".join(words)
    if name in by_surname:
        return PersonMention(start, start + len(name), by_surname[name])
    last = words[-1]
    if last in by_surname and len(words) <= 4:
        return PersonMention(start, start + len(name), by_surname[last])
    if key_of(name) in labels() or in_class(plain_word(last), "body_word"):
        return None
    profile = describe(name)
    if profile.kind is not EntityKind.PERSON or not profile.name:
        return None
    return PersonMention(start, start + len(name), profile.name)


def _is_lead(word: str) -> bool:
    """Say whether a capitalised word before a name is none of it ("On", "President", "Mr.")."""
    plain = plain_word(word)
    label = labels().get((plain,))
    role = label is not None and label.kind in {"role", "side", "capital", "body"}
    return (
        role
        or in_class(plain, "not_name")
        or in_class(plain, "honorific")
        or in_class(plain, "modifier")
    )


def _weight(text: str, match: re.Match[str], mention: PersonMention, starts: list[int]) -> float:
    """Return how much one mention speaks for a person rather than a place or thing."""
    weight = 0.0
    if mention.start > match.start():
        weight += 2.0
    nearest = bisect_right(starts, mention.start) - 1
    if nearest >= 0 and mention.start <= starts[nearest] + LONGEST_SOURCE:
        weight += 1.0
    if " " in mention.name:
        weight += 0.5
    if FOLLOWED.match(text, mention.end, mention.end + 30):
        weight += 0.5
    before = BEFORE.search(text, max(0, match.start() - 20), match.start())
    if before is not None and before.group(1).lower() in PLACE_WORDS:
        weight -= 1.0
    if before is not None and before.group(1).lower() == "the":
        weight -= 1.5
    if before is not None and in_class(plain_word(before.group(1)), "honorific"):
        weight += 2.0
    if text[mention.start : mention.end].isupper():
        weight -= 3.0
    return weight


def _gender(text: str, match: re.Match[str]) -> str:
    """Return the gender that a title before or in the name tells, "" when none does."""
    before = BEFORE.search(text, max(0, match.start() - 20), match.start())
    words = [*match.group().split(" ")[:2], before.group(1) if before else ""]
    for word in words:
        for letter, kind in (("m", "male"), ("f", "female")):
            if in_class(plain_word(word), kind):
                return letter
    return ""


def _breaks(text: str) -> tuple[int, ...]:
    found = [0]
    for match in SENTENCE_END.finditer(text):
        head = text[max(0, match.start() - 6) : match.start() + 1]
        if not ABBREVIATION.search(head):
            found.append(match.end())
    return tuple(found)
