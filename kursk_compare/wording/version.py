"""One source's version of a statement, cut into words once for all comparisons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.article import Span, Statement
from kursk_compare.wording.words import Word, content_words, words_of


@dataclass(frozen=True, slots=True)
class Version:
    """A statement with its words; `free` are content words no other stage explains.

    All spans count in the article's text.
    """

    statement: Statement
    words: tuple[Word, ...]
    content: tuple[Word, ...]
    free: tuple[Word, ...]

    @property
    def article_id(self) -> str:
        """The id of the article the version stands in."""
        return self.statement.article.id


def as_version(statement: Statement, settled: Sequence[Span]) -> Version:
    """Cut a statement into words; `settled` are spans that other stages explain."""
    words = words_of(statement.text, statement.sentence.start)
    content = content_words(words)
    free = [w for w in content if not any(w.span.overlaps(span) for span in settled)]
    return Version(statement, tuple(words), tuple(content), tuple(free))


def reading_order(version: Version) -> tuple[int, str, int]:
    """Order versions by article (A, B … Z, AA), then by place."""
    return len(version.article_id), version.article_id, version.statement.sentence.start
