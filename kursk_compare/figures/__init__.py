"""Figures: every number and date of a text, and what differs between sources.

The layers, in order: tokens, designations (left alone), dates, numerals, forms and amounts with
hedges and units, counted things, roles; then claims, judging, pairing, divergences; quantities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kursk_compare.lazy import lazy_names

if TYPE_CHECKING:
    from kursk_compare.figures.divergences import find_divergences
    from kursk_compare.figures.extraction import find_figures
    from kursk_compare.figures.judging import judge
    from kursk_compare.figures.lexicon import LANGUAGES, understood
    from kursk_compare.figures.model import QuantityCell, QuantityRow
    from kursk_compare.figures.pairing import pair_figures
    from kursk_compare.figures.relations import Relation, Verdict
else:
    __getattr__ = lazy_names(
        {
            "LANGUAGES": "kursk_compare.figures.lexicon",
            "QuantityCell": "kursk_compare.figures.model",
            "QuantityRow": "kursk_compare.figures.model",
            "Relation": "kursk_compare.figures.relations",
            "Verdict": "kursk_compare.figures.relations",
            "find_divergences": "kursk_compare.figures.divergences",
            "find_figures": "kursk_compare.figures.extraction",
            "judge": "kursk_compare.figures.judging",
            "pair_figures": "kursk_compare.figures.pairing",
            "understood": "kursk_compare.figures.lexicon",
        }
    )

__all__ = [
    "LANGUAGES",
    "QuantityCell",
    "QuantityRow",
    "Relation",
    "Verdict",
    "find_divergences",
    "find_figures",
    "judge",
    "pair_figures",
    "understood",
]
