"""What a batch works on and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.report.forms import Form
from kursk_compare.settings import Settings

KINDS = tuple(DivergenceKind)
LEVELS = tuple(Level)

# What each form of a report is called in the folder of its event.
FILES = {
    **{form: f"report{form.suffix}" for form in Form},
    Form.XLSX: "tables.xlsx",
    Form.CSV: "tables",
    Form.JSON: "comparison.json",
}


@dataclass(frozen=True, slots=True)
class Event:
    """A folder whose articles report one event; `key` changes with all that changes the reports."""

    name: str
    files: tuple[str, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One event to compare, and where the reports go; they are made in `staging` first."""

    event: str
    files: tuple[str, ...]
    settings: Settings
    forms: tuple[Form, ...]
    folder: Path
    staging: Path


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found in one event.

    `counts` has a row per kind (in the order of KINDS) with the number of divergences at each level
    (LEVELS); `files` are the paths of the reports below the event's folder, sorted; `unreadable`
    and `warnings` are plain sentences.
    """

    sources: int
    statements: int
    counts: tuple[tuple[int, ...], ...]
    files: tuple[str, ...]
    unreadable: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no report on an event, in one plain sentence.

    `unwritten` says that the comparison was made and could not be written.
    """

    reason: str
    unreadable: tuple[str, ...] = ()
    unwritten: bool = False


Result = Summary | Failure
