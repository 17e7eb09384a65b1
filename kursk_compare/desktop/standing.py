"""What is being compared at the moment, and the steps between two such states, to undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QUndoCommand

from kursk_compare.article import Article, source_letter
from kursk_compare.engine import Decisions
from kursk_compare.engine.decisions import NO_DECISIONS
from kursk_compare.sentences import relabel


@dataclass(frozen=True, slots=True)
class Standing:
    """The open articles as their files have them, and what the user decided about them."""

    articles: tuple[Article, ...] = ()
    paths: tuple[str, ...] = ()
    decisions: Decisions = NO_DECISIONS

    def decided(self) -> tuple[Article, ...]:
        """Return the articles with the outlets and dates that are decided."""
        return self.decisions.applied_to(self.articles)

    def without(self, article: str) -> Standing:
        """Return this without one article; the others get the letters A, B, ... in order."""
        return self._with(a for a in self.articles if a.id != article)

    def moved(self, article: str, by: int) -> Standing:
        """Return this with one article further down, or up; letters go by the order."""
        order = list(self.articles)
        at = next(place for place, a in enumerate(order) if a.id == article)
        order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
        return self._with(order)

    def _with(self, articles: Iterable[Article]) -> Standing:
        named = tuple(relabel(a, source_letter(place)) for place, a in enumerate(articles))
        paths = tuple(a.path for a in named if a.path)
        return replace(self, articles=named, paths=paths or self.paths)


class DecisionStep(QUndoCommand):
    """One decision: what stood before it, and what stands after it."""

    def __init__(
        self, words: str, before: Standing, after: Standing, take: Callable[[Standing], None]
    ) -> None:
        super().__init__(words)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        """Decide."""
        self._take(self._after)

    def undo(self) -> None:
        """Take the decision back."""
        self._take(self._before)
