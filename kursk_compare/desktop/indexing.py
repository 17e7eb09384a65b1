"""The lookups of a comparison, made off the window's thread."""

from __future__ import annotations

from collections.abc import Iterable

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    index_comparison,
    without_comparison,
)
from kursk_compare.desktop.short_pauses import set_aside


def index_aside(comparison: Comparison | None, articles: Iterable[Article]) -> ComparisonIndex:
    """Return the lookups of a comparison, or of what only shows `articles` while there is none."""
    index = index_comparison(comparison or without_comparison(articles))
    set_aside()
    return index
