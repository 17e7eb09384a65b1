"""Personal names: when two spellings are one person, and what a name is spelt like."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

INITIAL = re.compile(r"^\w\.?$")
ENDING_I = re.compile(r"(iy|yy|ii|ij|yi|y|i)$")
NO_LETTER = re.compile(r"\W")
REMEMBERED = 4096
DOUBLED = re.compile(r"(.)\1+")
DIGRAPHS = (("kh", "h"), ("zh", "z"), ("ks", "x"), ("yo", "o"), ("ye", "e"), ("ya", "a"))


@lru_cache(maxsize=REMEMBERED)
def skeleton(name: str) -> str:
    """Return a name without what transliterations differ in: accents, -yy/-iy/-y, doubles."""
    plain = name.lower()
    if not plain.isascii():
        parts = unicodedata.normalize("NFD", plain)
        plain = "".join(char for char in parts if not unicodedata.combining(char))
    letters = NO_LETTER.sub("", plain)
    for written, kept in DIGRAPHS:
        letters = letters.replace(written, kept)
    return DOUBLED.sub(r"\1", ENDING_I.sub("i", letters)).replace("y", "i")


@lru_cache(maxsize=REMEMBERED)
def parts_of(name: str) -> tuple[str, ...]:
    """Return the parts of a name without initials and suffixes such as "Jr."."""
    parts = [part for part in name.split() if not INITIAL.match(part)]
    kept = [part for part in parts if part.rstrip(".").lower() not in {"jr", "sr", "ii", "iii"}]
    return tuple(kept or parts)


@lru_cache(maxsize=REMEMBERED)
def surnames(name: str) -> frozenset[str]:
    """Return the skeletons a bare surname can have: the last part, first for family-first names."""
    parts = parts_of(name)
    if not parts:
        return frozenset()
    found = {skeleton(parts[-1])}
    family_first = len(parts) >= 2 and (
        "-" in parts[-1] or (len(parts) == 3 and all(len(p) <= 5 for p in parts))
    )
    if family_first:
        found.add(skeleton(parts[0]))
    return frozenset(found)


def same_person(a: str, b: str) -> bool:
    """Say whether two full or partial names can be one person by their spelling alone."""
    if skeleton(a) == skeleton(b):
        return True
    left, right = parts_of(a), parts_of(b)
    if not left or not right:
        return False
    if len(left) == 1 or len(right) == 1:
        short, long = (a, b) if len(left) == 1 else (b, a)
        return skeleton(parts_of(short)[0]) in surnames(long)
    if skeleton(left[-1]) != skeleton(right[-1]):
        return False
    return given_names_agree(left[0], right[0])


def given_names_agree(a: str, b: str) -> bool:
    """Say whether two given names can be one: equal, or one the beginning of the other."""
    left, right = skeleton(a), skeleton(b)
    return left == right or left.startswith(right) or right.startswith(left)


def share_initial(a: str, b: str) -> bool:
    """Say whether two given names start alike, as a name and its pet form often do."""
    return skeleton(a)[:1] == skeleton(b)[:1]
