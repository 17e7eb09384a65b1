"""Fits how a pair model's scores count, on ../shared/eval/training.

Run: python benchmarks/fit_pair_model.py FOLDER [--events N]

Prints the row for resources/alignment/pair_models.tsv: from then on the model of that folder
counts as fitted, wherever it lies. The log odds of the first stage were fitted on the same events,
so their weight may come out a little high.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from fit_alignment import SHARED, labels, logistic
from numpy.typing import NDArray

from kursk_compare.alignment.canonical import content_order
from kursk_compare.alignment.material import gather
from kursk_compare.alignment.other_models import scorers_between
from kursk_compare.alignment.scorer import fitted_scorer
from kursk_compare.alignment.scoring import score_pairs
from kursk_compare.alignment.second_stage import LIMIT, WORTH, best_pairs, texts_of
from kursk_compare.article import Article
from kursk_compare.embedding import ChildPairScorer, Encoder, default_encoder
from kursk_compare.settings import Settings

Numbers = NDArray[np.float64]


def heard(path: Path, encoder: Encoder, model: ChildPairScorer) -> tuple[Numbers, Numbers]:
    """Return (log odds, score) of an event's best candidates, and whether each is right."""
    content = json.loads(path.read_text(encoding="utf-8"))
    articles = [Article.from_sentences(a["id"], a["sentences"]) for a in content["articles"]]
    articles = [articles[at] for at in content_order(articles)]
    material, scorer = gather(articles, encoder, {}, lambda _: None), fitted_scorer()
    between = scorers_between(encoder, scorer, [article.language for article in articles])
    pairs = score_pairs(material, scorer, between, WORTH, 1)
    places, name = best_pairs(pairs), [s.id for article in articles for s in article.sentences]
    scores = model.score(texts_of(pairs, places, material.texts))
    gold = labels(content["groups"])
    ends = zip(pairs.a[places].tolist(), pairs.b[places].tolist(), strict=True)
    right = [gold.get(frozenset((name[a], name[b])), 0) > 0 for a, b in ends]
    return np.column_stack([pairs.log_odds[places], scores]), np.array(right, dtype=np.float64)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--events", type=int, help="so many events only, for a first look")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print("../shared is missing: there is nothing to fit on here.")
        return 1
    paths = sorted((SHARED / "training").glob("*.json"))[: options.events]
    with default_encoder(Settings()) as encoder, ChildPairScorer(options.folder) as model:
        found = [heard(path, encoder, model) for path in paths]
    features = np.concatenate([rows for rows, _ in found])
    right = np.concatenate([target for _, target in found])
    weight = np.concatenate([np.full(len(t), 1 / max(1, len(t))) for _, t in found])
    first, slope, offset = logistic(features, right, weight / weight.sum() * len(right)).tolist()
    print(f"{len(right)} pairs of {len(paths)} events, {right.mean():.0%} of them right")
    print("\t".join([model.sha256, *(f"{n:.4f}" for n in (first, slope, offset)), f"{LIMIT:g}"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
