"""The candidates of all sentences in little memory: each row is made when it is asked for.

Fifty articles of 200 sentences have half a million rows. Knows nothing of numpy, so that the
window needs none.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from kursk_compare.alignment.model import Candidates

STEPS = 10_000
"""Probabilities are held as whole numbers of 1/STEPS."""

NOBODY = -1


@dataclass(frozen=True, slots=True)
class CandidateTable(Sequence[Candidates]):
    """One row for each sentence and other article, by sentence, then article.

    `articles` are the ids in order, `sizes` their numbers of sentences. For each sentence and
    article, its own included, `none` holds the probability of no counterpart, `others` and
    `chances` hold `width` numbers: sentences of the other article, best first (NOBODY where there
    are fewer), and their probabilities. `none` and `chances` count in 1/STEPS.
    """

    articles: tuple[str, ...]
    sizes: tuple[int, ...]
    width: int
    others: array[int]
    chances: array[int]
    none: array[int]

    def of(self, sentence: str, article: str) -> Candidates | None:
        """Return the candidates of a sentence in an article; None for one that is not here."""
        own, _, number = sentence.rpartition(":")
        if own == article or own not in self.articles or article not in self.articles:
            return None
        at = self.articles.index(own)
        if not number.isdecimal() or int(number) >= self.sizes[at]:
            return None
        return self._row(at, sum(self.sizes[:at]), int(number), self.articles.index(article))

    def __len__(self) -> int:
        return sum(self.sizes) * (len(self.articles) - 1)

    def __iter__(self) -> Iterator[Candidates]:
        first = 0
        for own, size in enumerate(self.sizes):
            for number in range(size):
                for article in range(len(self.articles)):
                    if article != own:
                        yield self._row(own, first, number, article)
            first += size

    @overload
    def __getitem__(self, at: int, /) -> Candidates: ...

    @overload
    def __getitem__(self, at: slice, /) -> tuple[Candidates, ...]: ...

    def __getitem__(self, at: int | slice, /) -> Candidates | tuple[Candidates, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        sentence, article = divmod(at % len(self), len(self.articles) - 1)
        own, first = 0, 0
        while sentence >= first + self.sizes[own]:
            first += self.sizes[own]
            own += 1
        return self._row(own, first, sentence - first, article + (article >= own))

    def _row(self, own: int, first: int, number: int, article: int) -> Candidates:
        cell = (first + number) * len(self.articles) + article
        name, begin = self.articles[article], cell * self.width
        ranked = []
        for at in range(begin, begin + self.width):
            if self.others[at] == NOBODY:
                break
            ranked.append((f"{name}:{self.others[at]}", self.chances[at] / STEPS))
        sentence = f"{self.articles[own]}:{number}"
        return Candidates(sentence, name, tuple(ranked), self.none[cell] / STEPS)


def candidates_by_place(
    candidates: Sequence[Candidates],
) -> Callable[[str, str], Candidates | None]:
    """Return what finds the candidates of a sentence (its id) in another article (its id)."""
    if isinstance(candidates, CandidateTable):
        return candidates.of
    found = {(one.sentence, one.article): one for one in candidates}
    return lambda sentence, article: found.get((sentence, article))
