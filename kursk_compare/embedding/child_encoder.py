"""An encoder whose model lives in a child process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from kursk_compare.embedding.child_model import ChildModel
from kursk_compare.embedding.child_pair_scorer import ChildPairScorer
from kursk_compare.embedding.encoder import Encoded, Progress, Raw, from_grid
from kursk_compare.embedding.model_folder import ModelFolder, find_model


class ChildEncoder(ChildModel):
    """Encodes with a local model in a child process, started at the first need.

    `model` is None for the default model, else a local folder; `threads` None for one per core;
    `pair_scorer` is a model for the second stage of alignment, which is closed with the encoder.
    Raises ModelUnavailable, at once for a folder that is refused.
    """

    def __init__(
        self,
        model: str | ModelFolder | None = None,
        threads: int | None = None,
        pair_scorer: ChildPairScorer | None = None,
    ) -> None:
        folder = model if isinstance(model, ModelFolder) else find_model(model)
        super().__init__(folder, threads, "embedding model", "load")
        self.pair_scorer = pair_scorer

    @property
    def languages(self) -> tuple[str, ...]:
        """The ISO 639-1 codes the model knows, () for any."""
        return self.folder.languages

    def encode(
        self,
        texts: Sequence[str],
        progress: Progress | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> list[Encoded]:
        """Encode `texts` in order; `progress` hears (done, total), a killed child is replaced once.

        Raises ModelUnavailable, and Cancelled soon after `should_cancel` says so.
        """
        answers = cast("list[Raw]", self.ask("encode", texts, progress, should_cancel))
        return [
            Encoded(from_grid(vector), from_grid(tokens), offsets)
            for vector, tokens, offsets in answers
        ]

    def close(self) -> None:
        """End the child processes; a later request starts others."""
        super().close()
        if self.pair_scorer is not None:
            self.pair_scorer.close()
