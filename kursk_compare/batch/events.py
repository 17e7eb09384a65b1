"""Finds the events below a folder and tells when one has changed."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from kursk_compare.batch.model import Event
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading.many import expand_paths
from kursk_compare.report.forms import Form
from kursk_compare.settings import Settings
from kursk_compare.version import VERSION

# The model itself is told by its fingerprint.
_WITHOUT_EFFECT = {"threads", "use_cache", "model"}


def find_events(folder: Path, out: Path) -> list[Event]:
    """Return each sub-folder as an event, sorted by name; hidden ones and `out` are none.

    Raises OSError when the folder cannot be listed.
    """
    own = out.resolve()
    found = [
        entry
        for entry in folder.iterdir()
        if not entry.name.startswith(".") and entry.is_dir() and entry.resolve() != own
    ]
    return [_event(entry) for entry in sorted(found, key=lambda each: each.name)]


def key_of(event: Event, settings: Settings, model: str, forms: Sequence[Form]) -> str:
    """Return a checksum of all that decides on an event's reports.

    That is the names and bytes of its files, the settings, the model's fingerprint, the forms and
    the version of the program.
    """
    parts = {
        "version": VERSION,
        "model": model,
        "settings": {
            each.name: str(getattr(settings, each.name))
            for each in fields(settings)
            if each.name not in _WITHOUT_EFFECT
        },
        "forms": sorted(forms),
        "files": [[os.path.basename(file), _checksum(file)] for file in event.files],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _event(folder: Path) -> Event:
    try:
        return Event(folder.name, tuple(expand_paths([folder])))
    except UnreadableArticle:
        return Event(folder.name, ())


def _checksum(file: str) -> str:
    try:
        with open(file, "rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        return f"unreadable: {error.errno}"
