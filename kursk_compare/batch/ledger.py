"""What is done already, kept beside the reports, so that a batch can be stopped and taken up."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kursk_compare.batch.model import Event, Summary
from kursk_compare.saving import write_whole

SCHEMA = "kursk-compare/batch/1"
NAME = "batch.json"


class Ledger:
    """The finished events of one folder of reports; a file that is damaged counts as none."""

    def __init__(self, out: Path) -> None:
        self._file = out / NAME
        self._reports = out / "events"
        self._done: dict[str, dict[str, Any]] = _read(self._file)

    def finished(self, event: Event) -> Summary | None:
        """Return what was found, if nothing has changed since and all reports are still there."""
        entry = self._done.get(event.name)
        if entry is None or entry.get("key") != event.key:
            return None
        summary = _summary(entry.get("summary"))
        if summary is None:
            return None
        folder = self._reports / event.name
        return summary if all((folder / name).is_file() for name in summary.files) else None

    def files(self, name: str) -> tuple[str, ...]:
        """Return the reports that were written for an event before."""
        summary = _summary(self._done.get(name, {}).get("summary"))
        return summary.files if summary else ()

    def keep(self, event: Event, summary: Summary) -> None:
        """Note an event as finished; raises OutputNotWritten."""
        self._done[event.name] = {"key": event.key, "summary": asdict(summary)}
        content = {"schema": SCHEMA, "events": dict(sorted(self._done.items()))}
        text = json.dumps(content, ensure_ascii=True, indent=1) + "\n"
        write_whole(self._file, text.encode())


def _read(file: Path) -> dict[str, dict[str, Any]]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if content["schema"] != SCHEMA:
            return {}
        return {name: dict(entry) for name, entry in content["events"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _summary(kept: Any) -> Summary | None:
    try:
        return Summary(
            sources=int(kept["sources"]),
            statements=int(kept["statements"]),
            counts=tuple(tuple(int(n) for n in row) for row in kept["counts"]),
            files=_names(kept["files"]),
            unreadable=_names(kept["unreadable"]),
            warnings=_names(kept["warnings"]),
        )
    except (TypeError, KeyError, ValueError):
        return None


def _names(kept: Any) -> tuple[str, ...]:
    return tuple(str(each) for each in kept)
