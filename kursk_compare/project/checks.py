"""Whether what a file holds fits together: every id is there, every span lies inside its text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from kursk_compare.alignment.candidate_table import CandidateTable
from kursk_compare.article import Article, article_of
from kursk_compare.comparison.model import Comparison, PlacedAttribution


def check_sources(sources: Collection[Article]) -> None:
    """Raise ValueError when the sources are not such as a reader makes."""
    _need(len({source.id for source in sources}) == len(sources), "two sources of one name")
    for source in sources:
        _need(source.id.isascii() and source.id.isalpha() and source.id.isupper(), "a source's id")
        _check_checksum(source.sha256)
        _check_order(source.blocks, len(source.text))
        _check_order(source.sentences, len(source.text))
        for place, sentence in enumerate(source.sentences):
            _need(sentence.id == f"{source.id}:{place}", "a sentence's id")
            _need(sentence.paragraph >= 0, "a paragraph's number")


def check_comparison(comparison: Comparison) -> None:
    """Raise ValueError when the comparison speaks of what is not there."""
    check_sources(comparison.articles)
    articles = frozenset(a.id for a in comparison.articles)
    sentences = frozenset(s.id for a in comparison.articles for s in a.sentences)
    groups = frozenset(group.id for group in comparison.groups)
    entities = frozenset(entity.id for entity in comparison.entities)
    _check_table(comparison)
    _need(len(entities) == len(comparison.entities), "two speakers of one id")
    _within(_sentences_of(comparison), sentences, "sentence")
    _within(_articles_of(comparison), articles, "article")
    _within((d.group for d in comparison.divergences), groups, "group")
    _within((r.group for r in comparison.remarks if r.group is not None), groups, "group")
    _within(_entities_of(comparison), entities, "speaker")
    _need(all(0.0 <= share <= 1.0 for share in _confidences(comparison)), "a share beyond 0..1")
    _need(all(group.members for group in comparison.groups), "an empty group")
    _need(all(d.members for d in comparison.divergences), "a divergence of nothing")
    _check_spans(comparison)


def _check_table(comparison: Comparison) -> None:
    """A table names articles and counts their sentences; it must be of these."""
    table = comparison.candidates
    if isinstance(table, CandidateTable):
        of = tuple((article.id, len(article.sentences)) for article in comparison.articles)
        _need(tuple(zip(table.articles, table.sizes, strict=True)) == of, "candidates of others")


def _sentences_of(comparison: Comparison) -> Iterator[str]:
    yield from _aligned_sentences_of(comparison)
    yield from (figure.sentence for figure in comparison.figures)
    for attribution in comparison.attributions:
        yield from attribution.sentences
    for divergence in comparison.divergences:
        yield from divergence.members
    yield from (cell.sentence for row in comparison.quantities for cell in row.cells)
    for speaker in comparison.speakers:
        for _, _, _, ids in speaker.cells:
            yield from ids
    for correction in comparison.corrections:
        yield from correction.sentences
    for remark in comparison.remarks:
        yield from remark.sentences


def _aligned_sentences_of(comparison: Comparison) -> Iterator[str]:
    for link in comparison.links:
        yield from (link.a, link.b)
    if not isinstance(comparison.candidates, CandidateTable):  # which was checked when it was read
        for candidates in comparison.candidates:
            yield candidates.sentence
            yield from (sentence for sentence, _ in candidates.ranked)
    for group in comparison.groups:
        yield from (*group.members, *group.also)


def _articles_of(comparison: Comparison) -> Iterator[str]:
    if not isinstance(comparison.candidates, CandidateTable):
        yield from (candidates.article for candidates in comparison.candidates)
    yield from (attribution.article for attribution in comparison.attributions)
    yield from (span.article for d in comparison.divergences for span in d.spans)
    yield from (cell.article for row in comparison.quantities for cell in row.cells)
    yield from (article for row in comparison.speakers for article, _, _, _ in row.cells)
    for twins in comparison.near_duplicates:
        yield from (twins.a, twins.b)
    for voice in comparison.voices:
        yield from voice
    yield from (c.article for c in comparison.corrections if c.article is not None)


def _entities_of(comparison: Comparison) -> Iterator[str]:
    yield from (a.entity for a in comparison.attributions if a.entity is not None)
    yield from (row.entity for row in comparison.speakers)


def _confidences(comparison: Comparison) -> Iterator[float]:
    yield from (link.confidence for link in comparison.links)
    yield from (group.confidence for group in comparison.groups)
    yield from (twins.share for twins in comparison.near_duplicates)
    if not isinstance(comparison.candidates, CandidateTable):
        for candidates in comparison.candidates:
            yield from (share for _, share in candidates.ranked)


def _check_spans(comparison: Comparison) -> None:
    lengths = {article.id: len(article.text) for article in comparison.articles}
    for divergence in comparison.divergences:
        for span in divergence.spans:
            _inside(span.start, span.end, lengths[span.article])
    for placed in comparison.figures:
        figure, length = placed.figure, lengths[article_of(placed.sentence)]
        _inside(figure.start, figure.end, length)
        _inside(figure.core.start, figure.core.end, length)
    for attribution in comparison.attributions:
        for start, end in _spans_of(attribution):
            _inside(start, end, lengths[attribution.article])


def _spans_of(placed: PlacedAttribution) -> Iterator[tuple[int, int]]:
    found = placed.attribution
    for mention in (found.source, found.cue, *found.via):
        if mention is not None:
            yield mention.start, mention.end
    yield from ((span.start, span.end) for span in found.content)


def _check_order(pieces: Iterable[object], length: int) -> None:
    at = 0
    for piece in pieces:
        start, end = getattr(piece, "start", -1), getattr(piece, "end", -1)
        _inside(start, end, length)
        _need(start >= at, "pieces that overlap")
        at = end


def _check_checksum(checksum: str | None) -> None:
    hexadecimal = frozenset("0123456789abcdef")
    _need(checksum is None or (len(checksum) == 64 and hexadecimal >= set(checksum)), "a checksum")


def _inside(start: int, end: int, length: int) -> None:
    _need(0 <= start <= end <= length, "a span outside its text")


def _within(ids: Iterable[str], known: Collection[str], what: str) -> None:
    _need(all(id in known for id in ids), f"no such {what}")


def _need(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)
