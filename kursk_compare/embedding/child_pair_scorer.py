"""A pair scorer whose model, a cross-encoder, lives in a child process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from kursk_compare.embedding.child_model import ChildModel
from kursk_compare.embedding.encoder import Progress, SentencePair
from kursk_compare.embedding.model_folder import find_model


class ChildPairScorer(ChildModel):
    """Scores pairs with a local cross-encoder; no pair is scored twice while it is open.

    `model` is a folder with `model.safetensors`; `threads` is None for one per core. Raises
    ModelUnavailable, at once for a folder that is refused.
    """

    def __init__(self, model: str, threads: int | None = None) -> None:
        super().__init__(find_model(model), threads, "pair model", "load pair model")
        self._known: dict[SentencePair, float] = {}

    def score(
        self,
        pairs: Sequence[SentencePair],
        progress: Progress | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> list[float]:
        """Return one score a pair, in order: a logit, the higher the likelier both say the same.

        `progress` hears (done, total) of the pairs that are new. Raises ModelUnavailable, and
        Cancelled soon after `should_cancel` says so.
        """
        new = [pair for pair in dict.fromkeys(pairs) if pair not in self._known]
        found = cast("list[float]", self.ask("score", new, progress, should_cancel))
        self._known.update(zip(new, found, strict=True))
        return [self._known[pair] for pair in pairs]
