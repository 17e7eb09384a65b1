"""How several things are named in one English sentence."""

from __future__ import annotations

from collections.abc import Sequence


def enumerated(items: Sequence[str]) -> str:
    """Return "A", "A and B", "A, B and C"; "" for none."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
