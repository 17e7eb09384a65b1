"""The attribution stage: who says what, and how the sources differ in telling it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kursk_compare.lazy import lazy_names

if TYPE_CHECKING:
    from kursk_compare.attribution.claims import AttributedStatement
    from kursk_compare.attribution.divergences import find_divergences
    from kursk_compare.attribution.entities import Sources, resolve_entities, resolve_sources
    from kursk_compare.attribution.extraction import find_attributions
    from kursk_compare.attribution.resolution import pronoun_subjects
    from kursk_compare.attribution.speakers import Speaker, SpeakerCell
else:
    __getattr__ = lazy_names(
        {
            "AttributedStatement": "kursk_compare.attribution.claims",
            "Sources": "kursk_compare.attribution.entities",
            "Speaker": "kursk_compare.attribution.speakers",
            "SpeakerCell": "kursk_compare.attribution.speakers",
            "find_attributions": "kursk_compare.attribution.extraction",
            "find_divergences": "kursk_compare.attribution.divergences",
            "pronoun_subjects": "kursk_compare.attribution.resolution",
            "resolve_entities": "kursk_compare.attribution.entities",
            "resolve_sources": "kursk_compare.attribution.entities",
        }
    )

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
]
