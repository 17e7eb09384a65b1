"""Aligns the sentences of n articles: which of them report the same claim."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from kursk_compare.alignment.assembly import Assembly
from kursk_compare.alignment.canonical import content_order
from kursk_compare.alignment.languages import check_languages
from kursk_compare.alignment.material import gather
from kursk_compare.alignment.model import Alignment, SentenceHints
from kursk_compare.alignment.other_models import scorer_for, scorers_between
from kursk_compare.alignment.scorer import Scorer, fitted_scorer
from kursk_compare.alignment.scoring import PARTS, ScoredPairs, score_pairs
from kursk_compare.alignment.second_stage import (
    PARTS_OF_BOTH,
    WORTH,
    look_again,
    tells_nothing,
)
from kursk_compare.alignment.third_sources import third_sources
from kursk_compare.alignment.thresholds import threshold_of
from kursk_compare.article import Article
from kursk_compare.embedding.encoder import Encoder, PairScorer
from kursk_compare.settings import Settings

Progress = Callable[[str, float], None]


def align(
    articles: Sequence[Article],
    encoder: Encoder,
    settings: Settings,
    hints: Mapping[str, SentenceHints] | None = None,
    progress: Progress | None = None,
    pair_scorer: PairScorer | None = None,
) -> Alignment:
    """Find the sentences of different articles that say the same.

    `articles` have sentences; `hints` (by sentence id) come from other stages; `progress` hears
    ("embedding" or "alignment", share done); `pair_scorer` looks at the best candidates again.
    Raises NotComparable for languages that the model does not bring together, and what the
    encoder and the pair scorer raise.
    """
    tell = progress or _silent
    warnings = check_languages(articles, encoder)
    order = content_order(articles)
    ordered = [articles[at] for at in order]
    material = gather(ordered, encoder, hints or {}, lambda share: tell("embedding", share))
    tell("alignment", 0.0)
    scorer = scorer_for(encoder, fitted_scorer())
    least = threshold_of(settings)
    threads = settings.threads or os.cpu_count() or 1
    between = scorers_between(encoder, scorer, [article.language for article in ordered])
    told = least if pair_scorer is None else min(least, WORTH)
    scored, parts = score_pairs(material, scorer, between, told, threads), PARTS
    texts, linkable, telling = material.texts, material.linkable, material.telling
    del material  # vectors are most of the memory, and no longer needed
    if pair_scorer is not None:
        scored, parts, doubts = _heard(scored, texts, pair_scorer, partial(tell, "alignment"))
        warnings += doubts
    scored = _with_third_sources(scored, scorer)
    assembly = Assembly(articles, order, scored, linkable, least)
    alignment = assembly.alignment(telling, scorer, parts, warnings)
    tell("alignment", 1.0)
    return alignment


def _heard(
    scored: ScoredPairs,
    texts: Sequence[str],
    model: PairScorer,
    progress: Callable[[float], None],
) -> tuple[ScoredPairs, tuple[str, ...], list[str]]:
    """Return the pairs with the pair model heard, the names of their parts, and warnings."""
    heard = look_again(scored, texts, model, progress)
    if heard is None:
        return scored, PARTS, [tells_nothing(model)]
    return heard, PARTS_OF_BOTH, []


def _with_third_sources(scored: ScoredPairs, scorer: Scorer) -> ScoredPairs:
    """Return the pairs with the ranks they have once third articles are heard."""
    told = third_sources(scored.a, scored.b, scored.confidence)
    return replace(scored, rank=scored.rank + scorer.third_source * told)


def _silent(_stage: str, _share: float) -> None:
    return
