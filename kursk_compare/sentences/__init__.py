"""Sentences: every article's text, block by block, cut into sentences with exact spans."""

from __future__ import annotations

from kursk_compare.sentences.split import relabel, split_article

__all__ = ["relabel", "split_article"]
