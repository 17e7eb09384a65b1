"""Names that a package offers without importing what they live in before they are used (PEP 562).

The window and every reading child import a few data classes only; without this they would load
the grammar tables of all stages and numpy first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module


def lazy_names(homes: Mapping[str, str]) -> Callable[[str], object]:
    """Return a module's `__getattr__` that finds each name in the module `homes` says."""

    def find(name: str) -> object:
        if name not in homes:
            raise AttributeError(name)
        return getattr(import_module(homes[name]), name)

    return find
