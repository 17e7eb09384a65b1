"""Passages of a statement that the other sources leave out, here and in their whole article."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kursk_compare.article import Article, Span
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level
from kursk_compare.wording.placing import finding
from kursk_compare.wording.version import Version
from kursk_compare.wording.words import Word, function_words, stems_of

NEW_WORDS = 4  # content words that no other article has, from which a passage is worth a mark
NEW_SHARE = 0.66  # at least this share of its clause's content words is new

_CLAUSE_END = re.compile(r"[,;:—–()](?=\s|$)|\s[—–-]\s|[“”\"]")


def vocabulary_of(article: Article) -> frozenset[str]:
    """Return the stems of an article's content words."""
    return stems_of(article.text) - function_words()


def omitted_passages(
    versions: Sequence[Version], vocabularies: Mapping[str, frozenset[str]]
) -> list[Finding]:
    """Report clauses of one version whose content no other version's article holds.

    `vocabularies` has the stems of each article's content words.
    """
    found = []
    for version in versions:
        others = [v for v in versions if v.article_id != version.article_id]
        for clause in _clauses(version):
            words = [w for w in version.free if w.span.overlaps(clause)]
            elsewhere = frozenset().union(*(vocabularies[v.article_id] for v in others))
            passage = _new_passage(words, elsewhere)
            if 0 < len(passage) < len(version.free):
                found.append(_finding(version, others, passage))
    return found


def _new_passage(words: Sequence[Word], elsewhere: frozenset[str]) -> Sequence[Word]:
    """The words from the first to the last that are new, or none when too few are."""
    new = [at for at, word in enumerate(words) if word.stem not in elsewhere]
    if len(new) < max(NEW_WORDS, NEW_SHARE * len(words)):
        return ()
    return words[new[0] : new[-1] + 1]


def _clauses(version: Version) -> list[Span]:
    text, start = version.statement.text, version.statement.sentence.start
    cuts = [0, *(m.end() for m in _CLAUSE_END.finditer(text)), len(text)]
    return [Span(a + start, b + start) for a, b in pairwise(cuts) if a < b]


def _finding(version: Version, others: Sequence[Version], words: Sequence[Word]) -> Finding:
    span = Span(words[0].span.start, words[-1].span.end)
    names = list(dict.fromkeys(v.article_id for v in others))
    verb = "leaves" if len(names) == 1 else "leave"
    passage = _shortened(span.of(version.statement.article.text))
    explanation = f"Only {version.article_id} adds “{passage}”; {enumerated(names)} {verb} it out."
    return finding(
        DivergenceKind.OMISSION, Level.INFO, "left_out", [(version, span)], explanation, others
    )


def _shortened(passage: str, most: int = 90) -> str:
    flat = " ".join(passage.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"
