"""Inside one article: what a pronoun, a surname or `the minister` stands for, or that it is open.

The rule weighs how near a person was last named, in what place of the sentence, as a source or
not, with agreement in gender where titles tell it; below .5 the answer is left open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kursk_compare.article import Article, Span
from kursk_compare.attribution.model import Attribution, EntityKind, Mention
from kursk_compare.attribution.people import People, PersonMention, find_people
from kursk_compare.attribution.profiles import Profile, describe
from kursk_compare.attribution.quotes import Quotation, find_quotations
from kursk_compare.attribution.roster import Roster, harvest, known

HE_SHE = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
GROUP_PRONOUNS = frozenset({"they", "it", "we"})
PRONOUNS = frozenset({*HE_SHE, *GROUP_PRONOUNS, "i", "who", "you", "that", "which", "this"})
LEADING_PRONOUN = re.compile(r"(?:But |And |Then |Later,? )?(?P<pronoun>He|She)\b")
LEAST = 0.5
FARTHEST = 8
REMEMBERED_SENTENCES = 3
WITHIN = 60
OBLIQUE = re.compile(
    r"\b(?:of|by|for|with|to|against|about|from|at|on|like|than|over)\s(?:\S+\s){0,2}$"
)


def _start(placed: Span | Quotation | PersonMention) -> int:
    return placed.start


@dataclass(frozen=True, slots=True)
class ArticleVoices:
    """What resolution in one article needs: its text, roster, people and quotations."""

    text: str
    roster: Roster
    people: People
    quotations: tuple[Quotation, ...]
    sources: tuple[Span, ...] = ()

    def speaks(self, at: int) -> bool:
        """Say whether a source stands at the position."""
        index = bisect_right(self.sources, at, key=_start) - 1
        return index >= 0 and at < self.sources[index].end

    def quoted(self, at: int) -> bool:
        """Say whether the position lies inside a quotation."""
        index = bisect_right(self.quotations, at, key=_start) - 1
        return index >= 0 and at < self.quotations[index].end

    def mentions_before(self, at: int, sentences: int) -> tuple[PersonMention, ...]:
        """Return the mentions of people in so many sentences before a position."""
        mentions, breaks = self.people.mentions, self.people.breaks
        earliest = breaks[max(0, self.sentence_of(at) - sentences)]
        first = bisect_left(mentions, earliest, key=_start)
        return mentions[first : bisect_left(mentions, at, key=_start)]

    def sentence_of(self, at: int) -> int:
        """Return the number of the sentence at a position."""
        return bisect_right(self.people.breaks, at) - 1


def resolve_sources_in(
    text: str, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> list[Attribution]:
    """Return the attributions with each source described and resolved inside the article."""
    wordings = [a.source.text for a in found if a.source is not None]
    roster = harvest([text], wordings)
    spans = [Span(a.source.start, a.source.end) for a in found if a.source is not None]
    voices = ArticleVoices(
        text, roster, find_people(text, roster, spans), tuple(quotations), tuple(sorted(spans))
    )
    resolved: list[Attribution] = []
    memory: dict[int, tuple[str, float]] = {}
    for attribution in found:
        source = attribution.source
        if source is None:
            resolved.append(attribution)
            continue
        mention = _resolved(voices, source, resolved, memory)
        via = tuple(_described(m, known(describe(m.text), roster)) for m in attribution.via)
        resolved.append(replace(attribution, source=mention, via=via))
    return resolved


def _described(mention: Mention, profile: Profile) -> Mention:
    members = tuple(
        _described(Mention(mention.start, mention.end, member.text), member)
        for member in profile.members
    )
    return replace(
        mention,
        kind=profile.kind,
        name=profile.name,
        role=profile.role,
        body=profile.body,
        side=profile.side,
        members=members,
    )


def _resolved(
    voices: ArticleVoices,
    source: Mention,
    earlier: Sequence[Attribution],
    memory: dict[int, tuple[str, float]],
) -> Mention:
    """Return the source described; a pronoun, role or surname with what it stands for."""
    plain = source.text.lower().strip()
    if plain in HE_SHE:
        name, confidence = person_meant(voices, source.start, HE_SHE[plain], memory)
        return _standing_for(voices, source, name, confidence)
    if source.resolved is not None and (near := _in_sentence(voices, source, plain)) is not None:
        return near
    source = replace(source, resolved=None)
    if plain in PRONOUNS:
        name, confidence = _group_meant(voices, source, plain, earlier)
        return _standing_for(voices, source, name, confidence)
    profile = known(describe(source.text), voices.roster)
    mention = _described(source, profile)
    if profile.name and profile.name not in source.text:
        return replace(mention, resolved=profile.name, resolution_confidence=0.95)
    if _is_open_role(profile):
        name, confidence = _role_meant(voices, source, profile, earlier)
        if name and confidence >= LEAST:
            told = known(describe(name), voices.roster)
            return replace(
                _described(source, told), resolved=name, resolution_confidence=confidence
            )
    return mention


def _in_sentence(voices: ArticleVoices, source: Mention, pronoun: str) -> Mention | None:
    """Return the source as the phrase of its own sentence that it refers to, None if unfit."""
    name = source.resolved or ""
    profile = known(describe(name), voices.roster)
    plural = profile.plural or bool(profile.members)
    body = profile.kind in {EntityKind.BODY, EntityKind.GOVERNMENT, EntityKind.MEDIA}
    fits = {"it": body and not plural, "they": plural}.get(
        pronoun, profile.kind is not EntityKind.UNKNOWN
    )
    sure = 0.9 if pronoun == "who" else 0.65
    return _standing_for(voices, source, profile.name or name, sure) if fits else None


def _standing_for(voices: ArticleVoices, source: Mention, name: str, confidence: float) -> Mention:
    """Return a pronoun with the person it stands for, open when confidence is under .5."""
    if not name or confidence < LEAST:
        return replace(source, resolution_confidence=min(confidence, 0.49))
    described = _described(source, known(describe(name), voices.roster))
    return replace(described, resolved=name, resolution_confidence=round(confidence, 2))


def person_meant(
    voices: ArticleVoices, at: int, gender: str, memory: dict[int, tuple[str, float]]
) -> tuple[str, float]:
    """Return the person that `he` or `she` at a position means, and the confidence."""
    scores: dict[str, float] = {}
    here = voices.sentence_of(at)
    for mention in voices.mentions_before(at, FARTHEST):
        score = _score(voices, mention, here, gender)
        if score is not None:
            scores[mention.name] = max(score, scores.get(mention.name, -99.0))
    for position, (name, _) in reversed(memory.items()):
        distance = here - voices.sentence_of(position)
        if distance > REMEMBERED_SENTENCES:
            break
        if position < at and voices.people.genders.get(name, gender) == gender:
            scores[name] = max(scores.get(name, -99.0), 2.5 - 2.0 * distance + 1.5)
    if not scores:
        return "", 0.0
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else 6.0
    confidence = min(0.93, 0.46 + 0.1 * margin) if margin > 0 else 0.4
    if ranked[0][1] < -8:
        confidence = min(confidence, 0.45)
    memory[at] = (ranked[0][0], confidence)
    return ranked[0][0], confidence


def _score(voices: ArticleVoices, mention: PersonMention, here: int, gender: str) -> float | None:
    """Return how likely a mention is what a pronoun in sentence `here` means, None if it cannot."""
    people, text = voices.people, voices.text
    if people.evidence[mention.name] < 1 or voices.quoted(mention.start):
        return None
    known_gender = people.genders.get(mention.name, "")
    if known_gender and known_gender != gender:
        return None
    number = voices.sentence_of(mention.start)
    distance = here - number
    if distance > FARTHEST:
        return None
    score = -2.0 * distance + 0.3 * min(people.evidence[mention.name], 3.0)
    if mention.start - people.breaks[number] < 25:
        score += 3.0
    if voices.speaks(mention.start):
        score += 3.0
    if known_gender == gender:
        score += 1.0
    if text[mention.end : mention.end + 2] in {"’s", "'s"}:
        score -= 1.0
    if OBLIQUE.search(text, max(0, mention.start - 25), mention.start):
        score -= 2.0
    return score


def _group_meant(
    voices: ArticleVoices, source: Mention, pronoun: str, earlier: Sequence[Attribution]
) -> tuple[str, float]:
    """Return what `they`, `it` or `who` means: the last fitting source, near enough."""
    here = voices.sentence_of(source.start)
    for attribution in reversed(earlier[-4:]):
        mention = attribution.source
        if mention is None or mention.end > source.start:
            continue
        distance = here - voices.sentence_of(mention.start)
        profile = describe(mention.text)
        plural = profile.plural or bool(profile.members)
        body = mention.kind in {EntityKind.BODY, EntityKind.GOVERNMENT, EntityKind.MEDIA}
        if distance <= 2 and ((pronoun == "they" and plural) or (pronoun == "it" and body)):
            return mention.resolved or mention.text, 0.65 if distance <= 1 else 0.55
    return "", 0.3


def _is_open_role(profile: Profile) -> bool:
    """Say whether the words give only a role or a kind of body, as in `the minister`."""
    if profile.name or profile.plural or profile.indefinite or profile.body:
        return False
    return (
        bool(profile.role)
        or profile.head in {"agency", "spokesman", "spokeswoman"}
        or (profile.kind is EntityKind.UNKNOWN and profile.text.lower().startswith("the "))
    )


def _role_meant(
    voices: ArticleVoices, source: Mention, profile: Profile, earlier: Sequence[Attribution]
) -> tuple[str, float]:
    """Return whom `the minister` or `the agency` means in this article, and the confidence."""
    here = voices.sentence_of(source.start)
    if profile.role:
        word = profile.role.split()[-1].lower()
        holders = {p.name for p in voices.roster.people if p.role and p.role.lower().endswith(word)}
        near = [m for m in voices.mentions_before(source.start, WITHIN) if m.name in holders]
        if near:
            sure = len(holders) == 1 or here - voices.sentence_of(near[-1].start) <= 2
            return near[-1].name, 0.8 if sure else 0.5
        return "", 0.0
    noun = source.text.split()[-1].lower()
    for attribution in reversed(earlier[-WITHIN:]):
        mention = attribution.source
        if mention is not None and mention.kind is EntityKind.BODY:
            named = (mention.text + " " + (mention.body or "")).lower()
            if noun in named or noun in {"agency", "service"}:
                return mention.text, 0.7
    return "", 0.0


def pronoun_subjects(article: Article) -> Mapping[str, str]:
    """Return, by sentence id, the person that a sentence's leading `He` or `She` stands for.

    Only answers of at least .5 confidence are given.
    """
    text = article.text
    roster = harvest([text])
    people = find_people(text, roster, [])
    voices = ArticleVoices(text, roster, people, tuple(find_quotations(text)))
    memory: dict[int, tuple[str, float]] = {}
    found: dict[str, str] = {}
    for sentence in article.sentences:
        match = LEADING_PRONOUN.match(text, sentence.start, sentence.end)
        if match is None:
            continue
        gender = HE_SHE[match["pronoun"].lower()]
        name, confidence = person_meant(voices, match.start("pronoun"), gender, memory)
        if name and confidence >= LEAST:
            found[sentence.id] = name
    return found
