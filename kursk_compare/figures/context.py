"""The words around a figure: what two statements share tells whether they speak of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kursk_compare.article import Statement
from kursk_compare.figures.lexicon import cues
from kursk_compare.figures.model import Figure
from kursk_compare.figures.nouns import ends_phrase, lemma

Context = frozenset[str]
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
REACH = 70
MIN_LENGTH = 3
LEADING = 3


def content_words(text: str) -> Context:
    """Return the lemmas of the words of a text that carry meaning."""
    return stems(word.lower().replace("’", "'") for word in WORD.findall(text))


def stems(words: Iterable[str]) -> Context:
    """Return the stems of those of the lower-case words that carry meaning."""
    return frozenset(
        _stem(word) for word in words if len(word) >= MIN_LENGTH and not _is_empty(word)
    )


def _is_empty(word: str) -> bool:
    return ends_phrase(word) and not word.endswith("ed")


def _stem(word: str) -> str:
    base = lemma(word)
    for ending in ("ing", "ed"):
        if base.endswith(ending) and len(base) > len(ending) + 3:
            return base.removesuffix(ending).rstrip("e")
    return base.rstrip("e") if len(base) > 4 else base


def context_of(statement: Statement, figure: Figure) -> Context:
    """Return the content words near a figure, in its own sentence, the figure left out."""
    text, sentence = statement.article.text, statement.sentence
    before = text[max(sentence.start, figure.start - REACH) : figure.start]
    after = text[figure.end : min(sentence.end, figure.end + REACH)]
    return content_words(before) | content_words(after)


def shared_part(one: Context, other: Context) -> float:
    """Return how much of the smaller context the other holds, 0 to 1."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def likeness(one: Statement, other: Statement) -> float:
    """Return the Dice coefficient of two statements' content words, 0 to 1."""
    a, b = content_words(one.text), content_words(other.text)
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def leading_words(statement: Statement, figure: Figure) -> tuple[str, ...]:
    """Return the stems of the last words with a meaning before a figure, the nearest first.

    Words with a capital are left out: names are shared by sentences on different events.
    """
    text, sentence = statement.article.text, statement.sentence
    before = text[max(sentence.start, figure.start - REACH) : figure.start]
    found = [word for word in reversed(WORD.findall(before)) if word[0].islower()]
    kept = [word for word in found if word in cues("reporting") or _counts(word)]
    return tuple(word if word in cues("reporting") else _stem(word) for word in kept[:LEADING])


def _counts(word: str) -> bool:
    return len(word) >= MIN_LENGTH and not _is_empty(word)
