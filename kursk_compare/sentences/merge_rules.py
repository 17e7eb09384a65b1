"""Rules that say a proposed boundary is none: the sentence goes on behind it."""

from __future__ import annotations

import re

from kursk_compare.sentences.word_lists import (
    abbreviations,
    first_words,
    longest_abbreviation,
    speech_verbs,
    time_zones,
)

# Rules look at this many characters to each side; more would make the work quadratic.
_WINDOW = 80

_INITIAL = re.compile(r"(?:^|[\s.(“\"'])([^\W\d_])\.$")
_FIRST_WORD = re.compile(r"[“‘\"'(\[]*([^\W\d_][\w’'-]*)")
_TIME_OF_DAY = re.compile(r"\d\s?[ap]\.?m\.$", re.IGNORECASE)
_CITY_TIME = re.compile(r"[A-Z]\w+ time\b(?! (?:is|was|zone|runs|has|and the)\b)")
_YEAR = re.compile(r"\b\d{4}\s*$")
_ASKED = re.compile(r"[?!]['’]?[”\"’»]$")
_SPEAKER = re.compile(r"(?:[A-Z][\w’'.-]*,? ){1,4}(?P<verb>\w+)(?P<next>[.,;:]|\s+\w+|$)")
_OBJECT = frozenset({"a", "an", "he", "it", "no", "she", "that", "the", "there", "they"})
_GOES_ON_IN_LOWER_CASE = re.compile(r"[.!?…][”\"’'»)\]]*$")


def goes_on(text: str, cut: int, language: str) -> bool:
    """Say whether the sentence goes on behind `cut`, a boundary proposed at that offset."""
    left = text[max(0, cut - _WINDOW) : cut].rstrip()
    right = text[cut : cut + _WINDOW].lstrip()
    if not left or not right:
        return False
    return (
        _lower_case_follows(left, right)
        or _ends_in_abbreviation(left, right, language)
        or _ends_in_initial(left, right)
        or _time_goes_on(left, right)
        or _speaker_follows(left, right)
    )


def _lower_case_follows(left: str, right: str) -> bool:
    return right[0].islower() and _GOES_ON_IN_LOWER_CASE.search(left) is not None


def _ends_in_abbreviation(left: str, right: str, language: str) -> bool:
    if not left.endswith("."):
        return False
    rule = _rule_of(left[:-1], language)
    if rule == "always":
        return True
    if rule == "number":
        return right[0].isdigit()
    if rule == "year":
        return not (_YEAR.search(left[:-1].rpartition(" ")[0]) and right[0].isupper())
    return rule == "name" and _starts_with_name(right)


def _rule_of(words: str, language: str) -> str | None:
    """Return the rule of the longest abbreviation the words end in."""
    known = abbreviations(language)
    for length in range(min(longest_abbreviation(language), len(words)), 0, -1):
        before = words[-length - 1 : -length]
        if words[-length:] in known and not (before.isalnum() or before == "."):
            return known[words[-length:]]
    return None


def _starts_with_name(right: str) -> bool:
    if right[0].islower() or right[0].isdigit():
        return True
    word = _FIRST_WORD.match(right)
    return word is not None and word[1] == right[: word.end()] and word[1] not in first_words()


def _ends_in_initial(left: str, right: str) -> bool:
    initial = _INITIAL.search(left)
    return (
        initial is not None
        and initial[1].isupper()
        and initial[1] != "I"
        and not right[0].isdigit()
        and _starts_with_name(right)
    )


def _time_goes_on(left: str, right: str) -> bool:
    if not _TIME_OF_DAY.search(left):
        return False
    word = _FIRST_WORD.match(right)
    return (word is not None and word[1] in time_zones()) or _CITY_TIME.match(right) is not None


def _speaker_follows(left: str, right: str) -> bool:
    """“Why now?” Graham asked: an American quotation ends in a mark, its sentence does not."""
    if not _ASKED.search(left):
        return False
    speaker = _SPEAKER.match(right)
    return (
        speaker is not None
        and _starts_with_name(right)
        and speaker["verb"] in speech_verbs()
        and speaker["next"].strip() not in _OBJECT
    )
