"""What a project file and its reader may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProjectLimits:
    """Bytes of the file, bytes of the reading child's memory, seconds it may take."""

    file_bytes: int = 100 * 1024 * 1024
    memory: int = 1024 * 1024 * 1024
    seconds: float = 10.0


PROJECT_LIMITS = ProjectLimits()
