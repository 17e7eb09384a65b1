"""The attribution stage: who says what, and how the sources differ in telling it."""

from kursk_compare.attribution.entities import Sources, resolve_entities, resolve_sources
from kursk_compare.attribution.extraction import find_attributions
from kursk_compare.attribution.speakers import Speaker, SpeakerCell, speakers

__all__ = [
    "Sources",
    "Speaker",
    "SpeakerCell",
    "find_attributions",
    "resolve_entities",
    "resolve_sources",
    "speakers",
]
