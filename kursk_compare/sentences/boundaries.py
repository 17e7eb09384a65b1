"""Sentence boundaries inside one block of text.

sentencex (Wikimedia's rule-based splitter) proposes the boundaries; it keeps quotations and
brackets whole and knows general abbreviations. What it gets wrong in news is put right here:
`split_rules` adds the boundaries it does not see (several sentences inside one quotation,
a sentence after one in brackets), `merge_rules` takes away those that are none (ranks, "U.S.",
initials, times, quotations that end inside a sentence).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from kursk_compare.article import Span
from kursk_compare.sentences.merge_rules import goes_on
from kursk_compare.sentences.split_rules import hidden_boundaries

_CLOSERS = re.compile(r"[”’»›\"'\)\]\}」』》）】]+(?=\s|$)|[,;:.!?…]+(?=\s|$)")
_CLOSER_OF = {"“": "”", "‘": "’", "«": "»", "„": "“”", "‹": "›", "《": "》", "「": "」"}
_MARKS = re.compile("[“”‘’«»‹›„《》「」『』\"'`!?…]")
# Behind these a new sentence begins whatever follows; the short look back sees all of it.
_PORTION_END_WITHIN = re.compile(r"[a-z]{3}[.!?][”\"’]?\s(?=[A-Z“])|[。！？][”」』]?")
_PORTION_END = re.compile(r".*?(?:[a-z]{3}[.!?][”\"’]?\s|[。！？][”」』]?)", re.DOTALL)
_PORTION = 4_000
# Text of which a fifth is quotation marks is no prose and has no sentences.
_MOST_MARKS = _PORTION // 5
_SURROGATES = re.compile("[\ud800-\udfff]")


def find_sentences(text: str, language: str = "en") -> list[Span]:
    """Return the sentences of one block, trimmed; every non-space character is in exactly one.

    The work grows linearly with the text. `language` is an ISO 639-1 code; unknown ones are split
    by the general rules.
    """
    cuts = {cut for cut in _proposed(text, language) if not goes_on(text, cut, language)}
    cuts |= set(hidden_boundaries(text, language, _proposed))
    return _without_wordless(text, _trimmed(text, sorted(cuts)))


def _proposed(text: str, language: str) -> list[int]:
    """Return where sentencex would start a new sentence, closing marks left with the old one."""
    cuts = []
    for start, end in _portions(text):
        portion = text[start:end]
        if len(_MARKS.findall(portion)) <= _MOST_MARKS:
            found = sentencex.get_sentence_boundaries(language, _harmless(portion))
            cuts += [start + int(each["end_index"]) for each in found[:-1]]
        if end < len(text) and _PORTION_END.fullmatch(text, max(start, end - 8), end):
            cuts.append(end)
    return [_after_closers(text, cut) for cut in cuts]


def _portions(text: str) -> Iterator[tuple[int, int]]:
    """Yield pieces of a long block, cut behind a sentence where there is one, else at a space.

    sentencex takes time that grows with the square of the marks in its text; real blocks are
    shorter than one portion.
    """
    start = 0
    while len(text) - start > _PORTION:
        ends = [
            found.end() for found in _PORTION_END_WITHIN.finditer(text, start, start + _PORTION)
        ]
        space = text.rfind(" ", start + 1, start + _PORTION)
        end = ends[-1] if ends else (space + 1 if space > 0 else start + _PORTION)
        yield start, end
        start = end
    yield start, len(text)


def _after_closers(text: str, cut: int) -> int:
    closers = _CLOSERS.match(text, cut)
    return closers.end() if closers else cut


def _harmless(text: str) -> str:
    """Return the text with what sentencex cannot bear replaced, character by character.

    It takes no lone surrogates, and leaves an opening quotation mark that is never closed at the
    end of the sentence before it.
    """
    text = _SURROGATES.sub("�", text)
    for opener, closers in _CLOSER_OF.items():
        if opener in text:
            last = max(text.rfind(closer) for closer in closers)
            text = text[: last + 1] + text[last + 1 :].replace(opener, "*")
    return text


def _trimmed(text: str, cuts: list[int]) -> list[Span]:
    spans = []
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        piece = text[start:end]
        words = piece.strip()
        if words:
            left = start + len(piece) - len(piece.lstrip())
            spans.append(Span(left, left + len(words)))
    return spans


def _without_wordless(text: str, spans: list[Span]) -> list[Span]:
    """Join pieces without a letter or digit ("…", "* * *") to the sentence before, or after."""
    joined: list[Span] = []
    for span in spans:
        if joined and not (_has_word(text, span) and _has_word(text, joined[-1])):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _has_word(text: str, span: Span) -> bool:
    return any(character.isalnum() for character in span.of(text))
