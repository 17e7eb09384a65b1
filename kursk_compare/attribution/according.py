"""`according to S` and `by S's own account`, at the start, in the middle or at the end."""

from __future__ import annotations

from collections.abc import Iterator

from kursk_compare.attribution.frames import SAYING, Frame
from kursk_compare.attribution.lexicon import CueWord, cue_nouns, word_set
from kursk_compare.attribution.units import Range, Unit

LONGEST_OWNER = 6  # words between "by" and "own account"
ENDS = frozenset(",;:—–()") | {"--"}


def read_according(unit: Unit) -> Iterator[Frame]:
    """Yield the frames of `according to` and `per` in the unit."""
    tokens = unit.tokens
    for index, token in enumerate(tokens):
        following = unit.at(index + 1)
        if token.lower == "according" and following is not None and following.lower == "to":
            start = index + 2
        elif (
            token.text == "per" and index and tokens[index - 1].text == "," and _names(unit, index)
        ):
            start = index + 1
        else:
            continue
        end = _source_end(unit, start, initial=index == 0)
        if end > start:
            content = _content(unit, index, end)
            if content:
                word = _speech_noun(unit, start, end)
                yield Frame("according", word, (start, end), (index, start), content)


def _speech_noun(unit: Unit, start: int, end: int) -> CueWord:
    """Return what `according to estimates by S` does: the noun's act, else plain saying."""
    for at in range(start, min(start + LONGEST_OWNER, end - 1)):
        noun = cue_nouns().get(unit.tokens[at].lower)
        if noun is not None and unit.tokens[at + 1].lower in {"from", "by", "of"}:
            return noun
    return SAYING


def read_own_account(unit: Unit) -> Iterator[Frame]:
    """Yield the frames of `by S's own account` in the unit; the source keeps its possessive."""
    tokens = unit.tokens
    for index, token in enumerate(tokens):
        if token.lower != "by":
            continue
        for at in range(index + 2, min(index + 2 + LONGEST_OWNER, unit.end - 1)):
            after = unit.at(at + 2)
            closes = after is None or after.text in ENDS or after.text == "."
            tells = tokens[at].lower == "own" and tokens[at + 1].lower in word_set("own_account")
            if tells and (closes or index == 0) and (after is None or after.lower != "of"):
                content = _content(unit, index, at + 2)
                if content:
                    yield Frame("according", SAYING, (index + 1, at), (at, at + 2), content)
                break


def _names(unit: Unit, index: int) -> bool:
    """Say whether `per` is followed by a name or determiner rather than a unit ("per day")."""
    after = unit.at(index + 1)
    return after is not None and (after.capital or after.among("determiner"))


def _source_end(unit: Unit, start: int, *, initial: bool) -> int:
    """Return where the source of `according to` ends, apposition included when it comes last."""
    tokens, end = unit.tokens, start
    while end < unit.end and not tokens[end].quoted and tokens[end].text not in ENDS:
        if tokens[end].lower in {"that", "which", "who"}:
            break
        end += 1
    opener = unit.at(end + 1)
    if initial or end >= unit.end or tokens[end].text != "," or opener is None:
        return end
    if opener.lower in {"a", "an", "the", "which", "who"} or opener.text[0].isdigit():
        later = range(end + 1, unit.end)
        return next((i for i in later if tokens[i].text == ","), unit.end)
    return end


def _content(unit: Unit, index: int, end: int) -> tuple[Range, ...]:
    """Return what the source of `according to` at `index` says; `end` is the source's end."""
    tokens = unit.tokens
    before = tokens[index - 1]
    if index == 0 or (index <= 2 and before.text != "," and not before.quoted):
        start = end + 1 if end < unit.end and tokens[end].text == "," else end
        return ((start, unit.end),) if start < unit.end else ()
    parts: list[Range] = [(0, index)]
    resumes = end < unit.end - 2 and tokens[end].text == "," and tokens[index - 1].text == ","
    if resumes and tokens[end + 1].lower not in {
        "but",
        "and",
        "while",
        "which",
        "who",
        "with",
        "though",
        "although",
    }:
        parts.append((end + 1, unit.end))
    return tuple(parts)
