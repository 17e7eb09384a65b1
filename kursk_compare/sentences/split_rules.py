"""Boundaries a splitter that keeps quotations and brackets whole does not see."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kursk_compare.sentences.merge_rules import goes_on

_QUOTATION = re.compile(r"“[^“”]*”?|„[^„“”]*[“”]?|«[^«»]*»?|(?<![\w])\"[^\"]*\"")
_BRACKETED_SENTENCE = re.compile(r"(?:^|[.!?…][”\"’]?\s+)[(\[][^()\[\]]*[.!?][”\"’]?[)\]](?=\s+\S)")
_END = re.compile(r"(?<![.…])[.!?]['’]?\s+$")
_WORD = re.compile(r"[^\W_][\w’'-]*")
_ABBREVIATED_YEAR = re.compile(r"\b\d{4}\s?[гр]\.(?=\s+[А-ЯЁІЇЄҐ])")

_QUOTED_SENTENCE = re.compile(r"[“«][A-ZА-ЯЁІЇЄҐ].*(?<![.…])[.!?]['’]?[”»]$", re.DOTALL)
_NEW_SENTENCE = re.compile(r"\s+[“«(]?[A-ZА-ЯЁІЇЄҐ]")
_ENOUGH = 200

# One or two words inside a quotation ("Crazy!") are no statement of their own.
_LEAST_WORDS = 3

Proposer = Callable[[str, str], list[int]]


def hidden_boundaries(text: str, language: str, propose: Proposer) -> Iterator[int]:
    """Yield the offsets at which sentences begin inside quotations, after brackets and years.

    `propose` finds boundaries in the words of a quotation as if they stood alone.
    """
    yield from (found.end() for found in _BRACKETED_SENTENCE.finditer(text))
    if language in ("ru", "uk"):
        yield from (found.end() for found in _ABBREVIATED_YEAR.finditer(text))
    for quotation in _QUOTATION.finditer(text):
        yield from _inside(quotation, text, language, propose)
        if _ends_sentence(quotation, text) and not goes_on(text, quotation.end(), language):
            yield quotation.end()


def _ends_sentence(quotation: re.Match[str], text: str) -> bool:
    """Say whether a quotation of a sentence ends in a stop with a new sentence behind it."""
    return (
        _QUOTED_SENTENCE.match(quotation[0]) is not None
        and _words_in(quotation[0][-_ENOUGH:]) >= _LEAST_WORDS
        and _NEW_SENTENCE.match(text, quotation.end()) is not None
    )


def _inside(quotation: re.Match[str], text: str, language: str, propose: Proposer) -> Iterator[int]:
    words = quotation[0][1:].rstrip('”“»"')
    start, previous = quotation.start() + 1, 0
    for cut in propose(words, language):
        if (
            _END.search(words[max(0, cut - 8) : cut])
            and not goes_on(text, start + cut, language)
            and _words_in(words[previous:cut]) >= _LEAST_WORDS
            and _words_in(words[cut : cut + _ENOUGH]) >= _LEAST_WORDS
        ):
            yield start + cut
            previous = cut


def _words_in(words: str) -> int:
    return sum(1 for _ in _WORD.finditer(words))
