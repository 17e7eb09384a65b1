"""The table of sources and the full texts."""

from __future__ import annotations

import itertools
import re

from kursk_compare.article import Article, TextKind
from kursk_compare.report.lookup import Lookup
from kursk_compare.report.marks import reads_right_to_left, shown
from kursk_compare.report.model import FullText, Line, Source, Words

_WORD = re.compile(r"\w+(?:[’'\-.,]\w+)*")


def sources_of(lookup: Lookup) -> tuple[Source, ...]:
    """Return a row per article, in the order of the files."""
    articles = lookup.comparison.articles
    number = {voice: at for at, voice in enumerate(dict.fromkeys(lookup.voice.values()), 1)}
    return tuple(_source(lookup, article, number) for article in articles)


def full_texts_of(lookup: Lookup) -> tuple[FullText, ...]:
    """Return every article sentence by sentence, with its marks."""
    return tuple(_full_text(lookup, article) for article in lookup.comparison.articles)


def sentences_of(lookup: Lookup) -> dict[str, Words]:
    """Return the words of every sentence, with their marks, by its anchor."""
    return {lookup.place(id).anchor: lookup.words(id) for id in lookup.sentences}


def headline_of(article: Article) -> str:
    """Return the title, else the first headline in the text, else ""."""
    if article.title:
        return shown(article.title).strip()
    headlines = (s for s in article.sentences if s.kind is TextKind.HEADLINE)
    return next((shown(article.words_of(s)).strip() for s in headlines), "")


def file_name(path: str | None) -> str:
    """Return the name without its folders, whose names tell of the user and nobody else."""
    return re.split(r"[\\/]", path)[-1] if path else ""


def _source(lookup: Lookup, article: Article, voices: dict[str, int]) -> Source:
    voice = lookup.voice[article.id]
    same = [id for id, other in lookup.voice.items() if other == voice and id != article.id]
    return Source(
        siglum=article.id,
        name=article.outlet or file_name(article.path) or f"Source {article.id}",
        headline=headline_of(article),
        author=article.author or "",
        published=article.published.isoformat() if article.published else "",
        words=len(_WORD.findall(article.text)),
        sentences=len(article.sentences),
        file=file_name(article.path),
        sha256=article.sha256 or "",
        same_text=_same_text(lookup, article.id),
        notices=article.notices,
        language=article.language,
        voice=voices[voice],
        same_voice=tuple(lookup.index[id] for id in same),
        rtl=reads_right_to_left(headline_of(article)),
        retrieved=article.retrieved.isoformat() if article.retrieved else "",
    )


def _same_text(lookup: Lookup, article_id: str) -> tuple[str, ...]:
    pairs = lookup.comparison.near_duplicates
    return tuple(
        f"{pair.share:.0%} same text as {pair.b if pair.a == article_id else pair.a}"
        for pair in pairs
        if article_id in (pair.a, pair.b)
    )


def _full_text(lookup: Lookup, article: Article) -> FullText:
    paragraphs = itertools.groupby(article.sentences, key=lambda sentence: sentence.paragraph)
    return FullText(
        lookup.index[article.id],
        tuple(tuple(_line(lookup, s.id, s.kind) for s in group) for _, group in paragraphs),
    )


def _line(lookup: Lookup, sentence_id: str, kind: TextKind) -> Line:
    return Line(
        lookup.place(sentence_id),
        kind.value,
        lookup.shown_groups_of(sentence_id),
        lookup.divergences_of.get(sentence_id, ()),
    )
