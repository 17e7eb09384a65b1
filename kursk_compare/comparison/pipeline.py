"""The whole way from articles to a comparison, stage by stage, on one core without Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kursk_compare.alignment.align import align
from kursk_compare.alignment.correcting import corrected
from kursk_compare.alignment.model import Alignment, SentenceHints
from kursk_compare.article import Article, Span
from kursk_compare.attribution import (
    Sources,
    find_attributions,
    pronoun_subjects,
    resolve_sources,
)
from kursk_compare.attribution.model import Attribution
from kursk_compare.attribution.speakers import speakers
from kursk_compare.comparison.as_read import as_read, as_seen, as_written, real_figures
from kursk_compare.comparison.correcting import (
    lost_corrections,
    place_corrections,
    place_remarks,
)
from kursk_compare.comparison.diverging import Evidence, find_all
from kursk_compare.comparison.model import Comparison, ModelInfo, SpeakerRow
from kursk_compare.comparison.placing import place_attributions, place_figures, sentence_at
from kursk_compare.comparison.preparing import prepare
from kursk_compare.comparison.quantities import quantity_rows
from kursk_compare.embedding.encoder import Encoder, PairScorer
from kursk_compare.figures import find_figures, understood
from kursk_compare.figures.model import Figure
from kursk_compare.settings import Settings

Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """All that a comparison knows before the user's decisions; they need no more than this.

    `written` are the articles as their sources have them, `read` as the stages read them.
    """

    written: tuple[Article, ...]
    read: tuple[Article, ...]
    figures: Mapping[str, Sequence[Figure]]
    attributions: Mapping[str, Sequence[Attribution]]
    alignment: Alignment
    model: ModelInfo


def compare_articles(
    articles: Sequence[Article],
    encoder: Encoder,
    settings: Settings,
    progress: Progress | None = None,
) -> Comparison:
    """Compare two or more articles; see `kursk_compare.compare`."""
    aligned = align_articles(articles, encoder, settings, progress)
    return compare_aligned(aligned, settings, progress)


def align_articles(
    articles: Sequence[Article],
    encoder: Encoder,
    settings: Settings,
    progress: Progress | None = None,
) -> Aligned:
    """Read and align the articles; of the settings only preset and threshold count."""
    tell = progress or _silent
    tell("sentences", 0.0)
    written = prepare(articles)
    read = tuple(map(as_read, written))
    tell("figures", 0.0)
    figures = {a.id: _figures_of(a) for a in read}
    tell("attribution", 0.0)
    attributions = {a.id: _attributions_of(a) for a in read}
    seen = tuple(map(as_seen, read))
    pairs: PairScorer | None = getattr(encoder, "pair_scorer", None)
    alignment = align(seen, encoder, settings, _hints(read, figures), tell, pairs)
    model = ModelInfo(encoder.name, encoder.sha256)
    if pairs is not None:
        model = replace(model, pair_name=pairs.name, pair_sha256=pairs.sha256)
    return Aligned(written, read, figures, attributions, alignment, model)


def compare_aligned(
    aligned: Aligned, settings: Settings, progress: Progress | None = None
) -> Comparison:
    """Compare what is aligned, under the user's decisions in the settings."""
    tell = progress or _silent
    tell("comparison", 0.0)
    written = aligned.written
    alignment = corrected(aligned.alignment, written, settings.corrections)
    comparison = _assemble(replace(aligned, alignment=alignment), settings)
    comparison = as_written(_with_corrections(comparison, written), written)
    tell("comparison", 1.0)
    return comparison


def _silent(_stage: str, _fraction: float) -> None:
    return


def _figures_of(article: Article) -> list[Figure]:
    if not understood(article.language):
        return []
    return real_figures(article, find_figures(article.text, article.published))


def _attributions_of(article: Article) -> list[Attribution]:
    if not understood(article.language):
        return []
    return find_attributions(article.text)


def _hints(
    articles: Sequence[Article], figures: Mapping[str, Sequence[Figure]]
) -> dict[str, SentenceHints]:
    """What alignment should know of each sentence: numbers to mask, whom a pronoun means."""
    spans: dict[str, list[Span]] = {}
    subjects: dict[str, str] = {}
    for article in articles:
        if understood(article.language):
            subjects.update(pronoun_subjects(article))
        for figure in figures[article.id]:
            if sentence := sentence_at(article, figure.core.start):
                spans.setdefault(sentence.id, []).append(figure.core)
    return {
        sentence: SentenceHints(tuple(spans.get(sentence, ())), subjects.get(sentence))
        for sentence in {**spans, **subjects}
    }


def _assemble(aligned: Aligned, settings: Settings) -> Comparison:
    articles, figures, attributions = aligned.read, aligned.figures, aligned.attributions
    alignment = aligned.alignment
    sources = resolve_sources(
        [(a.id, a.text, attributions[a.id]) for a in articles],
        settings.merged_speakers,
        settings.split_speakers,
    )
    placed = place_attributions(articles, attributions, sources.entity_of)
    placed_figures = place_figures(articles, figures)
    evidence = Evidence({a.id: a for a in articles}, figures, attributions, sources)
    return Comparison(
        articles=articles,
        settings=settings,
        model=aligned.model,
        links=alignment.links,
        candidates=alignment.candidates,
        groups=alignment.groups,
        figures=placed_figures,
        attributions=placed,
        entities=sources.entities,
        divergences=find_all(alignment.groups, evidence),
        quantities=quantity_rows(articles, placed_figures, placed, alignment.groups),
        speakers=_speaker_rows(articles, attributions, sources),
        near_duplicates=alignment.near_duplicates,
        voices=alignment.voices,
        warnings=(*alignment.warnings, *_languages_not_understood(articles)),
    )


def _with_corrections(comparison: Comparison, articles: tuple[Article, ...]) -> Comparison:
    """Return the comparison with what the user decided on the articles, which are as written."""
    corrections = comparison.settings.corrections
    return replace(
        comparison,
        warnings=(*comparison.warnings, *lost_corrections(articles, corrections)),
        corrections=place_corrections(articles, corrections),
        remarks=place_remarks(articles, comparison.groups, corrections),
    )


def _speaker_rows(
    articles: Sequence[Article],
    attributions: Mapping[str, Sequence[Attribution]],
    sources: Sources,
) -> tuple[SpeakerRow, ...]:
    table = speakers([(a, attributions[a.id]) for a in articles], sources.entity_of)
    return tuple(
        SpeakerRow(
            row.entity, tuple((c.article, c.quoted, c.paraphrased, c.sentences) for c in row.cells)
        )
        for row in table
    )


def _languages_not_understood(articles: Sequence[Article]) -> list[str]:
    return [
        f"Figures and attributions in {a.id} are not compared: its language ({a.language}) is not "
        "understood yet."
        for a in articles
        if not understood(a.language)
    ]
