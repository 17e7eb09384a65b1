"""Sources as entities across articles: one speaker, however each article words it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kursk_compare.attribution.gazetteer import side_names
from kursk_compare.attribution.model import Attribution, Entity, EntityKind, Mention
from kursk_compare.attribution.profiles import Profile, describe
from kursk_compare.attribution.relations import plain_wording
from kursk_compare.attribution.resolution import LEAST, PRONOUNS
from kursk_compare.attribution.roster import Roster, harvest, known

ASIDE = re.compile(r"(?:\s*\([^()]*\)|,\s.*)$", re.DOTALL)
Place = tuple[str, int]
SourcedArticle = tuple[str, str, Sequence[Attribution]]


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of a set of articles: entities, which attribution has which, and profiles.

    A place is (article id, index of the attribution); a source that is not determined has
    neither entity nor profile.
    """

    entities: tuple[Entity, ...] = ()
    entity_of: Mapping[Place, str] = field(default_factory=lambda: MappingProxyType({}))
    profiles: Mapping[Place, Profile] = field(default_factory=lambda: MappingProxyType({}))
    roster: Roster = field(default_factory=Roster)

    def profile(self, mention: Mention) -> Profile | None:
        """Return the profile of a source, None when it is not determined."""
        return profile_of(mention, self.roster)


def resolve_entities(
    articles: Sequence[SourcedArticle],
    merged: Sequence[frozenset[str]] = (),
    split: Sequence[str] = (),
) -> tuple[tuple[Entity, ...], Mapping[Place, str]]:
    """Return the entities of all articles and the entity id of every attribution.

    `articles` are (id, text, attributions). `merged` names wordings that the user declared one
    speaker, `split` wordings that the user set apart. Ids follow the order of first mention.
    """
    sources = resolve_sources(articles, merged, split)
    return sources.entities, sources.entity_of


def resolve_sources(
    articles: Sequence[SourcedArticle],
    merged: Sequence[frozenset[str]] = (),
    split: Sequence[str] = (),
) -> Sources:
    """Return entities, profiles and the roster of a set of articles; see `resolve_entities`."""
    ordered = sorted(articles, key=lambda article: article[0])
    roster = harvest([text for _, text, _ in ordered], _wordings(ordered))
    profiles: dict[Place, Profile] = {}
    keys: dict[Place, str] = {}
    wordings: dict[Place, str] = {}
    for article, _, attributions in articles:
        for index, attribution in enumerate(attributions):
            mention = attribution.source
            profile = profile_of(mention, roster) if mention is not None else None
            if profile is None or mention is None:
                continue
            place = (article, index)
            profiles[place] = profile
            keys[place] = key_of_profile(profile, article)
            wordings[place] = mention.text
    found, keys = keys, _as_decided(keys, profiles, wordings, merged, split)
    profiles = _titled(keys, profiles, wordings)
    entities, entity_of = _numbered(keys, profiles, wordings)
    profiles = _joined(found, keys, profiles, {e.id: e.name for e in entities}, entity_of)
    return Sources(entities, MappingProxyType(entity_of), MappingProxyType(profiles), roster)


def _wordings(articles: Iterable[SourcedArticle]) -> list[str]:
    return [
        attribution.source.text
        for _, _, attributions in articles
        for attribution in attributions
        if attribution.source is not None
    ]


def profile_of(mention: Mention, roster: Roster) -> Profile | None:
    """Return what a source is, by its words and the roster; None when that is left open."""
    if mention.resolved and mention.resolution_confidence >= LEAST:
        return known(describe(mention.resolved), roster)
    if mention.text.lower().strip() in PRONOUNS:
        return None
    profile = known(describe(mention.text), roster)
    return profile if profile.kind is not EntityKind.UNKNOWN or profile.text else None


def key_of_profile(profile: Profile, article: str) -> str:
    """Return the key that two mentions of one speaker share.

    Unnamed sources and documents belong to their article: they are never one across articles.
    """
    if profile.members:
        return "joint " + " + ".join(sorted(key_of_profile(m, article) for m in profile.members))
    if profile.kind is EntityKind.PERSON:
        return f"person {profile.name or profile.role or ''} {'' if profile.name else profile.body}"
    if profile.kind is EntityKind.BODY:
        return f"body {profile.body}"
    if profile.kind is EntityKind.GOVERNMENT:
        return f"government {profile.side}"
    if profile.kind is EntityKind.MEDIA and profile.body:
        return f"media {profile.body}"
    if profile.kind in {EntityKind.ANONYMOUS, EntityKind.DOCUMENT}:
        return f"{profile.kind} {plain_wording(profile)} {article}"
    return f"{profile.kind} {plain_wording(profile)}"


def _as_decided(
    keys: dict[Place, str],
    profiles: Mapping[Place, Profile],
    wordings: Mapping[Place, str],
    merged: Sequence[frozenset[str]],
    split: Sequence[str],
) -> dict[Place, str]:
    """Return the keys with the user's decisions applied: set apart first, then joined."""
    decided = dict(keys)
    for place, wording in wordings.items():
        if wording in split:
            decided[place] = f"apart {wording}"
    for names in merged:
        joined = {
            decided[place]
            for place in decided
            if wordings[place] in names
            or (wordings[place] not in split and display_name(profiles[place]) in names)
        }
        if len(joined) > 1:
            first = min(joined)
            decided = {p: first if key in joined else key for p, key in decided.items()}
    return decided


def _titled(
    keys: Mapping[Place, str], profiles: Mapping[Place, Profile], wordings: Mapping[Place, str]
) -> dict[Place, Profile]:
    """Return the profiles, each body titled with the fullest wording any article has for it."""
    worded: dict[str, set[str]] = {}
    for place, profile in profiles.items():
        if profile.kind is EntityKind.BODY and wordings[place].lower().strip() not in PRONOUNS:
            worded.setdefault(keys[place], set()).add(bare_name(wordings[place]))
    titles = {key: min(sorted(names), key=_fullness) for key, names in worded.items()}
    return {
        place: replace(profile, title=titles[keys[place]])
        if profile.kind is EntityKind.BODY and keys[place] in titles
        else profile
        for place, profile in profiles.items()
    }


def bare_name(wording: str) -> str:
    """Return a wording without "The", a bracket or aside after it, a possessive ending."""
    name = ASIDE.sub("", " ".join(wording.split()))
    name = name.removesuffix("’s").removesuffix("'s")
    return "the " + name[4:] if name.startswith("The ") else name


def _fullness(name: str) -> tuple[int, int, int]:
    """Return a key that puts the wording with most capitals, then most words, first."""
    words = name.removeprefix("the ").split()
    return -sum(word[0].isupper() for word in words), -len(words), -len(name)


def _joined(
    found: Mapping[Place, str],
    decided: Mapping[Place, str],
    profiles: Mapping[Place, Profile],
    names: Mapping[str, str],
    entity_of: Mapping[Place, str],
) -> dict[Place, Profile]:
    """Give all mentions of a speaker that the user joined the profile of its shown name.

    The comparison of sources then takes them for one, as the user does.
    """
    joined = {decided[place] for place in decided if decided[place] != found[place]}
    shared: dict[str, Profile] = {}
    for place in sorted(decided):
        key, profile = decided[place], profiles[place]
        named = display_name(profile) == names.get(entity_of.get(place, ""))
        if key in joined and (named or key not in shared):
            shared[key] = profile
    return {place: shared.get(decided[place], profile) for place, profile in profiles.items()}


def _numbered(
    keys: Mapping[Place, str], profiles: Mapping[Place, Profile], wordings: Mapping[Place, str]
) -> tuple[tuple[Entity, ...], dict[Place, str]]:
    """Number the entities in reading order."""
    ids: dict[str, str] = {}
    for key in keys.values():
        ids.setdefault(key, f"E{len(ids) + 1}")
    members: dict[str, list[Place]] = {}
    for place, key in keys.items():
        members.setdefault(key, []).append(place)
    entities = []
    for key, places in members.items():
        names = Counter(display_name(profiles[place]) for place in places)
        best = min(names, key=lambda name: (-names[name], -len(name), name))
        profile = next(profiles[p] for p in places if display_name(profiles[p]) == best)
        aliases = tuple(sorted({wordings[place] for place in places}))
        entities.append(Entity(ids[key], best, profile.kind, aliases, profile.body, profile.side))
    return tuple(entities), {place: ids[key] for place, key in keys.items()}


def display_name(profile: Profile) -> str:
    """Return the name under which a source is shown."""
    if profile.members:
        return " and ".join(display_name(member) for member in profile.members)
    if profile.kind is EntityKind.PERSON and profile.name:
        return profile.name
    if profile.kind is EntityKind.BODY and profile.title:
        return profile.title.removeprefix("the ")
    if profile.kind in {EntityKind.BODY, EntityKind.MEDIA} and profile.body:
        return profile.body
    if profile.kind is EntityKind.GOVERNMENT and profile.side:
        return side_names().get(profile.side, profile.text)
    return " ".join(profile.text.split())
