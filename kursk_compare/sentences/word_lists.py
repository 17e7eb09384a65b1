"""The words the splitter knows: abbreviations, first words, speech verbs, time zones."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from kursk_compare.resources import read_rows


@cache
def abbreviations(language: str) -> MappingProxyType[str, str]:
    """Return abbreviation → rule ("always", "number", "name", "year") for a language.

    English ones hold in every language of the Latin script: foreign ranks stay English in print.
    """
    rows = read_rows("sentences/abbreviations.tsv")
    known = {row[1]: row[2] for row in rows if row[0] == "en"}
    known.update({row[1]: row[2] for row in rows if row[0] == language})
    return MappingProxyType(known)


@cache
def longest_abbreviation(language: str) -> int:
    """Return the length of the longest abbreviation of a language, in code points."""
    return max(map(len, abbreviations(language)))


@cache
def first_words() -> frozenset[str]:
    """Return the words that commonly open a sentence."""
    return _words("first_words")


@cache
def speech_verbs() -> frozenset[str]:
    """Return the verbs that name a speaker after a quotation."""
    return _words("speech_verbs")


@cache
def time_zones() -> frozenset[str]:
    """Return the words that belong to a time of day after "a.m." and "p.m."."""
    return _words("time_zones")


def _words(name: str) -> frozenset[str]:
    return frozenset(row[0] for row in read_rows(f"sentences/{name}.tsv"))
