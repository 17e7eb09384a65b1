"""Kursk Compare: shows how different sources report the same event.

`read_article` makes an `Article` of a file, `compare` a `Comparison` of two or more of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kursk_compare.lazy import lazy_names
from kursk_compare.version import VERSION

if TYPE_CHECKING:
    from kursk_compare.api import compare, read_article
    from kursk_compare.article import Article
    from kursk_compare.comparison.model import Comparison
    from kursk_compare.settings import Preset, Settings
else:
    __getattr__ = lazy_names(
        {
            "Article": "kursk_compare.article",
            "Comparison": "kursk_compare.comparison.model",
            "Preset": "kursk_compare.settings",
            "Settings": "kursk_compare.settings",
            "compare": "kursk_compare.api",
            "read_article": "kursk_compare.api",
        }
    )

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
