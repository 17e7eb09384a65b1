"""Where the sample set lies on disk."""

from __future__ import annotations

from kursk_compare.resources import resource


def sample_paths() -> list[str]:
    """Return the paths of the sample articles, in the order of their names."""
    return sorted(str(file) for file in resource("samples").iterdir())
