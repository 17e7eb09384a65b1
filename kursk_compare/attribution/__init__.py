"""The attribution stage: who says what, and how the sources differ in telling it."""

from kursk_compare.attribution.claims import AttributedStatement
from kursk_compare.attribution.divergences import find_divergences
from kursk_compare.attribution.entities import Sources, resolve_entities, resolve_sources
from kursk_compare.attribution.extraction import find_attributions
from kursk_compare.attribution.resolution import pronoun_subjects
from kursk_compare.attribution.speakers import Speaker, SpeakerCell, speakers

__all__ = [
    "AttributedStatement",
    "Sources",
    "Speaker",
    "SpeakerCell",
    "find_attributions",
    "find_divergences",
    "pronoun_subjects",
    "resolve_entities",
    "resolve_sources",
    "speakers",
]
