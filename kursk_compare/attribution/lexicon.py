"""The word lists of the attribution stage: cue verbs, cue nouns, classes of function words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kursk_compare.resources import read_rows

VOWELS = "aeiou"
BASELESS = "-"  # before forms of a verb whose base form is another word as a rule


@dataclass(frozen=True, slots=True)
class CueWord:
    """A verb or noun that attributes: its act, the reporter's stance, the source's commitment.

    `follows` names what may come after a verb: "clause", "object", "addressee", "quote"; "weak"
    verbs attribute only with a quotation or a that-clause.
    """

    lemma: str
    act: str
    stance: str
    commitment: str
    follows: frozenset[str] = frozenset()


def _inflected(lemma: str) -> tuple[str, ...]:
    """Return the regular forms of a verb: base, third person, past, gerund."""
    if lemma.endswith("e"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    if lemma.endswith(("sh", "ch", "s", "x", "z")):
        return lemma, lemma + "es", lemma + "ed", lemma + "ing"
    return lemma, lemma + "s", lemma + "ed", lemma + "ing"


@cache
def cue_verbs() -> Mapping[str, CueWord]:
    """Return the attributing verbs by inflected form, lower case."""
    found: dict[str, CueWord] = {}
    for row in read_rows("attribution/cues.tsv"):
        lemma, act, stance, commitment, follows, *irregular = row
        word = CueWord(lemma, act, stance, commitment, frozenset(follows.split(",")))
        forms = (lemma, *irregular[0].split()) if irregular else _inflected(lemma)
        for form in forms[2:] if forms[1:2] == (BASELESS,) else forms:
            found.setdefault(form, word)
    return MappingProxyType(found)


@cache
def cue_nouns() -> Mapping[str, CueWord]:
    """Return the attributing nouns, singular and plural, lower case."""
    rows = read_rows("attribution/cue_nouns.tsv")
    return MappingProxyType(
        {noun: CueWord(noun, act, stance, commitment) for noun, act, stance, commitment in rows}
    )


@cache
def complements() -> Mapping[str, frozenset[str]]:
    """Return the prepositions that introduce what a verb says, as in "warn of"."""
    rows = read_rows("attribution/complements.tsv")
    return MappingProxyType({lemma: frozenset(words.split(" ")) for lemma, words in rows})


@cache
def word_classes() -> Mapping[str, frozenset[str]]:
    """Return each listed word's classes ("auxiliary", "determiner", ...)."""
    classes: dict[str, set[str]] = {}
    for name, words in read_rows("attribution/words.tsv"):
        for word in words.split(" "):
            classes.setdefault(word, set()).add(name)
    return MappingProxyType({word: frozenset(names) for word, names in classes.items()})


@cache
def word_set(name: str) -> frozenset[str]:
    """Return the words that one rule looks for; raises KeyError when there are none."""
    sets = dict(read_rows("attribution/word_sets.tsv"))
    return frozenset(sets[name].split(" "))


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of one class; raises KeyError when there is none."""
    found = frozenset(word for word, names in word_classes().items() if name in names)
    if not found:
        raise KeyError(name)
    return found
