"""Where the sample set lies on disk."""

from __future__ import annotations

from pathlib import Path

from kursk_compare.resources import resource

SUFFIXES = frozenset({".txt", ".md", ".html", ".docx", ".pdf"})


def sample_paths() -> list[str]:
    """Return the paths of the sample articles, in the order of their names."""
    return sorted(
        str(file)
        for file in resource("samples").iterdir()
        if Path(str(file)).suffix in SUFFIXES and not file.name.upper().startswith("README")
    )
