"""Cuts a sentence into pieces that carry the same marks."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.article import Span
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style
from kursk_compare.report.model import Mark, Piece

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """Words of one article that a divergence speaks of."""

    span: Span
    kind: DivergenceKind
    level: Level


def pieces_of(text: str, sentence: Span, marked: Sequence[MarkedSpan]) -> tuple[Piece, ...]:
    """Cut `sentence` of `text` at every border of `marked`; together the pieces are the sentence.

    Where spans of one kind overlap or touch, the letter is printed once, after the last of them.
    """
    inside = _joined(text, [each for each in marked if each.span.overlaps(sentence)])
    borders = {sentence.start, sentence.end}
    for each in inside:
        borders.update(max(sentence.start, min(sentence.end, at)) for at in each.span)
    cuts = sorted(borders)
    parts = [Span(*pair) for pair in itertools.pairwise(cuts)]
    over = [_marks_over(part, inside) for part in parts]
    follows = [*over[1:], ()]
    return tuple(
        Piece(shown(part.of(text)), marks, _letters_that_end(marks, after))
        for part, marks, after in zip(parts, over, follows, strict=True)
    )


def shown(text: str) -> str:
    """Return the words with every run of white space (also line breaks) as one space."""
    return _SPACE.sub(" ", text)


def without_space_around(text: str, start: int, end: int) -> Span | None:
    """Return the words between two places without white space around them; None without any."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    length = len(words.strip())
    return Span(start, start + length) if length else None


def reads_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction is Hebrew, Arabic or the like."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _joined(text: str, marked: Sequence[MarkedSpan]) -> list[MarkedSpan]:
    """Join marks of one kind and level that only white space parts, so the eye sees one."""
    joined: dict[tuple[DivergenceKind, Level], list[Span]] = {}
    for each in sorted(marked, key=lambda each: each.span):
        spans = joined.setdefault((each.kind, each.level), [])
        if spans and not text[spans[-1].end : each.span.start].strip():
            last = spans.pop()
            spans.append(Span(last.start, max(last.end, each.span.end)))
        else:
            spans.append(each.span)
    return [MarkedSpan(span, *key) for key, spans in joined.items() for span in spans]


def _marks_over(part: Span, marked: Sequence[MarkedSpan]) -> tuple[Mark, ...]:
    gravest: dict[DivergenceKind, Level] = {}
    for each in marked:
        if each.span.overlaps(part):
            known = gravest.get(each.kind, each.level)
            gravest[each.kind] = min(known, each.level, key=lambda level: level.rank)
    found = sorted(gravest, key=lambda kind: (gravest[kind].rank, kind_style(kind).letter))
    return tuple(Mark(kind_style(kind).letter, gravest[kind].value) for kind in found)


def _letters_that_end(marks: tuple[Mark, ...], after: tuple[Mark, ...]) -> str:
    going_on = {mark.kind for mark in after}
    return "".join(mark.kind for mark in marks if mark.kind not in going_on)
