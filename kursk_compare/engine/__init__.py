"""The engine: everything heavy, in one child process that can be stopped at any time."""

from __future__ import annotations

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
from kursk_compare.engine.jobs import Metadata

__all__ = [
    "ArticlesRead",
    "Engine",
    "Event",
    "Exported",
    "Failed",
    "Finished",
    "Metadata",
    "Progress",
    "Ready",
]
