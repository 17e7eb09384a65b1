"""The interface of an embedding model; `alignment` knows this and no library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """One text's vectors, all of unit length, from a single forward pass.

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
    def name(self) -> str: ...
    @property
    def sha256(self) -> str: ...
    @property
    def languages(self) -> tuple[str, ...]: ...
    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """Encode `texts` in order; raises ModelUnavailable."""
        ...
