"""What a report may be asked for, and what is told about a report that was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Paper(StrEnum):
    """The size of a page."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the user may choose for a report; every default needs no visit.

    `title` and `question` stand on the title page, with `author` ("compared by") and `date` when
    given; without a date the report carries none, so that the same comparison gives the same
    bytes. `divergences` and `groups`, when given, hold the ids of the divergences and statements to
    report; the report says that it is a selection, and `scope` says of what ("figures only").
    `agreements` adds the list of statements without a notable divergence, `full_texts` the articles
    whole.
    """

    title: str | None = None
    question: str | None = None
    author: str | None = None
    date: date | None = None
    paper: Paper = Paper.A4
    landscape: bool = False
    divergences: frozenset[str] | None = None
    agreements: bool = True
    groups: frozenset[str] | None = None
    full_texts: bool = True
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Replaced:
    """A character that no font at hand could show, and how often it was replaced by its name."""

    character: str
    name: str
    times: int


@dataclass(frozen=True, slots=True)
class ReportNotes:
    """What is worth knowing about a report that was made.

    `standards` are the PDF standards it follows ("ua-1" is PDF/UA-1); `replaced` is empty when
    every character could be shown.
    """

    pages: int
    standards: tuple[str, ...]
    replaced: tuple[Replaced, ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """Return the notes as plain sentences for the user; () when all is well."""
        notes = []
        if self.replaced:
            times = sum(each.times for each in self.replaced)
            named = ", ".join(f"[{each.name}]" for each in self.replaced[:5])
            more = f" and {len(self.replaced) - 5} more" if len(self.replaced) > 5 else ""
            notes.append(
                f"No font on this computer shows {named}{more}; the report names such characters "
                f"in square brackets ({times} in all)."
            )
        if "ua-1" not in self.standards:
            notes.append("The report could not be made accessible (PDF/UA-1) this time.")
        return tuple(notes)
