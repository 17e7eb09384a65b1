"""What the window asks of a comparison, looked up in one step each; knows nothing of Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from kursk_compare.alignment.candidate_table import candidates_by_place
from kursk_compare.alignment.model import Candidates, LinkStatus
from kursk_compare.article import QUIET_KINDS, Article, Block, Sentence
from kursk_compare.comparison.model import (
    Comparison,
    Divergence,
    ModelInfo,
    PlacedAttribution,
    PlacedFigure,
)
from kursk_compare.deceptions import Deception
from kursk_compare.desktop.decided import Decided, decided_in
from kursk_compare.desktop.doubts import doubts_by_sentence
from kursk_compare.desktop.search import SearchText
from kursk_compare.desktop.statement_rows import StatementRow, statement_rows
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.settings import Settings

T = TypeVar("T")

NO_MODEL = ModelInfo("", "")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of one sentence that diverge; code points counted from the sentence's start."""

    start: int
    end: int
    kind: DivergenceKind
    level: Level
    divergence: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A sentence of another article that reports the same; `linked` is False within a group only.

    `confidence` is a probability in 0..1; `status` tells who says so.
    """

    sentence: str
    confidence: float
    linked: bool = True
    status: LinkStatus = LinkStatus.AUTO


@dataclass(frozen=True, slots=True)
class ComparisonIndex:
    """A comparison with its lookups; made by `index_comparison`, never changed.

    Lookups are by the id of a sentence; `marked_rows` are the indices, by article, of the sentences
    that have marks; `lone` are the sentences of the event that no independent source reports, in
    reading order; `statements` are what all sources report, one by one.
    """

    comparison: Comparison
    sentences: Mapping[str, tuple[Article, Sentence]]
    marks: Mapping[str, tuple[Mark, ...]]
    marked_rows: Mapping[str, tuple[int, ...]]
    links: Mapping[str, Mapping[str, tuple[Counterpart, ...]]]
    candidates: Callable[[str, str], Candidates | None]
    divergences: tuple[Divergence, ...]
    by_sentence: Mapping[str, tuple[Divergence, ...]]
    figures: Mapping[str, tuple[PlacedFigure, ...]]
    attributions: Mapping[str, tuple[PlacedAttribution, ...]]
    speakers: Mapping[str, str]
    voice_of: Mapping[str, str]
    lone: tuple[str, ...]
    doubts: Mapping[str, tuple[Deception, ...]]
    decided: Decided
    statements: tuple[StatementRow, ...]
    search_text: SearchText

    @property
    def is_made(self) -> bool:
        """Whether the articles are compared; until then nobody's silence means anything."""
        return self.comparison.model != NO_MODEL

    def words(self, sentence: str) -> str:
        """Return the sentence as written; raises KeyError."""
        article, found = self.sentences[sentence]
        return article.words_of(found)

    def article_order(self, article: str) -> int:
        """Return the place of the article among the sources, from 0; raises KeyError."""
        for place, known in enumerate(self.comparison.articles):
            if known.id == article:
                return place
        raise KeyError(article)

    def counterparts(self, sentence: str) -> Mapping[str, tuple[Counterpart, ...]]:
        """Return the counterparts by article, surest first; an article without one is left out."""
        return self.links.get(sentence, {})

    def told_by(
        self, sentence: str, divergence: str | None
    ) -> Mapping[str, tuple[Counterpart, ...]]:
        """Return the counterparts, those that `divergence` names before the others."""
        found = self.counterparts(sentence)
        known = (d.members for d in self.divergences_of(sentence) if d.id == divergence)
        named = frozenset(next(known, ()))
        if not named:
            return found
        return {
            a: tuple(sorted(c, key=lambda c: c.sentence not in named)) for a, c in found.items()
        }

    def nearest(self, sentence: str, article: str) -> tuple[tuple[str, float], ...]:
        """Return (sentence, confidence) of the best candidates in `article`, best first."""
        found = self.candidates(sentence, article)
        return found.ranked if found is not None else ()

    def divergences_of(self, sentence: str) -> tuple[Divergence, ...]:
        """Return the divergences that name `sentence`, gravest first."""
        return self.by_sentence.get(sentence, ())

    def reach(self, sentence: str) -> int:
        """Return how many sources report the statement, its own included."""
        return 1 + len(self.counterparts(sentence))

    def voices(self, sentence: str) -> int:
        """Return how many of these sources are independent: those that share one text are one."""
        return _voices(sentence, self.counterparts(sentence), self.voice_of)


def article_of(sentence: str) -> str:
    """Return the id of the article a sentence id belongs to."""
    return sentence.rpartition(":")[0]


def number_of(sentence: str) -> int:
    """Return the number readers see: sentences count from 1."""
    return int(sentence.rpartition(":")[2]) + 1


def same_texts(one: ComparisonIndex, other: ComparisonIndex) -> bool:
    """Tell whether two comparisons are of the very same texts, in the same order."""
    a, b = ([(a.id, a.text, a.sentences) for a in i.comparison.articles] for i in (one, other))
    return a == b


def place_words(sentence: str) -> str:
    """Return how a reader names a sentence: "A 5"."""
    return f"{article_of(sentence)} {number_of(sentence)}"


def gravest_first(divergences: Iterable[Divergence]) -> list[Divergence]:
    """Return the divergences by level, strong first, otherwise in the order given."""
    return sorted(divergences, key=lambda d: d.level.rank)


def without_comparison(articles: Iterable[Article]) -> Comparison:
    """Return a comparison that only shows its articles, for the time until the real one is ready.

    An article whose sentences are not found yet shows its blocks, or its lines, in their place.
    """
    shown = tuple(_readable(article) for article in articles)
    return Comparison(shown, Settings(), NO_MODEL, (), (), (), (), (), (), ())


def index_comparison(comparison: Comparison) -> ComparisonIndex:
    """Return the lookups of a comparison."""
    sentences = {s.id: (a, s) for a in comparison.articles for s in a.sentences}
    ordered = tuple(gravest_first(comparison.divergences))
    marks, links = _marks(comparison, ordered), _links(comparison)
    decided = decided_in(comparison)
    voice_of = {article: voice[0] for voice in comparison.voices for article in voice}
    return ComparisonIndex(
        comparison,
        sentences,
        marks,
        _grouped(sorted((article_of(id), number_of(id) - 1) for id in marks)),
        links,
        candidates_by_place(comparison.candidates),
        ordered,
        _grouped((member, d) for d in ordered for member in d.members),
        _grouped((f.sentence, f) for f in comparison.figures),
        _grouped((s, a) for a in comparison.attributions for s in a.sentences),
        {entity.id: entity.name for entity in comparison.entities},
        voice_of,
        _lone(comparison, links, voice_of),
        doubts_by_sentence(comparison.articles),
        decided,
        _statements(sentences, decided, marks, links),
        SearchText((id, article.words_of(s)) for id, (article, s) in sentences.items()),
    )


def _statements(
    sentences: Mapping[str, tuple[Article, Sentence]],
    decided: Decided,
    marks: Mapping[str, tuple[Mark, ...]],
    links: Mapping[str, Mapping[str, tuple[Counterpart, ...]]],
) -> tuple[StatementRow, ...]:
    home = {id: article.id for id, (article, _) in sentences.items()}
    stating = [id for id, (_, sentence) in sentences.items() if sentence.kind not in QUIET_KINDS]
    kinds = {id: [(mark.kind, mark.level) for mark in found] for id, found in marks.items()}
    return statement_rows(stating, home, decided, kinds, links)


def _lone(
    comparison: Comparison,
    links: Mapping[str, Mapping[str, tuple[Counterpart, ...]]],
    voice_of: Mapping[str, str],
) -> tuple[str, ...]:
    return tuple(
        sentence.id
        for article in comparison.articles
        for sentence in article.sentences
        if sentence.kind not in QUIET_KINDS
        and _voices(sentence.id, links.get(sentence.id, ()), voice_of) < 2
    )


def _voices(sentence: str, others: Iterable[str], voice_of: Mapping[str, str]) -> int:
    heard = (article_of(sentence), *others)
    return len({voice_of.get(article, article) for article in heard})


def _readable(article: Article) -> Article:
    if article.sentences or not article.text.strip():
        return article
    blocks = article.blocks or tuple(_lines(article.text))
    shown = [b for b in blocks if article.text[b.start : b.end].strip()]
    return replace(
        article,
        sentences=tuple(
            Sentence(f"{article.id}:{i}", b.start, b.end, b.kind, i) for i, b in enumerate(shown)
        ),
    )


def _lines(text: str) -> Iterable[Block]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield Block(start, start + len(line.rstrip()))
        start += len(line)


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}


def _marks(
    comparison: Comparison, divergences: Iterable[Divergence]
) -> dict[str, tuple[Mark, ...]]:
    articles = {article.id: article for article in comparison.articles}
    starts = {a.id: [s.start for s in a.sentences] for a in comparison.articles}
    found: dict[str, list[Mark]] = defaultdict(list)
    for divergence in divergences:
        for span in _joined(divergence.spans, articles):
            article = articles[span.article]
            first = max(0, bisect_right(starts[span.article], span.start) - 1)
            for sentence in article.sentences[first:]:
                if sentence.start >= span.end:
                    break
                start, end = max(span.start, sentence.start), min(span.end, sentence.end)
                if start < end:
                    found[sentence.id].append(
                        Mark(
                            start - sentence.start,
                            end - sentence.start,
                            divergence.kind,
                            divergence.level,
                            divergence.id,
                        )
                    )
    return {key: tuple(marks) for key, marks in found.items()}


def _joined(spans: Iterable[PlacedSpan], articles: Mapping[str, Article]) -> Iterable[PlacedSpan]:
    """Yield the spans, those that only blanks part as one."""
    last: PlacedSpan | None = None
    for span in sorted(spans):
        if last is not None and last.article == span.article:
            between = articles[span.article].text[last.end : span.start]
            if span.start <= last.end or not between.strip():
                last = PlacedSpan(last.article, last.start, max(last.end, span.end))
                continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _links(comparison: Comparison) -> dict[str, dict[str, tuple[Counterpart, ...]]]:
    found: dict[str, dict[str, Counterpart]] = defaultdict(dict)
    for group in comparison.groups:
        for a in group.members:
            for b in group.members:
                if article_of(a) != article_of(b):
                    found[a][b] = Counterpart(b, group.confidence, linked=False)
    for link in comparison.links:
        found[link.a][link.b] = Counterpart(link.b, link.confidence, status=link.status)
        found[link.b][link.a] = Counterpart(link.a, link.confidence, status=link.status)
    return {sentence: _by_article(others.values()) for sentence, others in found.items()}


def _by_article(others: Iterable[Counterpart]) -> dict[str, tuple[Counterpart, ...]]:
    ranked = sorted(others, key=lambda c: (-c.confidence, number_of(c.sentence)))
    return _grouped((article_of(c.sentence), c) for c in ranked)
