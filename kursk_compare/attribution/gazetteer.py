"""The gazetteer of sources: countries, bodies, media, offices, as phrases to look up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType

from kursk_compare.resources import read_rows

WORD = re.compile(r"[^\W_](?:[\w.&/-]|[’'](?!s\b))*|[’']s\b|[’']", re.UNICODE)
LONGEST_INITIALS = 3
REMEMBERED = 8192

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """What a phrase names: `kind` (side, capital, body, noun, media, role, ...) and `value`.

    `side` is the country code of a body, `office` the kind of office of a role, `initials` says
    that the phrase is a short acronym and counts only in capitals: "UN" is not "Un" in a name.
    """

    kind: str
    value: str
    side: str = ""
    office: str = ""
    initials: bool = False


@lru_cache(maxsize=REMEMBERED)
def key_of(phrase: str) -> Key:
    """Return the words of `phrase` in lower case, full stops and possessives dropped."""
    words = (match.group() for match in WORD.finditer(phrase.replace("’", "'")))
    return tuple(plain for word in words if (plain := plain_word(word)))


@lru_cache(maxsize=REMEMBERED)
def plain_word(word: str) -> str:
    """Return a word in lower case without full stops; "" for a possessive ending."""
    lower = word.lower().replace("’", "'")
    return "" if lower in {"'s", "'"} else lower.replace(".", "")


def _column(row: list[str], index: int) -> list[str]:
    return [name for name in row[index].split("|") if name] if index < len(row) else []


@cache
def labels() -> Mapping[Key, Label]:
    """Return every phrase of the gazetteer with its label; the more specific list wins."""
    found: dict[Key, Label] = {}
    for phrase, label in (*_named(), *_roles(), *_nouns()):
        short = phrase.replace(".", "")
        initials = len(short) <= LONGEST_INITIALS and short.isupper()
        found.setdefault(key_of(phrase), replace(label, initials=True) if initials else label)
    return MappingProxyType(found)


@cache
def longest_from() -> Mapping[str, int]:
    """Return how many words the longest phrase has that begins with a word, by that word."""
    found: dict[str, int] = {}
    for key in labels():
        if key:
            found[key[0]] = max(len(key), found.get(key[0], 0))
    return MappingProxyType(found)


def _named() -> Iterator[tuple[str, Label]]:
    """Yield media, bodies, countries and capitals."""
    for row in read_rows("attribution/media.tsv"):
        yield from ((name, Label("media", row[0])) for name in _column(row, 1))
    for row in read_rows("attribution/bodies.tsv"):
        label = Label("body", row[0], row[1])
        yield from ((name, label) for name in (row[0], *_column(row, 2)))
    for row in read_rows("attribution/sides.tsv"):
        for index, kind in ((1, "side"), (2, "capital"), (3, "side")):
            yield from ((name, Label(kind, row[0], row[0])) for name in _column(row, index))
        plurals = (f"{name}s" for name in _column(row, 3) if name.endswith("an"))
        yield from ((name, Label("side", row[0], row[0])) for name in plurals)


def _roles() -> Iterator[tuple[str, Label]]:
    """Yield offices, singular and plural."""
    for row in read_rows("attribution/roles.tsv"):
        body = row[2] if len(row) > 2 else ""
        yield row[0], Label("role", body, office=row[1])
        yield row[0] + "s", Label("roles", body, office=row[1])


def _nouns() -> Iterator[tuple[str, Label]]:
    """Yield the nouns for bodies that every country has."""
    for row in read_rows("attribution/body_nouns.tsv"):
        yield from ((name, Label("noun", row[0])) for name in _column(row, 1))


@cache
def side_names() -> Mapping[str, str]:
    """Return the plain name of each side by its code."""
    return MappingProxyType(
        {row[0]: row[1].split("|")[0] for row in read_rows("attribution/sides.tsv")}
    )


@cache
def named_bodies() -> Mapping[tuple[str, str], str]:
    """Return the body's own name by (side, noun), as in (kr, intelligence)."""
    found: dict[tuple[str, str], str] = {}
    for row in read_rows("attribution/bodies.tsv"):
        if len(row) > 3:
            found.setdefault((row[1], row[3]), row[0])
    return MappingProxyType(found)


@cache
def body_sides() -> Mapping[str, str]:
    """Return the side of each listed body by its canonical name."""
    return MappingProxyType({row[0]: row[1] for row in read_rows("attribution/bodies.tsv")})


def body_of(side: str, noun: str) -> str:
    """Return the canonical name of a side's body, as in (ua, General Staff)."""
    listed = named_bodies().get((side, noun))
    return listed or f"{side_names().get(side, side)} {noun}".strip()


@cache
def demonyms() -> frozenset[Key]:
    """Return the adjectives of the sides, as in "South Korean"."""
    rows = read_rows("attribution/sides.tsv")
    return frozenset(key_of(name) for row in rows for name in _column(row, 3))


@cache
def source_classes() -> Mapping[str, frozenset[str]]:
    """Return the classes of the words that source phrases are made of."""
    classes: dict[str, set[str]] = {}
    for name, words in read_rows("attribution/source_words.tsv"):
        for word in words.split(" "):
            classes.setdefault(word.replace(".", ""), set()).add(name)
    return MappingProxyType({word: frozenset(names) for word, names in classes.items()})


def in_class(word: str, name: str) -> bool:
    """Say whether a plain word belongs to a class of source words."""
    return name in source_classes().get(word, frozenset())
