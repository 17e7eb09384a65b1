"""Turns a comparison into what a report says."""

from __future__ import annotations

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.alignment.thresholds import threshold_of
from kursk_compare.comparison.model import Comparison, Divergence
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.marks import shown
from kursk_compare.report.model import Correction, Facts, Report
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.quantities import quantities_of, speakers_of
from kursk_compare.report.sources import full_texts_of, sentences_of, sources_of
from kursk_compare.report.statements import (
    agreed_of,
    alone_of,
    counts_of,
    entries_of,
    matrix_of,
    remarks_of,
    statements_of,
)
from kursk_compare.settings import Settings
from kursk_compare.version import VERSION

_BY_HAND = {LinkStatus.CONFIRMED: "confirmed", LinkStatus.MANUAL: "linked"}


def report_on(comparison: Comparison, options: ReportOptions) -> Report:
    """Return all that a report on `comparison` says."""
    lookup = Lookup(comparison, *_chosen(comparison, options))
    entries = entries_of(lookup)
    statements = statements_of(lookup, entries)
    everything = lookup.chosen is None
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
        alone=alone_of(lookup) if everything else (),
        texts=full_texts_of(lookup) if options.full_texts else (),
        corrections=_corrections(lookup),
        facts=_facts(lookup, options),
        agreements=agreed_of(lookup, statements, least=2) if options.agreements else (),
        remarks=remarks_of(lookup, "") if everything else (),
        matrix=matrix_of(lookup, statements),
    )


def _chosen(
    comparison: Comparison, options: ReportOptions
) -> tuple[tuple[Divergence, ...], frozenset[str] | None]:
    """Return the divergences to report, and the groups; None is all groups."""
    wanted, groups = options.divergences, options.groups
    divergences = tuple(
        each
        for each in comparison.divergences
        if (wanted is None or each.id in wanted) and (groups is None or each.group in groups)
    )
    if groups is None and wanted is not None:
        groups = frozenset(each.group for each in divergences)
    return divergences, groups


def _counted(sources: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve")  # fmt: skip
    number = words[sources] if sources < len(words) else str(sources)
    return f"{number} source" if sources == 1 else f"{number} sources"


def _corrections(lookup: Lookup) -> tuple[Correction, ...]:
    """Return the user's decisions on sentences, then those on speakers."""
    found = [
        Correction(
            each.kind.value,
            tuple(lookup.place(sentence) for sentence in each.sentences),
            -1 if each.article is None else lookup.index[each.article],
        )
        for each in lookup.comparison.corrections
    ]
    # A link may say so itself, without a record of the decision.
    for link in lookup.comparison.links:
        kind = _BY_HAND.get(link.status)
        if kind is not None:
            found.append(Correction(kind, (lookup.place(link.a), lookup.place(link.b))))
    return (*dict.fromkeys(found), *_speakers_decided(lookup.comparison.settings))


def _speakers_decided(settings: Settings) -> list[Correction]:
    joined = sorted(sorted(wordings) for wordings in settings.merged_speakers)
    return [
        *(Correction("speakers", words=f"{_quoted(each)} are one speaker") for each in joined),
        *(
            Correction("speakers", words=f"“{each}” is a speaker apart")
            for each in sorted(settings.split_speakers)
        ),
    ]


def _quoted(wordings: list[str]) -> str:
    return " and ".join(f"“{shown(each)}”" for each in wordings)


def _facts(lookup: Lookup, options: ReportOptions) -> Facts:
    comparison, everything = lookup.comparison, lookup.chosen is None
    settings = comparison.settings
    divergences = (len(lookup.divergences), len(comparison.divergences))
    groups = (len(lookup.shown_groups), len(comparison.groups))
    return Facts(
        program=f"Kursk Compare {VERSION}",
        model=comparison.model.name,
        model_sha256=comparison.model.sha256,
        preset=settings.preset.value,
        threshold=f"{threshold_of(settings):.0%}",
        selection=None if divergences[0] == divergences[1] else divergences,
        warnings=comparison.warnings,
        chosen=None if everything else groups,
        scope="" if everything else shown(options.scope),
    )
