"""Words and masked quotations: what the frames of an attribution are read from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kursk_compare.attribution.lexicon import CueWord, cue_verbs, word_classes
from kursk_compare.attribution.lexicon import words as lexicon_words
from kursk_compare.attribution.quotes import Quotation

WORD = re.compile(
    r"(?:[A-Z]-)?[A-Za-z](?:\.[A-Za-z])+\.?"  # U.S., D-N.Y.
    r"|[’']s\b"
    r"|[$€£]?\d(?:[\d,.:]*\d)?(?:st|nd|rd|th|%|mm|k|m|bn)?"
    r"|\w+(?:[-&/]\w+|[’'](?!s\b)\w+)*"
    r"|--+|—|–|\.\.\.|…|\n+|\S"
)
MARKS = frozenset("“”\"‘’„«»'\u2060\u200b")
DOUBLE = '"\u2060'  # what is left of a mark that is written as two
NO_CLASSES: frozenset[str] = frozenset()
FEWEST_WORDS = 5


class Token(NamedTuple):
    """A word, a mark, a line break or a whole quotation (`quoted`; `closing` is its last sign).

    A named tuple, as there is one for every word of every article.

    `classes` are the word's classes in the word lists; `verb` its entry among the cue verbs.
    """

    text: str
    lower: str
    start: int
    end: int
    classes: frozenset[str] = NO_CLASSES
    verb: CueWord | None = None
    capital: bool = False
    adverb: bool = False
    quoted: bool = False
    closing: str = ""

    def among(self, name: str) -> bool:
        """Say whether the word belongs to the class `name`."""
        return name in self.classes


def is_utterance(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation is an utterance rather than a title or a few words put in marks."""
    inner = text[quotation.start + 1 : quotation.end - 1 if quotation.closed else quotation.end]
    inner = inner.strip(DOUBLE)
    words = inner.split()
    if len(words) > 1 and _is_title(words) and _continues(text, quotation.start):
        return False
    return len(words) >= FEWEST_WORDS or (bool(words) and inner.rstrip()[-1:] in {*",.!?…"})


def _is_title(words: Sequence[str]) -> bool:
    """Say whether every word but joints has a capital, as in the name of a programme or book."""
    joints = lexicon_words("title_joint")
    return words[0][:1].isupper() and all(
        word[:1].isupper() or word.strip(".,!?") in joints for word in words
    )


def _continues(text: str, start: int) -> bool:
    """Say whether a sentence is under way at `start`, with no colon or comma just before."""
    before = text[max(0, start - 2) : start].rstrip()
    return bool(before) and before[-1].isalnum()


def tokenise(text: str, quotations: Sequence[Quotation]) -> list[Token]:
    """Return the tokens of `text`, each utterance masked as one."""
    tokens: list[Token] = []
    at = 0
    for quotation in quotations:
        if is_utterance(text, quotation):
            _read_words(text, at, quotation.start, tokens)
            tokens.append(_masked(text, quotation))
            at = quotation.end
    _read_words(text, at, len(text), tokens)
    return tokens


def _masked(text: str, quotation: Quotation) -> Token:
    words = text[quotation.start : quotation.end]
    inner = words.rstrip("”\"’'»“ \n\u2060")
    return Token(
        words,
        words.lower(),
        quotation.start,
        quotation.end,
        quoted=True,
        closing=inner[-1:] or " ",
    )


def _read_words(text: str, start: int, end: int, tokens: list[Token]) -> None:
    """Append the words of text[start:end]; a full stop joins its abbreviation or initial."""
    verbs, classes = cue_verbs(), word_classes()
    for match in WORD.finditer(text, start, end):
        word = match.group()
        if word in MARKS:
            continue
        if word == "." and tokens and _abbreviates(tokens[-1], match.start()):
            last = tokens.pop()
            word, at = last.text + ".", last.start
        else:
            at = match.start()
        lower = word.lower()
        kinds = classes.get(lower, NO_CLASSES)
        tokens.append(
            Token(
                word,
                lower,
                at,
                match.end(),
                kinds,
                verbs.get(lower),
                word[0].isupper(),
                "adverb" in kinds
                or (lower[-2:] == "ly" and len(lower) > 4 and "not_adverb" not in kinds),
            )
        )


def _abbreviates(token: Token, stop: int) -> bool:
    if token.end != stop or token.quoted:
        return False
    if token.capital and "state_abbreviation" in token.classes:
        return True
    if "-" in token.lower and token.lower.rpartition("-")[2] in lexicon_words("abbreviation"):
        return True
    return "abbreviation" in token.classes or (len(token.text) == 1 and token.capital)
