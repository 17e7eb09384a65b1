"""Runs a sentence-transformers model; the only file that imports it, and only in the child.

The same text gives the same bits whatever else is encoded with it and however many threads run:
each batch has one of a few fixed shapes (BATCH rows, a multiple of STEP tokens), which depends on
the text's own length alone, and each batch is computed by a single thread.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

import numpy as np
import torch
from sentence_transformers import CrossEncoder, SentenceTransformer

from kursk_compare.embedding.batching import by_width
from kursk_compare.embedding.encoder import Raw, on_grid
from kursk_compare.embedding.pair_labels import check_judges_pairs, label_of_same

T = TypeVar("T")

BATCH = 8
STEP = 8
_LONGEST = 512  # tokens, for a model that does not say

_GRAIN = 1000
"""Scores of pairs are whole multiples of 1/_GRAIN."""


class _Batches:
    """The threads that run a model, and the fixed shapes its batches come in."""

    def __init__(self, tokenizer: Any, longest: int, threads: int) -> None:
        self.tokenizer, self.longest = tokenizer, longest
        self._reading = Lock()
        self._threads = ThreadPoolExecutor(
            threads, initializer=torch.set_num_threads, initargs=(1,)
        )

    def width(self, *text: str) -> int:
        """Return the number of tokens that a text, or pair of texts, gets room for."""
        with suppress(TypeError, AttributeError):
            read = self.tokenizer(*text, truncation=True, max_length=self.longest)
            return min(self.longest, -(-len(read.input_ids) // STEP) * STEP)
        return 0

    def read(self, *texts: Sequence[str], width: int, **more: bool) -> Any:
        """Return what the model is given of a batch: rows of `width` tokens.

        One thread at a time: a tokenizer keeps the width of a call until the next one changes it,
        also in the middle of another thread's, and another width makes other bits.
        """
        with self._reading:
            return self.tokenizer(
                *texts,
                padding="max_length",
                truncation=True,
                max_length=width,
                return_tensors="pt",
                **more,
            )

    def run(self, widths: Sequence[int], work: Callable[[list[int]], T]) -> Iterator[T]:
        """Yield what `work` makes of each batch of indexes, longest items last."""
        running = [self._threads.submit(work, batch) for batch in by_width(widths, BATCH)]
        try:
            while running:
                yield running.pop(0).result()
        finally:
            _cancel(running)


class SentenceModel:
    """A loaded model and the threads that run it; raises whatever loading raises."""

    def __init__(self, folder: Path, threads: int) -> None:
        torch.set_num_threads(1)
        torch.set_num_interop_threads(1)
        self._model = SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, trust_remote_code=False
        ).eval()
        self._tokenizer: Any = self._model.tokenizer
        self._has_tokens = bool(getattr(self._tokenizer, "is_fast", False))
        longest = _tokens_at_most(self._model.max_seq_length)
        self._batches = _Batches(self._tokenizer, longest, threads)

    def encode(self, texts: Sequence[str]) -> Iterator[list[tuple[int, Raw]]]:
        """Yield (index into `texts`, vectors) batch by batch, longest texts last."""
        widths = [self._batches.width(text) for text in texts]
        return self._batches.run(widths, lambda batch: self._encode_batch(texts, batch, widths))

    def _encode_batch(
        self, texts: Sequence[str], indexes: list[int], widths: Sequence[int]
    ) -> list[tuple[int, Raw]]:
        batch = [texts[index] for index in indexes]
        width = widths[indexes[0]]
        found = self._forward(batch, width) if self._has_tokens else self._plain(batch)
        return list(zip(indexes, found, strict=True))

    def _forward(self, batch: list[str], width: int) -> list[Raw]:
        full = batch + [batch[0]] * (BATCH - len(batch))
        features = self._batches.read(
            full, width=width, return_offsets_mapping=True, return_special_tokens_mask=True
        )
        offsets = features.pop("offset_mapping").numpy().astype(np.int32)
        special = features.pop("special_tokens_mask").numpy().astype(bool)
        with torch.inference_mode():
            result = self._model(dict(features))
        vectors = on_grid(result["sentence_embedding"].float().numpy())
        tokens = result["token_embeddings"].float().numpy()
        kept = [~special[row] for row in range(len(batch))]
        return [
            (vectors[row], on_grid(tokens[row][keep]), offsets[row][keep])
            for row, keep in enumerate(kept)
        ]

    def _plain(self, batch: list[str]) -> list[Raw]:
        # A model without token vectors: the whole text counts as its only token.
        rows = [on_grid(self._model.encode([text], convert_to_numpy=True))[0] for text in batch]
        return [
            (row, row[None], np.array([[0, len(text)]], dtype=np.int32))
            for row, text in zip(rows, batch, strict=True)
        ]


class PairModel:
    """A loaded cross-encoder and the threads that run it; raises whatever loading raises."""

    def __init__(self, folder: Path, threads: int) -> None:
        torch.set_num_threads(1)
        torch.set_num_interop_threads(1)
        model = CrossEncoder(
            str(folder), device="cpu", local_files_only=True, trust_remote_code=False
        ).eval()
        self._model: Any = model.model
        check_judges_pairs(self._model.config.architectures)
        longest = _tokens_at_most(model.max_length)
        self._batches = _Batches(model.tokenizer, longest, threads)
        self._same = label_of_same(dict(self._model.config.id2label))

    def score(self, pairs: Sequence[tuple[str, str]]) -> Iterator[list[tuple[int, float]]]:
        """Yield (index into `pairs`, logit that both say the same) batch by batch."""
        widths = [self._batches.width(*pair) for pair in pairs]
        return self._batches.run(widths, lambda batch: self._score_batch(pairs, batch, widths))

    def _score_batch(
        self, pairs: Sequence[tuple[str, str]], indexes: list[int], widths: Sequence[int]
    ) -> list[tuple[int, float]]:
        batch = [pairs[index] for index in indexes]
        full = batch + [batch[0]] * (BATCH - len(batch))
        features = self._batches.read(
            [one for one, _ in full], [other for _, other in full], width=widths[indexes[0]]
        )
        with torch.inference_mode():
            logits = self._model(**features).logits.double()
        odds = logits[:, 0] if self._same is None else _odds(logits, self._same)
        scores = torch.round(odds * _GRAIN) / _GRAIN
        return list(zip(indexes, scores.tolist(), strict=False))


def _odds(logits: torch.Tensor, label: int) -> torch.Tensor:
    """Return the log odds of one label against all others."""
    others = [at for at in range(logits.shape[1]) if at != label]
    return logits[:, label] - torch.logsumexp(logits[:, others], dim=1)


def _tokens_at_most(limit: float | None) -> int:
    """Return how many tokens of a text a model reads; some models name no end (infinity)."""
    return int(limit) if limit and math.isfinite(limit) else _LONGEST


def _cancel(running: list[Future[T]]) -> None:
    for future in running:
        future.cancel()
    for future in running:
        if not future.cancelled():
            future.exception()
