"""Opening a project file: a child parses it, this side takes in what it tells, piece by piece."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from kursk_compare.article import Article
from kursk_compare.child import (
    ChildDiedError,
    ChildProcess,
    ChildTimeoutError,
    JsonCodec,
    Patience,
)
from kursk_compare.engine.decisions import NO_DECISIONS, decisions_to_json
from kursk_compare.errors import HelperNotStarted, UnreadableProject
from kursk_compare.project.checks import check_comparison, check_sources
from kursk_compare.project.limits import PROJECT_LIMITS, ProjectLimits
from kursk_compare.project.model import Binding, Project, UnknownField
from kursk_compare.project.refusals import damaged, stopped, timeout
from kursk_compare.project.schema import (
    binding_from_json,
    comparison_from_json,
    known_names,
    read_decisions,
    settings_from_json,
    source_from_json,
    view_from_json,
)
from kursk_compare.settings import Settings

WORKER = "kursk_compare.project.worker"

MADE_ANEW = "The comparison kept in the project does not fit its sources and is made anew."
# What values of other types or other places lead to in plain Python.
_MISFITS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class OpenedProject:
    """A project as its file has it.

    `sha256` is the checksum of the file's bytes, `version` the one it was written in; `binding` is
    there when it is a journal; `notices` are plain sentences on what is not as it should be.
    """

    project: Project
    sha256: str
    version: int
    binding: Binding | None = None
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class _Pieces:
    """What the child has told so far."""

    head: dict[str, Any] = field(default_factory=dict)
    sources: list[Article] = field(default_factory=list)
    comparison: dict[str, Any] = field(default_factory=dict)
    ended: bool = False


def read_project(
    path: str | os.PathLike[str],
    *,
    limits: ProjectLimits = PROJECT_LIMITS,
    worker: str = WORKER,
) -> OpenedProject:
    """Open a project; nothing that it names is opened. Raises UnreadableProject."""
    name = os.fspath(path)
    try:
        child = ChildProcess(worker, JsonCodec())
    except HelperNotStarted as error:
        raise UnreadableProject(name, str(error), "not_started") from error
    try:
        return taken_in(name, _answers(child, name, limits))
    except ChildTimeoutError:
        raise timeout(name, limits.seconds) from None
    except ChildDiedError:
        raise stopped(name) from None
    finally:
        child.kill()


def taken_in(path: str, answers: Iterable[Any]) -> OpenedProject:
    """Return the project of which a reader's answers tell; raises UnreadableProject."""
    try:
        return _opened(_gathered(path, answers))
    except _MISFITS:
        raise damaged(path) from None


def _answers(child: ChildProcess, path: str, limits: ProjectLimits) -> Iterator[Any]:
    """Yield what the child tells; only the time spent waiting for it counts."""
    patience = Patience(child, limits.seconds)
    child.send(request_for(path, limits))
    while True:
        yield patience.receive()


def request_for(path: str, limits: ProjectLimits = PROJECT_LIMITS) -> dict[str, object]:
    """Return what to ask a reader."""
    return {
        "path": path,
        "limits": asdict(limits),
        "known": {place: sorted(names) for place, names in known_names().items()},
        "decisions": decisions_to_json(NO_DECISIONS)["version"],
    }


def _gathered(path: str, answers: Iterable[Any]) -> _Pieces:
    pieces = _Pieces()
    for answer in answers:
        if "error" in answer:
            code, reason = answer["error"]
            raise UnreadableProject(path, reason, code)
        _take(pieces, answer)
        if pieces.ended:
            break
    return pieces


def _take(pieces: _Pieces, answer: dict[str, Any]) -> None:
    if "head" in answer:
        pieces.head = answer["head"]
    elif "source" in answer:
        pieces.sources.append(source_from_json(answer["source"]))
    elif "items" in answer:
        pieces.comparison.setdefault(answer["part"], []).extend(answer["items"])
    elif "part" in answer:
        pieces.comparison[answer["part"]] = answer["value"]
    else:
        pieces.ended = True


def _opened(pieces: _Pieces) -> OpenedProject:
    head = pieces.head
    check_sources(pieces.sources)
    project = Project(
        tuple(pieces.sources),
        NO_DECISIONS if head["decisions"] is None else read_decisions(head["decisions"]),
        Settings() if head["settings"] is None else settings_from_json(head["settings"]),
        view_from_json(head["view"]),
        unknown=tuple(UnknownField(*field) for field in head["unknown"]),
    )
    binding = None if head["journal"] is None else binding_from_json(head["journal"])
    notices: tuple[str, ...] = ()
    if pieces.comparison:
        try:
            project = _with_comparison(project, pieces.comparison)
        except _MISFITS:
            notices = (MADE_ANEW,)
    return OpenedProject(project, head["sha256"], head["version"], binding, notices)


def _with_comparison(project: Project, found: dict[str, Any]) -> Project:
    comparison = comparison_from_json(found, project)
    check_comparison(comparison)
    if comparison.articles != project.decisions.applied_to(project.sources):
        raise ValueError("a comparison of other articles")
    return project.with_comparison(comparison)
