"""Aligns the sentences of n articles: which of them report the same claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.groups import claim_groups
from kursk_compare.alignment.model import Alignment, Candidates, Group, Link, SentenceHints
from kursk_compare.alignment.words import content_words, masked
from kursk_compare.article import Article, TextKind
from kursk_compare.embedding.encoder import Encoder, to_grid
from kursk_compare.settings import Preset, Settings

Progress = Callable[[str, float], None]
THRESHOLD = {Preset.STRICT: 0.85, Preset.BALANCED: 0.55, Preset.BROAD: 0.35}
NEVER = (TextKind.BYLINE, TextKind.BOILERPLATE, TextKind.CAPTION)


def align(
    articles: Sequence[Article],
    encoder: Encoder,
    settings: Settings,
    hints: Mapping[str, SentenceHints] | None = None,
    progress: Progress | None = None,
) -> Alignment:
    """Find the sentences of different articles that say the same."""
    known = hints or {}
    ids, kinds, article_of, texts, words = [], [], [], [], []
    for index, article in enumerate(articles):
        for sentence in article.sentences:
            text = article.words_of(sentence)
            spans = [
                span.shifted(-sentence.start)
                for span in known.get(sentence.id, SentenceHints()).figures
            ]
            ids.append(sentence.id)
            kinds.append(sentence.kind)
            article_of.append(index)
            texts.append(masked(text, spans, article.language))
            words.append({word.stem for word in content_words(text, article.language)})
    encoded = encoder.encode(texts)
    if progress is not None:
        progress("alignment", 0.5)
    vectors = np.array([to_grid(one.vector) for one in encoded], dtype=np.float32)
    cosine = (vectors @ vectors.T) / 16e6
    p = 1 / (1 + np.exp(-(4.24 * cosine + 7.69 * _overlap(words) - 2.89)))
    p = np.round(p.astype(np.float64), 4)
    where = np.array(article_of)
    allowed = np.array([kind not in NEVER for kind in kinds])
    threshold = settings.threshold if settings.threshold is not None else THRESHOLD[settings.preset]
    across = (where[:, None] != where[None]) & allowed[:, None] & allowed[None]
    first, second = np.nonzero(np.triu(across & (p >= threshold)))
    links = {(int(i), int(j)): float(p[i, j]) for i, j in zip(first, second, strict=True)}
    near = {
        (int(i), int(j)): float(p[i, j])
        for i, j in zip(*np.nonzero(np.triu(across & (p >= 0.1))), strict=True)
    }
    groups = tuple(
        Group(
            f"G{number}",
            tuple(ids[i] for i in group),
            min(links[i, j] for i in group for j in group if (i, j) in links),
        )
        for number, group in enumerate(claim_groups(links, near, article_of), 1)
    )
    return Alignment(
        tuple(
            Link(ids[i], ids[j], value, value, why={"cosine": round(float(cosine[i, j]), 4)})
            for (i, j), value in sorted(links.items())
        ),
        tuple(_candidates(articles, ids, where, p)),
        groups,
    )


def _overlap(words: list[set[str]]) -> NDArray[np.float64]:
    place = {word: k for k, word in enumerate(sorted(set().union(*words)))} if words else {}
    table = np.zeros((len(words), max(1, len(place))))
    for row, found in enumerate(words):
        for word in found:
            table[row, place[word]] = 1
    weight = np.log((1 + len(words)) / (1 + table.sum(0))) + 1e-6
    shared = (table * weight) @ table.T
    total = table @ weight
    return 2 * shared / (total[:, None] + total[None] + 1e-9)


def _candidates(
    articles: Sequence[Article],
    ids: list[str],
    where: NDArray[np.int64],
    p: NDArray[np.float64],
) -> list[Candidates]:
    found = []
    for i, id in enumerate(ids):
        for other, article in enumerate(articles):
            if other != where[i]:
                rows = np.nonzero(where == other)[0]
                best = sorted(rows.tolist(), key=lambda j: (-p[i, j], j))[:5]
                ranked = tuple((ids[j], float(p[i, j])) for j in best)
                found.append(Candidates(id, article.id, ranked))
    return found
