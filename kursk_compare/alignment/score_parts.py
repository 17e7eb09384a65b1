"""What the scores of links are made of, in little memory. Knows nothing of numpy."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

STEPS = 1_000
"""Parts are held as whole numbers of 1/STEPS."""


@dataclass(frozen=True, slots=True, eq=False)
class ScoreParts(Mapping[str, float]):
    """The named parts of one score: row `row` of a `table` that many scores share.

    Each row holds one whole number of 1/STEPS for each of `names`.
    """

    names: tuple[str, ...]
    table: array[int]
    row: int

    def __getitem__(self, name: str, /) -> float:
        if name not in self.names:
            raise KeyError(name)
        return self.table[self.row * len(self.names) + self.names.index(name)] / STEPS

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)
