"""The nearest counterparts of all sentences in a project file: one short text a sentence.

The first item tells the shape. Each further one is a row of the table, in Base64: for each article
its probability of no counterpart, then for each article the numbers of the best sentences (-1 where
there are fewer), then their probabilities; all whole numbers of 16 bits with a sign, low byte
first. Half a million cells so take a tenth of the time that numbers written out would.
"""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence

from kursk_compare.alignment.candidate_table import NOBODY, STEPS, CandidateTable
from kursk_compare.alignment.model import Candidates
from kursk_compare.project.plain_data import read_as

_LARGEST = (1 << 15) - 1


def candidate_items(candidates: Sequence[Candidates]) -> Iterator[object]:
    """Yield what the file holds for the candidates."""
    if not isinstance(candidates, CandidateTable) or max(candidates.sizes, default=0) > _LARGEST:
        yield from candidates
        return
    table, count = candidates, len(candidates.articles)
    wide = count * table.width
    yield {"articles": list(table.articles), "sizes": list(table.sizes), "width": table.width}
    for sentence in range(sum(table.sizes)):
        row = array("h", table.none[sentence * count : (sentence + 1) * count].tolist())
        row.extend(array("h", table.others[sentence * wide : (sentence + 1) * wide].tolist()))
        row.extend(array("h", table.chances[sentence * wide : (sentence + 1) * wide].tolist()))
        yield b64encode(_low_byte_first(row).tobytes()).decode("ascii")


def candidates_from_items(items: object) -> Sequence[Candidates]:
    """Return the candidates of a file; raises ValueError, TypeError, KeyError or OverflowError."""
    if not isinstance(items, list):
        raise TypeError("no candidates")
    if not items or not isinstance(items[0], dict) or "width" not in items[0]:
        return read_as(tuple[Candidates, ...], items)
    head = items[0]
    articles = read_as(tuple[str, ...], head["articles"])
    sizes = read_as(tuple[int, ...], head["sizes"])
    width = read_as(int, head["width"])
    if len(items) - 1 != sum(sizes) or not 0 <= width <= _LARGEST or len(sizes) != len(articles):
        raise ValueError("a table of another size")
    table = CandidateTable(articles, sizes, width, array("i"), array("H"), array("H"))
    for item in items[1:]:
        _add_row(table, item)
    _check(table)
    return table


def _add_row(table: CandidateTable, item: object) -> None:
    if not isinstance(item, str):
        raise TypeError("no row")
    row = array("h")
    row.frombytes(b64decode(item, validate=True))
    count = len(table.articles)
    wide = count * table.width
    if len(row) != count + 2 * wide:
        raise ValueError("a row of another length")
    numbers = _low_byte_first(row).tolist()
    table.none.extend(numbers[:count])
    table.others.extend(numbers[count : count + wide])
    table.chances.extend(numbers[count + wide :])


def _low_byte_first(row: array[int]) -> array[int]:
    if sys.byteorder == "big":
        row.byteswap()
    return row


def _check(table: CandidateTable) -> None:
    if min(table.sizes, default=0) < 0:
        raise ValueError("fewer sentences than none")
    for part in (table.none, table.chances):
        if part and max(part) > STEPS:
            raise ValueError("no probability")
    wide = len(table.articles) * table.width
    for column in range(wide):
        found = table.others[column::wide]
        if found and not NOBODY <= min(found) <= max(found) < table.sizes[column // table.width]:
            raise ValueError("no such sentence")
