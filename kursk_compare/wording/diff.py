"""Word-by-word comparison of two sentences with diff-match-patch.

Words, spaces and marks are mapped to single characters before the diff, so that a change is never
half a word (google/diff-match-patch wiki, "Line or Word Diffs"); a semantic clean-up then joins
confetti into readable changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from diff_match_patch import diff_match_patch

from kursk_compare.article import Span

_TOKEN = re.compile(r"\w+(?:[.,’'\-‑]\w+)*|\s+|[^\w\s]", re.UNICODE)
_FIRST_CODE = 0xF0000  # Private plane: no token of ours can be mistaken for text.


@dataclass(frozen=True, slots=True)
class WordChange:
    """A run of the first text (`a`) beside the run of the second (`b`) that stands for it.

    Where `equal` is false, an empty span means words that only the other text has.
    """

    a: Span
    b: Span
    equal: bool


def diff_words(a: str, b: str) -> tuple[WordChange, ...]:
    """Return the runs of `a` and `b` in order; joined, they cover both texts completely.

    Spaces and case count as written; typographic quotation marks equal plain ones.
    """
    codes: dict[str, str] = {}
    tokens_a, tokens_b = _TOKEN.findall(a), _TOKEN.findall(b)
    coded_a, coded_b = _encode(tokens_a, codes), _encode(tokens_b, codes)
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # Otherwise the result depends on the speed of the machine.
    runs = engine.diff_main(coded_a, coded_b, False)
    engine.diff_cleanupSemantic(runs)
    return _changes([(op, len(data)) for op, data in runs], tokens_a, tokens_b)


def _encode(tokens: list[str], codes: dict[str, str]) -> str:
    return "".join(
        codes.setdefault(_same(token), chr(_FIRST_CODE + len(codes))) for token in tokens
    )


def _same(token: str) -> str:
    if token.isspace():
        return " "
    return token.translate(str.maketrans("“”‘’‑", "\"\"''-"))


def _changes(
    runs: list[tuple[int, int]], tokens_a: list[str], tokens_b: list[str]
) -> tuple[WordChange, ...]:
    changes: list[WordChange] = []
    index_a = index_b = at_a = at_b = 0
    for operation, count in runs:
        from_a, from_b = at_a, at_b
        if operation <= 0:
            at_a += sum(map(len, tokens_a[index_a : index_a + count]))
            index_a += count
        if operation >= 0:
            at_b += sum(map(len, tokens_b[index_b : index_b + count]))
            index_b += count
        change = WordChange(Span(from_a, at_a), Span(from_b, at_b), operation == 0)
        if changes and not change.equal and not changes[-1].equal:
            last = changes.pop()
            change = WordChange(Span(last.a.start, at_a), Span(last.b.start, at_b), False)
        changes.append(change)
    return tuple(changes)
