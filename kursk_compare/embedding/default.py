"""The encoder that a comparison uses unless it is given another."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_dir

from kursk_compare.embedding.cached_encoder import CachedEncoder
from kursk_compare.embedding.child_encoder import ChildEncoder
from kursk_compare.settings import Settings


def default_encoder(settings: Settings) -> CachedEncoder | ChildEncoder:
    """Return the encoder for `settings`: its model in a child process, its vectors on disk.

    Close it when done (it is a context manager). Raises ModelUnavailable.
    """
    encoder = ChildEncoder(settings.model, settings.threads)
    return CachedEncoder(encoder, cache_file()) if settings.use_cache else encoder


def cache_file() -> Path:
    """Return where the vectors are kept."""
    return Path(user_cache_dir("kursk-compare", appauthor=False)) / "vectors.sqlite"
