"""Wording: how the words of aligned sentences differ."""

from __future__ import annotations

from kursk_compare.wording.diff import WordChange, diff_words
from kursk_compare.wording.divergences import find_divergences
from kursk_compare.wording.omitted import vocabulary_of

__all__ = ["WordChange", "diff_words", "find_divergences", "vocabulary_of"]
