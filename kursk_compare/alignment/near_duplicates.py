"""Finds articles that share text nearly word for word, such as copies of one agency report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from kursk_compare.alignment.model import NearDuplicate
from kursk_compare.article import Article, TextKind

RUN = 6
"""Words in a row that are the same before they count as copied."""

NOTABLE = 0.2
"""Share of the shorter article from which copying is named."""

ONE_VOICE = 0.6
"""Share from which two articles count as one source."""

_WORD = re.compile(r"[^\W_]+")
Runs = dict[tuple[str, ...], list[int]]


def near_duplicates(articles: Sequence[Article]) -> tuple[NearDuplicate, ...]:
    """Return each two articles that share a notable part, in the order given.

    The share is that of the shorter article's words which stand in runs of at least RUN words
    that the other article holds too.
    """
    words = [_words(article) for article in articles]
    runs = [_runs(found) for found in words]
    found = []
    for x, y in combinations(range(len(articles)), 2):
        shorter, longer = (x, y) if len(words[x]) <= len(words[y]) else (y, x)
        share = round(_copied(len(words[shorter]), runs[shorter], runs[longer]), 4)
        if share >= NOTABLE:
            found.append(NearDuplicate(articles[x].id, articles[y].id, share))
    return tuple(found)


def voices(
    articles: Sequence[Article], near: Sequence[NearDuplicate]
) -> tuple[tuple[str, ...], ...]:
    """Return the groups of articles that count as one source each, articles of their own left out.

    Copies of one copy are one voice.
    """
    voice = {article.id: article.id for article in articles}
    for pair in near:
        if pair.share >= ONE_VOICE:
            kept, gone = voice[pair.a], voice[pair.b]
            voice = {id: kept if own == gone else own for id, own in voice.items()}
    groups: dict[str, list[str]] = {}
    for article in articles:
        groups.setdefault(voice[article.id], []).append(article.id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _words(article: Article) -> list[str]:
    silent = (TextKind.BYLINE, TextKind.BOILERPLATE)
    told = [article.words_of(s) for s in article.sentences if s.kind not in silent]
    return _WORD.findall(" ".join(told).casefold())


def _runs(words: Sequence[str]) -> Runs:
    found: Runs = {}
    for at in range(len(words) - RUN + 1):
        found.setdefault(tuple(words[at : at + RUN]), []).append(at)
    return found


def _copied(count: int, own: Runs, other: Runs) -> float:
    covered = {
        word for run in own.keys() & other.keys() for at in own[run] for word in range(at, at + RUN)
    }
    return len(covered) / max(1, count)
