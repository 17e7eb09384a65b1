"""A figure where it is stated: its statement, its article and the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kursk_compare.article import Statement
from kursk_compare.figures.context import Context
from kursk_compare.figures.model import Figure
from kursk_compare.finding import PlacedSpan


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure in one of the statements of a claim; `number` is the statement's."""

    number: int
    statement: Statement
    figure: Figure
    context: Context
    leading: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[int, int]:
        """A key that orders figures by statement and place."""
        return self.number, self.figure.start

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.statement.article.id

    @property
    def published(self) -> date | None:
        """The day the article was published."""
        return self.statement.article.published

    @property
    def span(self) -> PlacedSpan:
        """The words to mark."""
        return PlacedSpan(self.article, self.figure.start, self.figure.end)
