"""Alignment: finds the sentences of different articles that report the same claim."""

from kursk_compare.alignment.align import align

__all__ = ["align"]
