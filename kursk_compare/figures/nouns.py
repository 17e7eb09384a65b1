"""Nouns: plural forms, lemmas, and the words that end a noun phrase."""

from __future__ import annotations

from functools import cache

from kursk_compare.figures.lexicon import rows, words

NO_PLURAL_ENDINGS = ("ss", "us", "is", "ous", "'s")


@cache
def _irregular() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("nouns")}


def is_plural(word: str) -> bool:
    """Say whether a word in small letters looks like a plural, or counts as one ("police")."""
    if word in _irregular():
        return True
    regular = len(word) > 3 and word.endswith("s") and not word.endswith(NO_PLURAL_ENDINGS)
    return regular and word.replace("-", "").isalpha() and word not in words("not_plural")


def ends_phrase(word: str) -> bool:
    """Say whether a word ends the noun phrase after a number."""
    return word in words("stop_words")


# ending of a plural: what the singular has in its place
ENDINGS = (
    ("ies", "y"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("sses", "ss"),
    ("zzes", "zz"),
    ("oes", "o"),
    ("s", ""),
)


@cache
def lemma(word: str) -> str:
    """Return the singular of a noun in small letters."""
    known = _irregular().get(word)
    if known:
        return known
    if word.endswith("men") and len(word) > 4:
        return f"{word[:-3]}man"
    if word.endswith("'s"):
        return word[:-2]
    if word.endswith(NO_PLURAL_ENDINGS) or len(word) < 4:
        return word
    for ending, singular in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + singular
    return word


@cache
def plural(word: str) -> str:
    """Return the plural of a noun in small letters, for showing it."""
    for form, singular in _irregular().items():
        if singular == word:
            return form
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("ch", "sh", "x", "s", "z")) else f"{word}s"
