"""An encoder that needs no model: a text is the sum of its words' fixed random directions."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from kursk_compare.embedding.encoder import Encoded

_WORD = re.compile(r"\w+")
_DIMENSIONS = 64


class WordEncoder:
    """Gives each word a fixed random direction; a text is the sum of its words."""

    name = "words"
    sha256 = "0" * 64
    languages = ("en",)

    def encode(self, texts: Sequence[str], *_: object, **__: object) -> list[Encoded]:
        return [_encode(text) for text in texts]


def _encode(text: str) -> Encoded:
    matches = list(_WORD.finditer(text)) or [re.match("", text)]
    tokens = np.stack([_direction(m.group().casefold()) for m in matches])
    total = tokens.sum(axis=0)
    vector = (total / np.linalg.norm(total)).astype(np.float32)
    offsets = np.array([m.span() for m in matches], dtype=np.int32)
    return Encoded(vector, tokens, offsets)


def _direction(word: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "big")
    direction = np.random.default_rng(seed).normal(size=_DIMENSIONS)
    return (direction / np.linalg.norm(direction)).astype(np.float32)
