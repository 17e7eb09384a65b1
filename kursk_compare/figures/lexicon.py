"""The word lists of the grammar, read once from `resources/figures`."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kursk_compare.resources import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = frozenset({"en"})
AGAIN = ("re", "over", "with", "under")


def understood(language: str) -> bool:
    """Say whether figures of `language` (a tag such as "en" or "en-GB") are understood."""
    return language.lower().replace("_", "-").partition("-")[0] in LANGUAGES


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the word list `name`."""
    return tuple(tuple(row) for row in read_rows(f"figures/{name}.tsv"))


@cache
def by_kind(name: str, kind: str) -> Mapping[str, str]:
    """Return word to value for the rows (word, kind, value) of one kind."""
    return MappingProxyType({row[0]: row[2] for row in rows(name) if row[1] == kind})


@cache
def numbers(*kinds: str) -> Mapping[str, Decimal]:
    """Return word to number for the number words of the kinds."""
    return MappingProxyType(
        {word: Decimal(value) for word, kind, value in rows("number_words") if kind in kinds}
    )


@cache
def words(name: str) -> frozenset[str]:
    """Return all words of a list that has no columns (several to a line, or one)."""
    return frozenset(word for row in rows(name) for word in row[0].split())


@cache
def cues(name: str) -> frozenset[str]:
    """Return the small closed list of words `name`."""
    return frozenset(word for row in rows("cues") if row[0] == name for word in row[1].split())


@cache
def listed(name: str, kind: str) -> frozenset[str]:
    """Return the comma-separated forms of all rows (kind, forms) of one kind."""
    return frozenset(
        form for row in rows(name) if row[0] == kind for form in row[1].split(",") if form
    )


@cache
def groups(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return word to the names of the groups it is in, for lists of one group a line."""
    found: dict[str, list[str]] = {}
    for row in rows(name):
        members = row[0].split()
        for member in members:
            found.setdefault(member, []).append(members[0])
    return MappingProxyType({word: tuple(names) for word, names in found.items()})


def is_past(word: str) -> bool:
    """Say whether a lower-case word has the form of a past tense: "repaid", "signed"."""
    if word.endswith("ed"):
        return True
    return any(word.removeprefix(start) in _irregular_pasts() for start in ("", *AGAIN))


@cache
def _irregular_pasts() -> frozenset[str]:
    return frozenset(
        form for _, forms in read_rows("wording/irregular.tsv") for form in forms.split(",")
    )
