"""Kursk Compare: shows how different sources report the same event.

`read_article` makes an `Article` of a file, `compare` a `Comparison` of two or more of them.
"""

from __future__ import annotations

from kursk_compare.api import compare, read_article
from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.settings import Preset, Settings
from kursk_compare.version import VERSION

__version__ = VERSION

__all__ = [
    "Article",
    "Comparison",
    "Preset",
    "Settings",
    "__version__",
    "compare",
    "read_article",
]
