"""The nearest counterparts of all sentences in a project file: one short row of numbers a sentence.

The first item tells the shape. In a row each article has its probability of no counterpart, then
the numbers of the best sentences (-1 where there are fewer), then their probabilities, all as the
table holds them.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from kursk_compare.alignment.candidate_table import NOBODY, STEPS, CandidateTable
from kursk_compare.alignment.model import Candidates
from kursk_compare.project.plain_data import read_as

_LARGEST = 1 << 15


def candidate_items(candidates: Sequence[Candidates]) -> Iterator[object]:
    """Yield what the file holds for the candidates."""
    if not isinstance(candidates, CandidateTable):
        yield from candidates
        return
    table, width, count = candidates, candidates.width, len(candidates.articles)
    yield {"articles": list(table.articles), "sizes": list(table.sizes), "width": width}
    for sentence in range(sum(table.sizes)):
        row: list[int] = []
        for cell in range(sentence * count, (sentence + 1) * count):
            row.append(table.none[cell])
            row.extend(table.others[cell * width : (cell + 1) * width])
            row.extend(table.chances[cell * width : (cell + 1) * width])
        yield row


def candidates_from_items(items: object) -> Sequence[Candidates]:
    """Return the candidates of a file; raises ValueError or TypeError."""
    if not isinstance(items, list):
        raise TypeError("no candidates")
    if not items or not isinstance(items[0], dict) or "width" not in items[0]:
        return read_as(tuple[Candidates, ...], items)
    head = items[0]
    articles = read_as(tuple[str, ...], head["articles"])
    sizes = read_as(tuple[int, ...], head["sizes"])
    width = read_as(int, head["width"])
    if len(items) - 1 != sum(sizes) or not 0 <= width < _LARGEST or len(sizes) != len(articles):
        raise ValueError("a table of another size")
    others, chances, none = array("i"), array("H"), array("H")
    step = 1 + 2 * width
    for row in items[1:]:
        if not isinstance(row, list) or len(row) != step * len(articles):
            raise ValueError("a row of another length")
        for begin in range(0, len(row), step):  # arrays refuse all but whole numbers that fit
            none.append(row[begin])
            others.extend(row[begin + 1 : begin + 1 + width])
            chances.extend(row[begin + 1 + width : begin + step])
    table = CandidateTable(articles, sizes, width, others, chances, none)
    _check(table)
    return table


def _check(table: CandidateTable) -> None:
    if min(table.sizes, default=0) < 0:
        raise ValueError("fewer sentences than none")
    for part in (table.none, table.chances):
        if part and not 0 <= min(part) <= max(part) <= STEPS:
            raise ValueError("no probability")
    count, width = len(table.articles), table.width
    for article, size in enumerate(table.sizes):
        for sentence in range(sum(table.sizes)):
            at = (sentence * count + article) * width
            cell = table.others[at : at + width]
            if cell and not NOBODY <= min(cell) <= max(cell) < size:
                raise ValueError("no such sentence")
