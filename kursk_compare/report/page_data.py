"""A report as the data that the template of the PDF prints.

What is slow to work out while pages are laid out is worked out here: names of places, rows of the
matrix, lists of ids.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kursk_compare.report.model import (
    Entry,
    Line,
    MatrixCell,
    Piece,
    Place,
    Report,
    Source,
    SpeakerCell,
    Words,
    names_language,
)

# Numbers at the right edge of a text stay on one line up to so many letters.
_MOST_TIED = 60

# The language the report is written in.
_OWN = "en"

Json = Any
Change = Callable[[str], str]

# In longer lists the letters of the sources have to do; the places stand with the sentences.
_MOST_PLACES = 6
# In a register of more places than these, the words stand with the statements alone.
_MOST_PLACES_IN_ALL = 2000
# The end of marked words that stays on one line with their letters.
_LAST_WORD = re.compile(r"(?<!\S)\S{1,24}\Z|(?<=[\u2e80-\u9fff\uac00-\ud7af])[^\W\d]\Z")


def page_data(report: Report, change: Change) -> Json:
    """Return `report` as JSON with every text changed by `change`, as the template wants it."""
    sigla = [source.siglum for source in report.sources]
    convert = _Converter(sigla, change)
    data = convert(report)
    places = sum(len(entry.places) for entry in report.entries)
    data["words_in_register"] = places <= _MOST_PLACES_IN_ALL
    if data["words_in_register"]:
        data["entries"] = [_with_readings(entry, convert) for entry in report.entries]
    return data


class _Converter:
    """Turns the report's dataclasses into JSON; a place comes with its name and anchor."""

    def __init__(self, sigla: Sequence[str], change: Change) -> None:
        self._sigla = sigla
        self._change = change
        self._places: dict[tuple[int, int], Json] = {}
        self._of_kind: dict[type, Callable[[Any], Json]] = {
            Entry: self._entry,
            Line: self._line,
            MatrixCell: self._matrix_cell,
            Piece: self._piece,
            Place: self._place,
            Source: self._said,
            SpeakerCell: self._speaker_cell,
            Words: self._said,
        }

    def __call__(self, data: Any) -> Json:
        if isinstance(data, str):
            return self._change(data)
        if data is None or isinstance(data, int | float):
            return data
        if isinstance(data, list | tuple):
            return [self(each) for each in data]
        if isinstance(data, dict):
            return {key: self(value) for key, value in data.items()}
        return self._of_kind.get(type(data), self._fields)(data)

    def _fields(self, data: Any) -> Json:
        return {name: self(getattr(data, name)) for name in data.__dataclass_fields__}

    def _said(self, said: Words | Source) -> Json:
        return {**self._fields(said), "language": _foreign_language(said)}

    def _speaker_cell(self, cell: SpeakerCell) -> Json:
        counted = {"quoted": cell.quoted, "reported": cell.reported}
        return {"source": cell.source, **counted, "numbers": _numbers(cell.places)}

    def _matrix_cell(self, cell: MatrixCell) -> Json:
        return [_numbers(cell.places), " ".join(cell.kinds)]

    def _entry(self, entry: Entry) -> Json:
        return {
            "id": entry.id,
            "kind": entry.kind,
            "level": entry.level,
            "explanation": self._change(entry.explanation),
            "statement": entry.statement,
        }

    def _piece(self, piece: Piece) -> Json:
        if not piece.marks:
            return self._change(piece.text)
        tail = _LAST_WORD.search(piece.text) if piece.ends else None
        start = tail.start() if tail else len(piece.text)
        return {
            "text": self._change(piece.text[:start]),
            "tail": self._change(piece.text[start:]),
            "marks": [{"kind": mark.kind, "level": mark.level} for mark in piece.marks],
            "ends": piece.ends,
        }

    def _line(self, line: Line) -> Json:
        at = line.place
        margin = f"{at.number}\u2002¶{at.paragraph}\u00a0s{at.turn}"
        ids = (*line.statements, *line.divergences)
        tie = "\u00a0" if sum(map(len, ids)) + len(ids) <= _MOST_TIED else " "
        return {
            "place": self._place(at),
            "kind": line.kind,
            "margin": margin,
            "length": len(margin),
            "statements": list(line.statements),
            "divergences": tie.join(line.divergences),
            "tie": tie,
        }

    def _place(self, at: Place) -> Json:
        # The same place is always the same object, which takes less memory.
        key = (at.source, at.number)
        if key not in self._places:
            words = f"[{self._sigla[at.source]}\u00a0¶{at.paragraph}\u00a0s{at.turn}]"
            self._places[key] = {
                "source": at.source,
                "number": at.number,
                "anchor": at.anchor,
                "words": words,
                "length": len(words),
            }
        return self._places[key]


def _numbers(places: Iterable[Place]) -> str:
    return ", ".join(str(at.number) for at in places)


def _foreign_language(said: Words | Source) -> str:
    """Return the language to set it in; "" for the report's own, read from left to right."""
    known = said.language if names_language(said.language) else _OWN
    return "" if known == _OWN and not said.rtl else known


def _with_readings(entry: Entry, convert: _Converter) -> Json:
    named = len(entry.places) <= _MOST_PLACES
    return {**convert(entry), "readings": convert(entry.readings), "places_named": named}
