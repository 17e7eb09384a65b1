"""The user's corrections as plain JSON and back; they hold no article text but what he typed."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.corrections import (
    Corrections,
    Pair,
    Place,
    Remark,
    Silence,
    Verdict,
    pair_of,
)

Json = dict[str, object]


def corrections_to_json(corrections: Corrections) -> Json:
    """Return the corrections as JSON; a place is [checksum, start, end]."""
    return {
        "linked": [[_place(a), _place(b)] for a, b in corrections.linked],
        "confirmed": [[_place(a), _place(b)] for a, b in corrections.confirmed],
        "apart": [[_place(a), _place(b)] for a, b in corrections.apart],
        "silent": [[_place(one.place), one.source] for one in corrections.silent],
        "remarks": [
            {
                "about": [_place(place) for place in remark.about],
                "note": remark.note,
                "tags": list(remark.tags),
                "verdict": remark.verdict.value if remark.verdict else None,
            }
            for remark in corrections.remarks
        ],
    }


def corrections_from_json(kept: object) -> Corrections:
    """Return the corrections that JSON tells of; raises TypeError, ValueError or KeyError."""
    if not isinstance(kept, dict):
        raise TypeError("no table of corrections")
    return Corrections(
        tuple(map(_read_pair, _list(kept["linked"]))),
        tuple(map(_read_pair, _list(kept["confirmed"]))),
        tuple(map(_read_pair, _list(kept["apart"]))),
        tuple(map(_read_silence, _list(kept["silent"]))),
        tuple(map(_read_remark, _list(kept["remarks"]))),
    )


def _place(place: Place) -> list[object]:
    return [place.source, place.start, place.end]


def _read_place(kept: object) -> Place:
    source, start, end = _list(kept)
    # A bool is an int to Python, and no offset.
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise ValueError("not a place in a text")
    return Place(as_words(source), start, end)


def _read_pair(kept: object) -> Pair:
    one, other = map(_read_place, _list(kept))
    return pair_of(one, other)


def _read_silence(kept: object) -> Silence:
    place, source = _list(kept)
    return Silence(_read_place(place), as_words(source))


def _read_remark(kept: object) -> Remark:
    if not isinstance(kept, dict):
        raise TypeError("not a remark")
    verdict = kept["verdict"]
    return Remark(
        tuple(map(_read_place, _list(kept["about"]))),
        as_words(kept["note"]),
        tuple(map(as_words, _list(kept["tags"]))),
        None if verdict is None else Verdict(verdict),
    )


def _list(kept: object) -> Sequence[object]:
    if not isinstance(kept, list):
        raise TypeError("not a list")
    return kept


def as_words(value: object) -> str:
    """Return a JSON value that must be a string; raises TypeError for any other."""
    if not isinstance(value, str):
        raise TypeError("not words")
    return value
