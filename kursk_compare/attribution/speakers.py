"""Who is heard in which article: how often quoted, how often paraphrased, in which sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kursk_compare.article import Article, Sentence, index_of
from kursk_compare.attribution.entities import Place
from kursk_compare.attribution.model import Attribution, Form


@dataclass(frozen=True, slots=True)
class SpeakerCell:
    """One speaker in one article; all zero where the article does not let the speaker be heard."""

    article: str
    quoted: int = 0
    paraphrased: int = 0
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """One speaker over all articles, one cell an article in their order."""

    entity: str
    cells: tuple[SpeakerCell, ...]


def speakers(
    articles: Sequence[tuple[Article, Sequence[Attribution]]], entity_of: Mapping[Place, str]
) -> tuple[Speaker, ...]:
    """Return the table of speakers by articles, sorted by entity number."""
    heard: dict[str, dict[str, list[tuple[Attribution, tuple[str, ...]]]]] = {}
    for article, attributions in articles:
        for index, attribution in enumerate(attributions):
            entity = entity_of.get((article.id, index))
            if entity is not None:
                where = sentences_of(article, attribution)
                places = heard.setdefault(entity, {}).setdefault(article.id, [])
                places.append((attribution, where))
    order = sorted(heard, key=lambda entity: int(entity[1:]))
    ids = [article.id for article, _ in articles]
    return tuple(
        Speaker(entity, tuple(_cell(id, heard[entity].get(id, [])) for id in ids))
        for entity in order
    )


def _cell(article: str, heard: list[tuple[Attribution, tuple[str, ...]]]) -> SpeakerCell:
    quoted = sum(a.form in {Form.DIRECT, Form.MIXED} for a, _ in heard)
    where = {sentence for _, sentences in heard for sentence in sentences}
    ordered = tuple(sorted(where, key=index_of))
    return SpeakerCell(article, quoted, len(heard) - quoted, ordered)


def sentences_of(article: Article, attribution: Attribution) -> tuple[str, ...]:
    """Return the ids of the sentences an attribution covers: source, cue and content."""
    spans = [*attribution.content]
    starts = [(s.start, s.end) for s in spans]
    starts += [(m.start, m.end) for m in (attribution.source, attribution.cue) if m is not None]
    return tuple(sentence.id for sentence in article.sentences if _touches(sentence, starts))


def _touches(sentence: Sentence, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in spans)
