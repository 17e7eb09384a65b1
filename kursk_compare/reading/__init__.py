"""Reading: files on disk become articles, in a child process that may crash, hang or run dry."""

from __future__ import annotations

from kursk_compare.reading.assembly import read_bytes
from kursk_compare.reading.formats import READABLE_SUFFIXES
from kursk_compare.reading.limits import READING_LIMITS, ReadingLimits
from kursk_compare.reading.many import expand_paths, read_article, read_articles

__all__ = [
    "READABLE_SUFFIXES",
    "READING_LIMITS",
    "ReadingLimits",
    "expand_paths",
    "read_article",
    "read_articles",
    "read_bytes",
]
