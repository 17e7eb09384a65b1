"""The engine: everything heavy, in one child process that can be stopped at any time."""

from __future__ import annotations

from kursk_compare.engine.decisions import Decisions, SourceFact
from kursk_compare.engine.events import (
    ArticlesRead,
    Event,
    Exported,
    Failed,
    Finished,
    Progress,
    Ready,
)
from kursk_compare.engine.handle import Engine

__all__ = [
    "ArticlesRead",
    "Decisions",
    "Engine",
    "Event",
    "Exported",
    "Failed",
    "Finished",
    "Progress",
    "Ready",
    "SourceFact",
]
