"""The interface of a pair model, which reads two sentences at once; `alignment` knows this alone.

Such a model (a cross-encoder) sees more than two vectors tell, and takes far longer: it is asked
about the best candidates only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

SentencePair = tuple[str, str]


class PairScorer(Protocol):
    """Scores pairs of sentences; the same pair always gets the same score.

    `sha256` is the checksum of the weights.
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
