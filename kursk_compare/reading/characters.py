"""Notices on characters that deceive the eye: invisible, reordering, of another alphabet."""

from __future__ import annotations

import re
import unicodedata

# Bidi controls reorder what is seen (CVE-2021-42574). The marks U+200E, U+200F and U+061C do not,
# and belong to ordinary Arabic and Hebrew text.
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile("[\u200b\u2060-\u2064\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_MIXED_WORD = re.compile(r"[^\W\d_]{3,}")
_SECOND_SCRIPTS = ("CYRILLIC", "GREEK")
_MOST_SHOWN = 3


def character_notices(text: str) -> tuple[str, ...]:
    """Return one plain sentence for each sort of deceptive character the text holds."""
    notices = []
    if count := len(_REORDERING.findall(text)):
        notices.append(
            f"{_of(count, 'hidden character')} in the text can change the order in which words "
            "and figures appear."
        )
    if count := len(_INVISIBLE.findall(text)):
        notices.append(f"The text holds {_of(count, 'invisible character')} of no width.")
    if count := len(_CONTROL.findall(text)):
        notices.append(f"The text holds {_of(count, 'control character')} no text should hold.")
    if words := _mixed_words(text):
        shown = ", ".join(words[:_MOST_SHOWN])
        notices.append(
            f"The text holds {_of(len(words), 'word')} with letters of two alphabets that look "
            f"alike ({shown})."
        )
    return tuple(notices)


def _of(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count:,} {noun}s"


def _mixed_words(text: str) -> list[str]:
    """Return the words that mix Latin letters with Cyrillic or Greek ones, each once."""
    if text.isascii():
        return []
    found = {}
    for match in _MIXED_WORD.finditer(text):
        word = match[0]
        if not word.isascii() and any("a" <= letter.casefold() <= "z" for letter in word):
            scripts = {unicodedata.name(letter, "").split(" ")[0] for letter in word}
            if "LATIN" in scripts and scripts.intersection(_SECOND_SCRIPTS):
                found[word] = True
    return list(found)
