"""Measures how time and memory of the alignment grow with the number of articles.

Run: python benchmarks/alignment_growth.py [ARTICLES SENTENCES]...   (default 5 20  50 200)

Made-up articles of random words share some sentences; a made-up encoder stands for the model, and
its time is not counted.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Sequence
from zlib import crc32

import numpy as np

from kursk_compare.alignment.align import align
from kursk_compare.article import Article
from kursk_compare.embedding.encoder import Encoded, from_grid, on_grid
from kursk_compare.settings import Settings

VOCABULARY = 6000
DIMENSIONS = 384
WORDS = 18
CLAIMS = 60


class RandomEncoder:
    """Gives each word a fixed random direction; measures its own time."""

    name, sha256, languages = "random", "0" * 64, ("en",)

    def __init__(self) -> None:
        self.seconds = 0.0
        self._directions = np.random.default_rng(1).standard_normal((VOCABULARY, DIMENSIONS))

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        begun = time.perf_counter()
        found = [self._one(text) for text in texts]
        self.seconds += time.perf_counter() - begun
        return found

    def _one(self, text: str) -> Encoded:
        words = text.split(" ")
        tokens = self._directions[[hash_of(word) for word in words]]
        ends = np.cumsum([len(word) + 1 for word in words])
        offsets = np.stack([ends - [len(word) + 1 for word in words], ends - 1], axis=1)
        whole = from_grid(on_grid(tokens.sum(axis=0)))
        return Encoded(whole, from_grid(on_grid(tokens)), offsets.astype(np.int32))


def hash_of(word: str) -> int:
    return crc32(word.encode()) % VOCABULARY


def word(number: int) -> str:
    letters = "bcdfghklmnprtvwz"
    return "".join(
        letters[number >> shift & 15] + "aeio"[number >> shift & 3] for shift in (8, 4, 0)
    )


def made_up(articles: int, sentences: int) -> list[Article]:
    """Make articles in which every fifth sentence tells one of a few claims in other words."""
    random = np.random.default_rng(0)
    claims = random.integers(0, 4096, (CLAIMS, WORDS))
    found = []
    for number in range(articles):
        texts = []
        for at in range(sentences):
            numbers = random.integers(0, 4096, WORDS)
            if at % 5 == 0:
                kept = random.random(WORDS) < 0.7
                numbers = np.where(kept, claims[random.integers(CLAIMS)], numbers)
            texts.append(" ".join(word(int(n)) for n in numbers))
        found.append(Article.from_sentences(f"N{number}", texts))
    return found


def measure(articles: int, sentences: int) -> None:
    given, encoder = made_up(articles, sentences), RandomEncoder()
    before = resource.getrusage(resource.RUSAGE_SELF)
    begun = time.perf_counter()
    found = align(given, encoder, Settings())
    seconds = time.perf_counter() - begun - encoder.seconds
    after = resource.getrusage(resource.RUSAGE_SELF)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"{articles} articles of {sentences} sentences: {seconds:.2f} s beside the encoder "
        f"({processor - encoder.seconds:.2f} s of processor time), at most "
        f"{after.ru_maxrss / 1024:.0f} MB, {len(found.links)} links, {len(found.groups)} groups",
        flush=True,
    )


def main() -> int:
    numbers = [int(argument) for argument in sys.argv[1:]] or [5, 20, 50, 200]
    for at in range(0, len(numbers), 2):
        measure(*numbers[at : at + 2])
    return 0


if __name__ == "__main__":
    sys.exit(main())
