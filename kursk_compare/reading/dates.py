"""The day an article appeared, from its metadata or from a line of its own that says so.

Only unambiguous dates count: a month in words or an ISO date, with the year. "03/04/2024" is read
nowhere, and a date inside a sentence never is the day of publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from kursk_compare.resources import read_rows

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+)\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([A-Za-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_TIME = re.compile(r"T?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?")
_ORDINAL = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b")
_WORD = re.compile(r"[^\W\d_][\w.]*")
_FIRST_YEAR = 1700


def read_date(words: str | None) -> date | None:
    """Return the only date written in `words`, or None where there is none or more than one."""
    found = set(_dates(words or ""))
    return found.pop() if len(found) == 1 else None


def is_date_line(line: str) -> bool:
    """Say whether a line holds a date and nothing but words of time and publication."""
    return read_date(line) is not None and not _other_words(line)


def published_in(lines: Iterable[str]) -> date | None:
    """Return the day of publication that bylines and date lines state, or None.

    A line that calls its date an update counts only where no other line has a date, and lines
    that contradict each other count not at all.
    """
    dated = [(line, day) for line in lines if (day := read_date(line)) is not None]
    stated = {day for line, day in dated if _says_published(line)}
    plain = {day for line, day in dated if not _says_updated(line)}
    found = stated or plain or {day for _, day in dated}
    return found.pop() if len(found) == 1 else None


def _dates(words: str) -> list[date]:
    found = [_day(int(y), int(m), int(d)) for y, m, d in _ISO.findall(words)]
    found += [_day(int(y), _month(m), int(d)) for d, m, y in _DAY_FIRST.findall(words)]
    found += [_day(int(y), _month(m), int(d)) for m, d, y in _MONTH_FIRST.findall(words)]
    return [day for day in found if day is not None]


def _day(year: int, month: int | None, day: int) -> date | None:
    if month is None or year < _FIRST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int | None:
    return _months().get(name.casefold())


@cache
def _months() -> dict[str, int]:
    return {name: int(month) for name, month in read_rows("reading/months.tsv")}


@cache
def _date_words() -> dict[str, str]:
    return dict(read_rows("reading/date_words.tsv"))


def _words(line: str) -> list[str]:
    line = _ORDINAL.sub(" ", _TIME.sub(" ", _ISO.sub(" ", line)))
    return [word.casefold().rstrip(".") for word in _WORD.findall(line)]


def _other_words(line: str) -> list[str]:
    return [word for word in _words(line) if word not in _date_words() and word not in _months()]


def _says_published(line: str) -> bool:
    return any(_date_words().get(word) == "yes" for word in _words(line))


def _says_updated(line: str) -> bool:
    return any(word in ("updated", "modified") for word in _words(line))
