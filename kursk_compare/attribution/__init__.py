"""The attribution stage: who says what, and how the sources differ in telling it."""

from kursk_compare.attribution.extraction import find_attributions

__all__ = ["find_attributions"]
