"""Compares the attributions of aligned sentences: all sources' versions of one claim at once."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.attribution.claims import AttributedStatement
from kursk_compare.attribution.entities import Sources
from kursk_compare.attribution.modality import modality_findings
from kursk_compare.attribution.quotation_divergences import quotation_findings
from kursk_compare.attribution.source_divergences import source_findings
from kursk_compare.attribution.stance_divergences import stance_findings
from kursk_compare.attribution.voices import versions_of
from kursk_compare.finding import Finding


def find_divergences(statements: Sequence[AttributedStatement], sources: Sources) -> list[Finding]:
    """Return the findings on one claim, from all sources' versions of it.

    `statements` are the aligned sentences, each with every attribution of its article (so that
    one that governs the paragraph is found); `sources` comes from `resolve_sources` over the same
    articles. Fewer than two articles give no finding.
    """
    versions = versions_of(statements, sources)
    if len(versions) < 2:
        return []
    return [
        *source_findings(versions),
        *stance_findings(versions),
        *quotation_findings(versions),
        *modality_findings(statements),
    ]
