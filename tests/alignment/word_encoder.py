"""An encoder without a model: the same word always points the same way."""

from __future__ import annotations

import hashlib
import re

import numpy as np

from kursk_compare.embedding.encoder import Encoded, from_grid, on_grid

DIMENSIONS = 48


def direction(word: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(word.lower().encode()).digest()[:4], "big")
    return np.random.default_rng(seed).standard_normal(DIMENSIONS)


class WordEncoder:
    """A text's vector is the sum of its words'."""

    name = "words"
    sha256 = "0" * 64

    def __init__(self, languages: tuple[str, ...] = ("en",)) -> None:
        self.languages = languages
        self.asked: list[str] = []

    def encode(self, texts):
        self.asked += texts
        return [self._one(text) for text in texts]

    def _one(self, text):
        found = [(m.start(), m.end(), direction(m[0])) for m in re.finditer(r"\w+", text)]
        found = found or [(0, len(text), direction(""))]
        tokens = np.array([vector for _, _, vector in found])
        offsets = np.array([(start, end) for start, end, _ in found], dtype=np.int32)
        whole = from_grid(on_grid(tokens.sum(axis=0)))
        return Encoded(whole, from_grid(on_grid(tokens)), offsets)
