"""Turns a comparison into what a report says."""

from __future__ import annotations

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.comparison.model import Comparison, Divergence
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.model import Correction, Facts, Report
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.quantities import quantities_of, speakers_of
from kursk_compare.report.sources import full_texts_of, sentences_of, sources_of
from kursk_compare.report.statements import (
    agreed_of,
    alone_of,
    counts_of,
    entries_of,
    statements_of,
)
from kursk_compare.version import VERSION


def report_on(comparison: Comparison, options: ReportOptions) -> Report:
    """Return all that a report on `comparison` says."""
    lookup = Lookup(comparison, _chosen(comparison, options))
    entries = entries_of(lookup)
    statements = statements_of(lookup, entries)
    return Report(
        title=options.title or f"How {_counted(len(comparison.articles))} report one event",
        question=options.question or "",
        author=options.author or "",
        date=options.date.isoformat() if options.date else "",
        voices=len(set(lookup.voice.values())),
        sources=sources_of(lookup),
        sentences=sentences_of(lookup),
        counts=counts_of(lookup),
        entries=entries,
        statements=statements,
        agreed=agreed_of(lookup, statements),
        quantities=quantities_of(lookup),
        speakers=speakers_of(lookup),
        alone=alone_of(lookup),
        texts=full_texts_of(lookup),
        corrections=_corrections(lookup),
        facts=_facts(lookup),
    )


def _chosen(comparison: Comparison, options: ReportOptions) -> tuple[Divergence, ...]:
    chosen = options.divergences
    return tuple(each for each in comparison.divergences if chosen is None or each.id in chosen)


def _counted(sources: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve")  # fmt: skip
    number = words[sources] if sources < len(words) else str(sources)
    return f"{number} source" if sources == 1 else f"{number} sources"


def _corrections(lookup: Lookup) -> tuple[Correction, ...]:
    return tuple(
        Correction(lookup.place(link.a), lookup.place(link.b), link.status is LinkStatus.MANUAL)
        for link in lookup.comparison.links
        if link.status is not LinkStatus.AUTO
    )


def _facts(lookup: Lookup) -> Facts:
    comparison = lookup.comparison
    settings, total = comparison.settings, len(comparison.divergences)
    selected = len(lookup.divergences)
    return Facts(
        program=f"Kursk Compare {VERSION}",
        model=comparison.model.name,
        model_sha256=comparison.model.sha256,
        preset=settings.preset.value,
        threshold="" if settings.threshold is None else f"{settings.threshold:.0%}",
        selection=None if selected == total else (selected, total),
        warnings=comparison.warnings,
    )
