"""Says in the language of the window what the core says in English.

The core knows of no language but that of the articles; its sentences are part of the JSON contract.
Here such a sentence is read back by the patterns it was made of. What is quoted is left as it
stands, and so is a sentence that no pattern fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, partial, reduce

from kursk_compare.desktop.core_patterns import EXPLANATIONS, NOTICES, PHRASES
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.translation import tr

_QUOTED = re.compile("“[^“”]*”")
_FIRST, _LAST = 0xE000, 0xF8FF  # stand for quoted words: letters for private use
_HIDDEN = f"[{chr(_FIRST)}-{chr(_LAST)}]"
_HIDDEN_QUOTE = re.compile(_HIDDEN)
_SOURCES = "[A-Z]{1,2}(?:, [A-Z]{1,2})*(?: and [A-Z]{1,2})?"
_QUOTES = f"{_HIDDEN}(?:, {_HIDDEN})*(?: and {_HIDDEN})?"
_WORDS, _CLAUSES = "[^;]+?", ".+"
_SHAPES = dict(
    zip("123456789", [_SOURCES] * 3 + [_WORDS] * 2 + [_CLAUSES] + [_QUOTES] * 3, strict=True)
)
_LISTED = re.compile(f"(?:{_SOURCES}|{_QUOTES})")
_CLAUSE_END = re.compile(r"; (?![^()]*\))")
_REST = re.compile(r" and (\d+) others?$")
_PLACE = re.compile(r"%(\d)")
_KEPT = 4096


def told(sentence: str) -> str:
    """Return a sentence of the core in the language of the window, its quotations isolated."""
    return _told(sentence, tr(EXPLANATIONS[0]))


@lru_cache(_KEPT)
def _told(sentence: str, language: str) -> str:
    """Return the sentence; `language` is a word of the one that is spoken."""
    quoted: list[str] = _QUOTED.findall(sentence)
    if len(quoted) > _LAST - _FIRST:
        return sentence
    numbers = iter(range(_FIRST, _LAST))
    hidden = _QUOTED.sub(lambda _: chr(next(numbers)), sentence)
    english = language == EXPLANATIONS[0]
    read = None if english else _read(hidden.removesuffix("."), language)
    shown = hidden if read is None else read + "." * hidden.endswith(".")
    marks = tr("“%1”")
    return _HIDDEN_QUOTE.sub(lambda at: filled(marks, quoted[ord(at[0]) - _FIRST][1:-1]), shown)


@lru_cache(_KEPT)
def _read(words: str, language: str) -> str | None:
    """Return words of the core translated, None where they are none that are known."""
    for pattern, text in _patterns():
        match = pattern.fullmatch(words)
        if match is not None:
            named = match.groupdict().items()
            return _put(tr(text), {name[1:]: _part(part, language) for name, part in named})
    for clauses, between in _splits(words):
        read = [_read(clause, language) for clause in clauses]
        known = [clause for clause in read if clause is not None]
        if len(known) == len(read):
            return reduce(partial(filled, between), known)
    return None


def _put(text: str, parts: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: parts[place[1]], text)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    found = []
    for text in (*EXPLANATIONS, *NOTICES):
        parts = _PLACE.split(text)  # words and numbers of places in turn
        shape = "".join(
            f"(?P<p{part}>{_SHAPES[part]})" if at % 2 else re.escape(part)
            for at, part in enumerate(parts)
        )
        found.append((re.compile(shape, re.DOTALL), text))
    return tuple(found)


def _splits(words: str) -> Iterator[tuple[list[str], str]]:
    """Yield the ways words may be put together of clauses, with what joins two of these."""
    clauses = _CLAUSE_END.split(words)
    if len(clauses) > 1:
        yield clauses, "%1; %2"
    if words.endswith(")") and " (" in words:
        yield words[:-1].split(" (", 1), "%1 (%2)"
    if " where " in words:
        yield words.split(" where "), tr("%1 where %2")
    for found in re.finditer(" and ", words):
        yield [words[: found.start()], words[found.end() :]], tr("%1 and %2")


def _part(words: str, language: str) -> str:
    """Return what stands in a place: a list, clauses, or names, which are left as they are."""
    if _LISTED.fullmatch(words):
        first, _, last = words.rpartition(" and ")
        return filled(tr("%1 and %2"), first, last) if first else words
    clauses = _read(words, language)
    if clauses is not None:
        return clauses
    rest = _REST.search(words)
    if rest is not None:
        named = tr("%1 and %n other(s)", None, int(rest[1]))
        return filled(named, _part(words[: rest.start()], language))
    for phrase in PHRASES:
        words = words.replace(phrase, tr(phrase))
    return words
