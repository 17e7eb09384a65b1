"""Figures: every number and date of a text, and what differs between sources.

The layers, in order: tokens, designations (left alone), dates, numerals, forms and amounts with
hedges and units, counted things, roles; then claims, judging, pairing, divergences; quantities.
"""

from kursk_compare.figures.divergences import find_divergences
from kursk_compare.figures.extraction import find_figures
from kursk_compare.figures.judging import judge
from kursk_compare.figures.lexicon import LANGUAGES, understood
from kursk_compare.figures.pairing import pair_figures
from kursk_compare.figures.quantities import QuantityCell, QuantityRow, quantities
from kursk_compare.figures.relations import Relation, Verdict

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
    "quantities",
    "understood",
]
