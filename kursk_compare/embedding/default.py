"""The encoder that a comparison uses unless it is given another."""

from __future__ import annotations

from pathlib import Path

from kursk_compare.embedding.cached_encoder import CachedEncoder
from kursk_compare.embedding.child_encoder import ChildEncoder
from kursk_compare.embedding.child_pair_scorer import ChildPairScorer
from kursk_compare.local_data import cache_folder
from kursk_compare.settings import Settings


def default_encoder(settings: Settings) -> CachedEncoder | ChildEncoder:
    """Return the encoder for `settings`: its models in child processes, its vectors on disk.

    Close it when done (it is a context manager). Raises ModelUnavailable.
    """
    chosen = settings.pair_model
    pair_scorer = ChildPairScorer(chosen, settings.threads) if chosen is not None else None
    encoder = ChildEncoder(settings.model, settings.threads, pair_scorer)
    return CachedEncoder(encoder, cache_file()) if settings.use_cache else encoder


def cache_file() -> Path:
    """Return where the vectors are kept."""
    return cache_folder() / "vectors.sqlite"
