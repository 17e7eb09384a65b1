"""How a decision of the user on speakers changes those before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kursk_compare.attribution.model import Entity
from kursk_compare.attribution.resolution import PRONOUNS
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.translation import tr
from kursk_compare.engine import Decisions
from kursk_compare.settings import Settings

_JOINED = to_translate("joined by you")
_SET_APART = to_translate("set apart by you")


def speakers_decided(settings: Settings) -> Decisions:
    """Return what was decided on speakers when these were the settings of a comparison."""
    return Decisions(settings.merged_speakers, settings.split_speakers)


def speaker_name(entity: Entity, decisions: Decisions) -> str:
    """Return the name shown; a wording that was set apart goes by its own words."""
    return entity.aliases[0] if is_apart(entity, decisions) else entity.name


def is_apart(entity: Entity, decisions: Decisions) -> bool:
    """Say whether the speaker is one wording that the user set apart."""
    return len(entity.aliases) == 1 and entity.aliases[0] in decisions.split


def decision_on(entity: Entity, decisions: Decisions) -> str:
    """Return what the user decided on this speaker, "" for nothing."""
    found = [tr(_JOINED)] * bool(_joining(entity, decisions))
    return ", ".join(found + [tr(_SET_APART)] * is_apart(entity, decisions))


def wordings_to_set_apart(entity: Entity) -> tuple[str, ...]:
    """Return the wordings that can be set apart: a pronoun means another person elsewhere."""
    return tuple(_lasting(entity.aliases)) if len(entity.aliases) > 1 else ()


def joined(decisions: Decisions, first: Entity, second: Entity) -> Decisions:
    """Return the decisions with both speakers declared one."""
    for one, other in ((first, second), (second, first)):
        # Taking a decision back joins what it set apart, where it came from.
        if is_apart(one, decisions) and one.name == other.name:
            return without_split(decisions, one.aliases[0])
    names = frozenset(w for e in (first, second) for w in _telling_words(e, decisions))
    if names in decisions.merged:
        return decisions
    return replace(decisions, merged=(*decisions.merged, names))


def set_apart(decisions: Decisions, wording: str) -> Decisions:
    """Return the decisions with this wording a speaker of its own."""
    if wording in decisions.split:
        return decisions
    merged = tuple(names for names in decisions.merged if wording not in names)
    return replace(decisions, merged=merged, split=(*decisions.split, wording))


def without_split(decisions: Decisions, wording: str) -> Decisions:
    """Return the decisions without this wording being set apart."""
    return replace(decisions, split=tuple(w for w in decisions.split if w != wording))


def undecided(decisions: Decisions, entity: Entity) -> Decisions:
    """Return the decisions without those on this speaker."""
    joining = _joining(entity, decisions)
    kept = replace(decisions, merged=tuple(m for m in decisions.merged if m not in joining))
    return without_split(kept, entity.aliases[0]) if is_apart(entity, decisions) else kept


def _telling_words(entity: Entity, decisions: Decisions) -> tuple[str, ...]:
    """Return the name and the longest wording: short ones may mean another speaker elsewhere."""
    if is_apart(entity, decisions):
        return entity.aliases
    longest = sorted(_lasting(entity.aliases), key=lambda words: (-len(words), words))
    return (entity.name, *longest[:1])


def _lasting(wordings: Iterable[str]) -> list[str]:
    """Return the wordings that mean the same speaker elsewhere: none that are pronouns."""
    return [words for words in wordings if words.casefold().strip() not in PRONOUNS]


def _joining(entity: Entity, decisions: Decisions) -> list[frozenset[str]]:
    names = {entity.name, *entity.aliases}
    return [merged for merged in decisions.merged if merged & names]
