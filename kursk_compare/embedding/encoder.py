"""The interfaces of an embedding model and a pair model; `alignment` knows these and no library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Progress = Callable[[int, int], None]
SentencePair = tuple[str, str]

Raw = tuple[NDArray[np.int16], NDArray[np.int16], NDArray[np.int32]]
"""Vector (d,) and tokens (t, d) in multiples of 1/GRID, offsets (t, 2) in code points."""

GRID = 4000
"""Components of all vectors are whole multiples of 1/GRID.

The dot product of two unit vectors on this grid is a sum of whole numbers below 2**24, which single
precision adds without rounding in any order: so similarities are the same bits whatever the
number of threads, the shape of a matrix or the order of the articles.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """One text's vectors, all of unit length (within the grid), from a single forward pass.

    `vector` has shape (d,); `tokens` (t, d) without the model's special tokens; `offsets` (t, 2)
    the code points of the text each token covers.
    """

    vector: Vectors
    tokens: Vectors
    offsets: NDArray[np.int32]


class Encoder(Protocol):
    """Turns texts into vectors; the same text always gives the same bytes.

    `sha256` is the checksum of the weights; `languages` the ISO 639-1 codes it knows, () for any.
    """

    @property
    def name(self) -> str:
        """The model's name."""
        ...

    @property
    def sha256(self) -> str:
        """The checksum of the weights."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """The ISO 639-1 codes the model knows, () for any."""
        ...

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """Encode `texts` in order; raises ModelUnavailable."""
        ...


class PairScorer(Protocol):
    """Scores pairs of sentences, read together; the same pair always gets the same score.

    Such a model (a cross-encoder) sees more than two vectors tell, and takes far longer: it is
    asked about the best candidates only. `sha256` is the checksum of the weights.
    """

    @property
    def name(self) -> str:
        """The model's name."""
        ...

    @property
    def sha256(self) -> str:
        """The checksum of the weights."""
        ...

    def score(self, pairs: Sequence[SentencePair]) -> list[float]:
        """Return one score a pair, in order; raises ModelUnavailable.

        The higher, the likelier both sentences say the same; any scale will do (logits, say).
        """
        ...


def on_grid(vectors: NDArray[np.floating]) -> NDArray[np.int16]:
    """Return unit-length rows as whole multiples of 1/GRID; a row of zeros stays zeros."""
    exact = np.asarray(vectors, dtype=np.float64)
    lengths = np.sqrt(np.square(exact).sum(axis=-1, keepdims=True))
    exact = exact * (GRID / np.where(lengths > 0, lengths, 1))
    whole: NDArray[np.int16] = np.rint(exact, out=exact).astype("i2")
    return whole


def to_grid(vectors: Vectors) -> NDArray[np.int16]:
    """Return vectors that an encoder gave as whole multiples of 1/GRID."""
    whole: NDArray[np.int16] = np.rint(vectors * np.float32(GRID)).astype("i2")
    return whole


def from_grid(vectors: NDArray[np.int16]) -> Vectors:
    """Return the vectors that whole multiples of 1/GRID stand for."""
    return (vectors / np.float32(GRID)).astype(np.float32)
