"""Kursk Compare: shows how different sources report the same event."""

from __future__ import annotations

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.settings import Settings

__version__ = "0.1.0"
__all__ = ["Article", "Comparison", "Settings", "__version__"]
