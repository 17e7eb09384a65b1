"""Measures how time and memory of the alignment grow with the number of articles.

Run: python benchmarks/alignment_growth.py [ARTICLESxSENTENCES]...   (default 5x200 50x200 500x20)

Made-up articles of random words share some sentences; a made-up encoder stands for the model, and
its time is not counted. Each size is measured in a process of its own, so that the memory is its
own, and told beside the first: so many times the pairs of sentences, so many times the time.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from zlib import crc32

import numpy as np

from kursk_compare.alignment.align import align
from kursk_compare.alignment.scorer import fitted_scorer
from kursk_compare.article import Article
from kursk_compare.embedding.encoder import Encoded, from_grid, on_grid
from kursk_compare.few_threads import FEW_THREADS
from kursk_compare.settings import Settings

VOCABULARY = 6000
DIMENSIONS = 384
WORDS = 18
CLAIMS = 60


class RandomEncoder:
    """Gives each word a fixed random direction; measures its own time.

    It passes for the model of the fit: carried over to its own scale, the scorer would take chance
    likeness for likeness, and hardly anything but chance links would be measured.
    """

    name, sha256, languages = "random", fitted_scorer().model, ("en",)

    def __init__(self) -> None:
        self.seconds = self.processor = 0.0
        self._directions = np.random.default_rng(1).standard_normal((VOCABULARY, DIMENSIONS))

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        begun, worked = time.perf_counter(), time.process_time()
        found = [self._one(text) for text in texts]
        self.seconds += time.perf_counter() - begun
        self.processor += time.process_time() - worked
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


@dataclass(frozen=True)
class Measured:
    """What one size took: seconds by the clock and of the processor, memory in MB."""

    seconds: float
    processor: float
    memory: float
    links: int
    groups: int


def measure(articles: int, sentences: int) -> Measured:
    """Align made-up articles of this size; the encoder's time is left out."""
    given, encoder = made_up(articles, sentences), RandomEncoder()
    before, begun = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    found = align(given, encoder, Settings())
    seconds = time.perf_counter() - begun - encoder.seconds
    after = resource.getrusage(resource.RUSAGE_SELF)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    memory = after.ru_maxrss / 1024
    own = processor - encoder.processor
    return Measured(seconds, own, memory, len(found.links), len(found.groups))


def in_own_process(size: str) -> Measured:
    """Measure one size in a fresh process."""
    command = [sys.executable, __file__, "--alone", size]
    environment = {**FEW_THREADS, **os.environ}
    told = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True, env=environment
    ).stdout
    return Measured(**json.loads(told))


def sizes_of(size: str) -> tuple[int, int]:
    articles, _, sentences = size.partition("x")
    return int(articles), int(sentences)


def pairs_in(size: str) -> int:
    articles, sentences = sizes_of(size)
    return articles * (articles - 1) // 2 * sentences**2


def main() -> int:
    if sys.argv[1:2] == ["--alone"]:
        print(json.dumps(asdict(measure(*sizes_of(sys.argv[2])))))
        return 0
    sizes = sys.argv[1:] or ["5x200", "50x200", "500x20"]
    first: Measured | None = None
    for size in sizes:
        found = in_own_process(size)
        first = first or found
        print(
            f"{size}: {found.seconds:.1f} s beside the encoder, {found.processor:.1f} s of "
            f"processor time, at most {found.memory:.0f} MB, {found.links} links, {found.groups} "
            f"groups; {pairs_in(size) / pairs_in(sizes[0]):.0f} times the pairs of {sizes[0]}, "
            f"{found.processor / first.processor:.0f} times its processor time",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
