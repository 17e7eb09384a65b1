"""The plain sentences that explain divergences among attributions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kursk_compare.attribution.entities import display_name
from kursk_compare.attribution.model import EntityKind
from kursk_compare.attribution.profiles import Profile
from kursk_compare.attribution.voices import Voice
from kursk_compare.enumeration import enumerated

MOST_NAMED = 3
WITHHOLDING = {"confirm": "confirming", "deny": "denying"}
UNNAMED = frozenset({EntityKind.ANONYMOUS, EntityKind.DOCUMENT, EntityKind.UNKNOWN})


def shown(profile: Profile | None) -> str:
    """Return a source's name as it reads inside a sentence."""
    if profile is None:
        return "a source that is not determined"
    owned = profile.text.lower().startswith(("its ", "his ", "her ", "their "))
    if owned or profile.kind in UNNAMED:
        text = " ".join(profile.text.split())
        return f"“{'the ' + text[4:] if text.startswith('The ') else text}”"
    if profile.kind is EntityKind.BODY and profile.title:
        return profile.title
    name = display_name(profile)
    if profile.kind is EntityKind.BODY and not name.startswith(("the ", "The ")):
        return "the " + name
    return name


def sources_of(voices: Iterable[Voice]) -> str:
    """Return the sources of one article's voices as words, the named before the unnamed.

    More than three are cut to three "and n others".
    """
    ordered = sorted(voices, key=lambda voice: _weight(voice.profile))
    names = list(dict.fromkeys(name for voice in ordered for name in _names(voice)))
    if len(names) <= MOST_NAMED:
        return enumerated(names)
    rest = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + f" and {rest} {'other' if rest == 1 else 'others'}"


def _names(voice: Voice) -> list[str]:
    """Return the names of a voice, each member's of a joint source."""
    if voice.hearsay:
        return ["unnamed sources"]
    members = voice.profile.members if voice.profile is not None else ()
    names = [shown(member) for member in members] or [shown(voice.profile)]
    if not voice.withholds:
        return names
    act = voice.attribution.act
    doing = "not " * (voice.attribution.polarity == "-") + WITHHOLDING[act]
    return [f"{name} ({doing} it)" for name in names]


def _weight(profile: Profile | None) -> int:
    """Return 0 for a named source, more for a text and for a source without a name."""
    if profile is None or profile.kind in {EntityKind.ANONYMOUS, EntityKind.UNKNOWN}:
        return 2
    return int(profile.kind is EntityKind.DOCUMENT)


def grouped(rows: Sequence[tuple[str, str]]) -> list[tuple[list[str], str]]:
    """Group (article, wording) rows by wording, in order of the first article."""
    found: dict[str, list[str]] = {}
    for article, wording in rows:
        found.setdefault(wording, []).append(article)
    return [(articles, wording) for wording, articles in found.items()]


def verb(articles: Sequence[str], singular: str, plural: str) -> str:
    """Return the verb form for one or several articles."""
    return singular if len(articles) == 1 else plural
