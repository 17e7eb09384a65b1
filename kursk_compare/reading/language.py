"""Which language a text is in: by its script, and by the common words in it.

The words are function words, which no text of a few sentences does without; where they do not
decide, the answer is "und" (ISO 639: undetermined), never a guess.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from kursk_compare.resources import read_rows

UNDETERMINED = "und"

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.12
_LEAST_WORDS = 3
_LEAST_DIFFERENT = 2
# In a line or two a single common word is enough where no other language has one.
_FEW_WORDS = 40
_LEAST_LEAD = 1.25
_MOSTLY = 0.5
# Scripts that (nearly) only one language of the news writes.
_SCRIPT_LANGUAGES = (("HANGUL", "ko"), ("HEBREW", "he"), ("GREEK", "el"), ("THAI", "th"))


def detect_language(text: str) -> str:
    """Return an ISO 639-1 code, or "und" where the text does not show its language."""
    sample = text[:_SAMPLE]
    scripts = Counter(_script(letter) for letter in sample if letter.isalpha())
    letters = scripts.total()
    if not letters:
        return UNDETERMINED
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > 0.1 * letters:
        return "ja"
    if scripts["CJK"] > _MOSTLY * letters:
        return "zh"
    for script, language in _SCRIPT_LANGUAGES:
        if scripts[script] > _MOSTLY * letters:
            return language
    return _by_words(sample)


def _script(letter: str) -> str:
    if letter.isascii():
        return "LATIN"
    return unicodedata.name(letter, "").partition(" ")[0]


def _by_words(text: str) -> str:
    words = [found[0].casefold() for found in _WORD.finditer(text)]
    counts = Counter(language for word in words for language in _common_words().get(word, ()))
    ranked = counts.most_common(2)
    if not ranked:
        return UNDETERMINED
    language, count = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    different = {word for word in words if language in _common_words().get(word, ())}
    unrivalled = second == 0 and len(words) <= _FEW_WORDS
    enough = unrivalled or (count >= _LEAST_WORDS and len(different) >= _LEAST_DIFFERENT)
    clear = count >= _LEAST_SHARE * len(words) and count >= _LEAST_LEAD * second
    return language if enough and clear else UNDETERMINED


@cache
def _common_words() -> dict[str, tuple[str, ...]]:
    """Return word → the languages it is common in."""
    languages: dict[str, tuple[str, ...]] = {}
    for language, words in read_rows("reading/common_words.tsv"):
        for word in words.split():
            languages[word] = (*languages.get(word, ()), language)
    return languages
