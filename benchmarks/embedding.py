"""Measures the embedding: sentences a second, with and without the cache, and an added article.

Run: python benchmarks/embedding.py [SENTENCES] [--pair-model FOLDER]   (default 200)

Made-up articles of six sources in common words; vectors are kept in a temporary folder. With
--pair-model, also measures how many pairs a second that cross-encoder scores.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from kursk_compare.alignment.align import align
from kursk_compare.article import Article
from kursk_compare.embedding import CachedEncoder, ChildEncoder, ChildPairScorer, Encoded
from kursk_compare.embedding.encoder import Progress
from kursk_compare.settings import Settings

SOURCES = 6
SHORTEST, LONGEST = 6, 42  # words in a sentence, as in news reports
COMMON = """the a of to in on that for with from by after before over under near ferry ship harbour
coast storm night morning police rescue crew captain passengers minister inquiry owner company port
town council people families water engine hull wreck divers found sank left reached said told asked
denied confirmed promised began ended closed opened northern heavy calm early late safe"""


class Counting(ChildEncoder):
    """The default model; counts the texts it is asked for."""

    asked = 0

    def encode(
        self,
        texts: Sequence[str],
        progress: Progress | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> list[Encoded]:
        """Encode `texts` and count them."""
        self.asked += len(texts)
        return super().encode(texts, progress, should_cancel)


def made_up(sentences: int) -> list[Article]:
    """Make articles of random sentences whose lengths differ as those of reports do."""
    random, words = np.random.default_rng(0), COMMON.split()
    return [
        Article.from_sentences(
            "ABCDEF"[source],
            [
                " ".join(random.choice(words, random.integers(SHORTEST, LONGEST))) + "."
                for _ in range(sentences)
            ],
        )
        for source in range(SOURCES)
    ]


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def embedding(sentences: int) -> None:
    articles = made_up(sentences)
    with tempfile.TemporaryDirectory() as folder, Counting() as model:
        loading = timed(lambda: model.encode(["Ready."]))
        print(f"loading the model: {loading:.1f} s")
        texts = sorted({a.words_of(s) for a in articles for s in a.sentences}, key=len)
        shuffled = np.random.default_rng(1).permutation(texts).tolist()
        by_length = timed(lambda: chunked(model, texts))
        at_random = timed(lambda: chunked(model, shuffled))
        rate = len(texts) / by_length
        print(f"{len(texts)} sentences, shortest first: {by_length:.1f} s, {rate:.0f} a second")
        print(f"the same at random: {at_random:.1f} s ({at_random / by_length:.2f} times as long)")
        cached = CachedEncoder(model, Path(folder) / "vectors.sqlite")
        for what, opened in (
            ("five articles, nothing known", articles[:5]),
            ("five articles, all known", articles[:5]),
            ("a sixth beside them", articles),
            ("six articles, all known", articles),
        ):
            model.asked = 0
            seconds = timed(partial(align, opened, cached, Settings()))
            print(f"{what}: {seconds:.1f} s, {model.asked} texts embedded")


def chunked(model: ChildEncoder, texts: Sequence[str], size: int = 128) -> None:
    for at in range(0, len(texts), size):
        model.encode(texts[at : at + size])


def pairs(folder: str) -> None:
    texts = [a.words_of(s) for a in made_up(40) for s in a.sentences]
    asked = list(zip(texts[::2], texts[1::2], strict=True))
    with ChildPairScorer(folder) as scorer:
        scorer.score(asked[:1])
        seconds = timed(lambda: scorer.score(asked[1:]))
    print(f"{scorer.name}: {len(asked) - 1} pairs scored in {seconds:.1f} s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", type=int, nargs="?", default=200)
    parser.add_argument("--pair-model", metavar="FOLDER")
    options = parser.parse_args()
    embedding(options.sentences)
    if options.pair_model:
        pairs(options.pair_model)
    return 0


if __name__ == "__main__":
    sys.exit(main())
