"""Runs a sentence-transformers model; the only file that imports it, and only in the child.

The same text gives the same bits whatever else is encoded with it and however many threads run:
each batch has one of a few fixed shapes (BATCH rows, a multiple of STEP tokens), which depends on
the text's own length alone, and each batch is computed by a single thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from kursk_compare.embedding.encoder import on_grid

BATCH = 8
STEP = 8

Raw = tuple[NDArray[np.int16], NDArray[np.int16], NDArray[np.int32]]
"""Vector (d,) and tokens (t, d) in multiples of 1/GRID, offsets (t, 2) in code points."""


class SentenceModel:
    """A loaded model and the threads that run it; raises whatever loading raises."""

    def __init__(self, folder: Path, threads: int) -> None:
        torch.set_num_threads(1)
        torch.set_num_interop_threads(1)
        self._model = SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, trust_remote_code=False
        ).eval()
        self._tokenizer: Any = self._model.tokenizer
        self._longest = int(self._model.max_seq_length or 512)
        self._has_tokens = bool(getattr(self._tokenizer, "is_fast", False))
        self._threads = ThreadPoolExecutor(
            threads, initializer=torch.set_num_threads, initargs=(1,)
        )

    def encode(self, texts: Sequence[str]) -> Iterator[list[tuple[int, Raw]]]:
        """Yield (index into `texts`, vectors) batch by batch, longest texts last."""
        running = [self._threads.submit(self._encode_batch, texts, b) for b in self._batches(texts)]
        try:
            while running:
                yield running.pop(0).result()
        finally:
            _cancel(running)

    def _batches(self, texts: Sequence[str]) -> list[list[int]]:
        widths: dict[int, list[int]] = {}
        for index, text in enumerate(texts):
            widths.setdefault(self._width(text), []).append(index)
        return [
            indexes[at : at + BATCH]
            for _, indexes in sorted(widths.items())
            for at in range(0, len(indexes), BATCH)
        ]

    def _width(self, text: str) -> int:
        with suppress(TypeError, AttributeError):
            length = len(self._tokenizer(text, truncation=True, max_length=self._longest).input_ids)
            return min(self._longest, -(-length // STEP) * STEP)
        return 0

    def _encode_batch(self, texts: Sequence[str], indexes: list[int]) -> list[tuple[int, Raw]]:
        batch = [texts[index] for index in indexes]
        found = self._forward(batch) if self._has_tokens else self._plain(batch)
        return list(zip(indexes, found, strict=True))

    def _forward(self, batch: list[str]) -> list[Raw]:
        full = batch + [batch[0]] * (BATCH - len(batch))
        features = self._tokenizer(
            full,
            padding="max_length",
            truncation=True,
            max_length=self._width(batch[0]),
            return_offsets_mapping=True,
            return_special_tokens_mask=True,
            return_tensors="pt",
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


def _cancel(running: list[Future[list[tuple[int, Raw]]]]) -> None:
    for future in running:
        future.cancel()
    for future in running:
        if not future.cancelled():
            future.exception()
