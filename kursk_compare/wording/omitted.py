"""Passages of a statement that the other sources leave out, here and in their whole article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kursk_compare.article import Span
from kursk_compare.finding import DivergenceKind, Finding, Level
from kursk_compare.wording.placing import finding, join_names
from kursk_compare.wording.version import Version
from kursk_compare.wording.words import Word, content_words, words_of

PASSAGE_WORDS = 4  # content words from which a passage is worth a mark
KNOWN_SHARE = 0.34  # at most this share of its content words occurs in the other articles

_CLAUSE_END = re.compile(r"[,;:—–()](?=\s|$)|\s[—–-]\s|[“”\"]")


def omitted_passages(versions: Sequence[Version]) -> list[Finding]:
    """Report clauses of one version whose content no other version's article holds."""
    found = []
    known = {v.article_id: _stems_of(v) for v in versions}
    for version in versions:
        others = [v for v in versions if v.article_id != version.article_id]
        for clause in _clauses(version):
            words = [w for w in version.free if w.span.overlaps(clause)]
            is_part = PASSAGE_WORDS <= len(words) < len(version.free)
            if is_part and _left_out(words, others, known):
                found.append(_finding(version, others, words))
    return found


def _stems_of(version: Version) -> frozenset[str]:
    return frozenset(w.stem for w in content_words(words_of(version.statement.article.text)))


def _clauses(version: Version) -> list[Span]:
    text, start = version.statement.text, version.statement.sentence.start
    cuts = [0, *(m.end() for m in _CLAUSE_END.finditer(text)), len(text)]
    return [Span(a + start, b + start) for a, b in pairwise(cuts) if a < b]


def _left_out(
    words: Sequence[Word], others: Sequence[Version], known: dict[str, frozenset[str]]
) -> bool:
    return all(
        sum(w.stem in known[other.article_id] for w in words) <= KNOWN_SHARE * len(words)
        for other in others
    )


def _finding(version: Version, others: Sequence[Version], words: Sequence[Word]) -> Finding:
    span = Span(words[0].span.start, words[-1].span.end)
    names = list(dict.fromkeys(v.article_id for v in others))
    verb = "leaves" if len(names) == 1 else "leave"
    passage = _shortened(span.of(version.statement.article.text))
    explanation = f"Only {version.article_id} adds “{passage}”; {join_names(names)} {verb} it out."
    return finding(
        DivergenceKind.OMISSION, Level.INFO, "left_out", [(version, span)], explanation, others
    )


def _shortened(passage: str, most: int = 90) -> str:
    flat = " ".join(passage.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"
