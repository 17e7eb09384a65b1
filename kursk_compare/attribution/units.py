"""Sentences as the frames read them: a quotation is one token and stays with its tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.article import Span
from kursk_compare.attribution.tokens import Token

TERMINAL = frozenset({".", "?", "!", "…", "..."})
ENDING = ".?!…"
LONGEST = 400
TAG_REACH = 12
CUE_REACH = 30
TRIMMED = frozenset({",", ";", ":", "—", "–", "―", "--", "-", "•"})

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """The tokens of one sentence; `end` is the index before its final stop.

    `number` counts the units of the text, `paragraph` the paragraphs.
    """

    tokens: tuple[Token, ...]
    end: int
    number: int
    paragraph: int

    def span(self, start: int, end: int) -> Span | None:
        """Return the place of the tokens start..end without trailing stops, None when empty."""
        while (
            end > start
            and not self.tokens[end - 1].quoted
            and self.tokens[end - 1].text in (TRIMMED)
        ):
            end -= 1
        while start < end and self.tokens[start].text in TRIMMED:
            start += 1
        if end <= start:
            return None
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def at(self, index: int) -> Token | None:
        """Return the token at `index`, None outside the unit."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else None


def split_units(tokens: Sequence[Token]) -> list[Unit]:
    """Return the sentences of the token sequence."""
    units: list[Unit] = []
    current: list[Token] = []
    paragraph = 0

    def close() -> None:
        if current:
            last = current[-1]
            stop = last.text in TERMINAL and not last.quoted
            end = len(current) - 1 if stop else len(current)
            units.append(Unit(tuple(current), end, len(units), paragraph))
            current.clear()

    for index, token in enumerate(tokens):
        if not token.quoted and token.text[0] == "\n":
            close()
            paragraph += 1
            continue
        current.append(token)
        if len(current) >= LONGEST or _ends_sentence(tokens, index):
            close()
    close()
    return units


def _ends_sentence(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a sentence ends after the token at `index`."""
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    open_end = following is None or following.quoted or following.text[0] == "\n"
    if token.quoted:
        if token.closing not in ENDING:
            return False
        if open_end or following is None:
            return True
        starts = following.capital or following.among("determiner")
        full = token.closing == "."
        return starts and (
            _cue_before(tokens, index) or not _tag_follows(tokens, index + 1, full=full)
        )
    if token.text not in TERMINAL:
        return _abbreviation_ends(token, following)
    return open_end or following is None or following.capital or following.text[0].isdigit()


def _abbreviation_ends(token: Token, following: Token | None) -> bool:
    """Say whether a sentence ends in an abbreviation, as in `at 7 p.m. He said`."""
    if token.text[-1] != "." or len(token.text) < 4 or following is None:
        return False
    if not following.capital or token.among("abbreviation"):
        return False
    return following.among("determiner") or following.among("pronoun")


def _cue_before(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a cue in the same sentence already introduces the quotation at `index`."""
    for at in range(index - 1, max(-1, index - CUE_REACH), -1):
        token = tokens[at]
        if token.text in TERMINAL or token.text[0] == "\n" or token.quoted:
            return False
        if token.verb is not None and not token.capital:
            return True
    return False


def _tag_follows(tokens: Sequence[Token], start: int, *, full: bool) -> bool:
    """Say whether `NP said` without a clause of its own begins at `start`.

    After a quotation that ends in a `full` stop only a tag that ends with its verb counts:
    `He said: “...”` and `He said, twice, that ...` begin a sentence of their own.
    """
    for index in range(start, min(start + TAG_REACH, len(tokens))):
        token = tokens[index]
        if token.quoted or token.text in TERMINAL or token.text in {";", ":"}:
            return False
        if token.text[0] == "\n" or token.among("negation"):
            return False
        if token.verb is not None and not (index == start and token.capital):
            after = tokens[index + 1].text[0] if index + 1 < len(tokens) else "."
            return after in ".\n" if full else _closes_tag(tokens, index)
    return False


def _closes_tag(tokens: Sequence[Token], verb: int) -> bool:
    """Say whether the cue at `verb` takes no clause after it."""
    if verb + 1 >= len(tokens):
        return True
    after, word = tokens[verb + 1], tokens[verb].verb
    if after.lower in {"that", "whether"}:
        return False
    return (
        after.quoted
        or after.text[0] in ".,:;\n"
        or after.among("time")
        or after.among("preposition")
        or after.adverb
        or (word is not None and "addressee" in word.follows)
    )
