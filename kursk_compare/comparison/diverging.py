"""From groups to divergences: every comparing stage speaks on every group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kursk_compare import attribution as attribution_stage
from kursk_compare import figures as figures_stage
from kursk_compare import wording as wording_stage
from kursk_compare.alignment.model import Group
from kursk_compare.article import Article, Span, Statement, article_of, index_of
from kursk_compare.attribution import Sources
from kursk_compare.attribution.model import Attribution
from kursk_compare.comparison.model import Divergence
from kursk_compare.comparison.placing import sentences_under
from kursk_compare.figures.model import Figure
from kursk_compare.finding import DivergenceKind, Finding

_KINDS = list(DivergenceKind)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the stages found in each article, by article id."""

    articles: Mapping[str, Article]
    figures: Mapping[str, Sequence[Figure]]
    attributions: Mapping[str, Sequence[Attribution]]
    sources: Sources


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of each sentence, by its id, and which words each article has, by its id.

    `settled` are the words that figures and attributions explain, which wording need not mark.
    """

    figures: Mapping[str, Sequence[Figure]]
    settled: Mapping[str, Sequence[Span]]
    vocabularies: Mapping[str, frozenset[str]]


def find_all(groups: Sequence[Group], evidence: Evidence) -> tuple[Divergence, ...]:
    """Return the divergences of all groups, D1, D2, ... in reading order, gravest first in each."""
    known = _known(evidence)
    found = [(g.id, finding) for g in groups for finding in _findings_of(g, evidence, known)]
    return tuple(_divergence(f"D{n}", group, f) for n, (group, f) in enumerate(found, 1))


def _known(evidence: Evidence) -> _Known:
    figures: dict[str, list[Figure]] = {}
    settled: dict[str, list[Span]] = {}
    for article in evidence.articles.values():
        for figure in evidence.figures[article.id]:
            for sentence in sentences_under(article, figure.core):
                figures.setdefault(sentence.id, []).append(figure)
        for span in _settled(article.id, evidence):
            for sentence in sentences_under(article, span):
                settled.setdefault(sentence.id, []).append(span)
    vocabularies = {
        id: wording_stage.vocabulary_of(article) for id, article in evidence.articles.items()
    }
    return _Known(figures, settled, vocabularies)


def _findings_of(group: Group, evidence: Evidence, known: _Known) -> list[Finding]:
    statements = [_statement(member, evidence) for member in group.members]
    figures = [(s, known.figures.get(s.id, ())) for s in statements]
    attributions = [(s, evidence.attributions[s.article.id]) for s in statements]
    settled = {s.id: known.settled.get(s.id, ()) for s in statements}
    found = [
        *figures_stage.find_divergences(figures),
        *attribution_stage.find_divergences(attributions, evidence.sources),
        *wording_stage.find_divergences(statements, settled, known.vocabularies),
    ]
    return sorted(set(found), key=_gravest_first)


def _statement(member: str, evidence: Evidence) -> Statement:
    found = evidence.articles[article_of(member)]
    return Statement(found, found.sentences[index_of(member)])


def _settled(article: str, evidence: Evidence) -> Iterator[Span]:
    yield from (figure.extent for figure in evidence.figures[article])
    for attribution in evidence.attributions[article]:
        for part in (attribution.source, attribution.cue):
            if part is not None:
                yield Span(part.start, part.end)


def _gravest_first(finding: Finding) -> tuple[object, ...]:
    level, kind = finding.level.rank, _KINDS.index(finding.kind)
    return level, kind, finding.spans, finding.members, finding.relation, finding.explanation


def _divergence(name: str, group: str, finding: Finding) -> Divergence:
    return Divergence(
        name,
        group,
        finding.kind,
        finding.level,
        finding.relation,
        finding.members,
        finding.spans,
        finding.explanation,
    )
